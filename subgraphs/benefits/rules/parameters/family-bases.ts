import { dated } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { rowsOf } from "./rows.ts";

/** Three amounts, for the first, the second and each later child, or for three ages. */
export type Three = readonly [Cents, Cents, Cents];
/** Four amounts, by age. */
export type Four = readonly [Cents, Cents, Cents, Cents];

/** What the general law says before indexation: by rank of the child, by situation, and by age. */
export interface FederalBase {
  readonly rank: Three;
  /** For pensioners and the long unemployed (art. 42bis), invalids (art. 50ter), single parents (art. 41). */
  readonly retired: Three;
  readonly invalid: Three;
  readonly single: Three;
  /** From 6, 12 and 18 years: of a first child without a supplement, and of all others. */
  readonly lowAge: Three;
  readonly highAge: Three;
  readonly orphan: Cents;
  /** Under 5, 5 to 10, 11 to 16, and from 17 years: without and with a supplement. */
  readonly yearly: Four;
  readonly yearlyWithSupplement: Four;
  readonly birthFirst: Cents;
  readonly birthNext: Cents;
}

const general = rowsOf("General law of 19-12-1939 on family allowances, amounts at pivot 103.14");

/** The amounts of the general law, which also holds in Wallonia for children born before 2020. */
export const federalBases = dated<FederalBase>("family allowances of the general law, before indexation", {
  rows: [
    general("2014-07-01", "SEEN", {
      rank: [68_42n, 126_60n, 189_02n],
      retired: [34_83n, 21_59n, 3_79n],
      invalid: [74_94n, 21_59n, 3_79n],
      single: [34_83n, 21_59n, 17_41n],
      lowAge: [11_92n, 18_15n, 20_92n],
      highAge: [23_77n, 36_32n, 46_18n],
      orphan: 262_84n,
      yearly: [15_16n, 32_59n, 45_47n, 60_63n],
      yearlyWithSupplement: [20_92n, 44_40n, 62_16n, 83_68n],
      birthFirst: 926_95n,
      birthNext: 697_42n,
    }),
  ],
});

/** What Wallonia pays for a child born from 2020, before indexation: first below the lower income ceiling. */
export interface WalloonBase {
  readonly minor: Cents;
  readonly adult: Cents;
  readonly bothParentsLost: Cents;
  /** Below the first ceiling, and between the two. */
  readonly social: readonly [Cents, Cents];
  readonly large: readonly [Cents, Cents];
  readonly single: readonly [Cents, Cents];
  readonly invalid: Cents;
  /** Up to 4, 5 to 10, 11 to 16, 17 to 24 years. */
  readonly yearly: Four;
  readonly birth: Cents;
}

const walloon = rowsOf("Walloon decree on family benefits, amounts of 01-01-2020");

/** The Walloon amounts. */
export const walloonBases = dated<WalloonBase>("Walloon family allowances, before indexation", {
  rows: [
    walloon("2020-01-01", "SEEN", {
      minor: 155_00n,
      adult: 165_00n,
      bothParentsLost: 350_00n,
      social: [55_00n, 25_00n],
      large: [35_00n, 20_00n],
      single: [20_00n, 10_00n],
      invalid: 10_00n,
      yearly: [20_00n, 30_00n, 50_00n, 80_00n],
      birth: 1100_00n,
    }),
  ],
});

/** What Brussels pays, before indexation. */
export interface BrusselsBase {
  /** Up to 11 years, from 12, and in higher education from 18. */
  readonly base: Three;
  /** Taken off for children born before December 2019, until the end of 2025. */
  readonly deduction: Cents;
  /** Below the first ceiling, a child up to 11 and one from 12: an only child; two; three or more. */
  readonly one: readonly [Cents, Cents];
  readonly two: { readonly couple: readonly [Cents, Cents]; readonly single: readonly [Cents, Cents] };
  readonly more: { readonly couple: readonly [Cents, Cents]; readonly single: readonly [Cents, Cents] };
  /** Between the ceilings: an only child, two, three or more. */
  readonly between: Three;
  /** Up to 5, 6 to 11, from 12, and in higher education from 18. */
  readonly yearly: Four;
  readonly birthFirst: Cents;
  readonly birthNext: Cents;
}

const brussels = rowsOf("Brussels ordinance of 25-04-2019, amounts of 01-01-2020");

/** The Brussels amounts. */
export const brusselsBases = dated<BrusselsBase>("Brussels family allowances, before indexation", {
  rows: [
    brussels("2020-01-01", "SEEN", {
      base: [150_00n, 160_00n, 170_00n],
      deduction: 10_00n,
      one: [40_00n, 50_00n],
      two: { couple: [70_00n, 80_00n], single: [80_00n, 90_00n] },
      more: { couple: [110_00n, 120_00n], single: [130_00n, 140_00n] },
      between: [0n, 25_00n, 72_00n],
      yearly: [20_00n, 30_00n, 50_00n, 80_00n],
      birthFirst: 1100_00n,
      birthNext: 500_00n,
    }),
  ],
});
