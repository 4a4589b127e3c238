import { formatCents } from "../../shared/values/money.ts";
import type { BankEntry, BankFile, BankStatement } from "./bank-statement.ts";
import { EXAMPLE_FILE as FILE } from "./coda/example-file.ts";
import { readCoda } from "./coda.ts";

const bytesOf = (lines: readonly string[], end = "\n"): Uint8Array => Buffer.from(`${lines.join(end)}${end}`, "latin1");
const read = (lines: readonly string[]): BankFile => readCoda(bytesOf(lines));

function statementsOf(file: BankFile): readonly BankStatement[] {
  if (file.kind === "UnreadableFile") throw new Error(JSON.stringify(file.faults));
  return file.statements;
}

describe("a CODA file", () => {
  const statement = statementsOf(read(FILE))[0] as BankStatement;

  it("tells whose account it is about, from which balance to which", () => {
    expect(statementsOf(read(FILE))).toHaveLength(1);
    expect({ ...statement, entries: [], totals: [] }).toEqual({
      format: "CODA",
      account: "BE78735000000186",
      currency: "EUR",
      sequence: 1,
      year: 2026,
      statementId: "2026-001",
      createdOn: "2026-01-05",
      markedDuplicate: false,
      openingBalance: 10_000_00n,
      closingBalance: 12_038_62n,
      openingOn: "2026-01-02",
      closingOn: "2026-01-05",
      entries: [],
      totals: [],
    });
  });

  it("books a payment with its structured communication", () => {
    expect(statement.entries[0]).toEqual<BankEntry>({
      position: "0001/0000",
      amount: 890_42n,
      bookedOn: "2026-01-05",
      valueOn: "2026-01-05",
      structured: "101234567837",
      creditorReference: null,
      freeText: null,
      note: null,
      counterparty: { iban: "BE68539007547034", account: null, name: "DUPONT TEST" },
      endToEndId: null,
      mandateId: null,
      returned: null,
      bankReference: "REF000000000000000001",
      partOf: null,
    });
  });

  it("books the details of a total one by one, and the total not at all", () => {
    expect(statement.totals).toEqual([{ position: "0002/0000", amount: 1_398_20n, details: 2 }]);
    expect(statement.entries.slice(1, 3)).toEqual([
      expect.objectContaining({
        position: "0002/0001",
        partOf: "0002/0000",
        amount: 399_73n,
        structured: "040986112743",
        freeText: null,
        endToEndId: null,
        counterparty: { iban: "BE43068999999501", account: null, name: "SRL ALPHA TEST" },
      }),
      expect.objectContaining({
        position: "0002/0002",
        partOf: "0002/0000",
        amount: 998_47n,
        structured: null,
        freeText: "COTISATION SOCIETE 2025 REF PERDUE",
        counterparty: { iban: "BE95001678901258", account: null, name: "SA BETA TEST" },
      }),
    ]);
  });

  it("reads a direct debit that came back, whose communication runs over three records", () => {
    expect(statement.entries[3]).toEqual<BankEntry>({
      position: "0003/0000",
      amount: -250_00n,
      bookedOn: "2026-01-05",
      valueOn: "2026-01-05",
      structured: "204098611291",
      creditorReference: null,
      freeText: null,
      note: null,
      counterparty: { iban: "BE43679000000101", account: null, name: "PEETERS TEST" },
      endToEndId: "E2E-000123",
      mandateId: "MNDT-000123",
      returned: { type: "RETURN", reason: "AM04" },
      bankReference: "REF000000000000000003",
      partOf: null,
    });
  });

  it("adds up: opening balance and entries are the closing balance", () => {
    const moved = statement.entries.reduce((all, { amount }) => all + amount, 0n);
    expect([statement.entries.length, formatCents(moved)]).toEqual([4, "2038.62"]);
  });

  it("may end its lines with CR LF", () => {
    expect(readCoda(bytesOf(FILE, "\r\n"))).toEqual(read(FILE));
  });
});
