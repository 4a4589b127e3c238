import { type Day, firstDay, lastDay, type Quarter } from "../../../shared/values/calendar.ts";
import type { ContributorCategory, SettlementState } from "../../../shared/values/career.ts";
import type { CareerFact, Treatment } from "../quarter-standing.ts";

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
}

/**
 * How a settled quarter is treated. A quarter that may still be paid is not known yet; neither is one for which nothing
 * is owed, as the settlement does not say whether a birth, an illness or a low income is why.
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

/** A quarter as benefits judge it; `null` where it is not known how it is settled. */
export function careerFactOf(person: KnownPerson, quarter: Quarter): CareerFact | null {
  const settled = person.settlements.find((one) => one.quarter === quarter);
  const category = categoryIn(person, quarter);
  const treatment = settled ? treatmentOf[settled.state] : null;
  return category && settled && treatment ? { quarter, category, mainLevel: settled.minimumReached, treatment } : null;
}
