import type { BankEntry } from "./bank-statement.ts";
import { at, entriesOf, movement, read, statement, statementsOf } from "./coda/example-parts.ts";

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
