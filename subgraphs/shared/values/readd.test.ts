import type { Calculation, CalculationStep, Operation } from "./calculation.ts";
import type { Source } from "./law.ts";
import { readds } from "./readd.ts";

type Line = [parentIndex: number | null, rule: string, operation: Operation, value: string];

const source: Source = { article: "RD no. 38, art. 12 § 1", confidence: "SEEN" };
const step = ([parentIndex, rule, operation, value]: Line, index: number): CalculationStep => ({
  ...{ index, parentIndex, rule, operation, value },
  ...{ unit: "EUR", parameters: [], basis: [source] },
});
const calculation = (result: bigint, ...lines: Line[]): Calculation => ({
  ...{ engineVersion: "1", asOfLaw: "2026-01-01", result, confirmed: true },
  steps: lines.map(step),
});

/** A fourth of 20.5 % of an income between a floor and a ceiling, with 4.05 % on top. */
const quarter: Line[] = [
  [null, "due", "SUM", "934.60"],
  [0, "contribution", "ROUND", "898.22"],
  [1, "fourth", "QUOTIENT", "898.2203125"],
  [2, "year", "PRODUCT", "3592.88125"],
  [3, "base", "MAXIMUM", "17526.25"],
  [4, "capped", "MINIMUM", "12000.00"],
  [5, "income", "GIVEN", "12000.00"],
  [5, "ceiling", "GIVEN", "75024.54"],
  [4, "floor", "GIVEN", "17526.25"],
  [3, "rate", "GIVEN", "0.205"],
  [2, "quarters", "GIVEN", "4"],
  [0, "fee", "ROUND", "36.38"],
  [11, "fee unrounded", "PRODUCT", "36.37791"],
  [12, "contribution again", "SAME", "898.22"],
  [13, "contribution once more", "GIVEN", "898.22"],
  [12, "fee rate", "DIFFERENCE", "0.0405"],
  [15, "agreed rate", "GIVEN", "0.0500"],
  [15, "rebate", "GIVEN", "0.0095"],
];

const changed = (place: number, value: string): Calculation =>
  calculation(934_60n, ...quarter.map((line, i): Line => (i === place ? [line[0], line[1], line[2], value] : line)));

describe("a calculation", () => {
  it("that re-adds has no faults", () => expect(readds(calculation(934_60n, ...quarter))).toEqual([]));

  it.each<[place: number, value: string, faults: string[]]>([
    [
      0,
      "934.61",
      ["step 0 (due): SUM of its children is not 934.61", "result: 934.60 is not what step 0 says, 934.61"],
    ],
    [2, "898.2203124", ["step 2 (fourth): QUOTIENT of its children is not 898.2203124"]],
    [
      3,
      "3592.88",
      [
        "step 2 (fourth): QUOTIENT of its children is not 898.2203125",
        "step 3 (year): PRODUCT of its children is not 3592.88",
      ],
    ],
    [5, "12000.01", ["step 5 (capped): MINIMUM of its children is not 12000.01"]],
    [8, "17526.26", ["step 4 (base): MAXIMUM of its children is not 17526.25"]],
    [12, "36.3779", ["step 12 (fee unrounded): PRODUCT of its children is not 36.3779"]],
    [14, "898.21", ["step 13 (contribution again): SAME of its children is not 898.22"]],
    [17, "0.0096", ["step 15 (fee rate): DIFFERENCE of its children is not 0.0405"]],
    [6, "1e4", ['step 6 (income): "1e4" is not a decimal']],
    [6, "", ['step 6 (income): "" is not a decimal']],
  ])("with %s made %p names the step", (place, value, faults) => expect(readds(changed(place, value))).toEqual(faults));

  it("does not mind noughts at the end", () => expect(readds(changed(12, "36.377910"))).toEqual([]));
});

describe("a step that rounds", () => {
  it.each([
    ["1.005", "1.01", "a half goes up"],
    ["1.00499999999999999999", "1.00", "the least below a half goes down"],
    ["-1.005", "-1.01", "away from nought below it"],
    ["7", "7.00", "nothing to round"],
  ])("makes of %s %s: %s", (given, rounded) => {
    const result = BigInt(rounded.replace(".", ""));
    expect(readds(calculation(result, [null, "r", "ROUND", rounded], [0, "g", "GIVEN", given]))).toEqual([]);
  });

  it("may not round to a tenth of a cent", () => {
    const faults = readds(calculation(1_01n, [null, "r", "ROUND", "1.005"], [0, "g", "GIVEN", "1.005"]));
    expect(faults[0]).toBe("step 0 (r): ROUND of its children is not 1.005");
  });
});

