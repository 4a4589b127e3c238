/**
 * The contributor categories (bijdragecategorie / catégorie de cotisant), one for each way in which the law reckons a
 * quarter. The key is the code, the value says who is in it.
 *
 * A helper (helper / aidant) is a capacity and no category: he contributes as MAIN, SECONDARY or one of the pension
 * categories, like the person whom he helps.
 */
export const categories = {
  MAIN: "Self-employed as the main occupation, with no other status that suffices.",
  PRIMOSTARTER: "Main occupation in its first four quarters (eight for an artist), with a lower floor.",
  SECONDARY: "Self-employed beside a sufficient job, benefit or pension right in another scheme.",
  ART37_AB: "Main occupation or helper spouse treated as secondary on request, for derived rights or reduced capacity.",
  ART37_C: "Holder of a public mandate treated as secondary on request.",
  SPOUSE_MAXI: "Helper spouse with the full status, contributing on the income attributed to him or her.",
  SPOUSE_MINI:
    "Helper spouse born before 1956 insured for incapacity and maternity only, on the helped person's income.",
  STUDENT: "Self-employed student of 18 to 25 years, on request.",
  PENSION_PAID: "Self-employed who is paid a retirement pension.",
  PENSION_AGE_NO_PENSION: "Self-employed who has reached the legal pension age and takes no retirement pension.",
} as const;

/** The code of a contributor category. */
export type Category = keyof typeof categories;

/** The category whose floor holds where a category has none of its own: a helper spouse keeps the spouse's floor. */
export type FloorCategory = Extract<Category, "MAIN" | "PRIMOSTARTER" | "SPOUSE_MAXI">;

/** What decides, beside the income, how a quarter is reckoned. */
export interface CategoryFacts {
  readonly category: Category;
  /** Whether the person at pension age asked to keep the scheme without rights (GR art. 37/1, from 2025Q4). */
  readonly optOut?: boolean;
  /** Whether the person at pension age receives a survivor's pension and no other. */
  readonly survivorPensionOnly?: boolean;
  /** Whose floor holds when an article 37 limit is reached, or at pension age; MAIN unless said otherwise. */
  readonly floorOf?: FloorCategory;
}
