import type { BankEntry, BankFile, BankStatement } from "./bank-statement.ts";
import { BATCH, NOTICE, RETURNS, SINGLE_PAYMENT } from "./camt/example-messages.ts";
import { readCamt } from "./camt053.ts";

const read = (text: string, charset: BufferEncoding = "utf8"): BankFile => readCamt(Buffer.from(text, charset));

function statementOf(file: BankFile): BankStatement {
  if (file.kind === "UnreadableFile") throw new Error(JSON.stringify(file.faults));
  expect(file.statements).toHaveLength(1);
  return file.statements[0]!;
}

describe("a camt.053", () => {
  it("tells of one payment, and leaves out what is only pending", () => {
    expect(statementOf(read(SINGLE_PAYMENT))).toEqual<BankStatement>({
      format: "CAMT053",
      account: "BE78735000000186",
      currency: "EUR",
      sequence: 5,
      year: 2026,
      statementId: "2026/5",
      createdOn: "2026-01-06",
      markedDuplicate: false,
      openingBalance: 10_000_00n,
      closingBalance: 10_890_42n,
      openingOn: "2026-01-05",
      closingOn: "2026-01-05",
      entries: [
        {
          position: "0001/0000",
          amount: 890_42n,
          bookedOn: "2026-01-05",
          valueOn: "2026-01-04",
          structured: "101234567837",
          creditorReference: null,
          freeText: null,
          note: null,
          counterparty: { iban: "BE68539007547034", account: null, name: "Dupont & Fils, café" },
          endToEndId: null,
          mandateId: null,
          returned: null,
          bankReference: "REF-1",
          partOf: null,
        },
      ],
      totals: [],
    });
  });

  it("books the payments of a batch one by one", () => {
    const { entries, totals, openingBalance, sequence } = statementOf(read(BATCH));
    expect({ totals, openingBalance, sequence }).toEqual({
      totals: [{ position: "0001/0000", amount: 1_398_20n, details: 2 }],
      openingBalance: 100_00n,
      sequence: null,
    });
    expect(entries).toEqual([
      expect.objectContaining<Partial<BankEntry>>({
        position: "0001/0001",
        partOf: "0001/0000",
        amount: 399_73n,
        bookedOn: "2026-01-05",
        valueOn: null,
        structured: "040986112743",
        freeText: "contribution +++040/9861/12743+++",
        note: "Two payments",
        endToEndId: "E1",
        bankReference: "E1-B",
        counterparty: { iban: "BE43068999999501", account: null, name: "Payer E1" },
      }),
      expect.objectContaining<Partial<BankEntry>>({
        position: "0001/0002",
        partOf: "0001/0000",
        amount: 998_47n,
        structured: null,
        freeText: "COTISATION SOCIETE 2025 REF PERDUE",
      }),
    ]);
  });

  it("names the debtor whose direct debit came back, and the creditor whom our payment did not reach", () => {
    expect(statementOf(read(RETURNS)).entries).toEqual([
      expect.objectContaining<Partial<BankEntry>>({
        amount: -250_00n,
        counterparty: { iban: "BE43679000000101", account: null, name: "PEETERS TEST" },
        mandateId: "MNDT-000123",
        endToEndId: "E2E-000123",
        returned: { type: "RETURN", reason: "AM04" },
      }),
      expect.objectContaining<Partial<BankEntry>>({
        amount: 75_50n,
        counterparty: { iban: null, account: "12-34", name: "LOST AND FOUND" },
        returned: { type: "RETURN", reason: "AC04" },
      }),
    ]);
  });

  it("knows who paid back although nobody's account is named", () => {
    const unnamed = RETURNS.replaceAll(/<(Dbtr|Cdtr)Acct>.*?<\/\1Acct>/g, "");
    const names = statementOf(read(unnamed)).entries.map(({ counterparty }) => counterparty?.name);
    expect(names).toEqual(["PEETERS TEST", "LOST AND FOUND"]);
  });

  it("never names us as the other side", () => {
    const ordinary = RETURNS.replaceAll(/<RtrInf>.*?<\/RtrInf>/g, "");
    const names = statementOf(read(ordinary)).entries.map(({ counterparty }) => counterparty?.name);
    expect(names).toEqual(["PEETERS TEST", "LOST AND FOUND"]);
  });

  it("subtracts what a batch takes back", () => {
    const mixed = BATCH.replace("399.73", "2396.67").replace(
      "998.47</Amt><CdtDbtInd>CRDT",
      "998.47</Amt><CdtDbtInd>DBIT",
    );
    expect(statementOf(read(mixed)).entries.map(({ amount }) => amount)).toEqual([2_396_67n, -998_47n]);
  });

  it("finds the amounts of a batch where version 2 writes them", () => {
    const older = BATCH.replaceAll(
      /(<\/Refs>)(<Amt Ccy="EUR">[\d.]+<\/Amt>)<CdtDbtInd>CRDT<\/CdtDbtInd>/g,
      "$1<AmtDtls><TxAmt>$2</TxAmt></AmtDtls>",
    );
    expect(statementOf(read(older)).entries.map(({ amount }) => amount)).toEqual([399_73n, 998_47n]);
  });

  it("books a batch as one where its details have no amounts", () => {
    const silent = BATCH.replaceAll(/(<\/Refs>)<Amt Ccy="EUR">[\d.]+<\/Amt>/g, "$1");
    const { entries, totals } = statementOf(read(silent));
    expect([entries.map(({ amount, structured }) => [amount, structured]), totals]).toEqual([[[1_398_20n, null]], []]);
  });

  it("names no structured communication where a payment has two", () => {
    const two = SINGLE_PAYMENT.replace(
      "</Strd>",
      "</Strd><Strd><CdtrRefInf><Ref>040986112743</Ref></CdtrRefInf></Strd>",
    );
    const [entry] = statementOf(read(two)).entries;
    expect([entry?.structured, entry?.freeText]).toEqual([null, "101234567837 040986112743"]);
  });

  it("may have prefixed names, and be written in ISO 8859-1", () => {
    const prefixed = SINGLE_PAYMENT.replaceAll(/<(\/?)(?=[A-Z])/g, "<$1ns:")
      .replace("xmlns=", "xmlns:ns=")
      .replace("UTF-8", "ISO-8859-1")
      .replace("&#233;", "é");
    expect(read(prefixed, "latin1")).toEqual(read(SINGLE_PAYMENT));
  });
});

describe("a camt.054", () => {
  it("announces a payment, and has no balances", () => {
    const { format, openingBalance, closingBalance, entries } = statementOf(read(NOTICE));
    expect([format, openingBalance, closingBalance]).toEqual(["CAMT054", null, null]);
    expect(entries).toEqual([
      expect.objectContaining<Partial<BankEntry>>({
        amount: 20_00n,
        creditorReference: "RF18539007547034",
        freeText: null,
      }),
    ]);
  });
});
