import { type Day, yearOf } from "../../../shared/values/calendar.ts";
import { LawUnknown } from "../../../shared/values/law.ts";
import type { Region } from "../benefit.ts";
import { type BenefitOutcome, type Doubt, doubtsOf, endOfMonth, outcomeOf } from "../outcome.ts";
import { federalBases } from "../parameters/family-bases.ts";
import { calculationOf, given, maximumOf, sumOf, type Working } from "../working.ts";
import { brusselsBirth, brusselsChildren, brusselsYearly } from "./brussels.ts";
import type { FamilyChild, FamilyFacts } from "./facts.ts";
import { federalChildren, federalLine } from "./federal.ts";
import {
  flemishBirth,
  flemishChildren,
  flemishYearly,
  germanSpeakingBirth,
  germanSpeakingChildren,
  germanSpeakingYearly,
} from "./flanders.ts";
import { walloonBirth, walloonChildren, walloonYearly } from "./wallonia.ts";

/** Who was competent for a family: its own funds, the federal scheme, or the region of the child. */
export type FamilyScheme = "OWN_SCHEME" | "FEDERAL" | Region;

/** The first day of the federal scheme for the self-employed, and of each region’s own. */
const FEDERAL_FROM = "2014-07-01";
const REGION_FROM: Readonly<Record<Region, Day>> = {
  FLANDERS: "2019-01-01",
  WALLONIA: "2019-01-01",
  GERMAN_SPEAKING: "2019-01-01",
  BRUSSELS: "2020-01-01",
};

/** Which scheme holds for a month: the region of the child decides since 2019, in Brussels since 2020. */
export function schemeOf(region: Region, month: Day): FamilyScheme {
  if (month < FEDERAL_FROM) return "OWN_SCHEME";
  return month < REGION_FROM[region] ? "FEDERAL" : region;
}

const unknownOwnScheme = (month: Day): never => {
  throw new LawUnknown("family allowances of the own scheme until June 2014", month);
};

function childrenOf(facts: FamilyFacts): Working[] {
  const { month, region, children, situation } = facts;
  switch (schemeOf(region, month)) {
    case "OWN_SCHEME":
      return unknownOwnScheme(month);
    case "FEDERAL":
      return federalChildren(month, children, situation);
    case "WALLONIA":
      return walloonChildren(facts);
    case "BRUSSELS":
      return brusselsChildren(facts);
    case "FLANDERS":
      return flemishChildren(facts);
    case "GERMAN_SPEAKING":
      return germanSpeakingChildren(facts);
  }
}

function doubtsOfFamily(facts: FamilyFacts): Doubt[] {
  const { month, region, children, december2019, invalidParent, income } = facts;
  const scheme = schemeOf(region, month);
  const old = children.some(({ bornOn }) => bornOn < "2019-12-01");
  return doubtsOf("Family allowances: scales of the regions", [
    [scheme === "BRUSSELS" && old && december2019 === null, "STANDSTILL_OF_2019"],
    [scheme === "GERMAN_SPEAKING" && old, "FROZEN_AMOUNT_OF_2018"],
    [scheme === "WALLONIA" && invalidParent && income === "MIDDLE", "INVALID_PARENT_BETWEEN"],
    [children.some(({ orphan }) => orphan !== "NO") && scheme === "FEDERAL", "AGE_RATE_OF_ORPHAN"],
  ]);
}

/**
 * The family allowances of a month, for information: by the scheme of the month and the region of the children.
 * Until June 2014 the fund itself paid, by amounts that were not found; since then it decides nothing and redirects.
 */
export function familyAllowances(facts: FamilyFacts): BenefitOutcome {
  const { month, region, december2019 } = facts;
  const total = sumOf("family.total", childrenOf(facts));
  const keeps = schemeOf(region, month) === "BRUSSELS" && december2019 !== null;
  const working = keeps ? maximumOf("family.kept", [total, given("family.december-2019", december2019)]) : total;
  return outcomeOf({
    benefit: "FAMILY_ALLOWANCES",
    decisiveOn: month,
    parts: [
      {
        period: { startsOn: month, endsOn: endOfMonth(month) },
        calculation: calculationOf(working, month),
        payBy: null,
      },
    ],
    doubts: doubtsOfFamily(facts),
  });
}

function yearlyOf(child: FamilyChild, { month, region, situation }: FamilyFacts): Working {
  const scheme = schemeOf(region, month);
  if (scheme === "BRUSSELS") return brusselsYearly(child, month);
  if (scheme === "FLANDERS") return flemishYearly(child, month);
  if (scheme === "GERMAN_SPEAKING") return germanSpeakingYearly(month);
  if (scheme === "WALLONIA" && child.bornOn >= "2020-01-01") return walloonYearly(child.bornOn, month);
  if (scheme === "OWN_SCHEME") return unknownOwnScheme(month);
  const age = yearOf(month) - 1 - yearOf(child.bornOn);
  const { yearly, yearlyWithSupplement } = federalBases.on(month).value;
  const at = age <= 4 ? 0 : age <= 10 ? 1 : age <= 16 ? 2 : 3;
  return federalLine(month)("family.yearly", (situation === "NONE" ? yearly : yearlyWithSupplement)[at]);
}

/** The yearly supplement of each child: a right of July, in Flanders the school bonus of August. */
export function annualSupplement(facts: FamilyFacts): BenefitOutcome {
  const { month, children } = facts;
  const working = sumOf(
    "family.total",
    children.map((child) => yearlyOf(child, facts)),
  );
  return outcomeOf({
    benefit: "FAMILY_ALLOWANCE_ANNUAL_SUPPLEMENT",
    decisiveOn: month,
    parts: [
      {
        period: { startsOn: month, endsOn: endOfMonth(month) },
        calculation: calculationOf(working, month),
        payBy: null,
      },
    ],
  });
}

function birthOf(region: Region, month: Day, first: boolean): Working {
  switch (schemeOf(region, month)) {
    case "OWN_SCHEME":
      return unknownOwnScheme(month);
    case "FEDERAL":
      return birthOfGeneralLaw(month, first);
    case "WALLONIA":
      return month < "2020-01-01" ? birthOfGeneralLaw(month, first) : walloonBirth(month);
    case "BRUSSELS":
      return brusselsBirth(month, first);
    case "FLANDERS":
      return flemishBirth(month);
    case "GERMAN_SPEAKING":
      return germanSpeakingBirth(month);
  }
}

function birthOfGeneralLaw(month: Day, first: boolean): Working {
  const { birthFirst, birthNext } = federalBases.on(month).value;
  return federalLine(month)("family.birth", first ? birthFirst : birthNext);
}

/** The single payment at a birth, for the first child of a family or a later one. */
export function birthGrant(region: Region, bornOn: Day, first: boolean): BenefitOutcome {
  const month = `${bornOn.slice(0, 7)}-01`;
  const working = sumOf("family.total", [birthOf(region, month, first)]);
  return outcomeOf({
    benefit: "BIRTH_GRANT",
    decisiveOn: bornOn,
    parts: [{ period: { startsOn: bornOn, endsOn: bornOn }, calculation: calculationOf(working, month), payBy: null }],
  });
}
