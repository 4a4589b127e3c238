import { type Dated, dated, type Source } from "../../../shared/values/law.ts";
import type { Category } from "../category.ts";
import type { AmountName } from "./base-amounts.ts";
import type { RateName } from "./rates.ts";

/** One way of reckoning a year: what is exempt, what counts at least, and which rates it bears. */
export interface Regime {
  readonly rates: RateName;
  /** Income counts as at least this much. OWN is the floor of the category that the person would otherwise have. */
  readonly floor?: AmountName | "OWN";
  /** Nothing is due under this income, and from it on everything is. */
  readonly exemptBelow?: AmountName;
  /** Only what lies above this amount bears a contribution. */
  readonly sliceFrom?: AmountName;
  readonly source: Source;
}

/** What the law says of a category: its regime, and the one that takes over from an income on or on request. */
export interface CategoryRule {
  readonly regime: Regime;
  readonly fromLimit?: { readonly limit: AmountName; readonly regime: Regime };
  readonly optedOut?: Regime;
  readonly survivorPension?: Regime;
  readonly survivorOptedOut?: Regime;
}

const decree = (article: string): Source => ({
  article: `RD no. 38 of 27-07-1967, art. ${article}`,
  confidence: "SEEN",
});
const regulation = (article: string): Source => ({ article: `RD of 19-12-1967, art. ${article}`, confidence: "SEEN" });
const since2018 = (name: string, value: CategoryRule): Dated<CategoryRule> =>
  dated<CategoryRule>(`rule of ${name}`, { rows: [{ from: "2018-01-01", value, source: value.regime.source }] });

const ownFloor = (source: Source): Regime => ({ rates: "FULL", floor: "OWN", source });
const exemptPensioner = (rates: RateName, source: Source): Regime => ({
  rates,
  exemptBelow: "pensioner-limit",
  source,
});
const reform: Source = {
  ...decree("13"),
  confidence: "DERIVED",
  notice: "as replaced from 01-10-2025, known through RD of 19-12-1967, art. 37/1",
};

/** How each category is reckoned. A reform is a new row: old quarters are still judged by the old one. */
export const categoryRules: Readonly<Record<Category, Dated<CategoryRule>>> = {
  MAIN: since2018("MAIN", { regime: { rates: "FULL", floor: "main-minimum", source: decree("12 § 1") } }),
  PRIMOSTARTER: dated<CategoryRule>("rule of PRIMOSTARTER", {
    rows: [
      {
        from: "2018-04-01",
        value: { regime: { rates: "FULL", floor: "primostarter-minimum", source: decree("12 § 1bis") } },
        source: decree("12 § 1bis"),
      },
    ],
  }),
  SECONDARY: since2018("SECONDARY", {
    regime: { rates: "FULL", exemptBelow: "secondary-limit", source: decree("12 § 2") },
  }),
  ART37_AB: since2018("ART37_AB", {
    regime: { rates: "FULL", exemptBelow: "secondary-limit", source: regulation("37 § 1 a), b)") },
    fromLimit: { limit: "art37-limit", regime: ownFloor(regulation("37 § 1 a), b)")) },
  }),
  ART37_C: since2018("ART37_C", {
    regime: { rates: "FULL", exemptBelow: "secondary-limit", source: regulation("37 § 1 c)") },
    fromLimit: { limit: "secondary-limit", regime: ownFloor(regulation("37 § 1 c)")) },
  }),
  SPOUSE_MAXI: since2018("SPOUSE_MAXI", {
    regime: { rates: "FULL", floor: "spouse-minimum", source: decree("12 § 1ter") },
  }),
  SPOUSE_MINI: since2018("SPOUSE_MINI", {
    regime: { rates: "SPOUSE_MINI", floor: "main-minimum", source: decree("7bis § 3") },
  }),
  STUDENT: since2018("STUDENT", {
    regime: { rates: "FULL", exemptBelow: "student-limit", sliceFrom: "student-limit", source: decree("12bis") },
    fromLimit: { limit: "main-minimum", regime: { rates: "FULL", floor: "main-minimum", source: decree("12bis") } },
  }),
  PENSION_PAID: since2018("PENSION_PAID", { regime: exemptPensioner("PENSION", decree("13")) }),
  PENSION_AGE_NO_PENSION: dated<CategoryRule>("rule of PENSION_AGE_NO_PENSION", {
    rows: [
      {
        from: "2018-01-01",
        value: {
          regime: exemptPensioner("FULL", decree("13")),
          survivorPension: exemptPensioner("PENSION", decree("13")),
        },
        source: decree("13"),
      },
      {
        from: "2025-10-01",
        value: {
          regime: ownFloor(reform),
          optedOut: exemptPensioner("FULL", regulation("37/1")),
          survivorOptedOut: exemptPensioner("PENSION", { ...regulation("37/1"), confidence: "DERIVED" }),
        },
        source: reform,
      },
    ],
  }),
};
