import type { ContributorCategory } from "../../shared/values/career.ts";

/** As what somebody contributes; here every category is one of a contributor. */
export type Category = ContributorCategory;

/** As what a due is claimed: from a person in a category, or from a company as such. */
export type DueCategory = Category | "COMPANY";

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
