import type { BenefitVersion, Region } from "../benefit.ts";
import { benefitById, benefitId, catalogue, catalogueOn } from "./index.ts";

const on = (day: string, code: string, region?: Region): BenefitVersion[] =>
  catalogueOn(day, { code: [code], region: region ?? null });

const one = (day: string, code: string): BenefitVersion => {
  const [found, ...others] = on(day, code);
  if (!found || others.length > 0) throw new Error(`${code} has not one version on ${day}`);
  return found;
};

const ABSENT: [why: string, code: string, day: string][] = [
  ["no insurance against bankruptcy before July 1997", "BANKRUPTCY_INSURANCE", "1997-06-30"],
  ["the bridging right took its place in 2017", "BANKRUPTCY_INSURANCE", "2017-01-01"],
  ["the bridging right was not there in 2016", "BRIDGING_RIGHT", "2016-12-31"],
  ["no exemption for births before October 2016", "MATERNITY_EXEMPTION", "2016-09-30"],
  ["no birth leave before May 2019", "BIRTH_LEAVE", "2019-04-30"],
  ["no birth aid before May 2019", "BIRTH_AID", "2019-04-30"],
  ["no bereavement leave before the end of July 2021", "BEREAVEMENT_LEAVE", "2021-07-24"],
  ["no carer's allowance before October 2015", "CARER_ALLOWANCE", "2015-09-30"],
  ["no foster leave before 2019", "FOSTER_LEAVE", "2018-12-31"],
  ["no pension bonus between the old one and the new", "PENSION_BONUS", "2015-01-01"],
  ["no pension bonus on the eve of the new", "PENSION_BONUS", "2024-06-30"],
];

it.each(ABSENT)("%s", (_why, code, day) => {
  expect(on(day, code)).toEqual([]);
});

const VERSIONS: [code: string, day: string, from: string | null, until: string | null, facts: object][] = [
  ["BANKRUPTCY_INSURANCE", "1997-07-01", "1997-07-01", "2001-09-30", {}],
  ["BANKRUPTCY_INSURANCE", "2001-10-01", "2001-10-01", "2011-12-31", {}],
  ["BANKRUPTCY_INSURANCE", "2012-01-01", "2012-01-01", "2016-12-31", {}],
  ["BRIDGING_RIGHT", "2017-01-01", "2017-01-01", "2022-12-31", { months: 12, quarters: 4 }],
  ["BRIDGING_RIGHT", "2022-12-31", "2017-01-01", "2022-12-31", { months: 12, quarters: 4 }],
  ["BRIDGING_RIGHT", "2023-01-01", "2023-01-01", null, { months: 12, quarters: 4 }],
  ["SERVICE_VOUCHERS", "2017-08-31", "2006-01-01", "2017-08-31", { vouchers: 105, months: 12 }],
  ["SERVICE_VOUCHERS", "2017-09-01", "2017-09-01", null, { vouchers: 105, months: 12 }],
  ["MATERNITY_ALLOWANCE", "2021-12-31", null, "2021-12-31", { weeks: 12, weeksOfTwins: 13 }],
  ["MATERNITY_ALLOWANCE", "2022-01-01", "2022-01-01", null, { weeks: 12, weeksOfTwins: 13 }],
  ["MATERNITY_EXEMPTION", "2016-10-01", "2016-10-01", "2025-12-31", { quarters: 1 }],
  ["MATERNITY_EXEMPTION", "2025-12-31", "2016-10-01", "2025-12-31", { quarters: 1 }],
  ["MATERNITY_EXEMPTION", "2026-01-01", "2026-01-01", null, { quarters: 2 }],
  ["BIRTH_LEAVE", "2019-05-01", "2019-05-01", "2020-12-31", { days: 10, halfDays: 20 }],
  ["BIRTH_LEAVE", "2021-01-01", "2021-01-01", "2022-12-31", { days: 15, halfDays: 30 }],
  ["BIRTH_LEAVE", "2022-12-31", "2021-01-01", "2022-12-31", { days: 15, halfDays: 30 }],
  ["BIRTH_LEAVE", "2023-01-01", "2023-01-01", null, { days: 20, halfDays: 40 }],
  ["BEREAVEMENT_LEAVE", "2021-07-25", "2021-07-25", null, { days: 10 }],
  ["CARER_ALLOWANCE", "2015-10-01", "2015-10-01", null, { monthsAtOnce: 6, months: 12, quarters: 4 }],
  ["ADOPTION_LEAVE", "2018-12-31", null, "2018-12-31", {}],
  ["ADOPTION_LEAVE", "2019-01-01", "2019-01-01", "2020-12-31", { weeks: 6, extraWeeks: 1 }],
  ["ADOPTION_LEAVE", "2026-12-31", "2025-01-01", "2026-12-31", { weeks: 6, extraWeeks: 4 }],
  ["FOSTER_LEAVE", "2027-01-01", "2027-01-01", null, { weeks: 6, extraWeeks: 5 }],
  ["INCAPACITY_ALLOWANCE", "2017-12-31", null, "2017-12-31", {}],
  ["INCAPACITY_ALLOWANCE", "2018-01-01", "2018-01-01", "2019-06-30", {}],
  ["INCAPACITY_ALLOWANCE", "2019-07-01", "2019-07-01", null, {}],
  ["RETIREMENT_PENSION", "2025-01-31", null, "2025-01-31", { age: 65 }],
  ["RETIREMENT_PENSION", "2025-02-01", "2025-02-01", "2029-12-31", { age: 66 }],
  ["RETIREMENT_PENSION", "2030-01-01", "2030-01-01", null, { age: 67 }],
  ["TRANSITION_ALLOWANCE", "2021-09-30", "2015-01-01", "2021-09-30", { months: 12, monthsWithChild: 24 }],
  [
    "TRANSITION_ALLOWANCE",
    "2021-10-01",
    "2021-10-01",
    null,
    { months: 18, monthsWithChild: 36, monthsWithYoungChild: 48 },
  ],
  ["PENSION_BONUS", "2014-12-31", null, "2014-12-31", {}],
  ["PENSION_BONUS", "2024-07-01", "2024-07-01", "2025-12-31", { years: 3 }],
  ["PENSION_BONUS", "2026-01-01", "2026-01-01", null, {}],
];

