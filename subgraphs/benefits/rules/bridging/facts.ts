import type { Day, Period } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { CareerFact } from "../quarter-standing.ts";

/** What interrupted or ended the activity (feit / fait générateur). */
export const bridgingGrounds = {
  BANKRUPTCY: "A bankruptcy, one’s own or that of the company in which one has a mandate or works.",
  DISASTER: "A natural disaster.",
  FIRE: "A fire.",
  DAMAGE: "Damage to premises or tools.",
  ALLERGY: "An allergy that the trade causes, recognised by the advising doctor.",
  ECONOMIC_EVENT: "A decision of a third party, or an event, with a direct and considerable economic effect.",
  DEBT_SETTLEMENT: "A collective debt settlement: only for facts until the end of 2022.",
  INTEGRATION_INCOME: "Economic difficulties: an integration income at the moment of the cessation.",
  CONTRIBUTION_EXEMPTION: "Economic difficulties: an exemption from contributions within the twelve months before.",
  LOW_INCOME: "Economic difficulties: an income below the threshold in the year of the cessation and the one before.",
} as const;
export type BridgingGround = keyof typeof bridgingGrounds;

/** What was had of the bridging right before, by the fact that gave it. */
export interface EarlierRight {
  readonly factOn: Day;
  readonly months: number;
  readonly quarters: number;
  /** The crisis measure of 2020 to 2022 stands outside every maximum. */
  readonly crisis: boolean;
}

/** A case of the bridging right, or of the insurance of bankrupts before 2017. */
export interface BridgingFacts {
  readonly factOn: Day;
  readonly ground: BridgingGround;
  /** When the exemption was granted, or the debt settlement obtained. */
  readonly groundOn: Day | null;
  readonly requestedOn: Day | null;
  readonly residesInBelgium: boolean;
  readonly bornOn: Day;
  readonly drawsPension: boolean;
  readonly convicted: boolean;
  readonly helperSpouse: boolean;
  /** The quarters of the career as far as they are known: at least the last sixteen, the fact's included. */
  readonly career: readonly CareerFact[];
  /** How many quarters build a pension in the whole career; `null` where nobody said. */
  readonly pensionQuarters: number | null;
  /** How many of them since the previous fact. */
  readonly pensionQuartersSince: number | null;
  readonly netIncomes: readonly { readonly year: number; readonly income: Cents }[];
  readonly earlier: readonly EarlierRight[];
  readonly familyCharge: boolean;
  /** When the activity really stood still; an open end where it still does. */
  readonly stops: readonly Period[];
  /** Whether the activity was taken up again after the stops, and so the right is cumulated with it. */
  readonly worksAgain: boolean;
  readonly otherIncomes: readonly { readonly month: Day; readonly income: Cents }[];
}
