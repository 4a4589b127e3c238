import pg from "pg";
import { keepDeaths } from "../../subgraphs/benefits/services/keep-heard.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { viewerAs } from "../harness/house.ts";
import { AFTER, koen, openBankDesk } from "./bank-desk.ts";
import { report, statement } from "./bank-messages.ts";
import { clerk, fact, LOTTE, lotte, marc, on, stranger } from "./claims-desk.ts";

const BAILIFF = "BE43068999999501";
const MOTHER = "BE61310126985517";
const OTHER = "BE68539007547034";

let bank: Awaited<ReturnType<typeof openBankDesk>>;
beforeAll(async () => {
  bank = await openBankDesk();
  await bank.account(1, "BE71096123456769", "2026-01-01");
}, 240_000);
afterAll(() => bank.desk.rooms.close());

const evidence = { fileName: "exploit.pdf", content: Buffer.from("%PDF-1.4 writ").toString("base64") };
const noted = {
  ...{ affiliateId: LOTTE, kind: "ORDINARY", creditor: "Deurwaarder Peeters", iban: BAILIFF, reference: "2026/118" },
  ...{ noticedOn: "2026-11-10", startsOn: "2026-11-10", owed: "100.00", evidence },
};

interface Written {
  readonly garnishment: { readonly id: string; readonly [field: string]: unknown } | null;
  readonly errors: readonly { readonly __typename: string; readonly why?: string; readonly path: readonly string[] }[];
}