it.each(VERSIONS)("%s on %s is the version from %s until %s", (code, day, from, until, facts) => {
  const version = one(day, code);
  expect([version.from, version.until]).toEqual([from, until]);
  expect(version.facts).toEqual(facts);
});

const FAMILY: [why: string, day: string, region: Region, decidedBy: string][] = [
  ["the fund itself, until June 2014", "2014-06-30", "WALLONIA", "FUND"],
  ["the federal scheme from July 2014", "2014-07-01", "WALLONIA", "FEDERAL_FAMILY_FUND"],
  ["still federal on the last day of 2018", "2018-12-31", "FLANDERS", "FEDERAL_FAMILY_FUND"],
  ["Flanders from 2019", "2019-01-01", "FLANDERS", "FLEMISH_FAMILY_FUND"],
  ["Wallonia from 2019", "2019-01-01", "WALLONIA", "WALLOON_FAMILY_FUND"],
  ["the German-speaking Community from 2019", "2019-01-01", "GERMAN_SPEAKING", "GERMAN_SPEAKING_MINISTRY"],
  ["Brussels stays federal for another year", "2019-12-31", "BRUSSELS", "FEDERAL_FAMILY_FUND"],
  ["Brussels from 2020", "2020-01-01", "BRUSSELS", "BRUSSELS_FAMILY_FUND"],
];
const FAMILY_CODES = [
  "FAMILY_ALLOWANCES",
  "FAMILY_ALLOWANCE_AGE_SUPPLEMENT",
  "FAMILY_ALLOWANCE_ANNUAL_SUPPLEMENT",
  "INCREASED_FAMILY_ALLOWANCES",
  "BIRTH_GRANT",
  "ADOPTION_GRANT",
];

it.each(FAMILY)("family benefits are decided by %s", (_why, day, region, decidedBy) => {
  for (const code of FAMILY_CODES)
    expect(on(day, code, region).map((version) => version.decidedBy)).toEqual([decidedBy]);
});

it("grants supplements without a request while the fund itself paid, and redirects ever since", () => {
  const supplements = FAMILY_CODES.slice(1, 4);
  for (const code of supplements)
    expect(one("2014-06-30", code)).toMatchObject({ grant: "AUTOMATIC", fundTask: "FULL_FILE" });
  for (const version of catalogueOn("2026-11-20", { code: FAMILY_CODES })) expect(version.fundTask).toBe("REDIRECTS");
});

it("asks of nobody to apply for service vouchers for births from September 2017", () => {
  expect(one("2017-08-31", "SERVICE_VOUCHERS")).toMatchObject({
    grant: "ON_REQUEST",
    applyBy: { rule: "FIFTEENTH_WEEK_AFTER_BIRTH" },
  });
  expect(one("2017-09-01", "SERVICE_VOUCHERS")).toMatchObject({ grant: "AUTOMATIC", applyBy: null });
});

it("counts collective debt settlement and forced interruption only from when they counted", () => {
  const facts = (day: string): string[] =>
    one(day, "BANKRUPTCY_INSURANCE")
      .conditions.map(({ code }) => code)
      .filter((code) => code.startsWith("FACT_"));
  expect(facts("2001-09-30")).toEqual(["FACT_BANKRUPTCY"]);
  expect(facts("2001-10-01")).toEqual(["FACT_BANKRUPTCY", "FACT_COLLECTIVE_SETTLEMENT"]);
  expect(facts("2012-01-01")).toEqual(["FACT_BANKRUPTCY", "FACT_COLLECTIVE_SETTLEMENT", "FACT_FORCED_INTERRUPTION"]);
});

it("has never two versions of one benefit on one day in one place", () => {
  const clash = catalogue.filter((a) =>
    catalogue.some(
      (b) =>
        a !== b &&
        a.code === b.code &&
        (a.region === b.region || a.region === null || b.region === null) &&
        (a.from ?? "") <= (b.until ?? "9999") &&
        (b.from ?? "") <= (a.until ?? "9999"),
    ),
  );
  expect(clash.map(benefitId)).toEqual([]);
});

it("gives each version an id by which it is found again", () => {
  expect(new Set(catalogue.map(benefitId)).size).toBe(catalogue.length);
  expect(benefitById("ben_BIRTH_LEAVE_2023-01-01")).toBe(one("2026-11-20", "BIRTH_LEAVE"));
  expect(benefitById("ben_FAMILY_ALLOWANCES_2020-01-01_BRUSSELS")?.decidedBy).toBe("BRUSSELS_FAMILY_FUND");
  expect(benefitById("ben_HEALTH_CARE")?.from).toBeNull();
  expect(benefitById("ben_NOTHING")).toBeNull();
});

it("says of each benefit who decides, on what it rests, and at least one condition", () => {
  for (const { conditions, basis, appeal, decidedBy } of catalogue) {
    expect(conditions.length).toBeGreaterThan(0);
    expect(basis.length).toBeGreaterThan(0);
    expect(appeal.against).toBe(decidedBy === "NIHDI" ? "HEALTH_FUND" : decidedBy);
  }
});
