import { catalogue, catalogueOn } from "./index.ts";

const OFFICE_DAY = "2026-11-20";

/** What all five charters name, in our own codes. */
const IN_ALL = [
  "ADOPTION_GRANT",
  "BIRTH_GRANT",
  "BRIDGING_RIGHT",
  "CONTINUED_INSURANCE",
  "DISABILITY_ALLOWANCE",
  "DIVORCED_SPOUSE_PENSION",
  "ELDERLY_INCOME_GUARANTEE",
  "FAMILY_ALLOWANCES",
  "GUARANTEED_INCOME",
  "HEALTH_CARE",
  "HOSPITAL_COVER",
  "INCAPACITY_ALLOWANCE",
  "INTEGRATION_INCOME",
  "INVALIDITY_ALLOWANCE",
  "MATERNITY_ALLOWANCE",
  "RETIREMENT_PENSION",
  "SERVICE_VOUCHERS",
  "SICKNESS_ASSIMILATION",
  "SOCIAL_SUPPLEMENTARY_PENSION",
  "SUPPLEMENTARY_PENSION",
  "SURVIVOR_PENSION",
  "WORK_AFTER_PENSION",
];

/** What only the four older charters name. */
const IN_OLDER = [
  "FAMILY_ALLOWANCE_AGE_SUPPLEMENT",
  "FAMILY_ALLOWANCE_ANNUAL_SUPPLEMENT",
  "INCREASED_FAMILY_ALLOWANCES",
  "PENSION_BONUS",
];

/** What only the newest charter names; its "family plan" we take to be the last two. */
const IN_NEWEST = [
  "BIRTH_AID",
  "BIRTH_LEAVE",
  "FOSTER_LEAVE",
  "TRANSITION_ALLOWANCE",
  "CARER_ALLOWANCE",
  "MATERNITY_EXEMPTION",
];

const codesOf = (fund: string, day = OFFICE_DAY): string[] =>
  [...new Set(catalogueOn(day, { fund }).map(({ code }) => code))].sort();

it.each(["SECUREX", "PARTENA", "GROUPS", "CNA"])("has all that the charter of %s names", (fund) => {
  expect(codesOf(fund)).toEqual([...IN_ALL, ...IN_OLDER].sort());
});

it("has all that the charter of UCM names", () => {
  expect(codesOf("UCM")).toEqual([...IN_ALL, ...IN_NEWEST].sort());
});

it("keeps the promise of the insurance against bankruptcy with the bridging right", () => {
  const promises = catalogueOn(OFFICE_DAY, { code: ["BRIDGING_RIGHT"] }).flatMap((version) => version.promises);
  expect(promises.map(({ fund, namedAs }) => [fund, namedAs])).toEqual([
    ["SECUREX", "BANKRUPTCY_INSURANCE"],
    ["PARTENA", "BANKRUPTCY_INSURANCE"],
    ["GROUPS", "BANKRUPTCY_INSURANCE"],
    ["CNA", "BANKRUPTCY_INSURANCE"],
    ["UCM", null],
  ]);
  expect(codesOf("CNA", "2016-12-31")).toContain("BANKRUPTCY_INSURANCE");
});

it("knows benefits that no charter names", () => {
  const unnamed = catalogue.filter(({ promises }) => promises.length === 0).map(({ code }) => code);
  expect([...new Set(unnamed)].sort()).toEqual(["ADOPTION_LEAVE", "BEREAVEMENT_LEAVE"]);
});
