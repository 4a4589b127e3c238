import type { Period } from "../../../shared/values/calendar.ts";
import type { Capacity } from "../../../shared/values/career.ts";
import type { Source } from "../../../shared/values/law.ts";
import { common, without } from "./periods.ts";

/** Why somebody answers for the contributions of another (hoofdelijke aansprakelijkheid / responsabilité solidaire). */
export const liabilityBases = {
  HELPER: "The self-employed person answers for the helper.",
  HELPER_SPOUSE: "The self-employed person answers for the helper spouse.",
  MANDATE: "The company answers for its mandate holder or working partner.",
} as const;

export type LiabilityBasis = keyof typeof liabilityBases;

/** Where that is written. That the helper spouse is a helper in this sense follows from art. 7bis. */
export const liabilitySources: Readonly<Record<LiabilityBasis, Source>> = {
  HELPER: { article: "RD no. 38, art. 15 § 1", confidence: "SEEN" },
  HELPER_SPOUSE: { article: "RD no. 38, art. 7bis and 15 § 1", confidence: "DERIVED" },
  MANDATE: { article: "RD no. 38, art. 15 § 1", confidence: "SEEN" },
};

/** A stretch in which somebody was insured, and whom they helped in it. */
interface InsuredPeriod extends Period {
  readonly id: string;
  readonly capacity: Capacity;
  readonly helpedAffiliateId: string | null;
}

/** A mandate, and when it is proven to have been unpaid. */
interface HeldMandate extends Period {
  readonly id: string;
  readonly companyId: string;
  readonly rebutted: readonly Period[];
}

/** That it is proven that somebody did not help the spouse. */
export interface HelpRebutted extends Period {
  readonly helpedAffiliateId: string;
}

/** Who answers for somebody's contributions of a period, and why. */
export interface JointLiability extends Period {
  readonly coDebtorId: string;
  readonly basis: LiabilityBasis;
  /** The affiliation or the mandate that it comes from. */
  readonly sourceId: string;
}

interface Known {
  readonly periods: readonly InsuredPeriod[];
  readonly mandates: readonly HeldMandate[];
  readonly rebuttals: readonly HelpRebutted[];
}

const helping = (capacity: Capacity): LiabilityBasis | null =>
  capacity === "HELPER" || capacity === "HELPER_SPOUSE" ? capacity : null;

/**
 * Who answers with somebody for the contributions, and for which periods.
 *
 * The helped person answers while the help lasts, but not for a spouse of whom it is proven that there was none. The
 * company answers for all contributions of the time of the mandate, as far as the holder was insured then, and not
 * while the mandate is proven to have been unpaid.
 */
export function jointLiabilities({ periods, mandates, rebuttals }: Known): JointLiability[] {
  const ofHelp = periods.flatMap((one) => {
    const { id: sourceId, capacity, helpedAffiliateId: coDebtorId } = one;
    const basis = helping(capacity);
    if (!basis || !coDebtorId) return [];
    const proven = basis === "HELPER_SPOUSE" ? rebuttals.filter((r) => r.helpedAffiliateId === coDebtorId) : [];
    return without([one], proven).map((period) => ({ ...period, coDebtorId, basis, sourceId }));
  });
  const ofMandates = mandates.flatMap((mandate) =>
    common(without([mandate], mandate.rebutted), periods).map((period) => ({
      ...period,
      coDebtorId: mandate.companyId,
      basis: "MANDATE" as const,
      sourceId: mandate.id,
    })),
  );
  return [...ofHelp, ...ofMandates];
}
