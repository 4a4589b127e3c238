import { EXAMPLE_FILE } from "./coda/example-file.ts";
import {
  amount,
  at,
  CLOSING,
  HEADER,
  movement,
  OPENING,
  read,
  statement,
  statementsOf,
  TRAILER,
} from "./coda/example-parts.ts";
import { readCoda } from "./coda.ts";

describe("a CODA file", () => {
  const first = statement([movement("0001/0000", "0", 100, "0")], 100, "1");
  const second = [
    HEADER,
    at(at(OPENING, 44, amount(1_000_100)), 126, "002"),
    at(CLOSING, 43, amount(1_000_100)),
    at(at(at(TRAILER, 17, "000002"), 23, amount(0)), 38, amount(0)),
  ];

  it("may hold several statements", () => {
    expect(
      statementsOf(read([...first, ...second])).map(({ statementId, closingBalance, entries }) => [
        statementId,
        closingBalance,
        entries.length,
      ]),
    ).toEqual([
      ["2026-001", 10_001_00n, 1],
      ["2026-002", 10_001_00n, 0],
    ]);
  });

  it("is refused when its statements do not follow each other", () => {
    const later = [...first, second[0]!, at(second[1]!, 126, "003"), ...second.slice(2)];
    const again = [...first, second[0]!, at(second[1]!, 126, "001"), ...second.slice(2)];
    const richer = [...first, second[0]!, at(second[1]!, 44, amount(1)), at(second[2]!, 43, amount(1)), second[3]!];
    const reasons = [later, again, richer]
      .map((lines) => read(lines))
      .map((file) => "faults" in file && file.faults[0]?.reason);
    expect(reasons).toEqual(["SEQUENCE_BROKEN", "SEQUENCE_BROKEN", "BALANCE_DOES_NOT_ADD_UP"]);
  });

  it("may count its statements anew in a new year", () => {
    const newYear = [second[0]!, at(second[1]!, 126, "001"), at(second[2]!, 58, "020127"), second[3]!];
    const ids = statementsOf(read([...first, ...newYear])).map(({ statementId }) => statementId);
    expect(ids).toEqual(["2026-001", "2027-001"]);
  });

  it("may say that nothing happened, with a new balance or without", () => {
    const empty = [HEADER, OPENING, at(at(at(TRAILER, 17, "000001"), 23, amount(0)), 38, amount(0))];
    expect(statementsOf(read(empty))).toEqual([
      expect.objectContaining({ openingBalance: 10_000_00n, closingBalance: 10_000_00n, entries: [] }),
    ]);
  });

  it("may be in UTF-8, where a letter counts once", () => {
    const lines = statement([movement("0001/0000", "0", 100, "0CAFÉ")], 100);
    expect(read(lines, "utf8")).toEqual(read(lines, "latin1"));
    expect(statementsOf(read(lines, "utf8"))[0]?.entries[0]?.freeText).toBe("CAFÉ");
  });

  it("may close with a free text of the bank", () => {
    const lines = statement([movement("0001/0000", "0", 100, "0")], 100);
    const text = at("4 00010000".padEnd(128), 33, "WE WISH YOU A GOOD YEAR");
    expect(statementsOf(read(lines.toSpliced(4, 0, text)))).toHaveLength(1);
  });

  it("may still name our account by its twelve digits", () => {
    const account = "735000000186 EUR0BE                  ";
    const lines = [HEADER, at(at(OPENING, 2, "0"), 6, account), at(at(CLOSING, 5, account), 43, amount(1_000_000))];
    const trailer = at(at(at(TRAILER, 17, "000002"), 23, amount(0)), 38, amount(0));
    expect(statementsOf(read([...lines, trailer]))[0]).toMatchObject({ account: "BE78735000000186", currency: "EUR" });
  });

  it("may be of an account abroad that has no IBAN", () => {
    const account = "BE78735000000186".padEnd(34);
    const lines = [HEADER, at(at(OPENING, 2, "1"), 6, account), at(CLOSING, 43, amount(1_000_000))];
    const foreign = [...lines, at(at(at(TRAILER, 17, "000002"), 23, amount(0)), 38, amount(0))];
    const numbered = foreign.map((line) => line.replace("BE78735000000186", "12345678".padEnd(16)));
    expect(statementsOf(read(numbered))[0]?.account).toBe("12345678");
  });

  it("of a hundred thousand movements goes on counting after 9999, and is read in seconds", () => {
    const lines = Array.from({ length: 100_000 }, (_, i) => {
      const number = String((i + 1) % 10_000).padStart(4, "0");
      return [
        movement(`${number}/0000`, "0", 100, "1101101234567837"),
        at(EXAMPLE_FILE[3]!, 3, number),
        at(EXAMPLE_FILE[4]!, 3, number),
      ];
    }).flat();
    const bytes = Buffer.from(statement(lines, 10_000_000).join("\n"), "latin1");
    const [made] = statementsOf(readCoda(bytes));
    expect(made?.entries).toHaveLength(100_000);
    expect(made?.entries.slice(9_998, 10_000).map(({ position }) => position)).toEqual(["9999/0000", "10000/0000"]);
    expect(new Set(made?.entries.map(({ position }) => position)).size).toBe(100_000);
  });
});
