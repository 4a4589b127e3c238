import type { BankFile } from "./bank-statement.ts";
import { BATCH, NOTICE, RETURNS, SINGLE_PAYMENT } from "./camt/example-messages.ts";
import { readCamt } from "./camt053.ts";
import { LARGEST_FILE } from "./file-text.ts";

const read = (text: string, charset: BufferEncoding = "utf8"): BankFile => readCamt(Buffer.from(text, charset));
const reasonsOf = (file: BankFile): string[] =>
  file.kind === "UnreadableFile" ? file.faults.map(({ reason }) => reason) : [];

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
    [
      "it holds a statement twice",
      SINGLE_PAYMENT.replaceAll("10890.42", "10000.00")
        .replace(/<Ntry>[\s\S]*<\/Ntry>/, "")
        .replace("<NbOfNtries>2", "<NbOfNtries>0")
        .replace(/<Stmt>[\s\S]*<\/Stmt>/, "$&$&"),
      ["SEQUENCE_BROKEN"],
    ],
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
