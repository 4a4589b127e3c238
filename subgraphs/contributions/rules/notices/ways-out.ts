import type { Category } from "../category.ts";

/** What somebody may do who cannot pay, and where that is written. */
export const waysOut = {
  PLAN: "RD of 19-12-1967, art. 46",
  REDUCTION: "RD no. 38, art. 11 § 3",
  EXEMPTION: "RD no. 38, art. 17",
  BRIDGING_RIGHT: "programme law of 26-12-2022",
} as const;

/** The code of a way out. */
export type WayOut = keyof typeof waysOut;

/** Categories in which INASTI exempts nobody (RD no. 38, art. 17; RD of 19-12-1967, art. 50ter ff.). */
const neverExempted: ReadonlySet<Category> = new Set(["SECONDARY", "ART37_AB", "ART37_C", "PENSION_PAID", "STUDENT"]);

/** Categories without the bridging right, which is for those in a main occupation (programme law of 26-12-2022). */
const withoutBridge: ReadonlySet<Category> = new Set(["SECONDARY", "ART37_AB", "ART37_C", "PENSION_PAID", "STUDENT"]);

/**
 * The ways out of payment trouble that a notice of a provisional due names, by category. A lower contribution is none
 * where the amount is the lowest already (RD no. 38, art. 11 § 3).
 *
 * A student who contributes like a main occupation may be exempted; the notice does not say so, for it cannot know.
 */
export function waysOutFor(category: Category, { reducible }: { readonly reducible: boolean }): WayOut[] {
  const open: Readonly<Record<WayOut, boolean>> = {
    PLAN: true,
    REDUCTION: reducible,
    EXEMPTION: !neverExempted.has(category),
    BRIDGING_RIGHT: !withoutBridge.has(category),
  };
  return (Object.keys(waysOut) as WayOut[]).filter((way) => open[way]);
}
