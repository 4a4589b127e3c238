import { divideHalfUp, formatCents, readCents, share } from "./money.ts";

describe("money", () => {
  it.each([
    [5n, 10n, 1n, "a half goes up"],
    [-5n, 10n, -1n, "and away from zero below it"],
    [4n, 10n, 0n, "less than a half goes down"],
    [356168640n, 40000n, 8904n, "a fourth, in ten-thousandths of a cent"],
  ])("%s by %s is %s: %s", (dividend, divisor, expected) => {
    expect(divideHalfUp(dividend, divisor)).toBe(expected);
  });

  it("takes 4.05 % of 890.42 and rounds it to 36.06", () => expect(share(890_42n, 405n)).toBe(36_06n));

  it.each([
    ["890.42", 890_42n],
    ["0.1", 10n],
    ["-3", -3_00n],
    ["1.234", null],
    ["1e3", null],
    ["", null],
    ["٣", null],
  ])("reads %p as %p cents", (text, cents) => expect(readCents(text)).toBe(cents));

  it("writes cents with two decimals", () => {
    expect([0n, 5n, -5n, 123456n].map(formatCents)).toEqual(["0.00", "0.05", "-0.05", "1234.56"]);
  });
});
