import { dated, type InForce } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { rowsOf } from "./rows.ts";

const age = rowsOf("Legal pension age, by date of birth");

/** At what age one reaches the legal pension age, by the day of birth: ask the table for that day. */
export const legalAges = dated<number>("legal pension age by birth", {
  rows: [age("1900-01-01", "SEEN", 65), age("1960-01-01", "SEEN", 66), age("1964-01-01", "SEEN", 67)],
});

const survivor = rowsOf("Minimum age of the survivor's pension, by year of death");

/** From what age a survivor has the pension rather than the transition allowance, in months of life. */
export const survivorAges = dated<number>("minimum age of a survivor in months", {
  knownUntil: "2030-12-31",
  rows: [
    survivor("2018-01-01", "SEEN", 558),
    survivor("2019-01-01", "SEEN", 564),
    survivor("2020-01-01", "SEEN", 570),
    survivor("2021-01-01", "SEEN", 576),
    survivor("2022-01-01", "SEEN", 582),
    survivor("2023-01-01", "SEEN", 588),
    survivor("2024-01-01", "SEEN", 594),
    survivor("2025-01-01", "SEEN", 600),
    survivor("2026-01-01", "SEEN", 612),
    survivor("2027-01-01", "SEEN", 624),
    survivor("2028-01-01", "SEEN", 636),
    survivor("2029-01-01", "SEEN", 648),
    survivor("2030-01-01", "SEEN", 660),
  ],
});

/** How many months of transition allowance: without a child, with one of 13 or more, with a younger one. */
export interface TransitionMonths {
  readonly none: number;
  readonly child: number;
  readonly youngChild: number;
}

const transition = rowsOf("Transition allowance, by day of death");

/** The length of the transition allowance. */
export const transitionMonths = dated<TransitionMonths>("months of transition allowance", {
  rows: [
    transition("2015-01-01", "SEEN", { none: 12, child: 24, youngChild: 24 }),
    transition("2021-10-01", "SEEN", { none: 18, child: 36, youngChild: 48 }),
  ],
});

/** How much net self-employed income of a year goes with which pension. */
export interface PermittedIncome {
  readonly early: Cents;
  readonly earlyChild: Cents;
  /** With a survivor's pension below the legal age: without a child, with one, and for each further one. */
  readonly survivor: Cents | null;
  readonly survivorChild: Cents | null;
  readonly furtherChild: Cents;
  readonly survivorOfAge: Cents | null;
  readonly survivorOfAgeChild: Cents;
}

const LIMITS = "Permitted income beside a pension: limits published by the pension service";
const row = rowsOf(LIMITS);
const unknown = (from: string): InForce<null> => ({
  from,
  value: null,
  source: { article: LIMITS, confidence: "UNCONFIRMED" },
});

/**
 * The limits of each year. Those of 2020 to 2022 and of 2026 were found in no source, and a printed
 * one for survivors of 2019 contradicts the years beside it.
 */
export const permittedIncomes = dated<PermittedIncome>("income permitted beside a pension", {
  rows: [
    row("2018-01-01", "SEEN", {
      early: 6417_00n,
      earlyChild: 9626_00n,
      survivor: 14942_00n,
      survivorChild: 18677_00n,
      furtherChild: 0n,
      survivorOfAge: 18536_00n,
      survivorOfAgeChild: 22547_00n,
    }),
    row("2019-01-01", "SEEN", {
      early: 6538_00n,
      earlyChild: 9807_00n,
      survivor: null,
      survivorChild: null,
      furtherChild: 0n,
      survivorOfAge: 18883_00n,
      survivorOfAgeChild: 22969_00n,
    }),
    unknown("2020-01-01"),
    row("2023-01-01", "SEEN", {
      early: 7389_00n,
      earlyChild: 11083_00n,
      survivor: 17204_00n,
      survivorChild: 25806_00n,
      furtherChild: 4301_00n,
      survivorOfAge: 21342_00n,
      survivorOfAgeChild: 25960_00n,
    }),
    row("2024-01-01", "SEEN", {
      early: 7880_00n,
      earlyChild: 11820_00n,
      survivor: 18347_00n,
      survivorChild: 27521_00n,
      furtherChild: 4587_00n,
      survivorOfAge: 22760_00n,
      survivorOfAgeChild: 27685_00n,
    }),
    row("2025-01-01", "SEEN", {
      early: 8093_00n,
      earlyChild: 12140_00n,
      survivor: 18844_00n,
      survivorChild: 28266_00n,
      furtherChild: 4711_00n,
      survivorOfAge: null,
      survivorOfAgeChild: 28435_00n,
    }),
    unknown("2026-01-01"),
  ],
});
