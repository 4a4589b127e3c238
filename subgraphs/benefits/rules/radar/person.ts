import { type Day, firstDay, lastDay, type Quarter } from "../../../shared/values/calendar.ts";
import type { ContributorCategory, SettlementState } from "../../../shared/values/career.ts";
import { freeingBenefits } from "../freeing-benefits.ts";
import type { CareerFact, Treatment } from "../quarter-standing.ts";
import type { Recognition } from "../recognitions/recognition.ts";

/** What is known of somebody, from which rights are read. */
export interface KnownPerson {
  readonly healthFund: string | null;
  readonly periods: readonly {
    readonly category: ContributorCategory;
    readonly startsOn: Day;
    readonly endsOn: Day | null;
  }[];
  readonly members: readonly {
    readonly relation: string;
    readonly birthDate: Day | null;
    readonly startsOn: Day;
    readonly endsOn: Day | null;
  }[];
  readonly settlements: readonly {
    readonly quarter: Quarter;
    readonly state: SettlementState;
    readonly minimumReached: boolean;
  }[];
  /** What the health fund recognised, and holds. */
  readonly recognitions: readonly Recognition[];
  /** Quarters without contributions by a decision in force, with the code of the benefit. */
  readonly freed: readonly { readonly quarter: Quarter; readonly code: string }[];
}

/**
 * How a settled quarter is treated. A quarter that may still be paid is not known yet; neither is one for which nothing
 * is owed, unless a decision of the fund says why: the settlement does not tell whether an illness or a low income is.
 */
const treatmentOf: Readonly<Record<SettlementState, Treatment | null>> = {
  PAID: "PAID",
  EXEMPTED: "WAIVED",
  PARTLY_PAID: "UNPAID",
  UNPAID: "UNPAID",
  NOT_DUE_YET: null,
  NOTHING_DUE: null,
};

/** Under which category somebody was in a quarter: that of the last period that touches it; `null` without activity. */
export const categoryIn = ({ periods }: KnownPerson, quarter: Quarter): ContributorCategory | null =>
  periods.findLast(
    ({ startsOn, endsOn }) => startsOn <= lastDay(quarter) && (endsOn === null || endsOn >= firstDay(quarter)),
  )?.category ?? null;

/** As what a quarter counts that a decision freed: nothing is owed for it, and it is known why. */
function freedAs({ freed }: KnownPerson, { quarter, state }: KnownPerson["settlements"][number]): Treatment | null {
  const by = state === "NOTHING_DUE" ? freed.find((one) => one.quarter === quarter) : undefined;
  return by ? (freeingBenefits[by.code]?.treatment ?? null) : null;
}

/** A quarter as benefits judge it; `null` where it is not known how it is settled. */
export function careerFactOf(person: KnownPerson, quarter: Quarter): CareerFact | null {
  const settled = person.settlements.find((one) => one.quarter === quarter);
  const category = categoryIn(person, quarter);
  const treatment = settled ? (treatmentOf[settled.state] ?? freedAs(person, settled)) : null;
  return category && settled && treatment ? { quarter, category, mainLevel: settled.minimumReached, treatment } : null;
}
