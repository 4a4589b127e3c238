import { dated } from "../../../shared/values/law.ts";
import { INDEXED_UNTIL, rowsOf } from "./rows.ts";

/** The coefficients in ten-thousandths: of the general law's amounts, and of the Walloon and Brussels ones of 2020. */
export interface FamilyIndex {
  readonly federal: bigint;
  readonly regional: bigint | null;
}

const row = rowsOf("Indexation of family allowances: 1.02 to the power of the step, rounded to four decimals");

/** Each step of the index. A base is multiplied by the rounded coefficient, and then rounded to the cent. */
export const familyIndex = dated<FamilyIndex>("indexation of family allowances", {
  knownUntil: INDEXED_UNTIL,
  rows: [
    row("2017-06-01", "SEEN", { federal: 13728n, regional: null }),
    row("2018-09-01", "SEEN", { federal: 14002n, regional: null }),
    row("2020-01-01", "DERIVED", { federal: 14002n, regional: 10000n }),
    row("2020-03-01", "DERIVED", { federal: 14282n, regional: 10200n }),
    row("2021-09-01", "DERIVED", { federal: 14568n, regional: 10404n }),
    row("2022-01-01", "DERIVED", { federal: 14859n, regional: 10612n }),
    row("2022-03-01", "DERIVED", { federal: 15157n, regional: 10824n }),
    row("2022-05-01", "SEEN", { federal: 15460n, regional: 11041n }),
    row("2022-08-01", "DERIVED", { federal: 15769n, regional: 11262n }),
    row("2022-11-01", "DERIVED", { federal: 16084n, regional: 11487n }),
    row("2022-12-01", "DERIVED", { federal: 16406n, regional: 11717n }),
    row("2023-11-01", "SEEN", { federal: 16734n, regional: 11951n }),
    row("2024-05-01", "DERIVED", { federal: 17069n, regional: 12190n }),
    row("2025-02-01", "SEEN", { federal: 17410n, regional: 12434n }),
    row("2026-03-01", "UNCONFIRMED", { federal: 17758n, regional: 12682n }),
  ],
});
