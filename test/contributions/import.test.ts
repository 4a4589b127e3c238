import { EXAMPLE_FILE } from "../../subgraphs/contributions/formats/coda/example-file.ts";
import { CHECKS, FILE, IMPORT, ISSUE, SUSPENSE } from "./documents.ts";
import { clerkOf, idOf, type Office, openOffice, supervisorOf } from "./office.ts";

const clerk = clerkOf("SECUREX");
const WHOLE = Buffer.from(`${EXAMPLE_FILE.join("\n")}\n`, "latin1");
let office: Office;
let keys = 0;

const meta = () => ({ idempotencyKey: `import-${++keys}` });
const file = (bytes: Uint8Array, fileName = "a.cod") => ({
  input: { meta: meta(), fileName, content: Buffer.from(bytes).toString("base64") },
});
const take = async (bytes: Uint8Array, who = clerk) => (await office.ask(who, IMPORT, file(bytes))).importBankStatement;
const booked = () => office.rows<{ n: number }>`select count(*)::int as n from ledger_transaction`;

beforeAll(async () => {
  office = await openOffice();
  await office.letIn([{ key: "dupont", fund: "SECUREX", ssin: "85073003328" }], { BE78735000000186: "SECUREX" });
  await office.rows`insert into account (number, contributor_id, kind, fund, opened_on)
    overriding system value values (12345678, ${idOf("dupont")}, 'PERSON', 'SECUREX', '2024-01-01')`;
  const input = { meta: meta(), contributorIds: [idOf("dupont")], quarter: "2026Q1" };
  await office.ask(clerk, ISSUE, { input });
});
afterAll(() => office.close());

describe("a CODA file", () => {
  it("that is cut is refused whole, and says in which line", async () => {
    const cut = await take(WHOLE.subarray(0, WHOLE.length - 300));
    expect(cut).toMatchObject({ matched: 0, suspended: 0, ignored: 0, statements: [] });
    expect(cut.errors).toMatchObject([{ __typename: "UnreadableFileError", code: "UNREADABLE_FILE" }]);
    expect(cut.errors[0].fileFaults[0]).toMatchObject({ line: expect.any(Number), reason: expect.any(String) });
    expect(await booked()).toEqual([{ n: 1 }]);
  });

  it("handed in twice at once, by two clerks, is booked once", async () => {
    const [one, other] = await Promise.all([take(WHOLE), take(WHOLE, supervisorOf("SECUREX"))]);
    expect([one.errors, other.errors]).toEqual([[], []]);
    const [first, second] = one.matched ? [one, other] : [other, one];
    expect(first).toMatchObject({ matched: 1, suspended: 3, ignored: 0 });
    expect(second).toMatchObject({ matched: 0, suspended: 0, ignored: 4 });
    expect(second.statements).toEqual(first.statements);
    expect(first.statements[0].payments.nodes).toEqual([
      { amount: "890.42", inSuspense: false, way: "STRUCTURED_COMMUNICATION" },
      { amount: "399.73", inSuspense: true, way: null },
      { amount: "998.47", inSuspense: true, way: null },
      { amount: "-250.00", inSuspense: true, way: null },
    ]);
    expect(await booked()).toEqual([{ n: 6 }]);
  });

  it("handed in again is known, under any name", async () => {
    expect(await take(WHOLE)).toMatchObject({ matched: 0, suspended: 0, ignored: 4, errors: [] });
    expect(await booked()).toEqual([{ n: 6 }]);
  });

  it("that says the same with other line ends holds a statement that is known", async () => {
    const other = Buffer.from(`${EXAMPLE_FILE.join("\r\n")}\r\n`, "latin1");
    expect(await take(other)).toMatchObject({ matched: 0, suspended: 0, ignored: 4, errors: [] });
    expect(await booked()).toEqual([{ n: 6 }]);
  });

  it("that says otherwise under the same number is refused", async () => {
    const text = WHOLE.toString("latin1").replace("COTISATION SOCIETE 2025", "COTISATION SOCIETE 2024");
    const refused = await take(Buffer.from(text, "latin1"));
    expect(refused.errors).toMatchObject([
      { __typename: "StatementContradictedError", code: "STATEMENT_CONTRADICTED", year: 2026, number: "001" },
    ]);
    expect(await booked()).toEqual([{ n: 6 }]);
  });

  it("about another fund's account is refused", async () => {
    const refused = await take(WHOLE, clerkOf("UCM"));
    expect(refused.errors).toMatchObject([{ __typename: "UnknownBankAccountError" }]);
  });

  it("that is no base64, has no name, or is too large is refused", async () => {
    const wrong = [
      { fileName: "a", content: "no%base64" },
      { fileName: " ", content: "" },
    ];
    for (const input of wrong) {
      const { importBankStatement } = await office.ask(clerk, IMPORT, { input: { meta: meta(), ...input } });
      expect(importBankStatement.errors).toMatchObject([{ __typename: "ValidationError" }]);
    }
    const large = await take(Buffer.alloc(10_000_001, "0"));
    expect(large.errors).toMatchObject([{ __typename: "ValidationError", code: "VALIDATION" }]);
  });

  it("shown in a dry run changes nothing", async () => {
    const text = WHOLE.toString("latin1").replaceAll(
      "COMPTE COTISATIONS                 001",
      "COMPTE COTISATIONS                 003",
    );
    const { input } = file(Buffer.from(text, "latin1"));
    const dry = { input: { ...input, meta: { ...input.meta, dryRun: true } } };
    const { importBankStatement } = await office.ask(clerk, IMPORT, dry);
    expect(importBankStatement).toMatchObject({ matched: 1, suspended: 3, errors: [] });
    expect(importBankStatement.statements[0].number).toBe("003");
    expect(await booked()).toEqual([{ n: 6 }]);
  });
});

