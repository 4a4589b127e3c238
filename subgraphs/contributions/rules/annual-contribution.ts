import type { RuleParameter } from "../../shared/values/calculation.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { CategoryFacts, FloorCategory } from "./category.ts";
import { indexed } from "./indexation.ts";
import type { AmountName } from "./parameters/base-amounts.ts";
import { type CategoryRule, categoryRules, type Regime } from "./parameters/category-rules.ts";
import { flatBaseAtPensionAge, flatBases } from "./parameters/flat-bases.ts";
import { type BracketRates, bracketRates, type RateName } from "./parameters/rates.ts";
import { compare, writeExact } from "./working/exact.ts";
import {
  carried,
  differenceOf,
  figure,
  maximumOf,
  minimumOf,
  parametersOf,
  productOf,
  sumOf,
  verdict,
  type Working,
} from "./working/working.ts";

const ownFloors: Record<FloorCategory, AmountName> = {
  MAIN: "main-minimum",
  PRIMOSTARTER: "primostarter-minimum",
  SPOUSE_MAXI: "spouse-minimum",
};

/** The regime that the category has before its income is looked at. */
function ordinaryRegime(rule: CategoryRule, { optOut = false, survivorPensionOnly = false }: CategoryFacts): Regime {
  const optedOut = optOut ? rule.optedOut : undefined;
  const survivor = survivorPensionOnly ? (optOut && rule.survivorOptedOut) || rule.survivorPension : undefined;
  return survivor ?? optedOut ?? rule.regime;
}

const floorOf = ({ floor }: Regime, facts: CategoryFacts): AmountName | undefined =>
  floor === "OWN" ? ownFloors[facts.floorOf ?? "MAIN"] : floor;

const reaches = (income: Working, limit: Working): boolean => compare(income.value, limit.value) >= 0;

/** The limit that a test looked at, and the figures from which it was reckoned. */
function limitParameters(name: AmountName, limit: Working): RuleParameter[] {
  const parts = parametersOf(limit);
  const indexation = parts[1];
  if (!indexation) return parts;
  return [{ ...indexation, name: name.replaceAll("-", " "), value: writeExact(limit.value, 2) }, ...parts];
}

/** One of the two rates as it stands on a day. */
export function rate(place: keyof BracketRates, rates: RateName, day: Day): Working {
  const table = bracketRates[rates];
  const row = table.on(day);
  return figure(`rate.${place}`, "RATE", { table, row, value: { units: row.value[place], scale: 4 } });
}

/** What an income bears at the first rate up to the first ceiling, and at the second rate up to the second. */
export function brackets(counted: Working, rates: RateName, day: Day): Working[] {
  const first = rate("first", rates, day);
  const ceiling = indexed("ceiling-first", day);
  if (!reaches(counted, ceiling)) {
    return [productOf("bracket.first", [minimumOf("bracket.first-income", [counted, ceiling]), first])];
  }
  const capped = minimumOf("bracket.capped-income", [counted, indexed("ceiling-second", day)]);
  const between = differenceOf("bracket.second-income", [capped, carried(ceiling)]);
  return [
    productOf("bracket.first", [ceiling, first]),
    productOf("bracket.second", [between, rate("second", rates, day)]),
  ];
}

function countedIncome(income: Working, regime: Regime, facts: CategoryFacts, day: Day): Working {
  const floor = floorOf(regime, facts);
  if (floor) return maximumOf("income.counted", [income, indexed(floor, day)], regime.source);
  if (regime.sliceFrom) {
    return differenceOf("income.slice", [income, indexed(regime.sliceFrom, day)], regime.source);
  }
  return income;
}

/**
 * The contribution of a whole year on a yearly income, not rounded.
 *
 * Where the category is lost from an income on, the other regime takes over. Where an income is exempt, nothing is due
 * under the limit and everything from it on. What remains counts as at least the floor, bears the first rate up to the
 * first ceiling, and the second rate up to the second.
 */
export function annualContribution(facts: CategoryFacts, income: Working, day: Day): Working {
  const rule = categoryRules[facts.category].on(day).value;
  const tests: Working[] = [];
  let regime = ordinaryRegime(rule, facts);
  if (rule.fromLimit) {
    const limit = indexed(rule.fromLimit.limit, day);
    const code = reaches(income, limit) ? "test.ordinary-regime" : "test.special-regime";
    if (reaches(income, limit)) regime = rule.fromLimit.regime;
    tests.push(verdict(code, true, limitParameters(rule.fromLimit.limit, limit), regime.source));
  }
  if (regime.exemptBelow) {
    const limit = indexed(regime.exemptBelow, day);
    const parameters = limitParameters(regime.exemptBelow, limit);
    if (!reaches(income, limit)) {
      return productOf("contribution.annual", [
        income,
        ...tests,
        verdict("test.exempt", false, parameters, regime.source),
      ]);
    }
    tests.push(verdict("test.not-exempt", true, parameters, regime.source));
  }
  const slices = brackets(countedIncome(income, regime, facts, day), regime.rates, day);
  if (tests.length === 0) return sumOf("contribution.annual", slices, regime.source);
  return productOf("contribution.annual", [sumOf("contribution.before-tests", slices, regime.source), ...tests]);
}

/**
 * The flat yearly contribution of a starter, not rounded: the first rate on the minimum of the category, or on its
 * limit where it has no minimum.
 */
export function flatContribution(facts: CategoryFacts, day: Day): Working {
  const { category } = facts;
  const regime = ordinaryRegime(categoryRules[category].on(day).value, facts);
  const atPensionAge = regime.floor ? (facts.floorOf ?? "MAIN") : "EXEMPTION";
  const table = category === "PENSION_AGE_NO_PENSION" ? flatBaseAtPensionAge[atPensionAge] : flatBases[category];
  const row = table.on(day);
  return productOf("contribution.annual", [indexed(row.value, day), rate("first", regime.rates, day)], row.source);
}
