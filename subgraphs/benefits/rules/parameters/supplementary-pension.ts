import { dated } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { rowsOf } from "./rows.ts";

/** The most that one may pay in a year, ordinary and social kind. */
export interface PremiumLimit {
  readonly ordinary: Cents;
  readonly social: Cents;
}

const MAXIMUM = "Programme law of 24-12-2002, art. 44: yearly maximum of the supplementary pension";
const row = rowsOf(MAXIMUM);

/** The maximum of each year; those of 2018, 2019 and from 2025 follow from the law's formula and the index. */
export const premiumLimits = dated<PremiumLimit>("maximum of the supplementary pension", {
  knownUntil: "2026-12-31",
  rows: [
    row("2014-01-01", "SEEN", { ordinary: 3027_09n, social: 3482_82n }),
    { from: "2015-01-01", value: null, source: { article: MAXIMUM, confidence: "UNCONFIRMED" } },
    row("2016-01-01", "SEEN", { ordinary: 3060_07n, social: 3520_82n }),
    row("2017-01-01", "SEEN", { ordinary: 3127_24n, social: 3598_05n }),
    row("2018-01-01", "DERIVED", { ordinary: 3187_04n, social: 3666_85n }),
    row("2019-01-01", "DERIVED", { ordinary: 3256_87n, social: 3747_19n }),
    row("2020-01-01", "SEEN", { ordinary: 3291_30n, social: 3786_81n }),
    row("2021-01-01", "SEEN", { ordinary: 3302_77n, social: 3800_01n }),
    row("2022-01-01", "SEEN", { ordinary: 3447_62n, social: 3966_67n }),
    row("2023-01-01", "SEEN", { ordinary: 3859_40n, social: 4440_43n }),
    row("2024-01-01", "SEEN", { ordinary: 3965_77n, social: 4562_82n }),
    row("2025-01-01", "DERIVED", { ordinary: 4000_44n, social: 4602_71n }),
    row("2026-01-01", "DERIVED", { ordinary: 4086_34n, social: 4701_54n }),
  ],
});

const percentage = rowsOf("Programme law of 24-12-2002, art. 44");

/** Of the indexed income: 8.17 % in the ordinary kind, 9.40 % in the social, in ten-thousandths. */
export const premiumRates = dated<{ readonly ordinary: bigint; readonly social: bigint }>(
  "rate of the supplementary pension",
  { rows: [percentage("2014-01-01", "SEEN", { ordinary: 817n, social: 940n })] },
);

/** The least that one may pay in a year. */
export const leastPremiums = dated<PremiumLimit>("minimum of the supplementary pension", {
  rows: [percentage("2014-01-01", "SEEN", { ordinary: 100_00n, social: 111_12n })],
});

const coefficient = rowsOf("Revaluation of the income of three years before");

/** By what the income of three years before is multiplied, in hundred-millionths; from 2025 no figure was found. */
export const revaluations = dated<bigint>("revaluation of the income for the supplementary pension", {
  rows: [
    coefficient("2020-01-01", "SEEN", 105223720n),
    coefficient("2021-01-01", "SEEN", 103466680n),
    coefficient("2022-01-01", "SEEN", 106473156n),
    coefficient("2023-01-01", "SEEN", 118313800n),
    coefficient("2024-01-01", "SEEN", 118678260n),
    {
      from: "2025-01-01",
      value: null,
      source: { article: "Revaluation of the income of three years before", confidence: "UNCONFIRMED" },
    },
  ],
});