describe("what a payment paid", () => {
  it("is seen on the due and on the account", async () => {
    const ids = [{ __typename: "Contributor", id: idOf("dupont") }];
    const { _entities } = await office.ask(clerk, FILE, { ids });
    expect(_entities[0]).toEqual({
      id: idOf("dupont"),
      account: { structuredCommunication: "101234567837", balance: "36.51", overdue: "36.51" },
      dues: { nodes: [expect.objectContaining({ paid: "890.42", outstanding: "36.51", status: "OVERDUE" })] },
      nextDue: { quarter: "2026Q1", outstanding: "36.51" },
    });
  });

  it("and what nobody paid for waits in suspense", async () => {
    const { suspense } = await office.ask(clerk, SUSPENSE);
    expect(suspense.totalCount).toBe(3);
    expect(suspense.nodes.map(({ amount }: { amount: string }) => amount).sort()).toEqual([
      "-250.00",
      "399.73",
      "998.47",
    ]);
  });

  it("and the books are right", async () => {
    const { ledgerChecks } = await office.ask(supervisorOf("SECUREX"), CHECKS);
    expect(ledgerChecks.map(({ code, faults }: { code: string; faults: number }) => [code, faults])).toEqual([
      ["I1", 0],
      ["I2", 0],
      ["I3", 0],
      ["I4", 0],
      ["I5", 0],
      ["I6", 0],
      ["I7", 0],
      ["I8", 0],
      ["I13", 0],
      ["I14", 0],
      ["I15", 0],
      ["I16", 0],
    ]);
  });

  it("is told to the others", async () => {
    const told = await office.rows<{ type: string; content: unknown }>`
      select type, content from facts.fact where source = 'contributions' order by told_at, id`;
    expect(told.map(({ type }) => type)).toEqual(["DueIssued", "QuarterSettled", "PaymentReceived", "QuarterSettled"]);
    expect(told[3]?.content).toMatchObject({ quarter: "2026Q1", state: "PARTLY_PAID", minimumReached: false });
  });
});
