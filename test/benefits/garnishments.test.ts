import { keepDeaths } from "../../subgraphs/benefits/services/keep-heard.ts";
import { viewerAs } from "../harness/house.ts";
import { AFTER } from "./bank-desk.ts";
import { report, statement } from "./bank-messages.ts";
import { clerk, fact, LOTTE, lotte, marc, on, stranger } from "./claims-desk.ts";
import {
  BAILIFF,
  cancel,
  faults,
  garnishmentsSeenBy,
  grant,
  held,
  MOTHER,
  noted,
  OTHER,
  onlyId,
  openGarnishmentDesk,
  runOf,
  SEIZURES,
  send,
  sides,
} from "./garnishment-desk.ts";

let bank: Awaited<ReturnType<typeof openGarnishmentDesk>>;
beforeAll(async () => {
  bank = await openGarnishmentDesk();
}, 240_000);
afterAll(() => bank.desk.rooms.close());

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
  const id = await onlyId();
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
  expect(await held("2026-12-14", AFTER)).toMatchObject({
    ...{ run: null, errors: [{ why: "NOTHING_TO_PAY" }] },
    held: [{ claimId: "clm_oct", why: "CREDITOR_ACCOUNT" }],
  });
  await grant("school", "2026-10", "20.00", "FAMILY_ALLOWANCES");
  const { run: unseizable } = await bank.prepare("2026-12-14", AFTER);
  expect(sides(unseizable.lines)).toEqual([["20.00", "BE71096123456769"]]);
  await bank.release(unseizable.id, AFTER);
  const id = await onlyId();
  for (const endsOn of ["2027-06-30", "2027-12-31"])
    expect(await send(on(clerk, AFTER), "endGarnishment", { garnishmentId: id, endsOn })).toMatchObject({ errors: [] });
  await send(on(clerk, AFTER), "changeGarnishment", { garnishmentId: id, iban: OTHER });
  const sent = await bank.pay("2026-12-15", AFTER);
  expect(sides(sent.lines)).toEqual([["66.70", OTHER]]);
  expect(sent.lines).toMatchObject([{ repeats: creditor?.id }]);
  const paid = statement([{ batch: sent.id, amount: "-66.70", on: "2026-12-15" }]);
  expect(await bank.take(paid, on(clerk, "2026-12-16"))).toMatchObject({ paid: 1, errors: [] });
  expect(await garnishmentsSeenBy(lotte)).toMatchObject([{ owed: "80.00", paid: "66.70", left: "13.30" }]);
  expect((await bank.prepare("2026-12-17", "2026-12-16")).errors).toMatchObject([{ why: "NOTHING_TO_PAY" }]);
  expect(await faults()).toEqual([]);
});

test("somebody at the fund is to look after what came back, once", async () => {
  await bank.desk.rooms.settle();
  const query = "{ contactTasks(first: 50) { nodes { reason about dueOn contributor { ... on Affiliate { id } } } } }";
  const { data } = await bank.desk.rooms.ask("affiliates", clerk, query);
  const { nodes } = (data as unknown as { contactTasks: { nodes: { reason: string }[] } }).contactTasks;
  expect(nodes.filter(({ reason }) => reason === "BENEFIT_PAYMENT_FAILED")).toEqual([
    {
      ...{ reason: "BENEFIT_PAYMENT_FAILED", contributor: { id: LOTTE } },
      about: "Rouwverlof: 66.70 EUR. De rekening is afgesloten.",
      dueOn: "2026-11-27",
    },
  ]);
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
