import { type Day, firstDay, type Quarter, yearOf } from "../../shared/values/calendar.ts";
import type { Cents } from "../../shared/values/money.ts";
import type { Refusal } from "../../shared/values/outcome.ts";
import type { Category } from "./category.ts";
import { articles } from "./parameters/articles.ts";
import { reducedBase } from "./reduced-base.ts";
import { annualisedIncome, revaluedIncome } from "./reference-income.ts";
import { isStarter } from "./starter.ts";
import { givenAmount, sameOf, type Working } from "./working/working.ts";

/** Where the base of a provisional contribution comes from. */
export const baseKinds = {
  FLAT: "The flat base of a starter, until the end of the third complete calendar year.",
  N3: "The revalued income of three years ago.",
  OLDER_YEAR: "The revalued income of the latest earlier year, for that of three years ago was not known on 1 January.",
  INCREASED: "A higher base, at the person's wish.",
  REDUCED: "A lower base, granted by the fund on objective elements.",
} as const;

/** The code of the kind of base. */
export type BaseKind = keyof typeof baseKinds;

/** The income of one year as the tax administration gave it, and since when the fund knows it. */
export interface KnownIncome {
  readonly year: number;
  readonly income: Cents;
  /** In how many quarters of that year the person was subject. */
  readonly quarters: number;
  readonly knownOn: Day;
}

/** A lower or higher base that was granted for the year, with the yearly income on which it rests. */
export interface GrantedBase {
  readonly kind: "INCREASED" | "REDUCED";
  readonly income: Cents;
}

/** What decides the base of a provisional contribution. */
export interface BaseFacts {
  readonly quarter: Quarter;
  readonly category: Category;
  /** The day of the start that counts (`startOfActivity`); for SPOUSE_MINI that of the helped person. */
  readonly startsOn: Day;
  /** Whatever incomes were received; those received after 1 January are left aside. */
  readonly incomes: readonly KnownIncome[];
  readonly granted?: GrantedBase | null;
}

/** The base that was found: none to show for a starter, whose flat base belongs to the category. */
export interface ProvisionalBase {
  readonly kind: BaseKind;
  /** The year whose income it is, if it is one. */
  readonly year: number | null;
  readonly income: Working | null;
}

/** The person is past the flat years, and no income can be used; `year` is the one that should have been known. */
export type ReferenceIncomeUnknown = Refusal<"REFERENCE_INCOME_UNKNOWN", { readonly year: number }>;

/** Until 2021: the expected income lies above the highest step to which a contribution could be reduced. */
export type NoReductionStep = Refusal<"NO_REDUCTION_STEP", { readonly expectedIncome: Cents }>;

/** Why no base was found. */
export type BaseRefusal = ReferenceIncomeUnknown | NoReductionStep;

/**
 * The latest income that counts for the year: that of three years before, or the latest earlier one since the start,
 * as known on 1 January. What arrives later changes nothing before the next year.
 */
export function referenceIncome({
  quarter,
  startsOn,
  incomes,
}: Pick<BaseFacts, "quarter" | "startsOn" | "incomes">): KnownIncome | undefined {
  const year = yearOf(quarter);
  return incomes
    .filter((known) => known.year <= year - 3 && known.year >= yearOf(startsOn) && known.knownOn <= `${year}-01-01`)
    .toSorted((a, b) => a.year - b.year || (a.knownOn < b.knownOn ? -1 : 1))
    .at(-1);
}

function grantedBase(
  { kind, income }: GrantedBase,
  { quarter, category }: BaseFacts,
): ProvisionalBase | NoReductionStep {
  const granted = givenAmount(
    "base.granted-income",
    income,
    kind === "INCREASED" ? articles.increase : articles.reduction,
  );
  const base = kind === "INCREASED" ? granted : reducedBase(granted, category, firstDay(quarter));
  if (base) return { kind, year: null, income: base };
  return {
    kind: "NO_REDUCTION_STEP",
    legalBasis: [articles.reduction],
    expectedIncome: income,
  };
}

/**
 * The base on which a quarter is provisionally reckoned (voorlopige bijdrage / cotisation provisoire).
 *
 * A base that was granted goes first; a starter has the flat one; everybody else the income of three years ago. For an
 * established person of whom no income is known the law names no base: the answer is a refusal, and the fund must ask.
 */
export function provisionalBase(facts: BaseFacts): ProvisionalBase | BaseRefusal {
  const { quarter, startsOn, granted } = facts;
  if (granted) return grantedBase(granted, facts);
  if (isStarter(startsOn, quarter)) return { kind: "FLAT", year: null, income: null };
  const year = yearOf(quarter) - 3;
  const known = referenceIncome(facts);
  if (!known) {
    return {
      kind: "REFERENCE_INCOME_UNKNOWN",
      legalBasis: [articles.provisional],
      year,
    };
  }
  const income = revaluedIncome(annualisedIncome(known.income, known.quarters), known.year, quarter);
  return {
    kind: known.year === year ? "N3" : "OLDER_YEAR",
    year: known.year,
    income: sameOf("base.provisional", [income]),
  };
}
