import type { BankFile } from "./bank-statement.ts";
import { EXAMPLE_FILE as FILE } from "./coda/example-file.ts";
import { readCoda } from "./coda.ts";
import { LARGEST_FILE } from "./file-text.ts";

const bytesOf = (lines: readonly string[]): Uint8Array => Buffer.from(`${lines.join("\n")}\n`, "latin1");
const reasonsOf = (file: BankFile): string[] =>
  file.kind === "UnreadableFile" ? file.faults.map(({ reason, line }) => `${reason}@${line ?? "-"}`) : [];

/** The file with a text put at a place, counted from 1, of a line, counted from 1. */
const altered = (line: number, place: number, text: string): string[] =>
  FILE.with(line - 1, FILE[line - 1]!.slice(0, place - 1) + text + FILE[line - 1]!.slice(place - 1 + text.length));

/** The file with all records of one movement under another number. */
const renumbered = (from: string, to: string): string[] =>
  FILE.map((line) => (/^[23]/.test(line) && line.slice(2, 6) === from ? line.slice(0, 2) + to + line.slice(6) : line));

const startingAtDetail = (number: string): string[] =>
  FILE.map((line) =>
    /^[23]/.test(line) && line.slice(2, 6) === number ? `${line.slice(0, 6)}0001${line.slice(10)}` : line,
  );

describe("a CODA file is refused when", () => {
  it.each<[why: string, lines: readonly string[], faults: string[]]>([
    ["it is empty", [], ["NO_STATEMENT@-"]],
    ["an amount was changed", altered(3, 44, "5"), ["TRAILER_DOES_NOT_ADD_UP@18", "BALANCE_DOES_NOT_ADD_UP@17"]],
    ["a detail was changed", altered(8, 44, "8"), ["TOTAL_DOES_NOT_ADD_UP@7"]],
    ["an amount has tenths of a cent", altered(3, 47, "5"), ["BAD_AMOUNT@3"]],
    ["an amount is none", altered(3, 40, "x"), ["BAD_AMOUNT@3"]],
    ["a sign is neither credit nor debit", altered(3, 32, "2"), ["BAD_CODE@3"]],
    ["30 February does not exist", altered(3, 116, "300226"), ["BAD_DATE@3"]],
    ["a balance needs its day", altered(17, 58, "000000"), ["BAD_DATE@17"]],
    ["the check of our own IBAN is wrong", altered(2, 8, "69"), ["BAD_ACCOUNT@2", "BAD_ACCOUNT@17"]],
    ["it closes another account than it opens", altered(17, 5, "BE68539007547034"), ["BAD_ACCOUNT@17"]],
    ["the trailer counts another number of records", altered(18, 17, "000017"), ["RECORD_COUNT_WRONG@18"]],
    ["the trailer sums up otherwise", altered(18, 23, "000000000250010"), ["TRAILER_DOES_NOT_ADD_UP@18"]],
    ["the closing balance has tenths of a cent", altered(17, 57, "1"), ["BAD_AMOUNT@17"]],
    ["a number was skipped", renumbered("0003", "0004"), ["SEQUENCE_BROKEN@14"]],
    ["a continuation belongs to another movement", altered(4, 3, "0002"), ["SEQUENCE_BROKEN@4"]],
    ["a movement begins with a detail", startingAtDetail("0003"), ["SEQUENCE_BROKEN@14"]],
    ["a continuation belongs to another detail", altered(9, 7, "0002"), ["SEQUENCE_BROKEN@9"]],
    ["a detail stands where a booking should", altered(3, 54, "9"), ["BAD_CODE@3"]],
    ["it is in version 1", altered(1, 128, "1"), ["NOT_SUPPORTED@1"]],
    ["it holds details whose total is booked elsewhere", altered(1, 84, "00001"), ["NOT_SUPPORTED@1"]],
    ["a record is unknown", altered(3, 1, "5"), ["UNKNOWN_RECORD@3", "OUT_OF_ORDER@4"]],
    ["another statement should follow", altered(18, 128, "1"), ["CUT_SHORT@18"]],
    ["the trailer is missing", FILE.slice(0, 17), ["CUT_SHORT@17"]],
    ["something follows the last statement", [...FILE, ...FILE], ["OUT_OF_ORDER@19"]],
    ["a record is missing", FILE.toSpliced(4, 1), ["RECORD_COUNT_WRONG@17"]],
    ["records changed places", FILE.toSpliced(3, 2, FILE[4]!, FILE[3]!), ["OUT_OF_ORDER@5"]],
    ["a record is too long", FILE.with(4, `${FILE[4]} `), ["WRONG_LENGTH@5"]],
    ["a record is too short", FILE.with(4, FILE[4]!.trimEnd().slice(0, -1)), ["WRONG_LENGTH@5"]],
    ["it holds a NUL", altered(5, 48, "DU\u0000ONT"), ["BAD_CHARACTERS@5"]],
    ["it is in another charset", altered(5, 48, "DU\u0085ONT"), ["BAD_CHARACTERS@5"]],
  ])("%s", (_why, lines, faults) => expect(reasonsOf(readCoda(bytesOf(lines)))).toEqual(faults));

  it("it is cut at whatever place", () => {
    const whole = bytesOf(FILE);
    const readable = Array.from({ length: whole.length - 1 }, (_, length) => length).filter(
      (length) => readCoda(whole.subarray(0, length)).kind === "BankFileRead",
    );
    expect(readable).toEqual([]);
  });

  it("it is larger than any bank sends", () => {
    expect(reasonsOf(readCoda(new Uint8Array(LARGEST_FILE + 1)))).toEqual(["TOO_LARGE@-"]);
    expect(LARGEST_FILE).toBeLessThan(50_000_000);
  });

  it("everything in it is wrong, and twenty faults are named", () => {
    expect(reasonsOf(readCoda(bytesOf(Array.from({ length: 500 }, () => "nonsense"))))).toHaveLength(20);
  });

  it("and the faults name nobody", () => {
    const file = readCoda(bytesOf(altered(3, 44, "5")));
    expect(file).toEqual({
      kind: "UnreadableFile",
      faults: [
        {
          reason: "TRAILER_DOES_NOT_ADD_UP",
          line: 18,
          facts: { side: "credit", expected: "2288.62", found: "2293.62" },
        },
        { reason: "BALANCE_DOES_NOT_ADD_UP", line: 17, facts: { expected: "12038.62", found: "12043.62" } },
      ],
    });
  });
});
