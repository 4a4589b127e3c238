import { creditorIdentifier, formatCreditorIdentifier, readCreditorIdentifier } from "./creditor-identifier.ts";

describe("a creditor identifier", () => {
  it.each<[string, string | undefined, string, string]>([
    ["0456810810", "001", "BE120010456810810", "the published example"],
    ["0409861127", "ZZZ", "BE57ZZZ0409861127", "no businesses told apart"],
    ["0409861127", undefined, "BE57ZZZ0409861127", "ZZZ where nothing is said"],
  ])("of %s with business code %s is %s: %s", (enterprise, businessCode, identifier) => {
    expect(creditorIdentifier(enterprise, businessCode)).toBe(identifier);
  });

  it.each<[string, object, string]>([
    ["BE12 001 0456810810", { value: "BE120010456810810" }, "with blanks"],
    ["BE57ZZZ0409861127", { value: "BE57ZZZ0409861127" }, "as it is kept"],
    ["BE570010409861127", { value: "BE570010409861127" }, "another business code has the same check"],
    ["DE98ZZZ09999999999", { value: "DE98ZZZ09999999999" }, "the German example"],
    ["BE58ZZZ0409861127", { reason: "INVALID_CHECKSUM" }, "one off"],
    ["BE57ZZ", { reason: "INVALID_FORMAT" }, "cut off"],
    ["", { reason: "INVALID_FORMAT" }, "nothing"],
  ])("%s is read as %p: %s", (text, reading) => expect(readCreditorIdentifier(text)).toEqual(reading));

  it("has a business code of three characters", () => {
    expect(() => creditorIdentifier("0409861127", "ZZ")).toThrow(RangeError);
  });

  it("is printed in its three parts", () => {
    expect(formatCreditorIdentifier("BE57ZZZ0409861127")).toBe("BE57 ZZZ 0409861127");
  });
});
