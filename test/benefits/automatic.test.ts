import { sql } from "kysely";
import { examineRightsDaily, grantAutomaticallyDaily } from "../../subgraphs/benefits/jobs/automatic-rights.ts";
import { keepFiles, keepSettlements } from "../../subgraphs/benefits/services/keep-heard.ts";
import { sendWhatIsOwed } from "../../subgraphs/reporting/jobs/transmissions.ts";
import { deskOf, workOnce } from "../../subgraphs/shared/plumbing/daily.ts";
import type { HeardFact } from "../../subgraphs/shared/plumbing/hear.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { OFFICE_DAY, openRooms, viewerAs } from "../harness/house.ts";

const LOTTE = seedId("aff", "lotte");
const JAN = seedId("aff", "jan");
const lotte = viewerAs({ role: "INSURED", ssin: "88041212434", language: "nl", actor: "lotte" });
const NEXT = "2026-11-23";

let rooms: Awaited<ReturnType<typeof openRooms>>;
const work = async (day: string): Promise<void> => {
  for (const job of [examineRightsDaily, grantAutomaticallyDaily]) await workOnce(rooms.room("benefits"), job, day);
  await rooms.settle();
};

function fact(type: string, subject: string, subjectVersion: number, content: object): HeardFact {
  return {
    ...{ id: `fct_${type}_${subjectVersion}`, sequence: 1, source: "test", toldAt: OFFICE_DAY },
    ...{ type, subject, subjectVersion, day: OFFICE_DAY, content },
  };
}

beforeAll(async () => {
  rooms = await openRooms({ seeded: true });
  const born = (birthDate: string) => ({
    id: "mem_1",
    relation: "CHILD",
    birthDate,
    startsOn: birthDate,
    endsOn: null,
  });
  await rooms.inside("benefits", async (context) => {
    const household = (of: string, version: number, birthDate: string) =>
      fact("HouseholdChanged", of, version, { members: [born(birthDate)] });
    await keepFiles(context, "HOUSEHOLD", [household(LOTTE, 900, "2026-08-05"), household(JAN, 901, "2026-10-05")]);
    const quarters = ["2025Q4", "2026Q1", "2026Q2", "2026Q3"];
    const paid = (of: string) =>
      quarters.map((quarter, i) =>
        fact("QuarterSettled", of, 1_000_000 + i, { quarter, state: "PAID", minimumReached: true }),
      );
    await keepSettlements(context, [...paid(LOTTE), ...paid(JAN)]);
  });
  await work(OFFICE_DAY);
});
afterAll(() => rooms.close());

const claims = async (of: string) => {
  const { rows } = await rooms.inside("benefits", ({ db }) =>
    sql<{ id: string; code: string; state: string; asked: string[] }>`
      select id, code, state, asked_for as asked from claim where affiliate_id = ${of} order by code`.execute(db),
  );
  return rows;
};
const tasks = async (of: string) => {
  const { rows } = await rooms.inside("affiliates", ({ db }) =>
    sql<{ about: string; dueOn: string }>`
      select about, due_on as "dueOn" from contact_task
      where contributor_id = ${of} and reason = 'RIGHT_NOT_AUTOMATIC' and origin like 'right %' order by about`.execute(
      db,
    ),
  );
  return rows;
};

test("a birth opens the file of the vouchers without a request, and asks only what no source knows", async () => {
  expect(await claims(LOTTE)).toMatchObject([
    { code: "SERVICE_VOUCHERS", state: "INCOMPLETE", asked: ["resumesWork"] },
  ]);
  expect((await tasks(LOTTE)).map(({ about }) => about)).toEqual(["Moederschapshulp: dienstencheques"]);
});

test("of what is not automatic the fund tells: a task says whom, of what, by when", async () => {
  expect(await claims(JAN)).toEqual([]);
  const told = await tasks(JAN);
  expect(told.length).toBe(2);
  expect(told.every(({ dueOn }) => dueOn > OFFICE_DAY)).toBe(true);
});

test("105 vouchers are granted as soon as the mother has said that she works again, by nobody's hand", async () => {
  const [claim] = await claims(LOTTE);
  const query = `mutation ($input: AnswerClaimInput!) { answerClaim(input: $input) { claim { state } errors { __typename } } }`;
  const input = { claimId: claim?.id, answers: [{ field: "resumesWork", values: ["YES"] }] };
  const { data } = await rooms.ask("benefits", lotte, query, {
    input: { ...input, meta: { idempotencyKey: "works-again" } },
  });
  expect(data).toEqual({ answerClaim: { claim: { state: "COMPLETE" }, errors: [] } });
  await work(NEXT);
  const shown = await rooms.ask(
    "benefits",
    lotte,
    `{ benefitClaim(id: "${claim?.id}") { state origin decision { verdict amount decidedOn appealUntil letter { sha256 }
      outcome { figures { code value } } mentions { code } } } }`,
  );
  expect(shown.data).toMatchObject({
    benefitClaim: {
      state: "DECIDED",
      origin: "AUTOMATIC",
      decision: {
        verdict: "GRANTED",
        decidedOn: NEXT,
        appealUntil: null,
        letter: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
        outcome: { figures: expect.arrayContaining([{ code: "VOUCHERS", value: 105 }]) },
      },
    },
  });
});

