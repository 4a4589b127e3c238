import { type Confidence, dated, type InForce, type Source } from "../../../shared/values/law.ts";
import type { Cents, Rate } from "../../../shared/values/money.ts";

const article = "Law of 30-12-1992, art. 88 to 106; RD of 15-03-1993";

const row = <Value>(
  year: number,
  value: Value | null,
  confidence: Confidence = "SEEN",
  notice?: string,
): InForce<Value | null> => ({
  from: `${year}-01-01`,
  value,
  source: { article, confidence, ...(notice && { notice }) },
});

const EXTRAPOLATED = "the ratio of 2025 to 2026 of the lower amount, until the figure is published";

/** What a company owes for a year, up to the threshold. */
export const companyBaseAmount = dated<Cents>("company contribution, lower amount", {
  knownUntil: "2026-12-31",
  rows: [row(2017, 347_50n), row(2023, 384_44n), row(2024, 387_34n), row(2025, 399_73n), row(2026, 409_30n)],
});

/** What a company owes for a year whose balance total is above the threshold. That of 2026 was not found published. */
export const companyHighAmount = dated<Cents>("company contribution, higher amount", {
  rows: [row(2017, 868_00n), row(2023, 960_26n), row(2024, 967_52n), row(2025, 998_47n), row<Cents>(2026, null)],
});

/** The balance total above which the higher amount is due. */
export const companyThreshold = dated<Cents>("company contribution, threshold of the balance total", {
  knownUntil: "2026-12-31",
  rows: [
    row(2017, 667_529_12n),
    row(2018, 681_341_33n),
    row(2019, 700_247_09n),
    row(2020, 702_954_47n),
    row(2021, 706_579_60n, "DERIVED", "the figure was seen, its year follows from the index"),
    row(2022, 746_410_17n),
    row(2023, 825_750_09n),
    row(2024, 831_990_83n),
    row(2025, 858_605_72n),
    row(2026, 879_162_00n, "UNCONFIRMED", EXTRAPOLATED),
  ],
});

/** The last day to pay of a year, as month and day, for a company that was there before. */
export const companyDueDay = dated<string>("company contribution, last day to pay", {
  rows: [
    row(2017, "06-30"),
    row(2020, "12-31", "SEEN", "put off from 30 June to 31 October, and then to 31 December, for COVID-19"),
    row(2022, "06-30", "SEEN", "one source has 31 December for 2022 already"),
    row(2023, "12-31"),
    row(2026, "12-31", "DERIVED", "as in the years before"),
  ],
});

/** Until when a new company may pay at least: the last day of the third month after that of its legal personality. */
export const newCompanyTerm = dated<{ readonly months: number }>("company contribution, term of a new company", {
  rows: [
    row(2017, { months: 3 }),
    row(2023, { months: 3 }, "DERIVED", "as before 2023, with 31 December in the place of 30 June"),
  ],
});

/** What each calendar month of delay adds. */
export const companySurchargeRate = dated<Rate>("company contribution, surcharge of a month", {
  rows: [
    {
      from: "1993-01-01",
      value: 100n,
      source: { article, confidence: "SEEN" },
    },
  ],
});

/** Where the contribution itself, its last day and its surcharge are written. */
export const companyBasis: Source = { article, confidence: "SEEN" };

/** Who answers for it beside the company. */
export const jointDebtorBasis: Source = { article: "Law of 30-12-1992, art. 98", confidence: "SEEN" };

/** Which accounts the amount follows while those that count are not filed: no text says; it is reckoned anew then. */
export const unfiledAccounts = dated<"LAST_KNOWN">("company contribution, accounts that are not filed", {
  rows: [
    {
      from: "2017-01-01",
      value: "LAST_KNOWN",
      source: { article: "policy of the fund on accounts that are not filed", confidence: "UNCONFIRMED" },
    },
  ],
});
