import { randomUUID } from "node:crypto";
import { codaOf, type Sum, statementOf } from "./bank-file.ts";
import { CHECKS, FILE, IMPORT, ISSUE, MATCH, REVERSE, SUSPENSE } from "./documents.ts";
import { clerkOf, idOf, type Office, openOffice, type Person, supervisorOf } from "./office.ts";

const clerk = clerkOf("SECUREX");
const people: Person[] = [
  { key: "ada", fund: "SECUREX", ssin: "85073003328" },
  { key: "bea", fund: "SECUREX", ssin: "85073003427" },
  { key: "cor", fund: "UCM", ssin: "85073003526" },
];
const [FROM_ADA, FROM_BEA, FROM_NOBODY] = ["BE68539007547034", "BE43068999999501", "BE95001678901258"];
let office: Office;
let number = 0;
let opening = 0n;

const meta = (reason?: string) => ({ idempotencyKey: randomUUID(), reason });
const issue = async (key: string, quarter: string, who = clerk) =>
  (await office.ask(who, ISSUE, { input: { meta: meta(), contributorIds: [idOf(key)], quarter } })).issueDues.dues[0];
const communication = async (key: string): Promise<string> =>
  (
    await office.rows<{
      c: string;
    }>`select structured_communication as c from account where contributor_id = ${idOf(key)}`
  )[0]!.c;

async function receive(...sums: Sum[]) {
  number += 1;
  const statement = statementOf(number, sums, opening);
  opening = statement.closingBalance ?? 0n;
  const input = { meta: meta(), fileName: `${number}.cod`, content: codaOf(statement) };
  return (await office.ask(clerk, IMPORT, { input })).importBankStatement;
}
const waysOf = (imported: Awaited<ReturnType<typeof receive>>): (string | null)[] =>
  imported.statements[0].payments.nodes.map(({ way }: { way: string | null }) => way);
const fileOf = async (key: string) =>
  (await office.ask(clerk, FILE, { ids: [{ __typename: "Contributor", id: idOf(key) }] }))._entities[0];
const statuses = async (key: string): Promise<string[]> =>
  (await fileOf(key)).dues.nodes.map(
    ({ quarter, status }: { quarter: string; status: string }) => `${quarter} ${status}`,
  );

beforeAll(async () => {
  office = await openOffice();
  await office.letIn(people, { BE78735000000186: "SECUREX" });
});
afterAll(async () => {
  const { ledgerChecks } = await office.ask(supervisorOf("SECUREX"), CHECKS);
  expect(ledgerChecks.filter(({ faults }: { faults: number }) => faults > 0)).toEqual([]);
  await office.close();
});

describe("a payment finds its account", () => {
  it("by the structured communication, and pays the oldest quarter first", async () => {
    await issue("ada", "2026Q2");
    await issue("ada", "2026Q1");
    const imported = await receive({ amount: 926_93n, structured: await communication("ada"), from: FROM_ADA });
    expect(waysOf(imported)).toEqual(["STRUCTURED_COMMUNICATION"]);
    expect(await statuses("ada")).toEqual(["2026Q1 PAID", "2026Q2 OVERDUE"]);
  });

  it("by a reference of our own: the due that we collected, or the mandate", async () => {
    const due = await issue("bea", "2026Q1");
    const collected = await receive({ amount: 926_93n, endToEndId: due.id, from: FROM_BEA });
    expect(waysOf(collected)).toEqual(["OWN_REFERENCE"]);
    expect(await statuses("bea")).toEqual(["2026Q1 PAID"]);
  });

  it("by a known account number with the amount of the one open due", async () => {
    const imported = await receive({ amount: 926_93n, from: FROM_ADA });
    expect(waysOf(imported)).toEqual(["AMOUNT_AND_IBAN"]);
    expect(await statuses("ada")).toEqual(["2026Q1 PAID", "2026Q2 PAID"]);
  });

  it("and not a second time, once that due is paid", async () => {
    expect(waysOf(await receive({ amount: 926_93n, from: FROM_ADA }))).toEqual([null]);
  });

  it("by a national number in the free text whose check is right", async () => {
    await issue("ada", "2026Q3");
    const imported = await receive({ amount: 26_93n, freeText: "cotis 85.07.30-033.28 merci", from: FROM_NOBODY });
    expect(waysOf(imported)).toEqual(["FREE_TEXT"]);
    expect((await fileOf("ada")).nextDue).toEqual({ quarter: "2026Q3", outstanding: "900.00" });
  });

  it("never by numbers that lead to two, by a name, or to another fund's", async () => {
    await issue("cor", "2026Q1", clerkOf("UCM"));
    const imported = await receive(
      { amount: 1_00n, freeText: "85073003328, 85073003427", from: FROM_NOBODY },
      { amount: 2_00n, freeText: "JANSSENS TEST", from: FROM_NOBODY },
      { amount: 3_00n, structured: await communication("cor"), from: FROM_NOBODY },
      { amount: 4_00n, freeText: "85073003526", from: FROM_NOBODY },
    );
    expect(imported).toMatchObject({ matched: 0, suspended: 4 });
  });
});

