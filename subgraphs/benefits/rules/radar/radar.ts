import { addDays, addMonths, addQuarters, type Day, lastDay, quarterOf } from "../../../shared/values/calendar.ts";
import type { BenefitVersion, Body, Condition } from "../benefit.ts";
import { birthLeaveApplyBy } from "../birth-leave.ts";
import { catalogueOn } from "../catalogue/index.ts";
import { conditionOf, type Verdict } from "./conditions.ts";
import { type Estimate, estimateOf } from "./estimates.ts";
import type { KnownPerson } from "./person.ts";

/** Where a right of somebody stands (stand van een recht / état d’un droit). */
export const entitlementStates = {
  AUTOMATIC: "Everything is known: it is granted without a request.",
  OPEN: "Everything is known: one need only ask for it.",
  EVIDENCE_MISSING: "What gives the right has happened; something about it is not known yet.",
  POSSIBLE: "Nothing that is known stands in the way, should what gives the right happen.",
  ELSEWHERE: "Another institution decides; the fund shows the way.",
  NOT_OPEN: "A condition is not met.",
  LAPSED: "What gave the right has happened, and the last day to ask has passed.",
} as const;
export type EntitlementState = keyof typeof entitlementStates;

/** What is to be done next for a right. */
export const nextActions = {
  GRANT: "Grant it.",
  APPLY: "Ask for it.",
  COMPLETE: "Hand in what is missing.",
  TELL: "Tell the fund, when it happens.",
  ASK_THERE: "Ask the institution that decides.",
  NONE: "Nothing.",
} as const;
export type NextAction = keyof typeof nextActions;

/** A condition with what is known of it. */
export interface JudgedCondition extends Condition {
  readonly verdict: Verdict;
}

/** A benefit of the catalogue as it stands for one person. */
export interface Entitlement {
  readonly version: BenefitVersion;
  /** The day of the event that gives it; `null` where none has happened that is known. */
  readonly factOn: Day | null;
  readonly state: EntitlementState;
  readonly conditions: readonly JudgedCondition[];
  readonly estimate: Estimate | null;
  readonly action: NextAction;
  readonly actor: Body | "PERSON" | null;
  readonly by: Day | null;
}

/** How long after a birth its rights are shown. */
const MONTHS_SHOWN = 24;
/** A decision is due within so many months of what opens its examination: law of 11-04-1995, art. 10. */
const MONTHS_TO_DECIDE = 4;

const OF_A_BIRTH: ReadonlySet<string> = new Set([
  "SERVICE_VOUCHERS",
  "MATERNITY_EXEMPTION",
  "BIRTH_LEAVE",
  "BIRTH_AID",
]);

/** The births in somebody’s household of the last two years, oldest first. */
const birthsOf = ({ members }: KnownPerson, day: Day): Day[] =>
  members
    .filter(({ relation }) => relation === "CHILD")
    .flatMap(({ birthDate }) => birthDate ?? [])
    .filter((bornOn) => bornOn <= day && addMonths(bornOn, MONTHS_SHOWN) >= day)
    .sort();

function applyByOf({ applyBy }: BenefitVersion, factOn: Day): Day | null {
  switch (applyBy?.rule) {
    case "END_OF_QUARTER_AFTER_BIRTH":
      return birthLeaveApplyBy(factOn);
    case "END_OF_SECOND_QUARTER_AFTER_CESSATION":
      return lastDay(addQuarters(quarterOf(factOn), 2));
    case "FIFTEENTH_WEEK_AFTER_BIRTH":
      return addDays(factOn, 105);
    case "END_OF_THE_YEAR":
      return `${factOn.slice(0, 4)}-12-31`;
    default:
      return null;
  }
}

/** The day of the event that gives a right, of those that are known: a birth is looked at apart. */
function eventOf({ code }: BenefitVersion, { periods }: KnownPerson, day: Day): Day | null {
  if (code !== "CONTINUED_INSURANCE") return null;
  const last = periods
    .map(({ endsOn }) => endsOn)
    .sort((a, b) => ((a ?? "9999") < (b ?? "9999") ? -1 : 1))
    .at(-1);
  return last && last <= day ? last : null;
}

function stateOf(
  version: BenefitVersion,
  verdicts: readonly Verdict[],
  factOn: Day | null,
  late: boolean,
): EntitlementState {
  if (version.fundTask === "REDIRECTS") return "ELSEWHERE";
  if (verdicts.includes("FAILED")) return "NOT_OPEN";
  if (factOn === null) return "POSSIBLE";
  if (late) return "LAPSED";
  if (verdicts.includes("UNKNOWN")) return "EVIDENCE_MISSING";
  return version.grant === "AUTOMATIC" ? "AUTOMATIC" : "OPEN";
}

type Step = Pick<Entitlement, "action" | "actor" | "by">;

function stepOf(version: BenefitVersion, state: EntitlementState, factOn: Day | null): Step {
  const by = factOn && applyByOf(version, factOn);
  const decideBy = factOn && addMonths(factOn, MONTHS_TO_DECIDE);
  switch (state) {
    case "AUTOMATIC":
      return { action: "GRANT", actor: version.decidedBy, by: decideBy };
    case "OPEN":
      return { action: "APPLY", actor: "PERSON", by };
    case "EVIDENCE_MISSING":
      return { action: "COMPLETE", actor: version.grant === "AUTOMATIC" ? "FUND" : "PERSON", by: by ?? decideBy };
    case "POSSIBLE":
      return { action: "TELL", actor: "PERSON", by: null };
    case "ELSEWHERE":
      return { action: "ASK_THERE", actor: "PERSON", by: null };
    default:
      return { action: "NONE", actor: null, by: null };
  }
}

function entitlementOf(version: BenefitVersion, person: KnownPerson, day: Day, factOn: Day | null): Entitlement {
  const conditions = version.conditions.map((one) => ({
    ...one,
    verdict: conditionOf(one.code, person, factOn ?? day),
  }));
  const by = factOn && applyByOf(version, factOn);
  const verdicts = conditions.map(({ verdict }) => verdict);
  const state = stateOf(version, verdicts, factOn, by !== null && by < day);
  const dead = state === "NOT_OPEN" || state === "LAPSED";
  const estimate = dead ? null : estimateOf(version, day, factOn);
  return { version, factOn, state, conditions, estimate, ...stepOf(version, state, factOn) };
}

/**
 * Every benefit of the catalogue as it stands for somebody on a day: for each birth of the last two years under the law
 * of its day, and all else under the law of the day itself.
 */
export function radar(person: KnownPerson, day: Day): Entitlement[] {
  const births = birthsOf(person, day);
  const ofBirths = births.flatMap((bornOn) =>
    catalogueOn(bornOn, { code: [...OF_A_BIRTH] }).map((version) => entitlementOf(version, person, day, bornOn)),
  );
  const others = catalogueOn(day).filter(({ code }) => births.length === 0 || !OF_A_BIRTH.has(code));
  return [...ofBirths, ...others.map((version) => entitlementOf(version, person, day, eventOf(version, person, day)))];
}
