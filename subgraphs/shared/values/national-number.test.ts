import {
  formatNationalNumber,
  type NationalNumberMeaning,
  nationalNumberMeaning,
  readNationalNumber,
} from "./national-number.ts";

type Row = [
  text: string,
  kind: NationalNumberMeaning["kind"],
  birthDate: string | null,
  birthYear: number | null,
  sex: "M" | "F" | null,
  why: string,
];

const TODAY = "2026-11-20";

describe("a national number", () => {
  it.each<Row>([
    ["42012205181", "NN", "1942-01-22", 1942, "M", "the register's own example"],
    ["42.01.22.051-81", "NN", "1942-01-22", 1942, "M", "the same, as the register prints it"],
    ["85073003328", "NN", "1985-07-30", 1985, "M", "a published example"],
    ["17073003384", "NN", "2017-07-30", 2017, "M", "a published example of this century"],
    ["85061212383", "NN", "1985-06-12", 1985, "M", "an odd serial is a man's"],
    ["85061212482", "NN", "1985-06-12", 1985, "F", "an even serial is a woman's"],
    ["04022907753", "NN", "2004-02-29", 2004, "M", "a leap day"],
    ["01123100275", "NN", "2001-12-31", 2001, "F", "a woman of 2001"],
    ["80010110597", "NN", "1980-01-01", 1980, "M", "check digits 97, last century"],
    ["05010111197", "NN", "2005-01-01", 2005, "M", "check digits 97, this century"],
    ["40000095579", "NN", null, 1940, "M", "only the year is known"],
    ["40000100133", "NN", null, 1940, "M", "only the year is known, serials begun again at day 01"],
    ["00000100364", "NN", null, null, "M", "nothing is known, series of 1900"],
    ["00000100393", "NN", null, null, "M", "nothing is known, series of 2000"],
    ["00000000196", "NN", null, 1900, "M", "only the year is known, and it is 1900"],
    ["85060000279", "NN", null, 1985, "F", "the day is not known"],
    ["90400000135", "BIS_SEX_KNOWN", null, 1990, "M", "bis, only the year is known"],
    ["90200500334", "BIS_SEX_UNKNOWN", null, 1990, null, "bis, the month is not known"],
    ["90451400138", "BIS_SEX_KNOWN", "1990-05-14", 1990, "M", "bis, a man"],
    ["03472500257", "BIS_SEX_KNOWN", "2003-07-25", 2003, "F", "bis, a woman"],
    ["78280301778", "BIS_SEX_UNKNOWN", "1978-08-03", 1978, null, "bis, serial without meaning for sex"],
    ["85.06.12-123.83", "NN", "1985-06-12", 1985, "M", "with dots and a dash"],
    [" 850612 123 83 ", "NN", "1985-06-12", 1985, "M", "with blanks"],
  ])("%s is %s, born %s (%s), %s: %s", (text, kind, birthDate, birthYear, sexAtAssignment) => {
    const reading = readNationalNumber(text, TODAY);
    expect(reading).toEqual({ value: text.replace(/\D/g, "") });
    const number = "value" in reading ? reading.value : "";
    expect(nationalNumberMeaning(number)).toEqual({ kind, birthDate, birthYear, sexAtAssignment });
  });

  it.each([
    ["85061212384", "INVALID_CHECKSUM", "one off"],
    ["85061212338", "INVALID_CHECKSUM", "the check turned around"],
    ["05022900153", "INVALID_DATE", "2005 had no 29 February"],
    ["40003200173", "INVALID_DATE", "no month has 32 days, not even an unknown one"],
    ["85131212335", "INVALID_MONTH", "month 13"],
    ["90551400111", "INVALID_MONTH", "bis month 15"],
    ["85061200012", "INVALID_SERIAL", "serial 000"],
    ["85061299980", "INVALID_SERIAL", "serial 999"],
    ["8506121238", "INVALID_FORMAT", "ten digits"],
    ["850612123830", "INVALID_FORMAT", "twelve digits"],
    ["8506121238A", "INVALID_FORMAT", "a letter"],
    ["٨٥٠٦١٢١٢٣٨٣", "INVALID_FORMAT", "digits of another script"],
    ["85-06-12-123-83", "INVALID_FORMAT", "dashes where none belong"],
    ["", "INVALID_FORMAT", "nothing"],
    ["27010100187", "INVALID_FUTURE", "a birth of 2027"],
  ])("%s is refused as %s: %s", (text, reason) => expect(readNationalNumber(text, TODAY)).toEqual({ reason }));

  it("is of the future until its day of birth has come", () => {
    expect(readNationalNumber("27010100187", "2026-12-31")).toEqual({ reason: "INVALID_FUTURE" });
    expect(readNationalNumber("27010100187", "2027-01-01")).toEqual({ value: "27010100187" });
  });

  it.each<[string, object, string]>([
    ["26000000189", { value: "26000000189" }, "some day of this year"],
    ["27000000113", { reason: "INVALID_FUTURE" }, "some day of next year"],
    ["26120000176", { reason: "INVALID_FUTURE" }, "some day of next month"],
  ])("%s of a day not wholly known is read as %p: %s", (text, reading) => {
    expect(readNationalNumber(text, TODAY)).toEqual(reading);
  });

  it("is not judged by a day that nobody handed in", () => {
    expect(readNationalNumber("27010100187")).toEqual({ value: "27010100187" });
  });

  it("is written as on the card", () => expect(formatNationalNumber("85061212383")).toBe("85.06.12-123.83"));

  it("has no meaning where it was never read", () => {
    expect(() => nationalNumberMeaning("85061212384")).toThrow(RangeError);
    expect(() => nationalNumberMeaning("85131212335")).toThrow(RangeError);
  });
});
