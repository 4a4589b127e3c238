import { dated, type InForce } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { Four, Three } from "./family-bases.ts";
import { rowsOf } from "./rows.ts";

const DECREE = "Flemish decree of 27-04-2018 (growth package)";
const flemish = rowsOf(DECREE);
const unknown = (article: string, from: string): InForce<null> => ({
  ...{ from, value: null, source: { article, confidence: "UNCONFIRMED" } },
});

/** A child born from 2019 in Flanders, each month and once at birth. */
export interface FlemishBasic {
  readonly month: Cents;
  readonly start: Cents;
}

/** The Flemish basic amounts: a fixed step each September, and two halves in 2022. */
export const flemishBasics = dated<FlemishBasic>("Flemish basic amount", {
  knownUntil: "2027-08-31",
  rows: [
    flemish("2019-01-01", "SEEN", { month: 163_20n, start: 1122_00n }),
    flemish("2020-09-01", "SEEN", { month: 166_46n, start: 1144_44n }),
    flemish("2021-09-01", "DERIVED", { month: 169_79n, start: 1167_33n }),
    flemish("2022-09-01", "DERIVED", { month: 171_49n, start: 1178_90n }),
    flemish("2022-12-01", "SEEN", { month: 173_20n, start: 1190_68n }),
    flemish("2023-09-01", "SEEN", { month: 176_66n, start: 1214_49n }),
    flemish("2024-09-01", "SEEN", { month: 180_19n, start: 1238_78n }),
    flemish("2025-09-01", "DERIVED", { month: 183_79n, start: 1263_56n }),
    flemish("2026-09-01", "UNCONFIRMED", { month: 187_47n, start: 1288_83n }),
  ],
});

/** The Flemish amounts by rank, for children born before 2019. */
export const flemishRanks = dated<Three>("Flemish amounts by rank", {
  knownUntil: "2027-08-31",
  rows: [
    flemish("2019-01-01", "SEEN", [93_93n, 173_80n, 259_49n]),
    flemish("2020-09-01", "DERIVED", [95_81n, 177_28n, 259_49n]),
    flemish("2021-09-01", "DERIVED", [97_73n, 180_83n, 259_49n]),
    flemish("2022-09-01", "DERIVED", [98_71n, 182_64n, 259_49n]),
    flemish("2022-12-01", "DERIVED", [99_70n, 184_47n, 259_49n]),
    flemish("2023-09-01", "SEEN", [101_69n, 188_16n, 259_49n]),
    flemish("2024-09-01", "SEEN", [103_72n, 191_92n, 259_49n]),
    flemish("2025-09-01", "UNCONFIRMED", [105_79n, 195_76n, 264_68n]),
    flemish("2026-09-01", "UNCONFIRMED", [107_91n, 199_68n, 269_97n]),
  ],
});

/** Supplements of children born before 2019, frozen: by age, and by situation of the parents. */
export interface FlemishOld {
  readonly lowAge: Three;
  readonly highAge: Three;
  readonly retired: Three;
  readonly invalid: Three;
  readonly single: Three;
}

/** They were frozen until August 2025; what became of them then is not known. */
export const flemishOld = dated<FlemishOld>("Flemish supplements of children born before 2019", {
  rows: [
    flemish("2019-01-01", "SEEN", {
      lowAge: [16_36n, 24_92n, 28_72n],
      highAge: [32_63n, 49_86n, 63_40n],
      retired: [47_81n, 29_64n, 5_20n],
      invalid: [102_88n, 29_64n, 5_20n],
      single: [47_81n, 29_64n, 23_90n],
    }),
    unknown(DECREE, "2025-09-01"),
  ],
});

/** The social supplement of a child born from 2019: with a low income, one or two children; three; a middle income. */
export interface FlemishSocial {
  readonly low: Cents;
  readonly lowOfThree: Cents;
  readonly middleOfThree: Cents;
}

/** How it stands since it was raised in December 2022 was found in no source. */
export const flemishSocial = dated<FlemishSocial>("Flemish social supplement", {
  rows: [
    flemish("2019-01-01", "SEEN", { low: 51_00n, lowOfThree: 81_60n, middleOfThree: 61_20n }),
    flemish("2020-09-01", "SEEN", { low: 52_02n, lowOfThree: 83_23n, middleOfThree: 62_42n }),
    flemish("2021-09-01", "DERIVED", { low: 53_06n, lowOfThree: 84_89n, middleOfThree: 63_67n }),
    flemish("2022-09-01", "DERIVED", { low: 53_59n, lowOfThree: 85_74n, middleOfThree: 64_31n }),
    unknown(DECREE, "2022-12-01"),
  ],
});

/** Of the basic amount, for who lost one parent and for who lost both, in ten-thousandths. */
export const flemishOrphans = dated<{ readonly half: bigint; readonly full: bigint }>("Flemish orphans", {
  rows: [
    flemish("2019-01-01", "SEEN", { half: 5000n, full: 10000n }),
    flemish("2023-01-01", "SEEN", { half: 8000n, full: 10000n }),
  ],
});

/** The school bonus of August, by age on 31 December: up to 3, 4 to 11, 12 to 16, 17 to 24. */
export const flemishSchoolBonus = dated<Four>("Flemish school bonus", {
  rows: [
    unknown(DECREE, "2019-01-01"),
    flemish("2024-01-01", "SEEN", [22_52n, 39_41n, 56_30n, 67_56n]),
    unknown(DECREE, "2025-01-01"),
  ],
});

/** What the German-speaking Community pays. */
export interface GermanSpeaking {
  readonly month: Cents;
  readonly fromThird: Cents;
  readonly social: Cents;
  readonly halfOrphan: Cents;
  readonly fullOrphan: Cents;
  readonly yearly: Cents;
  readonly birth: Cents;
}

const COMMUNITY = "Decree of 23-04-2018 (German-speaking Community)";
const community = rowsOf(COMMUNITY);

/** Its amounts: those of 2020 to 2024 follow a formula that was not found, those from 2025 are frozen until 2027. */
export const germanSpeaking = dated<GermanSpeaking>("family allowances of the German-speaking Community", {
  knownUntil: "2027-12-31",
  rows: [
    community("2019-01-01", "SEEN", {
      month: 157_00n,
      fromThird: 135_00n,
      social: 75_00n,
      halfOrphan: 120_00n,
      fullOrphan: 239_00n,
      yearly: 52_00n,
      birth: 1144_00n,
    }),
    unknown(COMMUNITY, "2020-01-01"),
    community("2025-01-01", "DERIVED", {
      month: 188_86n,
      fromThird: 162_39n,
      social: 90_22n,
      halfOrphan: 144_35n,
      fullOrphan: 287_49n,
      yearly: 62_55n,
      birth: 1376_12n,
    }),
  ],
});
