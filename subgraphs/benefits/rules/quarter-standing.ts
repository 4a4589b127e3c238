import type { Day, Quarter } from "../../shared/values/calendar.ts";
import type { ContributorCategory } from "../../shared/values/career.ts";
import { type Confidence, dated } from "../../shared/values/law.ts";

/** How the law treats a quarter of a career (behandeling van een kwartaal / traitement d’un trimestre). */
export const treatments = {
  PAID: "The contribution of a main occupation, or one at that level, is paid in full.",
  WAIVED: "Let off for hardship by INASTI (vrijstelling / dispense).",
  ASSIMILATED: "Assimilated for sickness.",
  MATERNITY: "Exempt after a birth.",
  CARER: "Exempt as a carer.",
  BRIDGING_RIGHT: "Covered by the rights that the bridging right maintains.",
  CONTINUED: "Continued insurance for pension and sickness, paid.",
  CONTINUED_PENSION: "Continued insurance for the pension alone, paid.",
  EMPLOYEE: "Worked in Belgium as an employee or civil servant.",
  UNPAID: "Unpaid, or paid in part.",
} as const;
export type Treatment = keyof typeof treatments;

/** A test that a benefit puts to a quarter. */
export const quarterTests = {
  BRIDGING_PAID: "Counts as paid for the bridging right.",
  LEAVE: "In order for birth leave, bereavement leave and the carer’s allowance.",
  INSURANCE: "In order for incapacity and maternity.",
  PENSION: "Builds a pension.",
} as const;
export type QuarterTest = keyof typeof quarterTests;

/** Whether a quarter counts, and how sure we are of it. */
export interface Standing {
  readonly counts: boolean;
  readonly confidence: Confidence;
}

type Column = Readonly<Record<Treatment, Standing>>;

const yes = (confidence: Confidence = "SEEN"): Standing => ({ counts: true, confidence });
const no = (confidence: Confidence = "SEEN"): Standing => ({ counts: false, confidence });

const paidBefore2023: Column = {
  PAID: yes(),
  WAIVED: no(),
  ASSIMILATED: no(),
  MATERNITY: no("DERIVED"),
  CARER: no("UNCONFIRMED"),
  BRIDGING_RIGHT: no("DERIVED"),
  CONTINUED: no("UNCONFIRMED"),
  CONTINUED_PENSION: no("UNCONFIRMED"),
  EMPLOYEE: no("DERIVED"),
  UNPAID: no(),
};

const source = (article: string) => ({ article, confidence: "SEEN" }) as const;

/** What counts as paid for the bridging right, by the day of the fact: since 2023 also what builds a pension. */
const bridgingPaid = dated<Column>("quarters that count as paid for the bridging right", {
  rows: [
    { from: "1997-07-01", value: paidBefore2023, source: source("Law of 22-12-2016, art. 4; RD of 18-11-1996") },
    {
      from: "2023-01-01",
      value: {
        ...paidBefore2023,
        WAIVED: no("DERIVED"),
        ASSIMILATED: yes(),
        MATERNITY: yes("DERIVED"),
        CARER: yes("UNCONFIRMED"),
        CONTINUED: yes("UNCONFIRMED"),
        CONTINUED_PENSION: yes("UNCONFIRMED"),
      },
      source: source("Programme law of 26-12-2022, title 9, chapter 3"),
    },
  ],
});

const inOrderForLeave: Column = {
  PAID: yes(),
  WAIVED: yes(),
  ASSIMILATED: yes("DERIVED"),
  MATERNITY: yes("DERIVED"),
  CARER: yes("UNCONFIRMED"),
  BRIDGING_RIGHT: no("UNCONFIRMED"),
  CONTINUED: no("UNCONFIRMED"),
  CONTINUED_PENSION: no("UNCONFIRMED"),
  EMPLOYEE: yes(),
  UNPAID: no(),
};

