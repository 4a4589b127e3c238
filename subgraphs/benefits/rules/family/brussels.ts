import type { Day } from "../../../shared/values/calendar.ts";
import { LawUnknown } from "../../../shared/values/law.ts";
import { ageOn, cite } from "../outcome.ts";
import { brusselsBases } from "../parameters/family-bases.ts";
import type { StepCode } from "../step-codes.ts";
import { amountOfLaw, differenceOf, sumOf, type Working } from "../working.ts";
import { passed } from "./ages.ts";
import type { FamilyChild, FamilyFacts } from "./facts.ts";
import { indexed } from "./federal.ts";

/** Children born before this day have ten euros less, until the end of 2025. */
const FULL_FROM = "2019-12-01";
const DEDUCTED_UNTIL = "2025-12-31";

const line = (rule: StepCode, month: Day, units: bigint): Working =>
  indexed(rule, month, amountOfLaw("family.base", cite(brusselsBases, brusselsBases.on(month), units)), "regional");

/** Which amount above the base a child has by the income of the household; nought where there is none. */
function socialUnits({ month, income, children, singleParent }: FamilyFacts, older: boolean): bigint {
  const { one, two, more, between } = brusselsBases.on(month).value;
  const many = Math.min(children.length, 3) as 1 | 2 | 3;
  if (income === "HIGH") return 0n;
  if (income === "MIDDLE") return between[(many - 1) as 0 | 1 | 2];
  const household = singleParent ? "single" : "couple";
  const pair = many === 1 ? one : many === 2 ? two[household] : more[household];
  return pair[older ? 1 : 0];
}

/** What Brussels pays for each child of a family in a month. */
export const brusselsChildren = (facts: FamilyFacts): Working[] => facts.children.map((child) => childOf(child, facts));

function childOf(child: FamilyChild, facts: FamilyFacts): Working {
  const { month, children } = facts;
  if (child.orphan !== "NO") throw new LawUnknown("Brussels family allowances: orphans", month);
  const { base, deduction } = brusselsBases.on(month).value;
  const older = passed(child.bornOn, 12, month);
  const social = socialUnits(facts, older);
  const onlyChild = children.length === 1 && social === 0n;
  const student = child.higherEducation && passed(child.bornOn, 18, month);
  const units = onlyChild || !older ? base[0] : student ? base[2] : base[1];
  const full = line("family.basic", month, units);
  const deducted = child.bornOn < FULL_FROM && month <= DEDUCTED_UNTIL;
  const basic = deducted ? differenceOf("family.deducted", [full, line("family.deduction", month, deduction)]) : full;
  return sumOf("family.child", social === 0n ? [basic] : [basic, line("family.social", month, social)]);
}

/** The yearly supplement, by the age on the first of July. */
export function brusselsYearly({ bornOn, higherEducation }: FamilyChild, month: Day): Working {
  const age = ageOn(bornOn, `${month.slice(0, 4)}-07-01`);
  const { yearly } = brusselsBases.on(month).value;
  const at = age <= 5 ? 0 : age <= 11 ? 1 : age >= 18 && higherEducation ? 3 : 2;
  return line("family.yearly", month, yearly[at]);
}

/** The single payment at a birth: for a first child, and for each later one. */
export function brusselsBirth(month: Day, first: boolean): Working {
  const { birthFirst, birthNext } = brusselsBases.on(month).value;
  return line("family.birth", month, first ? birthFirst : birthNext);
}
