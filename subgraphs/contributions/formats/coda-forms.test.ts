import type { BankEntry, BankFile, BankStatement } from "./bank-statement.ts";
import { EXAMPLE_FILE } from "./coda/example-file.ts";
import { readCoda } from "./coda.ts";

const HEADER = EXAMPLE_FILE[0]!;
const OPENING = EXAMPLE_FILE[1]!;
const CLOSING = EXAMPLE_FILE[16]!;
const TRAILER = EXAMPLE_FILE[17]!;

const at = (line: string, place: number, text: string): string =>
  (line.slice(0, place - 1) + text + line.slice(place - 1 + text.length)).padEnd(128);
const amount = (cents: number): string => `${cents}0`.padStart(15, "0");

/** A first record of a movement, at its number and detail, of a type, in cents. */
const movement = (number: string, type: string, cents: number, communication: string): string => {
  const blank = at(at(EXAMPLE_FILE[2]!, 63, " ".repeat(53)), 3, number.replace("/", ""));
  return at(at(at(blank, 33, amount(cents)), 54, type), 62, communication);
};

/** A file of one statement that opens at 10 000.00: the movements, and what they credit in cents. */
const statement = (lines: readonly string[], credited: number, more = "2"): string[] => {
  const counts = at(
    at(at(TRAILER, 17, String(lines.length + 2).padStart(6, "0")), 23, amount(0)),
    38,
    amount(credited),
  );
  return [HEADER, OPENING, ...lines, at(CLOSING, 43, amount(1_000_000 + credited)), at(counts, 128, more)];
};

const read = (lines: readonly string[], charset: BufferEncoding = "latin1"): BankFile =>
  readCoda(Buffer.from(lines.join("\n"), charset));
function entriesOf(lines: readonly string[], credited: number): readonly BankEntry[] {
  return statementsOf(read(statement(lines, credited))).flatMap(({ entries }) => entries);
}
function statementsOf(file: BankFile): readonly BankStatement[] {
  if (file.kind === "UnreadableFile") throw new Error(JSON.stringify(file.faults));
  return file.statements;
}

describe("the communication of a CODA movement", () => {
  const nothing = { structured: null, creditorReference: null, freeText: null };
  it.each<[why: string, communication: string, expected: Partial<BankEntry>]>([
    ["is structured", "1101101234567837", { ...nothing, structured: "101234567837" }],
    ["was made structured by the bank", "1102101234567837", { ...nothing, structured: "101234567837" }],
    ["says so with a wrong check", "1101101234567838", { ...nothing, freeText: "101234567838" }],
    ["says so with zeros", "1101000000000000", { ...nothing, freeText: "000000000000" }],
    ["is an international reference", "1100RF18539007547034", { ...nothing, creditorReference: "RF18539007547034" }],
    ["is free", "0COTISATION  2025", { ...nothing, freeText: "COTISATION 2025" }],
    ["is blank", "0", nothing],
    ["is free and prints a structured one", "0ref +++090/9337/55493+++", { structured: "090933755493" }],
    ["is free and prints a wrong one", "0ref +++090/9337/55494+++", { structured: null }],
    ["is free and prints two", "0+++090/9337/55493+++ ***101/2345/67837***", { structured: null }],
    ["is of a type that we do not know", "1123SOMETHING", { ...nothing, freeText: "SOMETHING" }],
  ])("%s", (_why, communication, expected) => {
    expect(entriesOf([movement("0001/0000", "0", 100, communication)], 100)[0]).toMatchObject(expected);
  });

  it("of a foreign amount has its structured part behind amounts, rate and currency", () => {
    const content = `${"0".repeat(15)}${"0".repeat(15)}${"0".repeat(12)}USD101234567837US`;
    const lines = [
      movement("0001/0000", "0", 100, `1105${content.slice(0, 50)}`),
      `2200010000${content.slice(50)}`.padEnd(128),
    ];
    expect(entriesOf(lines, 100)[0]?.structured).toBe("101234567837");
  });

  it("runs on without a gap, and takes its name and notes from what the bank adds", () => {
    const text = "+++090/9337/55493+++ and so on".padStart(60, "x");
    const lines = [
      movement("0001/0000", "0", 100, `0${text.slice(0, 53)}`),
      `2200010000${text.slice(53)}`.padEnd(128),
      at("3100010001".padEnd(128), 40, "1001DUPONT TEST"),
      at("3100010002".padEnd(128), 40, `0${"n".repeat(73)}`),
      `3200010002${"o".repeat(105)}`.padEnd(128),
      "3300010002 end".padEnd(128),
    ];
    expect(entriesOf(lines, 100)[0]).toMatchObject({
      structured: "090933755493",
      freeText: text,
      counterparty: { iban: null, account: null, name: "DUPONT TEST" },
      note: `${"n".repeat(73)}${"o".repeat(105)} end`,
    });
  });
});

describe("the details of a CODA movement", () => {
  it("that split a payment into amount and costs are not booked, but tell who paid", () => {
    const lines = [
      movement("0001/0000", "3", 95_00, "0"),
      movement("0001/0001", "8", 100_00, "1101101234567837"),
      at("2300010001".padEnd(128), 48, "SENDER ABROAD"),
    ];
    const file = statementsOf(read(statement(lines, 95_00)))[0]!;
    expect(file.totals).toEqual([]);
    expect(file.entries).toEqual([
      expect.objectContaining({
        position: "0001/0000",
        amount: 95_00n,
        structured: "101234567837",
        counterparty: { iban: null, account: null, name: "SENDER ABROAD" },
      }),
    ]);
  });

  it("inside a total may themselves be split", () => {
    const lines = [
      movement("0001/0000", "2", 30_00, "0"),
      movement("0001/0001", "6", 10_00, "0first"),
      movement("0001/0002", "7", 20_00, "0second"),
      movement("0001/0003", "9", 21_00, "0"),
      movement("0001/0004", "9", 1_00, "0costs"),
    ];
    expect(entriesOf(lines, 30_00).map(({ amount: cents, freeText }) => [cents, freeText])).toEqual([
      [10_00n, "first"],
      [20_00n, "second"],
    ]);
  });

  it("may be more than four digits can count", () => {
    const details = Array.from({ length: 10_001 }, (_, i) =>
      movement(`0001/${String((i + 1) % 10_000).padStart(4, "0")}`, "6", 1, "0"),
    );
    const entries = entriesOf([movement("0001/0000", "2", 10_001, "0"), ...details], 10_001);
    expect(entries.slice(-2).map(({ position, partOf }) => [position, partOf])).toEqual([
      ["0001/10000", "0001/0000"],
      ["0001/10001", "0001/0000"],
    ]);
  });

  it("are booked as one where the bank gives none", () => {
    expect(entriesOf([movement("0001/0000", "2", 30_00, "0")], 30_00)).toEqual([
      expect.objectContaining({ position: "0001/0000", amount: 30_00n, partOf: null }),
    ]);
  });
});

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
    const started = performance.now();
    const [made] = statementsOf(readCoda(bytes));
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(made?.entries).toHaveLength(100_000);
    expect(made?.entries.slice(9_998, 10_000).map(({ position }) => position)).toEqual(["9999/0000", "10000/0000"]);
    expect(new Set(made?.entries.map(({ position }) => position)).size).toBe(100_000);
  });
});