const issuer = viewerAs({ role: "VOUCHER_ISSUER", institution: "VOUCHERS_FLANDERS", purpose: "SERVICE_VOUCHER_ORDER" });
/** The orders that somebody may read, once what is owed was sent. */
const orders = async (who = issuer) => {
  await rooms.settle();
  await sendWhatIsOwed.run(deskOf(rooms.room("reporting"), sendWhatIsOwed, NEXT));
  const query = `{ transmissions(first: 9, where: { kind: ["SERVICE_VOUCHER_ORDER"] }) {
    nodes { id version action state recipient { code } deadline { dueOn metOn } payload } } }`;
  const { data } = await rooms.ask("reporting", who, query);
  const { nodes } = (data as { transmissions: { nodes: { id: string; state: string; payload: string }[] } })
    .transmissions;
  return nodes.map(({ payload, ...rest }) => ({ ...rest, ...(payload && JSON.parse(payload)) }));
};

test("what is granted is ordered of whoever issues the vouchers of her region, who takes it in", async () => {
  const [order] = await orders();
  expect(order).toMatchObject({
    ...{ action: "FIRST", state: "SENT", recipient: { code: "VOUCHERS_FLANDERS" }, fund: "SECUREX" },
    ...{ ssin: "88041212434", vouchers: 105, monthsValid: 12, region: "FLANDERS", birthOn: "2026-08-05" },
    addressee: expect.arrayContaining(["Lotte Linde", expect.stringContaining("Gent")]),
    deadline: { dueOn: "2026-11-30", metOn: NEXT },
  });
  expect(await orders(lotte)).toMatchObject([{ id: order?.id, vouchers: 105 }]);
  const others = [
    { ...issuer, institution: "VOUCHERS_WALLONIA" },
    { ...issuer, purpose: "INSURABILITY" },
    viewerAs({ role: "HEALTH_FUND", institution: "300", purpose: "INSURABILITY" }),
    viewerAs({ role: "CASE_HANDLER", fund: "GROUPS" }),
  ];
  for (const other of others) expect(await orders(other)).toEqual([]);
  const query = `mutation ($input: AcknowledgeTransmissionInput!) { acknowledgeTransmission(input: $input) {
    transmission { state receipt } errors { __typename } } }`;
  const input = { transmissionId: order?.id, receipt: "PLX-1", meta: { idempotencyKey: "vouchers-issued" } };
  const told = await rooms.ask("reporting", issuer, query, { input });
  const transmission = { state: "ACKNOWLEDGED", receipt: "PLX-1" };
  expect(told.data).toEqual({ acknowledgeTransmission: { transmission, errors: [] } });
});

test("the issuer hears that her order was sent, and of nothing else; no other issuer does", async () => {
  const [order] = await orders();
  const heard = async (who: typeof issuer) => {
    const query = "{ changesCursor changes(first: 100) { nodes { type subjectId contributorId } } }";
    const { data, errors } = await rooms.ask("reporting", who, query);
    expect(errors).toBeUndefined();
    return (data as { changes: { nodes: object[] } }).changes.nodes;
  };
  expect(await heard(issuer)).toEqual([{ type: "TransmissionSent", subjectId: order?.id, contributorId: LOTTE }]);
  const strangers = [
    { ...issuer, institution: "VOUCHERS_WALLONIA" },
    { ...issuer, purpose: "INSURABILITY" },
    { ...issuer, purpose: null },
  ];
  for (const stranger of strangers) expect(await heard(stranger)).toEqual([]);
});

test("nothing is opened, told or granted twice", async () => {
  const before = [await claims(LOTTE), await claims(JAN), await tasks(LOTTE), await tasks(JAN)];
  await work("2026-11-24");
  expect([await claims(LOTTE), await claims(JAN), await tasks(LOTTE), await tasks(JAN)]).toEqual(before);
});

test("a decision that refuses them after all takes the order back, once", async () => {
  const [claim] = await claims(LOTTE);
  const query = `mutation ($input: DecideClaimInput!) { decideClaim(input: $input) {
    claim { decision { verdict } } errors { __typename ... on UserError { message } } } }`;
  const input = {
    claimId: claim?.id,
    ground: "NEW_FACT",
    explanation: "Zij werkt toch niet opnieuw.",
    answers: [{ field: "resumesWork", values: ["NO"] }],
    office: {
      court: { name: "Arbeidsrechtbank Gent", address: "Opgeëistenlaan 401, 9000 Gent" },
      contact: "Hanne, 09 000 00 00",
      service: "Uitkeringen",
    },
    meta: { idempotencyKey: "no-vouchers-after-all" },
  };
  const clerk = viewerAs({ role: "CASE_HANDLER", fund: "SECUREX", actor: "hanne", day: "2026-11-24" });
  expect((await rooms.ask("benefits", clerk, query, { input })).data).toEqual({
    decideClaim: { claim: { decision: { verdict: "REFUSED" } }, errors: [] },
  });
  const [first, second, ...more] = await orders();
  expect([first, second, more]).toMatchObject([
    { state: "CORRECTED", action: "FIRST" },
    { state: "SENT", action: "CANCELLATION", replaces: first?.id, ssin: "88041212434" },
    [],
  ]);
});
