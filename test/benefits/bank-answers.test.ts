import { sql } from "kysely";
import { viewerAs } from "../harness/house.ts";
import { AFTER, koen, openBankDesk, PAY_DAY } from "./bank-desk.ts";
import { type Booked, notice, report, statement } from "./bank-messages.ts";
import { clerk, lotte, office, on, stranger } from "./claims-desk.ts";
import { deceased, Q4 } from "./overpayments-desk.ts";

let bank: Awaited<ReturnType<typeof openBankDesk>>;
let claimId = "";
let runId = "";
let paymentId = "";
beforeAll(async () => {
  bank = await openBankDesk();
  await bank.account(1, "BE68539007547034", "2026-01-01");
  claimId = await bank.birthLeave();
  const run = await bank.pay();
  runId = run.id;
  paymentId = run.lines[0]?.id ?? "";
});
afterAll(() => bank.desk.rooms.close());

const payment = async () => (await bank.read(lotte, claimId))?.payments.at(-1);
const booked = (more: object = {}): Booked => ({ id: paymentId, amount: "-346.20", ...more });
const UNKNOWN = "bpl_01h00000000000000000000000";

test("what was sent waits for the bank: the file alone pays nothing and meets no term", async () => {
  expect(await payment()).toMatchObject({ state: "SENT", sentOn: PAY_DAY, bookedOn: null, failure: null });
  expect((await bank.read(lotte, claimId))?.paymentClock).toMatchObject({ metOn: null, status: "RUNNING" });
});

test.each([
  ["words", (): string => "nonsense", ["UNREADABLE", ["Document"]]],
  ["half a file", () => statement([booked()]).slice(0, 300), ["UNREADABLE", ["Document"]]],
  [
    "a file with words of its own",
    () => `<!DOCTYPE a [<!ENTITY b "c">]>${statement([])}`,
    ["UNREADABLE", ["Document"]],
  ],
  ["another form", () => statement([]).replace("camt.053", "camt.052"), ["UNREADABLE", ["Document"]]],
  ["no amount", () => statement([booked({ amount: "-x" })]), ["UNREADABLE", ["Ntry 1"]]],
  ["dollars", () => statement([booked()]).replace('"EUR"', '"USD"'), ["UNREADABLE", ["Ntry 1"]]],
  [
    "balances that do not hold",
    () => statement([booked()], { balances: ["1000.00", "653.81"] }),
    ["DOES_NOT_ADD_UP", ["Bal"]],
  ],
  ["another account", () => statement([booked()], { account: "BE92000000002323" }), ["OTHER_ACCOUNT", ["Acct"]]],
  [
    "an unknown payment beside a known one",
    () => statement([booked(), { id: UNKNOWN, amount: "-1.00" }]),
    ["UNKNOWN_PAYMENT", ["Ntry 2"]],
  ],
  ["another amount", () => statement([booked({ amount: "-346.21" })]), ["OTHER_AMOUNT", ["Ntry 1"]]],
  ["a day to come", () => statement([booked({ on: "2026-12-11" })]), ["WRONG_DAY", ["Ntry 1"]]],
  ["a day before it was sent", () => statement([booked({ on: "2026-11-19" })]), ["WRONG_DAY", ["Ntry 1"]]],
  ["the same twice", () => statement([booked(), booked()]), ["CONTRADICTED", ["Ntry 2"]]],
  ["another sum of a file", () => statement([{ batch: runId, amount: "-1.00" }]), ["DOES_NOT_ADD_UP", ["Ntry 1"]]],
  ["what comes back first", () => statement([booked({ amount: "346.20" })]), ["NOT_BOOKED_YET", ["Ntry 1"]]],
  ["a report on a file of others", () => report({ runId: "bpr_none" }), ["UNKNOWN_RUN", ["OrgnlMsgId"]]],
  [
    "a report on an unknown payment",
    () => report({ runId, payments: [{ id: UNKNOWN, status: "RJCT" }] }),
    ["UNKNOWN_PAYMENT", ["TxInfAndSts 1"]],
  ],
  ["a report that counts otherwise", () => report({ runId, count: "2" }), ["DOES_NOT_ADD_UP", ["OrgnlNbOfTxs"]]],
  ["a report of another sum", () => report({ runId, total: "1.00" }), ["DOES_NOT_ADD_UP", ["OrgnlCtrlSum"]]],
] as const)("takes nothing of %s", async (_, content, [why, places]) => {
  const { errors, ...taken } = await bank.take(content());
  expect(errors).toEqual([expect.objectContaining({ why, places, path: ["input", "content"] })]);
  expect(errors[0]?.message).toMatch(/Nothing of it was taken in\.$/);
  expect(taken).toMatchObject({ paid: 0, rejected: 0, returned: 0, payments: [] });
  expect(await payment()).toMatchObject({ state: "SENT" });
});

