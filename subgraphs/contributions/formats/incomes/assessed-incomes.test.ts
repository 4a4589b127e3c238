import { readIncomeFile } from "./assessed-incomes.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const file = (...lines: string[]) => bytes(["INCOMES;1;2026-06-12", ...lines, `END;${lines.length}`, ""].join("\n"));
const LOTTE = "88041212434;2023;2024-17731;INITIAL;41200.00;6400.00;0.00";

function linesOf(content: Uint8Array) {
  const read = readIncomeFile(content);
  if ("fault" in read) throw new Error(read.fault);
  return [...read.lines()];
}

describe("a file of assessed incomes", () => {
  it("says of each line whose income it is, of which year, by which assessment", () => {
    expect(linesOf(file(LOTTE))).toEqual([
      {
        kind: "INCOME",
        line: 2,
        ssin: "88041212434",
        year: 2023,
        assessmentId: "2024-17731",
        assessment: "INITIAL",
        gross: 4120000n,
        expenses: 640000n,
        losses: 0n,
      },
    ]);
  });

  it.each([
    ["", "UNKNOWN_FORMAT", "nothing at all"],
    ["INCOMES;2;2026-06-12\nEND;0\n", "UNKNOWN_FORMAT", "another version"],
    ["INCOMES;1;2026-02-30\nEND;0\n", "UNKNOWN_FORMAT", "a day that does not exist"],
    [`INCOMES;1;2026-06-12\n${LOTTE}\n`, "CUT_SHORT", "no last line"],
    [`INCOMES;1;2026-06-12\n${LOTTE}\nEND;2\n`, "WRONG_NUMBER_OF_LINES", "a line is missing"],
    [`INCOMES;1;2026-06-12\n${LOTTE}\n${LOTTE}\nEND;1\n`, "WRONG_NUMBER_OF_LINES", "a line too many"],
  ])("is not read: %j is %s, %s", (text, fault) => expect(readIncomeFile(bytes(text))).toEqual({ fault }));

  it.each([
    ["88041212434;2023;A1;INITIAL;1.00;0", "WRONG_NUMBER_OF_FIELDS"],
    ["88041212435;2023;A1;INITIAL;1.00;0;0", "BAD_NATIONAL_NUMBER"],
    ["88041212434;1999;A1;INITIAL;1.00;0;0", "BAD_YEAR"],
    ["88041212434;2023;;INITIAL;1.00;0;0", "BAD_ASSESSMENT"],
    ["88041212434;2023;A1;LAST;1.00;0;0", "BAD_KIND"],
    ["88041212434;2023;A1;INITIAL;1,00;0;0", "BAD_AMOUNT"],
    ["88041212434;2023;A1;INITIAL;-1.00;0;0", "BAD_AMOUNT"],
    ["88041212434;2023;A1;INITIAL;1.001;0;0", "BAD_AMOUNT"],
    ["88041212434;2023;A1;INITIAL;9999999999999.00;0;0", "BAD_AMOUNT"],
    ["88041212434;2023;A1\u0000;INITIAL;1.00;0;0", "BAD_CHARACTERS"],
    ["", "WRONG_NUMBER_OF_FIELDS"],
  ])("names what is wrong with the line %j: %s, and reads the next", (line, reason) => {
    expect(linesOf(file(line, LOTTE))).toMatchObject([
      { kind: "FAULT", line: 2, reason },
      { kind: "INCOME", line: 3 },
    ]);
  });

  it("takes a line that is no UTF-8 for a bad one, and line ends of either kind", () => {
    const text = ["INCOMES;1;2026-06-12", "x", LOTTE, "END;2", ""].join("\r\n");
    const content = bytes(text).map((byte) => (byte === 120 ? 0xff : byte));
    expect(linesOf(content)).toMatchObject([{ reason: "BAD_CHARACTERS" }, { ssin: "88041212434" }]);
  });
});
