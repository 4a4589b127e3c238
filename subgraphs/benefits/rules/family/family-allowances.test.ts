import { formatCents } from "../../../shared/values/money.ts";
import { readds } from "../../../shared/values/readd.ts";
import type { Region } from "../benefit.ts";
import type { BenefitOutcome } from "../outcome.ts";
import type { FamilyChild, FamilyFacts } from "./facts.ts";
import { annualSupplement, birthGrant, familyAllowances, schemeOf } from "./family-allowances.ts";

const child = (bornOn: string, more: Partial<FamilyChild> = {}): FamilyChild => ({
  ...{ bornOn, higherEducation: false, orphan: "NO" },
  ...more,
});
const family = (region: Region, month: string, births: (string | FamilyChild)[], more: Partial<FamilyFacts> = {}) =>
  ({
    ...{ month: `${month}-01`, region, income: "HIGH", situation: "NONE" },
    children: births.map((one) => (typeof one === "string" ? child(one) : one)),
    ...{ singleParent: false, invalidParent: false, december2019: null },
    ...more,
  }) as FamilyFacts;
const total = (outcome: BenefitOutcome) => {
  expect(outcome.parts.flatMap(({ calculation }) => readds(calculation))).toEqual([]);
  return formatCents(outcome.total);
};
const low = { income: "LOW" } as const;

it.each<[why: string, facts: FamilyFacts, total: string]>([
  ["one child of five", family("WALLONIA", "2025-02", ["2019-06-10"]), "119.12"],
  ["ten and five", family("WALLONIA", "2025-02", ["2014-05-10", "2019-06-10"]), "360.28"],
  ["twelve, eight and three", family("WALLONIA", "2025-02", ["2012-05-10", "2016-05-10", "2021-05-10"]), "605.24"],
  ["seven, with a supplement", family("WALLONIA", "2025-02", ["2017-06-10"], low), "221.14"],
  ["new, alone, low income", family("WALLONIA", "2025-02", ["2021-05-10"], { ...low, singleParent: true }), "285.99"],
  ["three new, low income", family("WALLONIA", "2025-02", ["2020-05-10", "2022-05-10", "2024-05-10"], low), "913.92"],
  ["the middle income", family("WALLONIA", "2025-02", ["2021-05-10"], { income: "MIDDLE" }), "223.82"],
  ["a half-orphan", family("WALLONIA", "2025-02", [child("2021-05-10", { orphan: "HALF" })]), "289.10"],
  ["both parents lost", family("WALLONIA", "2025-02", [child("2021-05-10", { orphan: "FULL" })]), "435.19"],
  ["six this month: not yet", family("WALLONIA", "2025-02", ["2019-02-10"]), "119.12"],
  ["six last month", family("WALLONIA", "2025-03", ["2019-02-10"]), "139.87"],
  [
    "alone with three old",
    family("WALLONIA", "2025-02", ["2013-05-01", "2015-05-01", "2018-05-01"], { ...low, singleParent: true }),
    "921.29",
  ],
  ["one new", family("BRUSSELS", "2025-02", ["2021-05-10"]), "186.51"],
  ["one old, ten euros less", family("BRUSSELS", "2025-03", ["2015-05-10"]), "174.08"],
  ["and no more from 2026", family("BRUSSELS", "2026-01", ["2015-05-10"]), "186.51"],
  ["three, low income", family("BRUSSELS", "2025-02", ["2020-05-10", "2022-05-10", "2024-05-10"], low), "969.84"],
  [
    "three, middle",
    family("BRUSSELS", "2025-02", ["2012-01-10", "2017-01-10", "2022-05-10"], { income: "MIDDLE" }),
    "815.66",
  ],
  ["an only child of fourteen", family("BRUSSELS", "2026-01", ["2011-05-10"]), "186.51"],
  [
    "a student of nineteen and a sister",
    family("BRUSSELS", "2026-01", [child("2006-05-10", { higherEducation: true }), "2021-05-10"]),
    "397.89",
  ],
  [
    "what December 2019 gave is kept",
    family("BRUSSELS", "2025-02", ["2015-05-10"], { december2019: 200_00n }),
    "200.00",
  ],
  ["Flanders, the basic amount", family("FLANDERS", "2024-10", ["2020-05-10"]), "180.19"],
  ["three new of 2019, low", family("FLANDERS", "2019-11", ["2019-05-10", "2019-05-10", "2019-05-10"], low), "734.40"],
  ["old, by rank and age", family("FLANDERS", "2024-10", ["2011-05-10", "2015-05-10"]), "353.19"],
  ["a half-orphan since 2023", family("FLANDERS", "2024-10", [child("2020-05-10", { orphan: "HALF" })]), "324.34"],
  ["Ostbelgien 2019", family("GERMAN_SPEAKING", "2019-03", ["2010-05-10", "2012-05-10", "2015-05-10"]), "606.00"],
  ["frozen in 2026", family("GERMAN_SPEAKING", "2026-03", ["2020-05-10"], low), "279.08"],
  ["the federal scheme in 2018", family("FLANDERS", "2018-12", ["2017-05-10", "2010-05-10"]), "289.76"],
  ["Brussels still federal in 2019", family("BRUSSELS", "2019-12", ["2017-05-10"], { situation: "INVALID" }), "200.73"],
])("%s", (_why, facts, expected) => expect(total(familyAllowances(facts))).toBe(expected));

