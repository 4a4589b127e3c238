import { createHash } from "node:crypto";
import { sql } from "kysely";
import { keepAccounts } from "../../subgraphs/benefits/services/keep-heard.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { OFFICE_DAY, viewerAs } from "../harness/house.ts";
import { answers, clerk, fact, LOTTE, leave, lotte, office, openClaimsDesk, stranger } from "./claims-desk.ts";

const PAY_DAY = "2026-11-23";
const supervisor = viewerAs({ role: "SUPERVISOR", fund: "SECUREX", language: "en", actor: "koen" });

interface Run {
  readonly id: string;
  readonly state: string;
  readonly lines: readonly { readonly id: string; readonly amount: string }[];
  readonly [field: string]: unknown;
}

let desk: Awaited<ReturnType<typeof openClaimsDesk>>;
let claimId = "";
beforeAll(async () => {
  desk = await openClaimsDesk();
  const input = { affiliateId: LOTTE, code: "BIRTH_LEAVE", factOn: "2026-08-05", answers: leave };
  claimId = (await desk.done(lotte, "claimBenefit", input)).id;
  await desk.done(clerk, "decideClaim", { claimId, office });
  await desk.done(clerk, "notifyDecision", { claimId, on: OFFICE_DAY, channel: "E_BOX" });
});
afterAll(() => desk.rooms.close());

