import { compare, decimalsOf, minus, over, plus, readDecimal, times } from "./fraction.ts";

const third = { parts: 1n, whole: 3n };
const tenth = { parts: 1n, whole: 10n };

it.each([
  ["890.42", { parts: 89042n, whole: 100n }],
  ["-0.05", { parts: -5n, whole: 100n }],
  ["7", { parts: 7n, whole: 1n }],
  ["1.", null],
  [".5", null],
  ["1e3", null],
  ["", null],
])("the decimal %p is read as %p", (text, fraction) => expect(readDecimal(text)).toEqual(fraction));

it("counts decimals as they are written", () => expect(["1", "1.50"].map(decimalsOf)).toEqual([0, 2]));

it("reckons without loss", () => {
  expect(plus(third, tenth)).toEqual({ parts: 13n, whole: 30n });
  expect(minus(third, tenth)).toEqual({ parts: 7n, whole: 30n });
  expect(times(third, tenth)).toEqual({ parts: 1n, whole: 30n });
  expect(over(third, tenth)).toEqual({ parts: 10n, whole: 3n });
});

it("divides by what is below nought, and never by nought", () => {
  expect(over(third, { parts: -1n, whole: 10n })).toEqual({ parts: -10n, whole: 3n });
  expect(over(third, { parts: 0n, whole: 10n })).toBeNull();
});

it("tells the lesser from the greater", () => {
  expect([compare(tenth, third), compare(third, tenth), compare(tenth, { parts: 2n, whole: 20n })]).toEqual([-1, 1, 0]);
});
