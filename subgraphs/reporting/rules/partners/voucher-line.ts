import type { Quarter } from "../../../shared/values/calendar.ts";
import { type ContributorCategory, type SettlementState, settlementStates } from "../../../shared/values/career.ts";
import type { Source } from "../../../shared/values/law.ts";
import { articles } from "./articles.ts";

/** What a voucher says of a quarter: how it is settled, or why there is nothing to settle. */
export const voucherLineStates = {
  ...settlementStates,
  ASSIMILATED: "Counts as insured without a contribution: illness, maternity (gelijkgesteld / assimilé).",
  NO_ACTIVITY: "Nobody was self-employed in it: it is neither for nor against the voucher.",
  NOT_KNOWN: "How it is settled is not known.",
} as const;

export type VoucherLineState = keyof typeof voucherLineStates;

/** What is known of one quarter: who one was, and how it stands. `settlement` is absent where nobody knows. */
export interface QuarterStanding {
  readonly quarter: Quarter;
  readonly category: ContributorCategory | null;
  readonly settlement: { readonly state: SettlementState; readonly minimumReached: boolean } | null;
  readonly assimilated: boolean;
}

/** As what a quarter insures for health care, in the words of a service of which the codes have not been seen. */
export interface HealthInsuranceCode {
  readonly code: "MAIN" | "SIDE";
  readonly basis: Source;
}

/** What the voucher says of one quarter, without an amount. */
export interface VoucherLine {
  readonly quarter: Quarter;
  readonly category: ContributorCategory | null;
  readonly state: VoucherLineState;
  readonly healthInsuranceCode: HealthInsuranceCode | null;
  /**
   * Whether the contribution is at least the minimum of a main occupation; `null` where that is not known, or asked.
   */
  readonly minimumReached: boolean | null;
  readonly covered: boolean;
}

/** Categories whose contribution counts as the full minimum, whatever it is. */
const deemedFull: ReadonlySet<ContributorCategory> = new Set(["PRIMOSTARTER", "SPOUSE_MAXI"]);

/** Categories in which one is insured first of all as self-employed. */
const mainInsured: ReadonlySet<ContributorCategory> = new Set(["MAIN", "PRIMOSTARTER", "SPOUSE_MAXI"]);

/** States that count as covered though nothing was paid. */
const coveredUnpaid: ReadonlySet<VoucherLineState> = new Set(["EXEMPTED", "ASSIMILATED"]);

/** States in which no minimum was reached; of the others that are not paid, nobody can say yet. */
const fallsShort: ReadonlySet<VoucherLineState> = new Set(["UNPAID", "PARTLY_PAID", "NOTHING_DUE"]);

function stateOf({ category, settlement, assimilated }: QuarterStanding): VoucherLineState {
  if (assimilated) return "ASSIMILATED";
  if (category === null) return "NO_ACTIVITY";
  return settlement?.state ?? "NOT_KNOWN";
}

/** The contribution of a quarter reaches the minimum, does not, or nobody can say yet. */
function minimumOf({ category, settlement }: QuarterStanding, state: VoucherLineState): boolean | null {
  if (category === "SPOUSE_MINI") return false;
  if (state === "PAID") return (category && deemedFull.has(category)) || settlement?.minimumReached === true;
  return fallsShort.has(state) ? false : null;
}

/**
 * What the voucher says of one quarter.
 *
 * A quarter is covered when it is paid and reaches the minimum, or when it is exempted or assimilated. What is not
 * known covers nothing. The statute of helper spouse for sickness only insures no health care, however well it is paid.
 */
export function voucherLine(standing: QuarterStanding): VoucherLine {
  const { quarter, category } = standing;
  const state = stateOf(standing);
  const minimumReached = minimumOf(standing, state);
  const covered = minimumReached === true || (coveredUnpaid.has(state) && category !== "SPOUSE_MINI");
  return { quarter, category, state, healthInsuranceCode: healthCodeOf(category), minimumReached, covered };
}

function healthCodeOf(category: ContributorCategory | null): HealthInsuranceCode | null {
  return category && { code: mainInsured.has(category) ? "MAIN" : "SIDE", basis: articles.healthCode };
}
