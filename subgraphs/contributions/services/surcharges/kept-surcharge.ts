import type { Calculation } from "../../../shared/values/calculation.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { lateSurcharge, type Surcharge, type SurchargeBase } from "../../rules/surcharge.ts";
import { type ReducedYear, unjustifiedReduction } from "../../rules/unjustified-reduction.ts";
import { waiverOf } from "../../rules/waivers/waiver.ts";

/** What a surcharge for late payment was reckoned from: amounts as whole cents in text, for JSON has no such number. */
interface KeptLate {
  readonly kind: Surcharge["kind"];
  readonly on: Day;
  readonly principal: string;
  readonly paid: string;
  readonly baseDueId: string;
}

type Text<Facts> = { readonly [Key in keyof Facts]: Facts[Key] extends Cents ? string : Facts[Key] };

/** What a surcharge of a reduction that was not justified was reckoned from: the year, and which of its surcharges. */
interface KeptReduction {
  readonly kind: Surcharge["kind"];
  readonly on: Day;
  readonly reduction: Text<ReducedYear>;
  readonly baseDueId: string;
}

/** The inputs of a surcharge as they are kept in its due. */
export type KeptSurcharge = KeptLate | KeptReduction;

/** The inputs of a waiver as they are kept in its due. */
export interface KeptWaiver {
  readonly waived: string;
  readonly on: Day;
}

/** The inputs of a surcharge for late payment. */
export const keptSurcharge = ({ kind, on, principal, paid }: SurchargeBase, baseDueId: string): KeptSurcharge => ({
  kind,
  on,
  principal: String(principal),
  paid: String(paid),
  baseDueId,
});

/** The inputs of a surcharge of a reduction that was not justified. */
export const keptReduction = (
  { kind, on }: Pick<Surcharge, "kind" | "on">,
  year: ReducedYear,
  baseDueId: string,
): KeptSurcharge => ({
  kind,
  on,
  baseDueId,
  reduction: {
    ...year,
    standard: String(year.standard),
    reduced: String(year.reduced),
    definitive: String(year.definitive),
    paidInTime: String(year.paidInTime),
  },
});

/** Reckons a surcharge again from what was kept. */
export function surchargeFromKept(kept: KeptSurcharge): Surcharge {
  if (!("reduction" in kept))
    return lateSurcharge({ ...kept, principal: BigInt(kept.principal), paid: BigInt(kept.paid) });
  const { standard, reduced, definitive, paidInTime, ...rest } = kept.reduction;
  const year = {
    ...rest,
    standard: BigInt(standard),
    reduced: BigInt(reduced),
    definitive: BigInt(definitive),
    paidInTime: BigInt(paidInTime),
  };
  const again = unjustifiedReduction(year).find(({ kind, on }) => kind === kept.kind && on === kept.on);
  if (!again) throw new Error("a surcharge does not follow from what it keeps");
  return again;
}

/** The inputs of a waiver. */
export const keptWaiver = (waived: Cents, on: Day): KeptWaiver => ({ waived: String(waived), on });

/** Reckons a waiver again from what was kept. */
export const waiverFromKept = ({ waived, on }: KeptWaiver): Calculation => waiverOf(BigInt(waived), on);
