import { Desk } from "./desk.ts";
import { REVERSE } from "./documents.ts";
import { clerkOf, type Office, openOffice, type Person } from "./office.ts";

const people: Person[] = [
  { key: "ada", fund: "SECUREX", ssin: "85073003328" },
  { key: "bea", fund: "SECUREX", ssin: "85073003427" },
  { key: "cor", fund: "SECUREX", ssin: "85073003526" },
];
const [FROM_ADA, FROM_BEA] = ["BE68539007547034", "BE43068999999501"];
let office: Office;
let desk: Desk;

beforeAll(async () => {
  office = await openOffice();
  desk = new Desk(office);
  await office.letIn(people, { BE78735000000186: "SECUREX" });
});
afterAll(() => office.close());
afterEach(async () => expect(await desk.faults()).toEqual([]));

describe("what is paid too much", () => {
  it("stays a credit on the account, and pays the next due when it is issued", async () => {
    await desk.issue("bea", "2026Q1");
    await desk.receive({ amount: 1_926_93n, structured: await desk.communication("bea"), from: FROM_BEA });
    expect((await desk.fileOf("bea")).account).toMatchObject({ balance: "-1000.00", overdue: "0.00" });
    await desk.issue("bea", "2026Q2");
    expect(await desk.statuses("bea")).toEqual(["2026Q1 PAID", "2026Q2 PAID"]);
    expect((await desk.fileOf("bea")).account.balance).toBe("-73.07");
  });
});

describe("a direct debit that comes back", () => {
  const back = { type: "RETURN", reason: "AM04" } as const;

  it("undoes the payment, and opens the due again", async () => {
    const due = await desk.issue("bea", "2026Q3");
    await desk.receive({ amount: 853_86n, endToEndId: due.id, mandateId: "MNDT-1", from: FROM_BEA });
    expect(await desk.statuses("bea")).toEqual(["2026Q1 PAID", "2026Q2 PAID", "2026Q3 PAID"]);
    const imported = await desk.receive({ amount: -853_86n, endToEndId: due.id, from: FROM_BEA, returned: back });
    expect(imported).toMatchObject({ matched: 1, suspended: 0 });
    expect(await desk.statuses("bea")).toEqual(["2026Q1 PAID", "2026Q2 PAID", "2026Q3 OVERDUE"]);
    expect(await desk.suspense()).toEqual([]);
  });

  it("waits for a clerk where no payment fits it, or where the one that fits came back before", async () => {
    const { id } = (await desk.fileOf("bea")).dues.nodes[2];
    const imported = await desk.receive(
      { amount: -853_86n, endToEndId: id, from: FROM_BEA, returned: back },
      { amount: -1_00n, endToEndId: "unknown", from: FROM_BEA, returned: back },
    );
    expect(imported).toMatchObject({ matched: 0, suspended: 2 });
  });
});

describe("a transaction is reversed", () => {
  it("a due is cancelled, and what was paid for it pays another", async () => {
    for (const quarter of ["2026Q1", "2026Q2"]) await desk.issue("ada", quarter);
    await desk.receive({ amount: 926_93n, structured: await desk.communication("ada"), from: FROM_ADA });
    const [first] = await office.rows<{ id: string }>`
      select t.id from ledger_transaction t join due d on d.id = t.due_id
      where d.quarter = '2026Q1' and t.kind = 'DUE' order by t.id desc limit 1`;
    const undone = await desk.undo(first?.id ?? "", "Issued by mistake");
    expect(undone.errors).toEqual([]);
    expect(undone.reversal).toMatchObject({ kind: "REVERSAL", effectiveOn: "2026-11-20", reverses: { id: first?.id } });
    expect(undone.reversal.entries).toEqual([
      { code: "RECEIVABLE", debit: "0.00", credit: "926.93" },
      { code: "CONTRIBUTION_INCOME", debit: "890.42", credit: "0.00" },
      { code: "FEE_INCOME", debit: "36.51", credit: "0.00" },
    ]);
    expect(await desk.statuses("ada")).toEqual(["2026Q1 CANCELLED", "2026Q2 PAID"]);
  });

  it("and may be claimed anew, as the next revision", async () => {
    expect(await desk.issue("ada", "2026Q1")).toMatchObject({ amount: "926.93", outstanding: "926.93" });
    expect(await desk.statuses("ada")).toEqual(["2026Q1 CANCELLED", "2026Q1 OVERDUE", "2026Q2 PAID"]);
  });

  it("a match goes back to suspense, and its due is open again", async () => {
    const undone = await desk.undo(await desk.transactionOf("MATCH", "ada"), "Was somebody else’s");
    expect(undone.errors).toEqual([]);
    expect((await desk.suspense()).map(({ amount }) => amount)).toContain("926.93");
    expect(await desk.statuses("ada")).toEqual(["2026Q1 CANCELLED", "2026Q1 OVERDUE", "2026Q2 OVERDUE"]);
  });

  it("once, with a reason, and never what the bank booked", async () => {
    const id = await desk.transactionOf("DUE", "ada");
    expect((await desk.undo(id)).errors).toMatchObject([{ code: "VALIDATION", path: ["input", "meta", "reason"] }]);
    expect((await desk.undo("ltx_00000000000000000000000000", "x")).errors).toMatchObject([{ code: "NOT_FOUND" }]);
    await desk.undo(id, "First");
    expect((await desk.undo(id, "Second")).errors).toMatchObject([{ code: "ALREADY_REVERSED" }]);
    const [received] = await office.rows<{ id: string }>`
      select id from ledger_transaction where kind = 'PAYMENT' limit 1`;
    expect((await desk.undo(received?.id ?? "", "x")).errors).toMatchObject([{ code: "NOT_REVERSIBLE" }]);
  });

  it("by two at once: one does it, the other is told", async () => {
    const id = await desk.transactionOf("DUE", "bea");
    const both = await Promise.all([desk.undo(id, "One"), desk.undo(id, "Two")]);
    const codes = both.flatMap(({ errors }) => errors.map(({ code }: { code: string }) => code));
    expect(codes).toEqual(["ALREADY_REVERSED"]);
  });

  it("and never before the day from which it counts: no credit stands before a due that was announced", async () => {
    const early = { ...clerkOf("SECUREX"), day: "2026-09-20" };
    expect(await desk.issue("cor", "2026Q4", early)).toMatchObject({ status: "ANNOUNCED" });
    const transactionId = await desk.transactionOf("DUE", "cor");
    const input = { meta: { idempotencyKey: "announced", reason: "Too early" }, transactionId };
    const { reverseLedgerTransaction } = await office.ask(early, REVERSE, { input });
    expect(reverseLedgerTransaction.reversal).toMatchObject({ effectiveOn: "2026-10-01" });
  });
});