describe("in suspense", () => {
  it("a payment shows whose it may be", async () => {
    const { suspense } = await office.ask(clerk, SUSPENSE);
    const again = suspense.nodes.find(({ amount }: { amount: string }) => amount === "926.93");
    expect(again.proposals).toMatchObject([{ reason: "KNOWN_IBAN", contributor: { id: idOf("ada") }, due: null }]);
  });

  it("it is brought to an account by a clerk, for the due that was meant", async () => {
    const { suspense } = await office.ask(clerk, SUSPENSE);
    const { id } = suspense.nodes.find(({ amount }: { amount: string }) => amount === "926.93");
    const due = await issue("ada", "2026Q4");
    const input = { meta: meta(), paymentId: id, contributorId: idOf("ada"), dueId: due.id };
    const { matchPayment } = await office.ask(clerk, MATCH, { input });
    expect(matchPayment).toMatchObject({ payment: { inSuspense: false, way: "MANUAL" }, errors: [], replayed: false });
    expect(await statuses("ada")).toEqual(["2026Q1 PAID", "2026Q2 PAID", "2026Q3 OVERDUE", "2026Q4 PAID"]);
    const again = await office.ask(clerk, MATCH, { input: { ...input, meta: meta() } });
    expect(again.matchPayment.errors).toMatchObject([
      { __typename: "PaymentNotInSuspenseError", code: "PAYMENT_NOT_IN_SUSPENSE" },
    ]);
    const replay = await office.ask(clerk, MATCH, { input });
    expect(replay.matchPayment).toMatchObject({ payment: { id }, replayed: true, errors: [] });
  });

  it("it cannot be brought to somebody of another fund, nor to another's due", async () => {
    const { suspense } = await office.ask(clerk, SUSPENSE);
    const [{ id }] = suspense.nodes;
    const other = { meta: meta(), paymentId: id, contributorId: idOf("cor") };
    expect((await office.ask(clerk, MATCH, { input: other })).matchPayment.errors).toMatchObject([
      { code: "NOT_FOUND" },
    ]);
    const [due] = (await fileOf("ada")).dues.nodes;
    const wrong = { meta: meta(), paymentId: id, contributorId: idOf("bea"), dueId: due.id };
    expect((await office.ask(clerk, MATCH, { input: wrong })).matchPayment.errors).toMatchObject([
      { code: "NOT_FOUND" },
    ]);
  });
});

describe("what is paid too much", () => {
  it("stays a credit on the account, and pays the next due when it is issued", async () => {
    await receive({ amount: 1_000_00n, structured: await communication("bea"), from: FROM_BEA });
    expect((await fileOf("bea")).account).toMatchObject({ balance: "-1000.00", overdue: "0.00" });
    await issue("bea", "2026Q2");
    expect(await statuses("bea")).toEqual(["2026Q1 PAID", "2026Q2 PAID"]);
    expect((await fileOf("bea")).account.balance).toBe("-73.07");
  });
});

