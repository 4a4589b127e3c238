import {
  addQuarters,
  type Day,
  lastDay,
  type Quarter,
  quarterNumber,
  quarterOf,
  yearOf,
} from "../../shared/values/calendar.ts";

/** How an amount was claimed, which decides when it begins to bear surcharges. */
export type Claim =
  | {
      readonly kind: "PROVISIONAL";
      readonly quarter: Quarter;
      /** The notice of one of the first two contributions of somebody who joined before the start. */
      readonly starterNoticeOn?: Day | null;
    }
  | { readonly kind: "REGULARISATION"; readonly statementOn: Day }
  | {
      /** Somebody who joined late: the income was already known, and the surcharges run from the quarter itself. */
      readonly kind: "LATE_AFFILIATION";
      readonly quarter: Quarter;
    };

/** From when an amount bears surcharges, and in which year it counts as first claimed. */
export interface SurchargeTerms {
  readonly firstOn: Day;
  readonly claimYear: number;
}

/** The end of the next quarter; what was sent in a fourth quarter counts as claimed in the next year. */
function afterNotice(sentOn: Day): SurchargeTerms {
  const quarter = quarterOf(sentOn);
  const claimYear = yearOf(sentOn) + (quarterNumber(quarter) === 4 ? 1 : 0);
  return { firstOn: lastDay(addQuarters(quarter, 1)), claimYear };
}

/**
 * When an amount begins to bear surcharges (verhoging / majoration): at the end of its quarter, or a quarter after the
 * notice for a starter's first two contributions and for a regularisation.
 */
export function surchargeTerms(claim: Claim): SurchargeTerms {
  if (claim.kind === "REGULARISATION") return afterNotice(claim.statementOn);
  if (claim.kind === "PROVISIONAL" && claim.starterNoticeOn) return afterNotice(claim.starterNoticeOn);
  return { firstOn: lastDay(claim.quarter), claimYear: yearOf(claim.quarter) };
}
