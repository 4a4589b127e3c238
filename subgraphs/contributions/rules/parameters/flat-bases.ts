import { type Dated, dated } from "../../../shared/values/law.ts";
import type { Category, FloorCategory } from "../category.ts";
import type { AmountName } from "./base-amounts.ts";

const flatBase = (category: Category, amount: AmountName, confidence: "SEEN" | "DERIVED"): Dated<AmountName> =>
  dated<AmountName>(`starter's base of ${category}`, {
    rows: [
      { from: "2018-01-01", value: amount, source: { article: "RD no. 38 of 27-07-1967, art. 13bis", confidence } },
    ],
  });

/**
 * The yearly amount on which a starter of each category provisionally contributes, at the category's first rate.
 *
 * Article 37 follows the secondary occupation, whose rule it borrows; the mini-status follows the minimum of the person
 * who is helped.
 */
export const flatBases: Readonly<Record<Exclude<Category, "PENSION_AGE_NO_PENSION">, Dated<AmountName>>> = {
  MAIN: flatBase("MAIN", "main-minimum", "SEEN"),
  PRIMOSTARTER: flatBase("PRIMOSTARTER", "main-minimum", "SEEN"),
  SECONDARY: flatBase("SECONDARY", "secondary-limit", "SEEN"),
  ART37_AB: flatBase("ART37_AB", "secondary-limit", "DERIVED"),
  ART37_C: flatBase("ART37_C", "secondary-limit", "DERIVED"),
  SPOUSE_MAXI: flatBase("SPOUSE_MAXI", "spouse-minimum", "SEEN"),
  SPOUSE_MINI: flatBase("SPOUSE_MINI", "main-minimum", "DERIVED"),
  STUDENT: flatBase("STUDENT", "secondary-limit", "SEEN"),
  PENSION_PAID: flatBase("PENSION_PAID", "pensioner-limit", "SEEN"),
};

/** At pension age without a pension: the pensioner's limit where the old scheme holds, else the own floor's base. */
export const flatBaseAtPensionAge: Readonly<Record<FloorCategory | "EXEMPTION", Dated<AmountName>>> = {
  EXEMPTION: flatBase("PENSION_AGE_NO_PENSION", "pensioner-limit", "SEEN"),
  MAIN: flatBases.MAIN,
  PRIMOSTARTER: flatBases.PRIMOSTARTER,
  SPOUSE_MAXI: flatBases.SPOUSE_MAXI,
};
