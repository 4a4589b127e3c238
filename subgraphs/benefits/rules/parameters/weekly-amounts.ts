import { dated } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { INDEXED_UNTIL, rowsOf } from "./rows.ts";

/** A week of maternity leave: the first four, and those after. */
export interface MaternityWeek {
  readonly first: Cents;
  readonly later: Cents;
}

const maternity = rowsOf("RD of 20-07-1971: weekly maternity allowance");

/** What a week of maternity leave brings. One rate before 2022. */
export const maternityWeeks = dated<MaternityWeek>("week of maternity leave", {
  knownUntil: INDEXED_UNTIL,
  rows: [
    maternity("2017-09-01", "SEEN", { first: 475_41n, later: 475_41n }),
    maternity("2018-09-01", "SEEN", { first: 484_90n, later: 484_90n }),
    maternity("2020-03-01", "DERIVED", { first: 499_54n, later: 499_54n }),
    maternity("2021-09-01", "SEEN", { first: 514_64n, later: 514_64n }),
    maternity("2022-01-01", "SEEN", { first: 752_34n, later: 688_12n }),
    maternity("2022-03-01", "SEEN", { first: 767_43n, later: 701_92n }),
    maternity("2022-05-01", "DERIVED", { first: 782_78n, later: 715_96n }),
    maternity("2022-08-01", "SEEN", { first: 798_42n, later: 730_26n }),
    maternity("2022-11-01", "DERIVED", { first: 814_39n, later: 744_87n }),
    maternity("2022-12-01", "DERIVED", { first: 830_68n, later: 759_77n }),
    maternity("2023-07-01", "DERIVED", { first: 838_99n, later: 767_37n }),
    maternity("2023-11-01", "DERIVED", { first: 855_77n, later: 782_72n }),
    maternity("2024-05-01", "DERIVED", { first: 872_89n, later: 798_37n }),
    maternity("2025-02-01", "DERIVED", { first: 890_35n, later: 814_34n }),
    maternity("2026-03-01", "DERIVED", { first: 908_16n, later: 830_63n }),
  ],
});

const adoption = rowsOf("RD of 20-07-1971: weekly allowance of adoption and foster leave");

/** What a week of adoption or foster leave brings, before the tax withheld. */
export const adoptionWeeks = dated<{ readonly week: Cents }>("week of adoption or foster leave", {
  knownUntil: INDEXED_UNTIL,
  rows: [
    adoption("2017-09-01", "SEEN", { week: 475_41n }),
    adoption("2018-09-01", "SEEN", { week: 484_90n }),
    adoption("2022-03-01", "SEEN", { week: 535_45n }),
    adoption("2022-05-01", "DERIVED", { week: 546_16n }),
    adoption("2022-08-01", "DERIVED", { week: 557_08n }),
    adoption("2022-11-01", "DERIVED", { week: 568_22n }),
    adoption("2022-12-01", "SEEN", { week: 579_57n }),
    adoption("2023-07-01", "SEEN", { week: 585_37n }),
    adoption("2023-11-01", "SEEN", { week: 597_07n }),
    adoption("2024-05-01", "SEEN", { week: 609_02n }),
    adoption("2025-02-01", "DERIVED", { week: 621_20n }),
    adoption("2026-03-01", "DERIVED", { week: 633_62n }),
  ],
});

const tax = rowsOf("Advance tax on the allowance of adoption and foster leave");

/** The part that is withheld as tax, in ten-thousandths. */
export const adoptionTax = dated<bigint>("tax withheld on adoption leave", {
  rows: [tax("2017-09-01", "SEEN", 1111n)],
});
