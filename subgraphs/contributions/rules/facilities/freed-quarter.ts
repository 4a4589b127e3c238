/** Why nothing is owed for a quarter. */
export const freedGrounds = {
  EXEMPTION:
    "INASTI granted an exemption (vrijstelling / dispense): RD no. 38, art. 17. The pension loses the quarter.",
  MATERNITY: "After a birth: RD of 19-12-1967, art. 50. All rights are kept.",
  CARER: "Care for a relative with full interruption: RD of 22-12-1967, art. 37bis. Assimilated.",
  SICKNESS: "Recognised incapacity, assimilated by INASTI: RD of 19-12-1967, art. 50. Assimilated.",
  BRIDGING_RIGHT: "Bridging right with rights maintained: RD of 19-12-1967, art. 50 § 4.",
} as const;

/** The code of such a ground. */
export type FreedGround = keyof typeof freedGrounds;

/** What a freed quarter covers: all that is or will be claimed for it, or its regularisation alone. */
export type FreedCover = "QUARTER" | "SUPPLEMENT";

/** A quarter for which nothing, or nothing more, is owed. */
export interface FreedQuarter {
  readonly ground: FreedGround;
  readonly covers: FreedCover;
}

/** Whether a quarter is none of subjection: whoever is ill has stopped, and the year is brought to a whole one. */
export const isAssimilated = ({ ground, covers }: FreedQuarter): boolean =>
  ground === "SICKNESS" && covers === "QUARTER";

/** As what a quarter counts where it was freed whole: exempted by a decision, or let off by the law. */
export function settlementOfFreed(freed: readonly FreedQuarter[]): "EXEMPTED" | "NOTHING_DUE" | null {
  const whole = freed.filter(({ covers }) => covers === "QUARTER");
  if (whole.length === 0) return null;
  return whole.some(({ ground }) => ground !== "EXEMPTION") ? "NOTHING_DUE" : "EXEMPTED";
}

/** A helper's quarter, and what was granted to the helper and to the person who is helped. */
export interface HelpersQuarter {
  readonly helper: readonly FreedQuarter[];
  readonly helped: readonly FreedQuarter[];
}

/**
 * Whether the person who is helped answers for the helper's contribution (hoofdelijkheid / solidarité): always, but
 * not where the helper was exempted, nor for a quarter for which the one who is helped was exempted (since 2019).
 */
export function helpedIsLiable({ helper, helped }: HelpersQuarter): boolean {
  const exempted = (freed: readonly FreedQuarter[]): boolean => settlementOfFreed(freed) === "EXEMPTED";
  return !exempted(helper) && !exempted(helped);
}