const inOrderForInsurance: Column = {
  ...inOrderForLeave,
  BRIDGING_RIGHT: yes(),
  CONTINUED: yes("DERIVED"),
  CONTINUED_PENSION: no("DERIVED"),
  EMPLOYEE: yes("UNCONFIRMED"),
};

const buildsPension: Column = {
  PAID: yes(),
  WAIVED: no(),
  ASSIMILATED: yes(),
  MATERNITY: yes(),
  CARER: yes("UNCONFIRMED"),
  BRIDGING_RIGHT: no("UNCONFIRMED"),
  CONTINUED: yes(),
  CONTINUED_PENSION: yes(),
  EMPLOYEE: no(),
  UNPAID: no(),
};

/** Quarters with the bridging right that build a pension: RD of 22-12-1967, art. 37ter. Four of them at most. */
const PENSION_BY_BRIDGING = { first: "2020Q2", last: "2021Q3", most: 4 } as const;

/**
 * Whether a quarter counts for a test, by how it was treated and the day of the fact that is judged.
 *
 * This is the one place where it is written what counts as paid, for which benefit, and when.
 */
export function standingOf(test: QuarterTest, treatment: Treatment, quarter: Quarter, factOn: Day): Standing {
  if (test === "BRIDGING_PAID") return bridgingPaid.on(factOn).value[treatment];
  if (test === "LEAVE") return inOrderForLeave[treatment];
  if (test === "INSURANCE") return inOrderForInsurance[treatment];
  const crisis = quarter >= PENSION_BY_BRIDGING.first && quarter <= PENSION_BY_BRIDGING.last;
  return treatment === "BRIDGING_RIGHT" && crisis ? yes() : buildsPension[treatment];
}

/** A quarter of a career as a benefit judges it. */
export interface CareerFact {
  readonly quarter: Quarter;
  readonly category: ContributorCategory;
  /** Whether the provisional contribution reaches the minimum of a main occupation. */
  readonly mainLevel: boolean;
  readonly treatment: Treatment;
}

const MAIN_STATUS: ReadonlySet<ContributorCategory> = new Set(["MAIN", "PRIMOSTARTER", "SPOUSE_MAXI"]);

/** Whether somebody was insured as with a main occupation: by category, or by contributing at that level. */
export const isMain = ({ category, mainLevel }: CareerFact): boolean => MAIN_STATUS.has(category) || mainLevel;
/** Whether the category itself is a main occupation or the full statute of a helper spouse. */
export const isMainByCategory = ({ category }: CareerFact): boolean => MAIN_STATUS.has(category);

/** The verdict on several quarters: how many count, and whether every answer among them is sure. */
export interface Tally {
  readonly counted: number;
  readonly confirmed: boolean;
}

/** Counts the quarters of a list that pass a test; at most four for the crisis bridging right in a pension. */
export function tally(test: QuarterTest, quarters: readonly CareerFact[], factOn: Day): Tally {
  const judged = quarters.map((one) => ({ ...one, standing: standingOf(test, one.treatment, one.quarter, factOn) }));
  const counting = judged.filter(({ standing }) => standing.counts);
  const crisis = counting.filter(({ treatment }) => test === "PENSION" && treatment === "BRIDGING_RIGHT").length;
  return {
    counted: counting.length - Math.max(crisis - PENSION_BY_BRIDGING.most, 0),
    confirmed: judged.every(({ standing }) => standing.confidence !== "UNCONFIRMED"),
  };
}

/** Whether each of some quarters was handed in, main, and passes the test; and whether all of that is sure. */
export function allPass(
  test: QuarterTest,
  { quarters, wanted, factOn }: { quarters: readonly CareerFact[]; wanted: readonly Quarter[]; factOn: Day },
): { readonly pass: boolean; readonly confirmed: boolean } {
  const found = wanted.map((quarter) => quarters.find((one) => one.quarter === quarter));
  const known = found.filter((one) => one !== undefined);
  const { counted, confirmed } = tally(test, known, factOn);
  return { pass: known.length === wanted.length && counted === wanted.length, confirmed };
}
