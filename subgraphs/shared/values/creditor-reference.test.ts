import { creditorReference, formatCreditorReference, readCreditorReference } from "./creditor-reference.ts";

describe("an international payment reference", () => {
  it("is made for the creditor's own reference", () =>
    expect(creditorReference("539007547034")).toBe("RF18539007547034"));

  it.each<[string, object, string]>([
    ["RF18 5390 0754 7034", { value: "RF18539007547034" }, "as printed"],
    ["rf18539007547034", { value: "RF18539007547034" }, "in small letters"],
    ["RF19539007547034", { reason: "INVALID_CHECKSUM" }, "one off"],
    ["RF18", { reason: "INVALID_FORMAT" }, "nothing behind the check"],
    ["RF181234567890123456789012", { reason: "INVALID_FORMAT" }, "22 characters behind the check"],
    ["539007547034", { reason: "INVALID_FORMAT" }, "without RF"],
  ])("%s is read as %p: %s", (text, reading) => expect(readCreditorReference(text)).toEqual(reading));

  it.each(["", "A-1", "1234567890123456789012"])("is not made for %p", (own) => {
    expect(() => creditorReference(own)).toThrow(RangeError);
  });

  it("is printed in fours", () => expect(formatCreditorReference("RF18539007547034")).toBe("RF18 5390 0754 7034"));
});
