import type { Day } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";

/** An assessment of a year, and since when the fund knows it. The order of the list is that in which they came. */
export interface Assessment {
  readonly year: number;
  readonly assessmentId: string;
  readonly income: Cents;
  readonly knownOn: Day;
}

/** A dispute over one assessment that the fund took into account (betwisting / contestation). */
export interface RunningDispute {
  readonly year: number;
  readonly assessmentId: string;
  /** What the person admits. */
  readonly admitted: Cents;
  readonly acceptedOn: Day;
  readonly endedOn: Day | null;
}

/** The income of a year that counts on a day, and whether it is what the person admits while a dispute runs. */
export interface IncomeInForce {
  readonly assessmentId: string;
  readonly income: Cents;
  readonly knownOn: Day;
  readonly admitted: boolean;
}

/** Where it is written what counts while the tax is disputed. */
export const disputeSource: Source = { article: "RD of 19-12-1967, art. 34", confidence: "SEEN" };

/**
 * The income of a year as it counts on a day: that of the latest assessment known by then, or what the person admits
 * while a dispute over that very assessment runs. `null` while none is known.
 *
 * A later assessment takes the place of the disputed one, and the dispute of the old one then says nothing any more.
 */
export function incomeInForce(
  year: number,
  {
    assessments,
    disputes,
  }: { readonly assessments: readonly Assessment[]; readonly disputes: readonly RunningDispute[] },
  day: Day,
): IncomeInForce | null {
  const latest = assessments.filter((one) => one.year === year && one.knownOn <= day).at(-1);
  if (!latest) return null;
  const { assessmentId, income, knownOn } = latest;
  const dispute = disputes.find(
    (one) =>
      one.year === year &&
      one.assessmentId === assessmentId &&
      one.acceptedOn <= day &&
      (one.endedOn === null || one.endedOn > day),
  );
  if (dispute) return { assessmentId, income: dispute.admitted, knownOn, admitted: true };
  return { assessmentId, income, knownOn, admitted: false };
}
