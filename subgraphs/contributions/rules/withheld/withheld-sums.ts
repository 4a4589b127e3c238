import type { Day } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import { type Cents, type Rate, sum } from "../../../shared/values/money.ts";

/** Where a list of withheld sums stands. */
export const withheldListStates = {
  AWAITING_PAYMENT: "No payment in suspense is found that it belongs to: the whole sum, and its reference in the text.",
  CARRIED_OUT: "The payment was parted by it: each sum is on an account, or in suspense where nobody is known.",
} as const;

export type WithheldListState = keyof typeof withheldListStates;

/** Who handed a list in. */
export const withheldHanders = {
  INASTI: "The institute itself.",
  FUND: "Staff of the fund, from what the institute sent.",
} as const;

/** Since when clients of an indebted contractor withhold a part of what they pay him. */
export const WITHHELD_FROM: Day = "2024-07-01";

/** By which text they do; how the institute shares it out among the funds is described there, pro rata. */
export const withheldBasis: Source = { article: "RD no. 38 of 27-07-1967, art. 15/1", confidence: "SEEN" };

/** A sum as a list tells it: of a person or of a company, by number. */
export interface WithheldTold {
  readonly ssin?: string | null;
  readonly enterpriseNumber?: string | null;
  readonly amount: Cents;
  /** The part that this fund gets of what was withheld, the others having the rest: above 0, at most 1. */
  readonly share: Rate;
  /** When INASTI was credited. */
  readonly creditedOn: Day;
}

const MOST = 1_000;

/** What no list can say: each field, and why. Money is in cents. */
export function withheldFaults(
  told: readonly WithheldTold[],
  today: Day,
): readonly (readonly [field: string, reason: string])[] {
  if (told.length === 0) return [["sums", "TOO_SHORT"]];
  if (told.length > MOST) return [["sums", "TOO_LONG"]];
  return told.flatMap(({ ssin, enterpriseNumber, amount, share, creditedOn }, place) => {
    const tests: readonly (readonly [wrong: boolean, field: string, reason: string])[] = [
      [!ssin === !enterpriseNumber, "ssin", "NOT_EXACTLY_ONE"],
      [amount <= 0n, "amount", "NOT_POSITIVE"],
      [share <= 0n, "share", "NOT_POSITIVE"],
      [creditedOn > today, "creditedOn", "IN_FUTURE"],
      [creditedOn < WITHHELD_FROM, "creditedOn", "TOO_OLD"],
    ];
    return tests.filter(([wrong]) => wrong).map(([, field, reason]) => [`sums.${place}.${field}`, reason] as const);
  });
}

/** What a list makes in all. */
export const totalOf = (told: readonly WithheldTold[]): Cents => sum(told.map(({ amount }) => amount));
