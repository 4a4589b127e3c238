import {
  formatEnterpriseNumber,
  formatEstablishmentNumber,
  readEnterpriseNumber,
  readEstablishmentNumber,
  vatNumber,
} from "./enterprise-number.ts";

describe("an enterprise number", () => {
  it.each([
    ["0409.861.127", "0409861127", "as printed"],
    ["BE0409861127", "0409861127", "as a VAT number"],
    ["be 0409.861.127", "0409861127", "in small letters"],
    ["BE 409.861.127", "0409861127", "in its old form of nine digits"],
    ["0200.065.765", "0200065765", "the series 0200"],
    ["0403.449.823", "0403449823", "the series 0403"],
    ["1000.000.021", "1000000021", "the series that began in 2023"],
    ["0400.008.697", "0400008697", "check digits 97"],
  ])("%s is %s: %s", (text, value) => expect(readEnterpriseNumber(text)).toEqual({ value }));

  it.each([
    ["0409.861.128", "INVALID_CHECKSUM", "one off"],
    ["040986112", "INVALID_CHECKSUM", "nine digits that are no old number"],
    ["2.000.000.339", "ESTABLISHMENT", "a place, not the enterprise"],
    ["2.231.456.789", "ESTABLISHMENT", "a place, not the enterprise"],
    ["2.000.000.338", "INVALID_CHECKSUM", "not a place either"],
    ["9000000092", "INVALID_PREFIX", "no number begins with 9, though its check is right"],
    ["04098611", "INVALID_FORMAT", "eight digits"],
    ["00409861127", "INVALID_FORMAT", "eleven digits"],
    ["NL0409861127", "INVALID_FORMAT", "another country's prefix"],
    ["", "INVALID_FORMAT", "nothing"],
  ])("%s is refused as %s: %s", (text, reason) => expect(readEnterpriseNumber(text)).toEqual({ reason }));

  it("is printed with dots", () => expect(formatEnterpriseNumber("0409861127")).toBe("0409.861.127"));
  it("is a VAT number behind BE", () => expect(vatNumber("0409861127")).toBe("BE0409861127"));
});

describe("the number of an establishment unit", () => {
  it.each<[string, object, string]>([
    ["2.000.000.339", { value: "2000000339" }, "as printed"],
    ["2231456789", { value: "2231456789" }, "without dots"],
    ["0409.861.127", { reason: "ENTERPRISE" }, "the enterprise, not a place"],
    ["1000.000.021", { reason: "ENTERPRISE" }, "an enterprise of the series that began in 2023"],
    ["2.000.000.338", { reason: "INVALID_CHECKSUM" }, "one off"],
    ["9000000092", { reason: "INVALID_PREFIX" }, "no number begins with 9"],
    ["2.000.000", { reason: "INVALID_FORMAT" }, "seven digits"],
  ])("%s is read as %p: %s", (text, reading) => expect(readEstablishmentNumber(text)).toEqual(reading));

  it("is printed with its first digit apart", () => {
    expect(formatEstablishmentNumber("2000000339")).toBe("2.000.000.339");
  });
});
