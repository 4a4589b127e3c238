import type { BankEntry, BankFile, BankStatement } from "./bank-statement.ts";
import { BATCH, NOTICE, RETURNS, SINGLE_PAYMENT } from "./camt/example-messages.ts";
import { readCamt } from "./camt053.ts";
import { LARGEST_FILE } from "./file-text.ts";

const read = (text: string, charset: BufferEncoding = "utf8"): BankFile => readCamt(Buffer.from(text, charset));

function statementOf(file: BankFile): BankStatement {
  if (file.kind === "UnreadableFile") throw new Error(JSON.stringify(file.faults));
  expect(file.statements).toHaveLength(1);
  return file.statements[0]!;
}
const reasonsOf = (file: BankFile): string[] =>
  file.kind === "UnreadableFile" ? file.faults.map(({ reason }) => reason) : [];

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

describe("a camt file is refused when", () => {
  const billion = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
  it.each<[why: string, text: string, faults: string[]]>([
    ["it is empty", "", ["NOT_XML"]],
    ["it is no XML", "Dear Sir", ["NOT_XML"]],
    ["an element is not closed", SINGLE_PAYMENT.replace("</BookgDt>", ""), ["NOT_XML"]],
    ["something follows its end", `${SINGLE_PAYMENT}${SINGLE_PAYMENT}`, ["NOT_XML"]],
    ["another message follows it", `${BATCH}${NOTICE.replace(/<\?.*?\?>/, "")}`, ["NOT_XML"]],
    ["another element follows it", `${BATCH}<Document/>`, ["NOT_XML"]],
    ["an element of another name follows it", `${BATCH}<Other/>`, ["NOT_XML"]],
    ["it names a document type", SINGLE_PAYMENT.replace("<Document", "<!DOCTYPE Document><Document"), ["NOT_XML"]],
    ["it defines entities", SINGLE_PAYMENT.replace("<Document", `${billion}<Document`), ["NOT_XML"]],
    ["it uses one that nobody defined", SINGLE_PAYMENT.replace("&amp;", "&eacute;"), ["NOT_XML"]],
    ["it is nested without end", "<a>".repeat(100_000) + "</a>".repeat(100_000), ["NOT_XML"]],
    ["it holds a NUL", SINGLE_PAYMENT.replace("café", "\u0000").replace("REF-1", "\u0000"), ["BAD_CHARACTERS"]],
    ["it writes another charset", SINGLE_PAYMENT.replace("UTF-8", "UTF-16"), ["BAD_CHARACTERS"]],
    ["it is another message", SINGLE_PAYMENT.replace("camt.053.001.02", "camt.052.001.02"), ["WRONG_SCHEMA"]],
    ["it is too old", SINGLE_PAYMENT.replace("camt.053.001.02", "camt.053.001.01"), ["WRONG_SCHEMA"]],
    ["its body is of another message", SINGLE_PAYMENT.replaceAll("BkToCstmrStmt", "BkToCstmrRpt"), ["WRONG_SCHEMA"]],
    ["it holds no statement", SINGLE_PAYMENT.replace(/<Stmt>[\s\S]*<\/Stmt>/, ""), ["NO_STATEMENT"]],
    ["its balances do not add up", SINGLE_PAYMENT.replace("10890.42", "10890.43"), ["BALANCE_DOES_NOT_ADD_UP"]],
    ["it has no closing balance", SINGLE_PAYMENT.replace("CLBD", "CLAV"), ["MISSING_FIELD"]],
    ["an amount has tenths of a cent", SINGLE_PAYMENT.replace(">890.42<", ">890.421<"), ["BAD_AMOUNT"]],
    ["an amount is below zero", SINGLE_PAYMENT.replace(">890.42<", ">-890.42<"), ["BAD_AMOUNT"]],
    ["an amount is no number", SINGLE_PAYMENT.replace(">890.42<", ">8.9E2<"), ["BAD_AMOUNT"]],
    [
      "an amount has no currency",
      SINGLE_PAYMENT.replace('<Amt Ccy="EUR">890', "<Amt>890"),
      ["BAD_AMOUNT", "OTHER_CURRENCY"],
    ],
    ["an entry is in another currency", SINGLE_PAYMENT.replace('Ccy="EUR">890', 'Ccy="USD">890'), ["OTHER_CURRENCY"]],
    ["a day does not exist", SINGLE_PAYMENT.replace("<ValDt><Dt>2026-01-04", "<ValDt><Dt>2026-02-29"), ["BAD_DATE"]],
    ["an entry has no day", SINGLE_PAYMENT.replace(/<BookgDt>.*?<\/BookgDt>/, ""), ["BAD_DATE"]],
    ["a sign is none", SINGLE_PAYMENT.replace("<CdtDbtInd>CRDT</CdtDbtInd><Sts>", "<Sts>"), ["BAD_CODE"]],
    ["an entry has no status", SINGLE_PAYMENT.replace("<Sts>BOOK</Sts>", ""), ["MISSING_FIELD"]],
    ["our account is none", SINGLE_PAYMENT.replace("BE78735000000186", "BE79735000000186"), ["BAD_ACCOUNT"]],
    ["it counts other entries", SINGLE_PAYMENT.replace("<NbOfNtries>2", "<NbOfNtries>3"), ["RECORD_COUNT_WRONG"]],
    ["a batch does not add up", BATCH.replace("399.73", "399.72"), ["TOTAL_DOES_NOT_ADD_UP"]],
    ["a batch counts other payments", BATCH.replace("<NbOfTxs>2", "<NbOfTxs>3"), ["RECORD_COUNT_WRONG"]],
  ])("%s", (_why, text, faults) => expect(reasonsOf(read(text))).toEqual(faults));

  it("it is cut at whatever place", () => {
    const bytes = Buffer.from(RETURNS.trimEnd());
    const readable = Array.from({ length: bytes.length }, (_, length) => length).filter(
      (length) => readCamt(bytes.subarray(0, length)).kind === "BankFileRead",
    );
    expect(readable).toEqual([]);
  });

  it("and the faults repeat nothing that a person may have written", () => {
    const wrong = SINGLE_PAYMENT.replace("<NbOfNtries>2", "<NbOfNtries>Dupont").replace(
      'Ccy="EUR">890',
      'Ccy="Dupont">890',
    );
    expect(JSON.stringify(read(wrong))).not.toContain("Dupont");
    expect(JSON.stringify(read(SINGLE_PAYMENT.replace("<NbOfNtries>2", "<NbOfNtries>Dupont")))).not.toContain("Dupont");
  });

  it("its bytes are not the charset that it declares", () => {
    expect(reasonsOf(read(SINGLE_PAYMENT.replace("&#233;", "é"), "latin1"))).toEqual(["BAD_CHARACTERS"]);
  });

  it("it is larger than any bank sends", () => {
    expect(reasonsOf(readCamt(new Uint8Array(LARGEST_FILE + 1)))).toEqual(["TOO_LARGE"]);
  });
});
