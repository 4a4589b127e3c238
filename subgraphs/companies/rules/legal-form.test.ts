import { couldBeFoundedAs, foundedAs, legalForm, legalFormOn, legalForms } from "./legal-form.ts";

const forms: [code: string, nl: string, liable: boolean, starter: boolean | null, why: string][] = [
  ["SRL", "BV", true, true, "the usual form"],
  ["SA", "NV", true, false, "a starting SA is never exempt"],
  ["SE", "SE", true, false, "taken as an SA"],
  ["SC", "CV", true, true, "a cooperative"],
  ["SNC", "VOF", true, true, "a general partnership"],
  ["SCOMM", "CommV", true, true, "a limited partnership"],
  ["FOREIGN_BRANCH", "bijkantoor", true, null, "depends on what it is like at home"],
  ["ASBL", "VZW", false, false, "no company"],
  ["SOCIETE_SIMPLE", "maatschap", false, false, "no legal personality"],
];

it.each(forms)("%s (%s): liable %s, starter exemption %s, as it is %s", (code, nl, liable, starter) => {
  const form = legalForm(code);
  expect(form.abbreviations.nl).toBe(nl);
  expect(form.liable).toBe(liable);
  expect(form.starterExemptionPossible).toBe(starter);
});

it.each([
  ["SPRL", "2019-12-31", "SPRL"],
  ["SPRL", "2020-01-01", "SRL"],
  ["SCRL", "2020-01-01", "SC"],
  ["SCS", "2020-01-01", "SCOMM"],
  ["SA", "2035-01-01", "SA"],
])("an %s is on %s a %s", (code, day, name) => {
  expect(legalFormOn(code, day).code).toBe(name);
});

it("does not know the SE's exemption for certain, and says so", () => {
  expect(legalForm("SE").basis.map(({ confidence }) => confidence)).toEqual(["SEEN", "UNCONFIRMED"]);
});

it("has one row a code, and refuses a code that is none", () => {
  expect(new Set(legalForms.map(({ code }) => code)).size).toBe(legalForms.length);
  expect(() => legalForm("LTD")).toThrow("LTD");
});

it.each([
  ["SRL", "2015-03-27", "SPRL"],
  ["SRL", "2019-05-01", "SRL"],
  ["SCOMM", "2019-04-30", "SCS"],
  ["SC", "2001-01-01", "SCRL"],
  ["SA", "1950-01-01", "SA"],
])("what is an %s today and was founded on %s was founded as an %s", (code, day, name) => {
  expect(foundedAs(code, day).code).toBe(name);
});

it.each([
  ["SPRL", "2019-04-30", true],
  ["SPRL", "2019-05-01", false],
  ["SCRL", "2024-01-01", false],
  ["SCS", "2019-05-01", false],
  ["SRL", "2019-05-01", true],
  ["SA", "2024-01-01", true],
])("a company is founded as %s on %s: %s", (code, foundedOn, could) => {
  expect(couldBeFoundedAs(legalForm(code), foundedOn)).toBe(could);
});