let keys = 0;
async function send(who: Viewer, name: string, input: object, key = "") {
  keys += 1;
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { it: ${name}(input: $input) { replayed withoutAccount more
    run { id state executeOn payments total sha256 file lines { id amount iban from until cancelled } }
    errors { __typename ... on UserError { message } ... on PaymentRunError { why } } } }`;
  const given = { ...input, meta: { idempotencyKey: key || `payments-test-${keys}` } };
  const { data, errors } = await desk.rooms.ask("benefits", who, query, { input: given });
  if (errors) throw new Error(JSON.stringify(errors));
  const { it } = data as unknown as { it: { run: Run | null; replayed: boolean; errors: { why: string }[] } };
  return it;
}
const why = async (...sent: Parameters<typeof send>) => (await send(...sent)).errors.map((one) => one.why);
const prepare = (key = "") => send(clerk, "preparePaymentRun", { executeOn: PAY_DAY }, key);
const firstDay = async (id = claimId) =>
  (
    await desk.rooms.inside("benefits", ({ db }) =>
      sql<{ day: string | null }>`select payable_from as day from claim where id = ${id}`.execute(db),
    )
  ).rows[0]?.day;
const account = (version: number, iban: string, startsOn: string) =>
  desk.rooms.inside("benefits", (context) =>
    keepAccounts(context, [fact("BenefitAccountChanged", version, { accountId: `bac_${version}`, iban, startsOn })]),
  );

test("nobody is paid to an account that is not known, or that does not hold yet", async () => {
  expect(await why(clerk, "preparePaymentRun", { executeOn: PAY_DAY })).toEqual(["NOTHING_TO_PAY"]);
  await account(1, "BE68539007547034", "2026-11-24");
  expect(await why(clerk, "preparePaymentRun", { executeOn: PAY_DAY })).toEqual(["NOTHING_TO_PAY"]);
  await account(2, "BE68539007547034", "2026-11-20");
  expect(await why(clerk, "preparePaymentRun", { executeOn: "2026-12-25" })).toEqual(["NOT_A_BANK_DAY"]);
});

test("a run takes two people, and what stands in one stands in no other", async () => {
  expect(await firstDay()).toBe("2026-08-12");
  const { run } = await prepare("prepare-once");
  expect(await firstDay()).toBeNull();
  expect(run).toMatchObject({ state: "PROPOSED", payments: 1, total: "346.20", file: null });
  expect(run?.lines).toMatchObject([
    { amount: "346.20", iban: "BE68539007547034", from: "2026-08-10", until: "2026-08-11" },
  ]);
  expect(await prepare("prepare-once")).toMatchObject({ replayed: true, run: { id: run?.id } });
  expect((await prepare()).errors).toMatchObject([{ why: "NOTHING_TO_PAY" }]);
  const drew = { ...supervisor, actor: clerk.actor };
  expect(await why(drew, "releasePaymentRun", { runId: run?.id })).toEqual(["SAME_PERSON"]);
  await expect(send(clerk, "releasePaymentRun", { runId: run?.id })).rejects.toThrow(/FORBIDDEN/);
  expect(
    (await send({ ...stranger, role: "SUPERVISOR" }, "releasePaymentRun", { runId: run?.id })).errors,
  ).toMatchObject([{ __typename: "NotFoundError" }]);
  const cancelled = await send(clerk, "cancelPaymentRun", { runId: run?.id });
  expect(cancelled.run).toMatchObject({ state: "CANCELLED", lines: [{ cancelled: true }] });
  expect(await firstDay()).toBe("2026-08-12");
  expect(await why(supervisor, "releasePaymentRun", { runId: run?.id })).toEqual(["WRONG_STATE"]);
});

test("of many who draw up a run at once, one pays each claim", async () => {
  const many = await Promise.all([prepare(), prepare(), prepare()]);
  const runs = many.flatMap(({ run }) => run ?? []);
  expect(runs.flatMap(({ lines }) => lines)).toHaveLength(1);
  expect(many.flatMap(({ errors }) => errors.map((one) => one.why))).toEqual(["NOTHING_TO_PAY", "NOTHING_TO_PAY"]);
  for (const { id } of runs) await send(clerk, "cancelPaymentRun", { runId: id });
});

test("a decision that is revised in between keeps its run from being released", async () => {
  const { run } = await prepare();
  const explanation = "Een dag werd met werk doorgebracht, zoals nu blijkt.";
  await desk.done(clerk, "decideClaim", { claimId, office, ground: "NEW_FACT", explanation });
  expect(await why(supervisor, "releasePaymentRun", { runId: run?.id })).toEqual(["OUTDATED"]);
  await send(clerk, "cancelPaymentRun", { runId: run?.id });
  await desk.done(clerk, "notifyDecision", { claimId, on: OFFICE_DAY, channel: "E_BOX" });
});

test("the file for the bank is made once, whoever asks again, and the claim is paid", async () => {
  const { run } = await prepare();
  const released = await send(supervisor, "releasePaymentRun", { runId: run?.id }, "release-once");
  const file = String(released.run?.file);
  expect(released.run).toMatchObject({ state: "RELEASED", sha256: createHash("sha256").update(file).digest("hex") });
  const line = run?.lines[0]?.id.replace("_", "-");
  for (const part of [
    "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09",
    `<EndToEndId>${line}</EndToEndId>`,
    '<InstdAmt Ccy="EUR">346.20</InstdAmt>',
    "<IBAN>BE68539007547034</IBAN>",
    `<Dt>${PAY_DAY}</Dt>`,
    "<Nm>Lotte Linde</Nm>",
  ])
    expect(file).toContain(part);
  const again = await send(supervisor, "releasePaymentRun", { runId: run?.id }, "release-once");
  expect(again).toMatchObject({ replayed: true, run: { file } });
  expect(await why(supervisor, "releasePaymentRun", { runId: run?.id })).toEqual(["WRONG_STATE"]);
  expect((await desk.readClaim(lotte, claimId))?.state).toBe("PAID");
  expect((await prepare()).errors).toMatchObject([{ why: "NOTHING_TO_PAY" }]);
});

test("the database pays no more for a claim than the decision that holds grants, and takes back nothing", async () => {
  const run = (statement: string) => desk.rooms.inside("benefits", ({ db }) => sql`${sql.raw(statement)}`.execute(db));
  const copy = (amount: string) =>
    run(`insert into payment_line (id, run_id, claim_id, decision_id, part, affiliate_id, fund, name, iban, period_from,
      period_until, amount) select 'bpl_forged', run_id, claim_id, decision_id, 7, affiliate_id, fund, name, iban,
      period_from, period_until, ${amount} from payment_line l where not l.cancelled`);
  await expect(copy("1")).rejects.toThrow(/no more is paid/);
  await expect(run("update payment_line set cancelled = true where not cancelled")).rejects.toThrow(/never changed/);
  await expect(run("update payment_line set amount = 1 where not cancelled")).rejects.toThrow(/never changed/);
  await expect(run("update payment_run set total = 1 where state = 'RELEASED'")).rejects.toThrow(/ends once/);
  await expect(
    run(`insert into payment_run (id, fund, state, execute_on, payments, total, proposed_by, proposed_on, ended_by,
      content, sha256) select 'bpr_forged', fund, state, execute_on, 1, 1, 'koen', proposed_on, 'koen', content, sha256
      from payment_run where state = 'RELEASED'`),
  ).rejects.toThrow(/payment_run_takes_two/);
});

test("an insured person sees what she is paid, and no run", async () => {
  const { data } = await desk.rooms.ask(
    "benefits",
    lotte,
    `{ benefitClaim(id: "${claimId}") { payments { amount from } } }`,
  );
  expect(data).toMatchObject({ benefitClaim: { payments: [{ amount: "346.20", from: "2026-08-10" }] } });
  const { errors } = await desk.rooms.ask("benefits", lotte, "{ benefitPaymentRuns { totalCount } }");
  expect(errors?.[0]?.extensions).toMatchObject({ code: "FORBIDDEN" });
  const { data: others } = await desk.rooms.ask("benefits", stranger, "{ benefitPaymentRuns { totalCount } }");
  expect(others).toEqual({ benefitPaymentRuns: { totalCount: 0 } });
});

test("what is not over yet is not paid yet", async () => {
  const input = { affiliateId: LOTTE, code: "BEREAVEMENT_LEAVE", factOn: "2026-10-05" };
  const days = answers({ deceased: ["CHILD"], days: ["2026-11-24"], activityDays: [], asEmployee: ["NO"] });
  const quarters = [{ quarter: "2026Q4", treatment: "PAID", main: true, mainLevel: true }];
  const { id } = await desk.done(lotte, "claimBenefit", { ...input, answers: days });
  await desk.done(clerk, "decideClaim", { claimId: id, office, quarters });
  await desk.done(clerk, "notifyDecision", { claimId: id, on: OFFICE_DAY, channel: "E_BOX" });
  expect((await prepare()).errors).toMatchObject([{ why: "NOTHING_TO_PAY" }]);
  expect(await firstDay(id)).toBe("2026-11-25");
});

test("the terms to decide and to pay are told: dropped by a revision, and met by no file but by the bank", async () => {
  const told = await desk.rooms.inside("benefits", ({ db }) =>
    sql<{ clock: Record<string, unknown> }>`select content - 'basis' as clock from facts.fact
      where type = 'ClockChanged' and subject in
        (select ${claimId} union select id from benefits.decision where claim_id = ${claimId})
      order by told_at, subject_version`.execute(db),
  );
  const clocks = told.rows.map(({ clock }) => clock);
  const decided = clocks.filter(({ clock }) => clock === "BENEFIT_DECISION");
  expect(decided[0]).toEqual({
    ...{ clock: "BENEFIT_DECISION", contributorId: LOTTE, fund: "SECUREX", startedOn: OFFICE_DAY },
    ...{ dueOn: "2027-03-20", waitingSince: null, metOn: null, droppedOn: null },
  });
  expect(decided.at(-1)).toMatchObject({ dueOn: "2027-03-20", metOn: OFFICE_DAY, droppedOn: null });
  const paid = clocks.filter(({ clock }) => clock === "BENEFIT_PAYMENT");
  expect(paid.map(({ dueOn, metOn, droppedOn }) => [dueOn, metOn, droppedOn])).toEqual([
    ["2027-03-20", null, null],
    ["2027-03-20", null, OFFICE_DAY],
    ["2027-03-20", null, null],
    ["2027-03-20", null, null],
  ]);
});
