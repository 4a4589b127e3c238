import { type Day, yearOf } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";

/** Why a company owes nothing for a year (vrijstelling / exonération). */
export const companyExemptions = {
  STARTER: "It started: granted on application, for each of the first three years apart.",
  DORMANT: "It did nothing all year, as the tax service certifies afterwards: it pays first.",
  BANKRUPTCY: "It is bankrupt in the year.",
  JUDICIAL_REORGANISATION: "It is under judicial reorganisation in the year.",
  LIQUIDATION: "It winds up, and the extract was published by the end of the year.",
} as const;

export type CompanyExemptionCode = keyof typeof companyExemptions;

/** An exemption of one year, and what becomes of money that was paid already. */
export interface CompanyExemption {
  readonly code: CompanyExemptionCode;
  /** From when the situation lasts: what was paid by that day is kept, unless all is given back. */
  readonly since: Day;
  /** Whether what was paid is given back; else what had come in by `since` is kept, and the rest is not owed. */
  readonly refunded: boolean;
  readonly basis: Source;
}

/** An insolvency as the companies tell it. */
export interface CompanyInsolvency {
  readonly kind: Exclude<CompanyExemptionCode, "STARTER" | "DORMANT">;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly publishedOn: Day | null;
}

/** What may exempt a company: starters' years that were granted, certified dormant years, insolvencies. */
export interface CompanySituation {
  readonly starterYears: readonly number[];
  readonly dormantYears: readonly number[];
  readonly insolvencies: readonly CompanyInsolvency[];
}

const decree = (what: string): Source => ({ article: `RD of 15-03-1993${what}`, confidence: "SEEN" });
const bases: Readonly<Record<CompanyExemptionCode, Source>> = {
  STARTER: decree(", exemption of starters"),
  DORMANT: decree(", companies without activity"),
  BANKRUPTCY: decree(", art. 3 § 1"),
  JUDICIAL_REORGANISATION: decree(", art. 3 § 1"),
  LIQUIDATION: decree(", art. 3 § 1, 4°"),
};

/** Since when an insolvency counts: a liquidation since its publication, and never without. */
const sinceOf = ({ kind, startsOn, publishedOn }: CompanyInsolvency): Day | null =>
  kind === "LIQUIDATION" ? publishedOn : startsOn;

/** What exempts a company in a year, if anything does: first that which gives back, then the earliest insolvency. */
export function companyExemption(year: number, situation: CompanySituation): CompanyExemption | null {
  const { starterYears, dormantYears, insolvencies } = situation;
  const found = (code: CompanyExemptionCode, since: Day, refunded: boolean) => ({
    code,
    since,
    refunded,
    basis: bases[code],
  });
  if (starterYears.includes(year)) return found("STARTER", `${year}-01-01`, true);
  if (dormantYears.includes(year)) return found("DORMANT", `${year}-01-01`, true);
  const [first] = insolvencies
    .flatMap((one) => {
      const since = sinceOf(one);
      const lasts = since && yearOf(since) <= year && (one.endsOn === null || yearOf(one.endsOn) >= year);
      return lasts ? [found(one.kind, since, false)] : [];
    })
    .sort((a, b) => (a.since < b.since ? -1 : 1));
  return first ?? null;
}
