import { check97, compact, complement97, inFours, isoCheck } from "./check-digits.ts";

describe("check digits", () => {
  it.each([
    ["850612123", "83", "a remainder of 14"],
    ["800101105", "97", "nothing left: 97, never 00"],
    ["000000096", "01", "the largest remainder"],
  ])("the complement for %s is %s: %s", (digits, check) => expect(complement97(digits)).toBe(check));

  it.each([
    ["0909337554", "93", "a remainder of 93"],
    ["0000000097", "97", "nothing left: 97, never 00"],
    ["0000000001", "01", "a remainder of one digit"],
  ])("the check for %s is %s: %s", (digits, check) => expect(check97(digits)).toBe(check));

  it("counts letters as 10 to 35", () => expect(isoCheck("GB", "WEST12345698765432")).toBe("82"));

  it("prints in fours without a blank at the end", () => {
    expect(inFours("BE68539007547034")).toBe("BE68 5390 0754 7034");
    expect(inFours("RF18539007547034X")).toBe("RF18 5390 0754 7034 X");
  });

  it("drops blanks, the unbreakable ones too", () => expect(compact("be68\u00a05390 0754")).toBe("BE6853900754"));
});
