import { dated } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { INDEXED_UNTIL, rowsOf } from "./rows.ts";

/** A day of incapacity by household; a cohabitant whose sickness is assimilated has more from the thirteenth month. */
export interface IncapacityDay {
  readonly family: Cents;
  readonly isolated: Cents;
  readonly cohabitant: Cents | null;
  readonly cohabitantAssimilated: Cents | null;
}

const incapacity = rowsOf("RD of 20-07-1971: daily allowance of incapacity and invalidity");

/** What a day of incapacity brings; a figure that was found nowhere is `null`. */
export const incapacityDays = dated<IncapacityDay>("day of incapacity", {
  knownUntil: INDEXED_UNTIL,
  rows: [
    incapacity("2017-09-01", "SEEN", {
      family: 58_27n,
      isolated: 46_63n,
      cohabitant: 35_76n,
      cohabitantAssimilated: 39_98n,
    }),
    incapacity("2018-01-01", "SEEN", {
      family: 58_68n,
      isolated: 46_96n,
      cohabitant: 35_76n,
      cohabitantAssimilated: 39_98n,
    }),
    incapacity("2018-09-01", "DERIVED", {
      family: 59_85n,
      isolated: 47_89n,
      cohabitant: 36_47n,
      cohabitantAssimilated: 40_78n,
    }),
    incapacity("2019-07-01", "SEEN", {
      family: 60_86n,
      isolated: 48_71n,
      cohabitant: 37_35n,
      cohabitantAssimilated: null,
    }),
    incapacity("2020-03-01", "SEEN", {
      family: 62_08n,
      isolated: 49_68n,
      cohabitant: null,
      cohabitantAssimilated: null,
    }),
    incapacity("2022-03-01", "SEEN", {
      family: 67_53n,
      isolated: 53_78n,
      cohabitant: 41_24n,
      cohabitantAssimilated: null,
    }),
    incapacity("2022-05-01", "DERIVED", {
      family: 68_88n,
      isolated: 54_86n,
      cohabitant: 42_06n,
      cohabitantAssimilated: null,
    }),
    incapacity("2022-08-01", "DERIVED", {
      family: 70_26n,
      isolated: 55_96n,
      cohabitant: 42_90n,
      cohabitantAssimilated: null,
    }),
    incapacity("2022-11-01", "DERIVED", {
      family: 71_67n,
      isolated: 57_08n,
      cohabitant: 43_76n,
      cohabitantAssimilated: null,
    }),
    incapacity("2022-12-01", "DERIVED", {
      family: 73_10n,
      isolated: 58_22n,
      cohabitant: 44_64n,
      cohabitantAssimilated: null,
    }),
    incapacity("2023-07-01", "DERIVED", {
      family: 74_92n,
      isolated: 59_37n,
      cohabitant: 45_54n,
      cohabitantAssimilated: 50_91n,
    }),
    incapacity("2023-11-01", "SEEN", {
      family: 76_42n,
      isolated: 60_56n,
      cohabitant: 46_45n,
      cohabitantAssimilated: 51_93n,
    }),
    incapacity("2024-05-01", "SEEN", {
      family: 77_95n,
      isolated: 61_77n,
      cohabitant: 47_38n,
      cohabitantAssimilated: 52_97n,
    }),
    incapacity("2025-02-01", "DERIVED", {
      family: 79_51n,
      isolated: 63_01n,
      cohabitant: 48_33n,
      cohabitantAssimilated: 54_03n,
    }),
    incapacity("2026-03-01", "DERIVED", {
      family: 81_10n,
      isolated: 64_27n,
      cohabitant: 49_30n,
      cohabitantAssimilated: 55_11n,
    }),
  ],
});
