import { type Day, yearOf } from "../../../shared/values/calendar.ts";
import { cite } from "../outcome.ts";
import { walloonBases } from "../parameters/family-bases.ts";
import type { StepCode } from "../step-codes.ts";
import { amountOfLaw, productOf, rate, roundOf, sumOf, type Working } from "../working.ts";
import { passed } from "./ages.ts";
import type { FamilyChild, FamilyFacts, ParentSituation } from "./facts.ts";
import { federalChildren, indexed } from "./federal.ts";

/** Children born from this day on are under the decree; older ones keep the general law’s amounts. */
const NEW_FROM = "2020-01-01";
const LARGE_FAMILY = 3;
const HALF = 5000n;

const line = (rule: StepCode, month: Day, units: bigint): Working =>
  indexed(rule, month, amountOfLaw("family.base", cite(walloonBases, walloonBases.on(month), units)), "regional");

/** Since 2019 the older children’s supplement follows the income, and not the status of the parents. */
const oldSituation = ({ income, singleParent, invalidParent }: FamilyFacts): ParentSituation => {
  if (income !== "LOW") return "NONE";
  if (invalidParent) return "INVALID";
  return singleParent ? "SINGLE" : "RETIRED";
};

/** What Wallonia pays for each child of a family in a month. */
export function walloonChildren(facts: FamilyFacts): Working[] {
  const old = facts.children.filter(({ bornOn }) => bornOn < NEW_FROM);
  const young = facts.children.filter(({ bornOn }) => bornOn >= NEW_FROM);
  return [...federalChildren(facts.month, old, oldSituation(facts)), ...young.map((child) => youngChild(child, facts))];
}

function youngChild(child: FamilyChild, facts: FamilyFacts): Working {
  return sumOf("family.child", [...baseOf(child, facts.month), ...socialOf(facts)]);
}

function baseOf({ bornOn, orphan }: FamilyChild, month: Day): Working[] {
  const { minor, adult, bothParentsLost } = walloonBases.on(month).value;
  if (orphan === "FULL") return [line("family.orphan", month, bothParentsLost)];
  const base = (): Working => line("family.basic", month, passed(bornOn, 18, month) ? adult : minor);
  const half = roundOf("family.half-orphan", [
    productOf("family.unrounded", [base(), rate("family.orphan-rate", HALF, walloonBases.on(month).source)]),
  ]);
  return orphan === "HALF" ? [base(), half] : [base()];
}

function socialOf({ month, income, children, singleParent, invalidParent }: FamilyFacts): Working[] {
  if (income === "HIGH") return [];
  const at = income === "LOW" ? 0 : 1;
  const { social, large, single, invalid } = walloonBases.on(month).value;
  return [
    line("family.social", month, social[at]),
    ...(children.length >= LARGE_FAMILY ? [line("family.large", month, large[at])] : []),
    ...(singleParent ? [line("family.single", month, single[at])] : []),
    ...(invalidParent && income === "LOW" ? [line("family.invalid", month, invalid)] : []),
  ];
}

/** The yearly supplement of July for a child under the decree, by its age on 31 December of the year before. */
export function walloonYearly(bornOn: Day, month: Day): Working {
  const age = yearOf(month) - 1 - yearOf(bornOn);
  const { yearly } = walloonBases.on(month).value;
  const at = age <= 4 ? 0 : age <= 10 ? 1 : age <= 16 ? 2 : 3;
  return line("family.yearly", month, yearly[at]);
}

/** The single payment at a birth. */
export const walloonBirth = (month: Day): Working => line("family.birth", month, walloonBases.on(month).value.birth);
