import type { Day } from "../../shared/values/calendar.ts";
import type { Capacity, ContributorCategory } from "../../shared/values/career.ts";
import type { NaceVersion } from "../rules/career/activity.ts";

/** An affiliate as it is read: a plain row in the shape of the type that shows it. */
export interface AffiliateRow {
  readonly kind: "Affiliate";
  readonly id: string;
  readonly version: number;
  readonly ssin: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: Day | null;
  readonly language: string;
  readonly fundCode: string;
  readonly street: string;
  readonly postalCode: string;
  readonly municipality: string;
  readonly country: string;
  readonly diedOn: Day | null;
}

/** A stretch of an affiliation in one category. */
export interface AffiliationRow {
  readonly id: string;
  readonly version: number;
  readonly affiliateId: string;
  readonly fundCode: string;
  readonly category: ContributorCategory;
  readonly capacity: Capacity;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  /** Why it begins and why it ended, as codes: what happened, or the cause of a cessation. */
  readonly startReason: string | null;
  readonly endReason: string | null;
  /** What the person does, where that is known: a code with its version. */
  readonly naceCode: string | null;
  readonly naceVersion: NaceVersion | null;
  readonly helpedAffiliateId: string | null;
}

/** A fund. */
export interface FundRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly auxiliary: boolean;
}

/** With which health fund somebody is, and since when. */
export interface HealthFundMembershipRow {
  readonly affiliateId: string;
  readonly healthFund: string;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}