describe("a step that divides", () => {
  const quotient = (value: string, first: string, second: string) =>
    readds(
      calculation(
        1n,
        [null, "r", "ROUND", "0.01"],
        [0, "q", "QUOTIENT", value],
        [1, "a", "GIVEN", first],
        [1, "b", "GIVEN", second],
      ),
    ).filter((fault) => fault.startsWith("step 1"));

  it.each([
    ["0.006666666666", "2", "300", "cut after twelve decimals"],
    ["0.00666666666666666", "2", "300", "cut after more"],
    ["0.01", "1.4275", "142.75", "one that ends"],
    ["0.01", "-1", "-100", "two below nought"],
    ["0.10101010101", "10", "99", "cut, its last nought not written"],
  ])("writes %s for %s by %s: %s", (value, first, second) => expect(quotient(value, first, second)).toEqual([]));

  it.each([
    ["0.006666666667", "2", "300", "rounded where it is to be cut"],
    ["0.00666666666", "2", "300", "cut too early"],
    ["-0.006666666667", "-2", "300", "cut away from nought"],
  ])("may not write %s for %s by %s: %s", (value, first, second) => {
    expect(quotient(value, first, second)).toEqual([`step 1 (q): QUOTIENT of its children is not ${value}`]);
  });

  it("may not divide by nought", () =>
    expect(quotient("1", "1", "0.00")).toEqual(["step 1 (q): a quotient by nought"]));
});

describe("the tree of steps", () => {
  it.each<[why: string, fault: string, lines: Line[]]>([
    ["no steps", "result: there are no steps", []],
    ["a sum of nothing", "step 0 (a): SUM has 0 children, and takes one or more", [[null, "a", "SUM", "1.00"]]],
    [
      "a given step with children",
      "step 0 (a): GIVEN has 1 children, and takes 0",
      [
        [null, "a", "GIVEN", "1.00"],
        [0, "b", "GIVEN", "1.00"],
      ],
    ],
    [
      "a rounding of two",
      "step 0 (a): ROUND has 2 children, and takes 1",
      [
        [null, "a", "ROUND", "1.00"],
        [0, "b", "GIVEN", "1.00"],
        [0, "c", "GIVEN", "1.00"],
      ],
    ],
    [
      "a second result",
      "step 1 (b): it has no place in the tree",
      [
        [null, "a", "GIVEN", "1.00"],
        [null, "b", "GIVEN", "1.00"],
      ],
    ],
    [
      "a step that feeds itself",
      "step 1 (b): it has no place in the tree",
      [
        [null, "a", "GIVEN", "1.00"],
        [1, "b", "SAME", "1.00"],
      ],
    ],
    [
      "a step that feeds none",
      "step 1 (b): it has no place in the tree",
      [
        [null, "a", "GIVEN", "1.00"],
        [7, "b", "GIVEN", "1.00"],
      ],
    ],
    ["a result that feeds another", "step 0 (a): it has no place in the tree", [[3, "a", "GIVEN", "1.00"]]],
  ])("with %s is named", (_, fault, lines) => expect(readds(calculation(1_00n, ...lines))).toEqual([fault]));

  it("knows a step by its number", () => {
    const { steps, ...rest } = calculation(934_60n, ...quarter);
    const renumbered = steps.map((one) => (one.index === 17 ? { ...one, index: 18 } : one));
    expect(readds({ ...rest, steps: renumbered })).toEqual(["step 17 (rebate): it has no place in the tree"]);
  });
});

it("a calculation is not confirmed while a figure in it is not", () => {
  const doubtful = { name: "floor", value: "1.00", validFrom: "2026-01-01" } as const;
  const one: CalculationStep = {
    ...step([null, "floor", "GIVEN", "1.00"], 0),
    parameters: [{ ...doubtful, basis: { article: "RD no. 38, art. 12 § 1", confidence: "UNCONFIRMED" } }],
  };
  const whole = { ...calculation(1_00n), steps: [one] };
  expect(readds(whole)).toEqual(["confirmed: step 0 rests on a figure that is UNCONFIRMED"]);
  expect(readds({ ...whole, confirmed: false })).toEqual([]);
});
