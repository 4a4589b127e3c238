import { formatIban, ibanOfBelgianAccount, readBelgianIban, readIban } from "./iban.ts";

const belgian: [text: string, reading: object, why: string][] = [
  ["BE68 5390 0754 7034", { value: "BE68539007547034" }, "the banks' own example"],
  ["be68 5390 0754 7034", { value: "BE68539007547034" }, "in small letters"],
  ["BE43068999999501", { value: "BE43068999999501" }, "a number with a leading nought"],
  ["BE95001678901258", { value: "BE95001678901258" }, "another"],
  ["BE54000000009797", { value: "BE54000000009797" }, "a national check of 97"],
  ["BE69539007547034", { reason: "INVALID_IBAN_CHECK" }, "one off"],
  ["BE41539007547035", { reason: "INVALID_NATIONAL_CHECK" }, "the bank's own check is wrong"],
  ["BE6853900754703", { reason: "INVALID_FORMAT" }, "a digit short"],
  ["BE685390075470344", { reason: "INVALID_FORMAT" }, "a digit long"],
  ["BE6853900754703A", { reason: "INVALID_FORMAT" }, "a letter"],
  ["", { reason: "INVALID_FORMAT" }, "nothing"],
];

describe("an account number", () => {
  it.each(belgian)("%s is read as %p: %s", (text, reading) => expect(readIban(text)).toEqual(reading));

  it.each([
    ["NL91ABNA0417164300", "the Netherlands"],
    ["DE89370400440532013000", "Germany"],
    ["FR1420041010050500013M02606", "France, with a letter"],
    ["LU280019400644750000", "Luxembourg"],
    ["GB82WEST12345698765432", "the United Kingdom"],
    ["ES9121000418450200051332", "Spain"],
    ["IT60X0542811101000000123456", "Italy"],
    ["NO9386011117947", "Norway, the shortest"],
    ["MT84MALT011000012345MTLCAST001S", "Malta, the longest"],
    ["TR330006100519786457841326", "Turkey, outside the payments area"],
  ])("%s is right: %s", (text) => expect(readIban(text)).toEqual({ value: text }));

  it.each([
    ["NL92ABNA0417164300", "INVALID_IBAN_CHECK", "one off"],
    ["NL91ABNA041716430", "INVALID_FORMAT", "too short for its country"],
    ["GB82WEST1234569876543é", "INVALID_FORMAT", "a letter beyond Z"],
    ["NL91-ABNA-0417164300", "INVALID_FORMAT", "dashes"],
  ])("%s is refused as %s: %s", (text, reason) => expect(readIban(text)).toEqual({ reason }));

  it.each([
    ["NL01ABNA0417164368", "01 where 98 belongs"],
    ["NL00ABNA0417164386", "00 where 97 belongs"],
    ["NL99ABNA0417164350", "99 where 02 belongs"],
  ])("%s leaves the right remainder and is refused all the same: %s", (text) => {
    expect(readIban(text)).toEqual({ reason: "INVALID_IBAN_CHECK" });
  });

  it("is printed in fours", () => expect(formatIban("BE68539007547034")).toBe("BE68 5390 0754 7034"));
});

describe("an account number that must be Belgian", () => {
  it.each([...belgian, ["NL91ABNA0417164300", { reason: "INVALID_FORMAT" }, "Dutch"] as (typeof belgian)[number]])(
    "%s is read as %p: %s",
    (text, reading) => expect(readBelgianIban(text)).toEqual(reading),
  );

  it.each([
    ["539007547034", { value: "BE68539007547034" }],
    ["539007547035", { reason: "INVALID_NATIONAL_CHECK" }],
    ["53900754703", { reason: "INVALID_FORMAT" }],
  ])("%s of an older file becomes %p", (account, reading) => expect(ibanOfBelgianAccount(account)).toEqual(reading));
});