test("nobody takes in a file for another fund, and no insured person any", async () => {
  const other = viewerAs({ role: "SUPERVISOR", fund: "GROUPS", language: "nl", actor: "griet", day: AFTER });
  expect((await bank.take(statement([booked()]), other)).errors).toMatchObject([
    { why: "OTHER_ACCOUNT", message: expect.stringMatching(/^Het bestand gaat over een rekening/) },
  ]);
  expect((await bank.take(report({ runId, group: "RJCT" }), other)).errors).toMatchObject([{ why: "UNKNOWN_RUN" }]);
  await expect(bank.take(statement([booked()]), lotte)).rejects.toThrow(/FORBIDDEN/);
  const { data } = await bank.desk.rooms.ask("benefits", stranger, "{ benefitPayments { totalCount } }");
  expect(data).toEqual({ benefitPayments: { totalCount: 0 } });
});

test("a file that the bank took changes nothing, and a dry run neither", async () => {
  const accepted = report({ runId, count: "1", total: "346.20", payments: [{ id: paymentId, status: "ACSP" }] });
  expect(await bank.take(accepted)).toMatchObject({ errors: [], paid: 0, rejected: 0, known: 0 });
  expect(await bank.take(statement([booked()]), on(clerk, AFTER), { dryRun: true })).toMatchObject({ paid: 1 });
  expect(await payment()).toMatchObject({ state: "SENT" });
});

test("what the bank booked is paid once, however often and by whomever it is handed in", async () => {
  const file = statement([{ amount: "12.00" }, booked(), { id: "rfd_01", amount: "-3.00" }], {
    balances: ["1000.00", "662.80"],
  });
  const both = await Promise.all([bank.take(file), bank.take(file, on(koen, AFTER))]);
  expect(both.flatMap(({ errors }) => errors)).toEqual([]);
  expect(both.map(({ paid, known, others }) => [paid, known, others]).sort()).toEqual([
    [0, 1, 2],
    [1, 0, 2],
  ]);
  expect(both.map(({ paidTotal }) => paidTotal).sort()).toEqual(["0.00", "346.20"]);
  expect(await bank.take(notice([booked()]))).toMatchObject({ paid: 0, known: 1, errors: [] });
  expect((await bank.take(statement([booked({ on: "2026-11-24" })]))).errors).toMatchObject([{ why: "CONTRADICTED" }]);
  expect(await payment()).toMatchObject({ state: "PAID", bookedOn: PAY_DAY });
  expect(await bank.read(on(lotte, AFTER), claimId)).toMatchObject({
    state: "PAID",
    paymentClock: { metOn: PAY_DAY, status: "MET" },
  });
});

test("what comes back is payable again, and to no account that the bank refused", async () => {
  const back = { id: paymentId, amount: "346.20", on: "2026-11-26", reason: "AC04" };
  const file = statement([back]);
  expect(await bank.take(file)).toMatchObject({ returned: 1, failedTotal: "346.20", errors: [] });
  expect(await bank.take(file)).toMatchObject({ returned: 0, known: 1, errors: [] });
  expect(await bank.take(report({ runId, group: "RJCT", reason: "FF01" }))).toMatchObject({ rejected: 0, known: 1 });
  const claim = await bank.read({ ...lotte, language: "nl" }, claimId);
  expect(claim).toMatchObject({ state: "PAYABLE", paymentClock: { metOn: null } });
  const failure = { on: "2026-11-26", code: "AC04", text: "De rekening is afgesloten.", accountRefused: true };
  expect(claim?.payments).toMatchObject([{ state: "RETURNED", bookedOn: PAY_DAY, failure }]);
  expect((await bank.prepare("2026-12-14", AFTER)).errors).toMatchObject([{ why: "NOTHING_TO_PAY" }]);
});

