import {
  formatStructuredCommunication,
  readStructuredCommunication,
  structuredCommunication,
} from "./structured-communication.ts";

describe("a structured communication", () => {
  it.each([
    ["+++090/9337/55493+++", "090933755493", "as on a payment slip"],
    ["***090/9337/55493***", "090933755493", "as some banks print it"],
    ["101234567837", "101234567837", "twelve digits"],
    ["040986112743", "040986112743", "beginning with a nought"],
    ["204098611291", "204098611291", "beginning with a two"],
    ["000000000097", "000000000097", "nothing but noughts has 97"],
    ["000000009797", "000000009797", "nothing left has 97"],
    ["999999999948", "999999999948", "the largest"],
  ])("%s is %s: %s", (text, value) => expect(readStructuredCommunication(text)).toEqual({ value }));

  it.each([
    ["+++090/9337/55494+++", "INVALID_CHECKSUM", "one off"],
    ["000000009700", "INVALID_CHECKSUM", "a check is never 00"],
    ["12345678900", "INVALID_FORMAT", "eleven digits"],
    ["1012345678370", "INVALID_FORMAT", "thirteen digits"],
    ["+++090/9337/55493", "INVALID_FORMAT", "plus signs on one side only"],
    ["+++090/9337/55493***", "INVALID_FORMAT", "two sorts of signs"],
    ["+++09/09337/55493+++", "INVALID_FORMAT", "slashes in the wrong place"],
    ["", "INVALID_FORMAT", "nothing"],
  ])("%s is refused as %s: %s", (text, reason) => expect(readStructuredCommunication(text)).toEqual({ reason }));

  it("is printed with plus signs and slashes", () => {
    expect(formatStructuredCommunication("090933755493")).toBe("+++090/9337/55493+++");
  });
});

describe("the communication made for an account", () => {
  it.each<[number, bigint | number, string, string]>([
    [1, 12_345_678, "101234567837", "a person's first ledger"],
    [0, 97, "000000009797", "nothing left: 97"],
    [0, 0n, "000000000097", "the smallest"],
    [9, 999_999_999n, "999999999948", "the largest"],
  ])("of kind %s, number %s is %s: %s", (kind, account, made) => {
    expect(structuredCommunication(kind, account)).toBe(made);
  });

  it.each([
    [10, 1, "a kind of two digits"],
    [-1, 1, "a kind below nought"],
    [1, 1_000_000_000, "an account of ten digits"],
    [1, -1, "an account below nought"],
    [1, 1.5, "half an account"],
    [1, 1e21, "an account beyond counting"],
  ])("is not made of kind %s and number %s: %s", (kind, account) => {
    expect(() => structuredCommunication(kind, account)).toThrow(RangeError);
  });
});
