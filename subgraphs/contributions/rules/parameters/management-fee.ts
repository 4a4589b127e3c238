import { type Confidence, type Dated, dated, type InForce } from "../../../shared/values/law.ts";
import type { Rate } from "../../../shared/values/money.ts";

const article = "RD no. 38 of 27-07-1967, art. 20 § 4";
const notices: Record<Confidence, string> = {
  SEEN: "follows exactly from an amount that the fund published with its fee",
  DERIVED: "follows from published amounts, or from the law, without the fund's own word for the year",
  UNCONFIRMED: "carried over from a neighbouring year",
};
const letters = { A: "SEEN", B: "DERIVED", C: "UNCONFIRMED" } as const;

/** One rate over several years, with a letter of confidence a year: A seen, B derived, C unconfirmed. */
function yearly(first: number, rate: Rate, confidences: string): InForce<Rate>[] {
  return [...confidences].map((letter, i) => {
    const confidence = letters[letter as keyof typeof letters];
    return { from: `${first + i}-01-01`, value: rate, source: { article, confidence, notice: notices[confidence] } };
  });
}

const fee = (fund: string, rows: InForce<Rate | null>[]): Dated<Rate> =>
  dated<Rate>(`management fee of ${fund}`, { knownUntil: "2026-12-31", rows });

/**
 * The management fee (beheerskosten / frais de gestion) of each fund, which the minister fixes every year.
 *
 * To add a year: one letter at the end of each fund's word, or a row where the rate moves, and `knownUntil`. Partena's
 * is known to be unknown. The last three are no tenants, and stand here so that amounts which they published can be
 * checked.
 */
export const managementFees = {
  SECUREX: fee("Securex Integrity", yearly(2018, 410n, "CCACCAAAC")),
  PARTENA: fee("Partena", [
    {
      from: "2018-01-01",
      value: null,
      source: { article, confidence: "UNCONFIRMED", notice: "never found published" },
    },
  ]),
  UCM: fee("UCM", yearly(2018, 405n, "CCCCCBCAA")),
  GROUPS: fee("Groupe S", yearly(2019, 390n, "ACCCAABC")),
  CNA: fee("Caisse nationale auxiliaire", yearly(2018, 425n, "BBBBBBBBB")),
  LIANTIS: fee("Liantis", yearly(2019, 395n, "ACBBBCBC")),
  XERIUS: fee("Xerius", yearly(2018, 305n, "BACCCCAAC")),
  ACERTA: fee("Acerta", yearly(2018, 305n, "BACCCCAAC")),
} satisfies Record<string, Dated<Rate>>;

/** The code of a social insurance fund whose fee the tables speak of. */
export type FundCode = keyof typeof managementFees;
