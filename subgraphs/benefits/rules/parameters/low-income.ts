import { dated } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { rowsOf } from "./rows.ts";

/** Up to which net income of a year one is in economic difficulty: main occupation, and helper spouse. */
export interface LowIncome {
  readonly main: Cents;
  readonly spouse: Cents | null;
}

const row = rowsOf("Minimum income of the year, RD no. 38, art. 12: threshold of economic difficulty");

/** The threshold of each year of income: the presumed minimum of that year. */
export const lowIncomes = dated<LowIncome>("low income of the bridging right", {
  knownUntil: "2026-12-31",
  rows: [
    row("2017-01-01", "DERIVED", { main: 13296_25n, spouse: null }),
    row("2018-01-01", "DERIVED", { main: 13550_50n, spouse: 5952_74n }),
    row("2019-01-01", "SEEN", { main: 13847_39n, spouse: 6083_16n }),
    row("2020-01-01", "SEEN", { main: 13993_78n, spouse: 6147_47n }),
    row("2021-01-01", "DERIVED", { main: 14042_57n, spouse: 6168_90n }),
    row("2022-01-01", "SEEN", { main: 14658_44n, spouse: 6439_45n }),
    row("2023-01-01", "SEEN", { main: 16409_20n, spouse: 7208_56n }),
    row("2024-01-01", "SEEN", { main: 16861_46n, spouse: 7407_24n }),
    row("2025-01-01", "DERIVED", { main: 17008_88n, spouse: 7472_00n }),
    row("2026-01-01", "DERIVED", { main: 17374_08n, spouse: 7632_44n }),
  ],
});