test("once another account is told, it is paid again, once; what waits takes the newest account", async () => {
  await bank.account(2, "BE43068999999501", "2026-12-01");
  const { run } = await bank.prepare("2026-12-14", AFTER);
  expect(run.lines).toMatchObject([{ amount: "346.20", iban: "BE43068999999501", repeats: paymentId }]);
  expect((await bank.prepare("2026-12-14", AFTER)).errors).toMatchObject([{ why: "NOTHING_TO_PAY" }]);
  await bank.account(3, "BE61310126985517", "2026-12-10");
  const released = (await bank.release(run.id, AFTER)).run;
  expect(released.file).toContain("<IBAN>BE61310126985517</IBAN>");
  expect(released.file).not.toContain("BE43068999999501");
  expect(released.standings).toEqual([{ state: "SENT", payments: 1, total: "346.20" }]);
  const again = { id: released.lines[0]?.id ?? "", amount: "-346.20", on: "2026-12-14" };
  expect(await bank.take(statement([again]), on(clerk, "2026-12-15"))).toMatchObject({ paid: 1, errors: [] });
  expect(await bank.read(lotte, claimId)).toMatchObject({ state: "PAID", paymentClock: { metOn: "2026-12-14" } });
  expect((await bank.prepare("2026-12-16", "2026-12-15")).errors).toMatchObject([{ why: "NOTHING_TO_PAY" }]);
});

test("the database pays again only what failed, and once", async () => {
  const run = (statement: string) =>
    bank.desk.rooms.inside("benefits", ({ db }) => sql`${sql.raw(statement)}`.execute(db));
  const copy = (change: string) =>
    run(`insert into payment_line (id, run_id, claim_id, decision_id, part, affiliate_id, fund, name, iban, period_from,
      period_until, amount, repeats) select 'bpl_forged', run_id, claim_id, decision_id, 7, affiliate_id, fund, name,
      iban,
      period_from, period_until, 1, ${change} from payment_line where repeats is not null`);
  await expect(copy("repeats")).rejects.toThrow(/no more is paid|payment_line_repeated_once/);
  await expect(copy("id")).rejects.toThrow(/only what failed/);
  for (const change of ["outcome = null, booked_on = null", "booked_on = '2026-12-01'", "late = true"])
    await expect(run(`update payment_line set ${change} where outcome = 'PAID'`)).rejects.toThrow(/never changed/);
  await expect(run("update bank_file set name = 'x'")).rejects.toThrow(/permission denied/);
});

test("what was refused for want of money goes to the same account again", async () => {
  const id = await bank.granted(
    { code: "BEREAVEMENT_LEAVE", factOn: "2026-10-05", answers: deceased(["2026-10-06"]) },
    Q4,
  );
  const sent = await bank.pay("2026-12-15", AFTER);
  const [line] = sent.lines;
  const refused = report({
    runId: sent.id,
    group: "PART",
    payments: [{ id: line?.id ?? "", status: "RJCT", reason: "AM04" }],
  });
  expect(await bank.take(refused, on(clerk, "2026-12-11"))).toMatchObject({ rejected: 1, errors: [] });
  const late = statement([{ id: line?.id ?? "", amount: `-${line?.amount}`, on: "2026-12-15" }]);
  expect((await bank.take(late, on(clerk, "2026-12-16"))).errors).toMatchObject([{ why: "CONTRADICTED" }]);
  const again = await bank.pay("2026-12-16", "2026-12-15");
  expect(again.lines).toMatchObject([{ amount: line?.amount, iban: line?.iban, repeats: line?.id, state: "SENT" }]);
  expect((await bank.read(lotte, id))?.payments.map(({ state }) => state)).toEqual(["REJECTED", "SENT"]);
});

test("what was found undue of a payment that never arrived falls away", async () => {
  const days = deceased(["2026-10-07"]);
  const id = await bank.granted({ code: "BEREAVEMENT_LEAVE", factOn: "2026-10-04", answers: days }, Q4);
  const sent = await bank.pay("2026-12-17", AFTER);
  const [line] = sent.lines;
  const explanation = "Het register toont dat een ander het verlof heeft genomen.";
  const revision = { claimId: id, office, ground: "NEW_FACT", explanation, furtherReasons: ["BER_R03"], quarters: Q4 };
  await bank.desk.done(clerk, "decideClaim", revision);
  const undue = async () => {
    const { data } = await bank.desk.rooms.ask(
      "benefits",
      lotte,
      `{ benefitClaim(id: "${id}") { overpayments { state found left } } }`,
    );
    return (data as unknown as { benefitClaim: { overpayments: object[] } }).benefitClaim.overpayments;
  };
  expect(await undue()).toMatchObject([{ state: "FOUND", found: line?.amount, left: line?.amount }]);
  const refused = report({ runId: sent.id, group: "RJCT", reason: "FF01" });
  expect(await bank.take(refused, on(clerk, "2026-12-16"))).toMatchObject({ rejected: 1, errors: [] });
  expect(await undue()).toMatchObject([{ state: "NOT_CLAIMED", found: line?.amount, left: "0.00" }]);
  expect((await bank.prepare("2026-12-18", "2026-12-17")).errors).toMatchObject([{ why: "NOTHING_TO_PAY" }]);
});