describe("a direct debit that comes back", () => {
  it("undoes the payment, and opens the due again", async () => {
    const due = await issue("bea", "2026Q3");
    await receive({ amount: 853_86n, endToEndId: due.id, mandateId: "MNDT-1", from: FROM_BEA });
    expect(await statuses("bea")).toEqual(["2026Q1 PAID", "2026Q2 PAID", "2026Q3 PAID"]);
    const imported = await receive({
      amount: -853_86n,
      endToEndId: due.id,
      from: FROM_BEA,
      returned: { type: "RETURN", reason: "AM04" },
    });
    expect(imported).toMatchObject({ matched: 1, suspended: 0 });
    expect(await statuses("bea")).toEqual(["2026Q1 PAID", "2026Q2 PAID", "2026Q3 OVERDUE"]);
    const { suspense } = await office.ask(clerk, SUSPENSE);
    expect(suspense.nodes.map(({ amount }: { amount: string }) => amount)).not.toContain("853.86");
  });

  it("waits for a clerk where no payment fits it", async () => {
    const imported = await receive({
      amount: -853_86n,
      endToEndId: "unknown",
      from: FROM_BEA,
      returned: { type: "RETURN", reason: "AM04" },
    });
    expect(imported).toMatchObject({ matched: 0, suspended: 1 });
  });
});

describe("a transaction is reversed", () => {
  const transactionOf = async (kind: string, key: string) =>
    (
      await office.rows<{ id: string }>`select id from ledger_transaction t where kind = ${kind}
        and contributor_id = ${idOf(key)} and not exists (select from ledger_transaction r where r.reverses = t.id)
        order by effective_on desc, id desc limit 1`
    )[0]!.id;
  const undo = async (transactionId: string, reason?: string) =>
    (await office.ask(clerk, REVERSE, { input: { meta: meta(reason), transactionId } })).reverseLedgerTransaction;

  it("a due is cancelled, and what was paid for it pays another", async () => {
    const undone = await undo(await transactionOf("DUE", "ada"), "Issued by mistake");
    expect(undone.errors).toEqual([]);
    expect(undone.reversal).toMatchObject({ kind: "REVERSAL", effectiveOn: "2026-11-20" });
    expect(undone.reversal.entries).toEqual([
      { code: "RECEIVABLE", debit: "0.00", credit: "926.93" },
      { code: "CONTRIBUTION_INCOME", debit: "890.42", credit: "0.00" },
      { code: "FEE_INCOME", debit: "36.51", credit: "0.00" },
    ]);
    expect(await statuses("ada")).toEqual(["2026Q1 PAID", "2026Q2 PAID", "2026Q3 PAID", "2026Q4 CANCELLED"]);
  });

  it("and may be claimed anew, as the next revision", async () => {
    const due = await issue("ada", "2026Q4");
    expect(due).toMatchObject({ amount: "926.93", outstanding: "900.00" });
  });

  it("a match goes back to suspense", async () => {
    const undone = await undo(await transactionOf("MATCH", "ada"), "Was somebody else’s");
    expect(undone.errors).toEqual([]);
    const { suspense } = await office.ask(clerk, SUSPENSE);
    expect(suspense.nodes.length).toBeGreaterThan(5);
  });

  it("once, with a reason, and never what the bank booked", async () => {
    const id = await transactionOf("DUE", "ada");
    expect((await undo(id)).errors).toMatchObject([{ code: "VALIDATION", path: ["input", "meta", "reason"] }]);
    expect((await undo("ltx_00000000000000000000000000", "x")).errors).toMatchObject([{ code: "NOT_FOUND" }]);
    await undo(id, "First");
    expect((await undo(id, "Second")).errors).toMatchObject([{ code: "ALREADY_REVERSED" }]);
    const [payment] = await office.rows<{
      id: string;
    }>`select id from ledger_transaction where kind = 'PAYMENT' limit 1`;
    expect((await undo(payment!.id, "x")).errors).toMatchObject([{ code: "NOT_REVERSIBLE" }]);
  });

  it("by two at once: one does it, the other is told", async () => {
    const id = await transactionOf("DUE", "bea");
    const both = await Promise.all([undo(id, "One"), undo(id, "Two")]);
    const codes = both.map(({ errors }) => errors.map(({ code }: { code: string }) => code));
    expect(codes.sort()).toEqual([["ALREADY_REVERSED"], []].sort());
  });
});