it.each<[why: string, found: BenefitOutcome, total: string]>([
  ["Wallonia, a birth of March 2025", birthGrant("WALLONIA", "2025-03-03", true), "1367.74"],
  ["Brussels, the second", birthGrant("BRUSSELS", "2024-06-06", false), "609.50"],
  ["Brussels, the first", birthGrant("BRUSSELS", "2024-06-06", true), "1340.90"],
  ["federal, the first of 2018", birthGrant("FLANDERS", "2018-10-10", true), "1297.92"],
  ["Wallonia 2019, general law", birthGrant("WALLONIA", "2019-06-06", false), "976.53"],
  ["Flanders", birthGrant("FLANDERS", "2024-09-09", false), "1238.78"],
  [
    "a yearly supplement by the age of last December",
    annualSupplement(family("WALLONIA", "2025-07", ["2020-01-10"])),
    "24.87",
  ],
  ["five years old then", annualSupplement(family("WALLONIA", "2026-07", ["2020-01-10"])), "38.05"],
  ["an old child of nine", annualSupplement(family("WALLONIA", "2024-07", ["2014-03-01"])), "55.63"],
  ["Brussels, twelve on the first of July", annualSupplement(family("BRUSSELS", "2025-07", ["2013-07-01"])), "62.17"],
  ["eleven", annualSupplement(family("BRUSSELS", "2025-07", ["2013-07-02"])), "37.30"],
  ["a school bonus of twelve", annualSupplement(family("FLANDERS", "2024-08", ["2012-12-31"])), "56.30"],
])("%s", (_why, found, expected) => expect(total(found)).toBe(expected));

it("knows who was competent", () => {
  expect(schemeOf("WALLONIA", "2014-06-01")).toBe("OWN_SCHEME");
  expect(schemeOf("WALLONIA", "2014-07-01")).toBe("FEDERAL");
  expect(schemeOf("BRUSSELS", "2019-12-01")).toBe("FEDERAL");
  expect(schemeOf("BRUSSELS", "2020-01-01")).toBe("BRUSSELS");
});

it.each<[why: string, facts: FamilyFacts, missing: string]>([
  ["the fund's own scheme", family("WALLONIA", "2014-06", ["2010-01-01"]), "own scheme"],
  ["before the first index", family("WALLONIA", "2016-06", ["2010-01-01"]), "indexation"],
  [
    "Flemish supplements since the end of 2022",
    family("FLANDERS", "2023-06", ["2020-01-01"], low),
    "social supplement",
  ],
  ["Flemish age rates since September 2025", family("FLANDERS", "2025-10", ["2010-01-01"]), "before 2019"],
  ["Ostbelgien between", family("GERMAN_SPEAKING", "2022-06", ["2020-01-01"]), "German-speaking"],
  ["orphans in Brussels", family("BRUSSELS", "2025-02", [child("2021-01-01", { orphan: "HALF" })]), "orphans"],
  ["after the next index", family("WALLONIA", "2027-03", ["2021-01-01"]), "indexation"],
])("refuses %s", (_why, facts, missing) => expect(() => familyAllowances(facts)).toThrow(missing));

it("marks the step of March 2026, which nobody confirmed", () => {
  const of = (month: string) =>
    familyAllowances(family("WALLONIA", month, ["2021-05-10"])).parts[0]?.calculation.confirmed;
  expect([of("2026-02"), of("2026-03")]).toEqual([true, false]);
});