let keys = 0;
async function send(who: Viewer, name: string, input: object): Promise<Written> {
  keys += 1;
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { it: ${name}(input: $input) { garnishment { id version endsOn owed paid left
    iban evidence { fileName sha256 } } errors { __typename ... on UserError { path } ... on GarnishmentError { why } } } }`;
  const given = { ...input, meta: { idempotencyKey: `garnishment-${keys}` } };
  const { data, errors } = await bank.desk.rooms.ask("benefits", who, query, { input: given });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as unknown as { it: Written }).it;
}

/** Grants Lotte a month by hand: no benefit of the tests is as high as the bounds of the law. */
async function grant(
  name: string,
  month: string,
  amount: string,
  code = "BEREAVEMENT_LEAVE_2021-07-25",
): Promise<string> {
  const owner = new pg.Client(bank.desk.rooms.url);
  await owner.connect();
  const period = { startsOn: `${month}-01`, endsOn: `${month}-28` };
  const parts = [{ period, calculation: { result: amount, confirmed: true, steps: [] }, payBy: null }];
  const outcome = JSON.stringify({
    total: amount,
    parts,
    refusals: [],
    doubts: [],
    figures: [],
    freeQuarters: [],
    quarters: [],
    verdict: "GRANTED",
  });
  const cents = amount.replace(".", "");
  await owner.query(`set session_replication_role = replica;
    insert into benefits.claim (id, affiliate_id, fund, code, benefit_id, fact_on, origin, channel, state, filed_on,
      due_on, met_on, answers) values ('clm_${name}', '${LOTTE}', 'SECUREX', '${code.replace(/_[\d-]+$/, "")}', 'ben_${code}',
      '${month}-01', 'REQUESTED', 'PORTAL', 'PAYABLE', '2026-10-01', '2027-02-01', '2026-11-01', '{}');
    insert into benefits.decision (id, claim_id, place, affiliate_id, fund, benefit_id, verdict, language, decided_on,
      decided_by, works_from, amount, reasons, legal_basis, facts, outcome, mentions) values ('dec_${name}', 'clm_${name}', 1,
      '${LOTTE}', 'SECUREX', 'ben_${code}', 'GRANTED', 'nl', '2026-11-01', 'hanne', '2026-10-01', ${cents}, '[]', '[{}]',
      '{"answers": {}}', '${outcome}', '{}');
    insert into benefits.decision_notice (decision_id, affiliate_id, fund, notified_on, channel, actor)
      values ('dec_${name}', '${LOTTE}', 'SECUREX', '2026-11-02', 'E_BOX', 'hanne');
    select benefits.keep_payable_from(array['clm_${name}'])`);
  await owner.end();
  return `clm_${name}`;
}

const faults = async () => {
  const { data } = await bank.desk.rooms.ask("benefits", koen, "{ benefitPaymentChecks { code faults } }");
  const { benefitPaymentChecks } = data as unknown as { benefitPaymentChecks: { code: string; faults: number }[] };
  return benefitPaymentChecks.filter((one) => one.faults > 0);
};

const sides = (lines: readonly { readonly amount: string; readonly iban?: unknown }[]) =>
  lines.map(({ amount, iban }) => [amount, iban]);

async function held(executeOn: string, day: string) {
  const query = `mutation { preparePaymentRun(input: { executeOn: "${executeOn}", meta: { idempotencyKey: "held-${executeOn}-${day}" } }) {
    run { id } held { claimId why } errors { ... on PaymentRunError { why } } } }`;
  const { data } = await bank.desk.rooms.ask("benefits", on(clerk, day), query);
  return (data as { preparePaymentRun: object }).preparePaymentRun;
}

const OF_LOTTE = `query ($id: ID!) { _entities(representations: [{ __typename: "Affiliate", id: $id }]) {
  ... on Affiliate { garnishments { creditor kind iban reference owed paid left } } } }`;
const garnishmentsSeenBy = async (who: Viewer) => {
  const { data } = await bank.desk.rooms.ask("benefits", who, OF_LOTTE, { id: LOTTE });
  return (
    (data as { _entities?: ({ garnishments: object[] | null } | null)[] } | null)?._entities?.[0]?.garnishments ?? null
  );
};

test.each([
  ["nothing that is owed", { owed: null }, "GarnishmentError", "owed"],
  ["less than nothing", { owed: "-1.00" }, "ValidationError", "owed"],
  ["a day to come", { noticedOn: "2026-12-01", startsOn: "2026-12-01" }, "ValidationError", "noticedOn"],
  ["a start before the notice", { startsOn: "2026-11-09" }, "ValidationError", "startsOn"],
  ["too many children", { children: 21 }, "ValidationError", "children"],
  ["no name", { creditor: " " }, "ValidationError", "creditor"],
  ["no document", { evidence: { fileName: "a.pdf", content: "AAAA" } }, "ValidationError", "evidence"],
  ["somebody whom nobody knows", { affiliateId: "aff_none" }, "NotFoundError", "affiliateId"],
] as const)("notes no garnishment of %s", async (_, change, kind, field) => {
  const { garnishment, errors } = await send(clerk, "noteGarnishment", { ...noted, ...change });
  expect(garnishment).toBeNull();
  expect(errors).toMatchObject([{ __typename: kind, path: expect.arrayContaining(["input", field]) }]);
});

test("clerks of the fund alone note one, and they and the person alone see it", async () => {
  const { garnishment } = await send(clerk, "noteGarnishment", noted);
  expect(garnishment).toMatchObject({
    version: 1,
    owed: "100.00",
    paid: "0.00",
    left: "100.00",
    evidence: [{ fileName: "exploit.pdf" }],
  });
  expect((await send(clerk, "noteGarnishment", noted)).errors).toMatchObject([{ why: "NOTED_ALREADY" }]);
  expect((await send(stranger, "noteGarnishment", noted)).errors).toMatchObject([{ __typename: "NotFoundError" }]);
  expect(
    (await send(stranger, "endGarnishment", { garnishmentId: garnishment?.id, endsOn: "2026-11-20" })).errors,
  ).toMatchObject([{ __typename: "NotFoundError" }]);
  await expect(send(lotte, "noteGarnishment", noted)).rejects.toThrow(/FORBIDDEN/);
  expect(await garnishmentsSeenBy(lotte)).toMatchObject([{ creditor: "Deurwaarder Peeters", left: "100.00" }]);
  expect(await garnishmentsSeenBy(clerk)).toHaveLength(1);
  for (const who of [marc, stranger]) expect((await garnishmentsSeenBy(who)) ?? []).toEqual([]);
  const inasti = viewerAs({ role: "INASTI", purpose: "CAREER", language: "en", actor: "inasti" });
  expect(await garnishmentsSeenBy(inasti)).toBeNull();
});

test("a run withholds what the law lets, pays the creditor on a line of its own, and says why", async () => {
  const claimId = await grant("oct", "2026-10", "1638.26");
  const { run } = await bank.prepare();
  expect(run.total).toBe("1638.26");
  expect(sides(run.lines)).toEqual([
    ["1571.56", "BE71096123456769"],
    ["66.70", BAILIFF],
  ]);
  const id = ((await bank.desk.rooms.ask("benefits", clerk, OF_GARNISHMENT, { id: LOTTE })).data as unknown as Ids)
    ._entities[0].garnishments[0]?.id;
  expect(await send(clerk, "changeGarnishment", { garnishmentId: id, owed: "66.69" })).toMatchObject({
    errors: [{ why: "LESS_THAN_TAKEN" }],
  });
  await send(clerk, "changeGarnishment", { garnishmentId: id, owed: "80.00" });
  expect((await bank.release(run.id)).errors).toMatchObject([{ why: "OUTDATED" }]);
  await cancel(run.id);
  const again = (await bank.prepare()).run;
  expect(sides(again.lines)).toHaveLength(2);
  const released = (await bank.release(again.id)).run;
  for (const part of [
    `<IBAN>${BAILIFF}</IBAN>`,
    ">66.70<",
    ">1571.56<",
    "<Ustrd>2026/118</Ustrd>",
    "<Nm>Deurwaarder Peeters</Nm>",
  ])
    expect(released.file).toContain(part);
  expect((await bank.read(lotte, claimId))?.state).toBe("PAID");
  const { data } = await bank.desk.rooms.ask("benefits", { ...lotte, language: "nl" }, SEIZURES, { id: claimId });
  expect(data).toMatchObject({
    benefitClaim: {
      payments: [
        { amount: "1571.56", seizure: null },
        {
          amount: "66.70",
          seizure: {
            ...{
              month: "2026-10-01",
              amount: "66.70",
              text: expect.stringMatching(/^Van wat u voor 2026-10 betaald wordt, ging 66\.70 euro/),
            },
            calculation: { result: "66.70", confirmed: true },
          },
        },
      ],
    },
  });
  expect((await bank.prepare()).errors).toMatchObject([{ why: "NOTHING_TO_PAY" }]);
  expect(await faults()).toEqual([]);
});

test("what failed for the creditor’s account waits for another, and goes to the creditor once", async () => {
  const claim = await bank.read(lotte, "clm_oct");
  const [own, creditor] = claim?.payments ?? [];
  const booked = statement([{ id: own?.id ?? "", amount: "-1571.56" }]);
  expect(await bank.take(booked)).toMatchObject({ paid: 1, errors: [] });
  const { runId } = await runOf(creditor?.id ?? "");
  const refused = report({ runId, payments: [{ id: creditor?.id ?? "", status: "RJCT", reason: "AC04" }] });
  expect(await bank.take(refused)).toMatchObject({ rejected: 1, failedTotal: "66.70" });
  expect(await held("2026-12-14", AFTER)).toMatchObject({ run: null, errors: [{ why: "NOTHING_TO_PAY" }] });
  const id = await onlyId();
  await send(on(clerk, AFTER), "changeGarnishment", { garnishmentId: id, iban: OTHER });
  const sent = await bank.pay("2026-12-15", AFTER);
  expect(sides(sent.lines)).toEqual([["66.70", OTHER]]);
  expect(sent.lines).toMatchObject([{ repeats: creditor?.id }]);
  const paid = statement([{ id: sent.lines[0]?.id ?? "", amount: "-66.70", on: "2026-12-15" }]);
  expect(await bank.take(paid, on(clerk, "2026-12-16"))).toMatchObject({ paid: 1, errors: [] });
  expect(await garnishmentsSeenBy(lotte)).toMatchObject([{ owed: "80.00", paid: "66.70", left: "13.30" }]);
  expect((await bank.prepare("2026-12-17", "2026-12-16")).errors).toMatchObject([{ why: "NOTHING_TO_PAY" }]);
  expect(await faults()).toEqual([]);
});

test("no creditor takes more than is owed, maintenance comes first, and what nobody may seize goes whole", async () => {
  await send(on(clerk, AFTER), "noteGarnishment", {
    ...{ ...noted, kind: "MAINTENANCE", creditor: "Mia Moeder", iban: MOTHER, reference: "AR 26/1" },
    ...{ owed: null, monthly: "10.00", noticedOn: AFTER, startsOn: AFTER },
  });
  await grant("nov", "2026-11", "1638.26");
  await grant("kids", "2026-11", "1500.00", "FAMILY_ALLOWANCES");
  const sent = await bank.pay("2026-12-17", AFTER);
  expect(sides(sent.lines)).toEqual([
    ["1500.00", "BE71096123456769"],
    ["1614.96", "BE71096123456769"],
    ["10.00", MOTHER],
    ["13.30", OTHER],
  ]);
  await grant("nov2", "2026-11", "300.00");
  const { run } = await bank.prepare("2026-12-18", AFTER);
  expect(sides(run.lines)).toEqual([["300.00", "BE71096123456769"]]);
  await cancel(run.id);
  expect(await faults()).toEqual([]);
});

test("a death that is known stops what is to be paid, in a run that waits too", async () => {
  const { run } = await bank.prepare("2026-12-18", AFTER);
  await bank.desk.rooms.inside("benefits", (context) =>
    keepDeaths(context, [fact("AffiliateDied", 9_000, { diedOn: "2026-12-01" })]),
  );
  expect((await bank.release(run.id, AFTER)).errors).toMatchObject([{ why: "PERSON_DIED" }]);
  await cancel(run.id);
  expect((await bank.prepare("2026-12-18", AFTER)).errors).toMatchObject([{ why: "NOTHING_TO_PAY" }]);
});

interface Ids {
  readonly _entities: readonly [{ readonly garnishments: readonly { readonly id: string }[] }];
}
const OF_GARNISHMENT = OF_LOTTE.replace("creditor kind", "id creditor kind");
const SEIZURES = `query ($id: ID!) { benefitClaim(id: $id) { payments { amount seizure { month amount text
  garnishment { creditor } calculation { result confirmed } } } } }`;

const onlyId = async () =>
  ((await bank.desk.rooms.ask("benefits", clerk, OF_GARNISHMENT, { id: LOTTE })).data as unknown as Ids)._entities[0]
    .garnishments[0]?.id;

async function cancel(runId: string): Promise<void> {
  const query = `mutation { cancelPaymentRun(input: { runId: "${runId}", meta: { idempotencyKey: "cancel-${runId}" } }) {
    errors { __typename } } }`;
  await bank.desk.rooms.ask("benefits", clerk, query);
}

async function runOf(paymentId: string): Promise<{ runId: string }> {
  const query = "{ benefitPaymentRuns(first: 20) { nodes { id lines { id } } } }";
  const { data } = await bank.desk.rooms.ask("benefits", clerk, query);
  const { benefitPaymentRuns } = data as unknown as {
    benefitPaymentRuns: { nodes: { id: string; lines: { id: string }[] }[] };
  };
  return { runId: benefitPaymentRuns.nodes.find(({ lines }) => lines.some(({ id }) => id === paymentId))?.id ?? "" };
}
