import { dated } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { INDEXED_UNTIL, rowsOf } from "./rows.ts";

/** A day of birth leave, and half of one. */
export interface BirthLeaveDay {
  readonly full: Cents;
  readonly half: Cents;
}

const birth = rowsOf("Birth leave: daily amount published by the institute");

/** What a day of birth leave brings. */
export const birthLeaveDays = dated<BirthLeaveDay>("day of birth leave", {
  knownUntil: INDEXED_UNTIL,
  rows: [
    birth("2019-05-01", "SEEN", { full: 80_82n, half: 40_41n }),
    birth("2019-07-01", "SEEN", { full: 81_62n, half: 40_81n }),
    birth("2020-03-01", "SEEN", { full: 83_26n, half: 41_63n }),
    birth("2021-05-01", "DERIVED", { full: 84_09n, half: 42_05n }),
    birth("2021-09-01", "SEEN", { full: 85_77n, half: 42_89n }),
    birth("2022-01-01", "SEEN", { full: 87_49n, half: 43_75n }),
    birth("2022-03-01", "SEEN", { full: 89_24n, half: 44_62n }),
    birth("2022-05-01", "DERIVED", { full: 91_02n, half: 45_51n }),
    birth("2022-08-01", "DERIVED", { full: 92_84n, half: 46_42n }),
    birth("2022-11-01", "DERIVED", { full: 94_70n, half: 47_35n }),
    birth("2022-12-01", "SEEN", { full: 96_60n, half: 48_30n }),
    birth("2023-05-01", "DERIVED", { full: 97_57n, half: 48_79n }),
    birth("2023-11-01", "SEEN", { full: 99_51n, half: 49_76n }),
    birth("2024-05-01", "SEEN", { full: 101_50n, half: 50_75n }),
    birth("2025-02-01", "DERIVED", { full: 103_53n, half: 51_77n }),
    birth("2026-03-01", "DERIVED", { full: 105_60n, half: 52_80n }),
  ],
});

const bereavement = rowsOf("Bereavement leave: daily amount published by the institute");

/** What a day of bereavement leave brings. It took the step of 2023 two months after birth leave. */
export const bereavementDays = dated<{ readonly full: Cents }>("day of bereavement leave", {
  knownUntil: INDEXED_UNTIL,
  rows: [
    bereavement("2021-09-01", "SEEN", { full: 85_77n }),
    bereavement("2022-01-01", "SEEN", { full: 87_49n }),
    bereavement("2022-03-01", "SEEN", { full: 89_24n }),
    bereavement("2022-05-01", "DERIVED", { full: 91_02n }),
    bereavement("2022-08-01", "DERIVED", { full: 92_84n }),
    bereavement("2022-11-01", "DERIVED", { full: 94_70n }),
    bereavement("2022-12-01", "SEEN", { full: 96_60n }),
    bereavement("2023-07-01", "DERIVED", { full: 97_57n }),
    bereavement("2023-11-01", "SEEN", { full: 99_51n }),
    bereavement("2024-05-01", "SEEN", { full: 101_50n }),
    bereavement("2025-02-01", "DERIVED", { full: 103_53n }),
    bereavement("2026-03-01", "DERIVED", { full: 105_60n }),
  ],
});

const aid = rowsOf("Birth aid: amount published by the institute");

/** The single payment of fifteen service vouchers for who takes a short birth leave. It is not indexed. */
export const birthAidAmount = dated<Cents>("birth aid", { rows: [aid("2019-05-01", "SEEN", 135_00n)] });
