import { type Day, lastDay, type Quarter, quartersFrom } from "../../../shared/values/calendar.ts";
import { type CareerPeriod, periodOfQuarter, type SettlementState } from "../../../shared/values/career.ts";
import { formatCents } from "../../../shared/values/money.ts";
import { deductibleOf, type YearReceipts } from "../transmissions/tax-payload.ts";

/** What a fund may attest of a person (attest / attestation). */
export const attestationKinds = {
  AFFILIATION: "From when until when the person is or was with the fund, and as what.",
  PAYMENTS_IN_ORDER: "That no contribution of a quarter with the fund is unpaid past its last day.",
  TAX_CERTIFICATE: "What was received in a calendar year and may be deducted, on a cash basis.",
  FAMILY_ALLOWANCES: "Until when the fund paid family allowances, as its archive of before July 2014 has it.",
} as const;

export type AttestationKind = keyof typeof attestationKinds;

/** Why there is nothing to attest. */
export const attestationFaults = {
  NEVER_AFFILIATED: "The person was never with the fund.",
  NOT_IN_ORDER: "At least one quarter past its last day is not paid in full.",
  NOT_KNOWN: "Of at least one quarter nobody can say how it is settled.",
  NOTHING_CLAIMED: "Nothing was claimed for any quarter with the fund.",
  NOTHING_RECEIVED: "No receipts of the year are known: it is not closed, or nothing came in.",
  NOT_CERTIFIED: "The fund passed on no certificate of family allowances of the person.",
} as const;

export type AttestationFault = keyof typeof attestationFaults;

/** A sentence of an attestation: its code, and what fills it in. */
export interface Statement {
  readonly code: "AFFILIATED" | "IN_ORDER" | "RECEIVED" | "EXCLUDED" | "REFUNDED" | "DEDUCTIBLE" | "FAMILY_CERTIFIED";
  readonly facts: Readonly<Record<string, string>>;
}

/** What is known of a person: periods with any fund, and how quarters were settled when it was told last. */
export interface Attestable {
  readonly periods: readonly (CareerPeriod & { readonly fund: string })[];
  readonly settlements: Readonly<Record<Quarter, SettlementState>>;
}

/** What may be attested, or why there is nothing. */
export type Attested = readonly Statement[] | AttestationFault;

/** The periods with a fund, each in a sentence. */
export function attestAffiliation({ periods }: Attestable, fund: string): Attested {
  const own = periods.filter((period) => period.fund === fund);
  if (own.length === 0) return "NEVER_AFFILIATED";
  return own.map(({ startsOn, endsOn, category }) => {
    return { code: "AFFILIATED", facts: { from: startsOn, until: endsOn ?? "none", category } };
  });
}

/**
 * That the quarters with a fund are in order: each is paid, let off, or can still be paid in time.
 *
 * A quarter that was not due yet when it was told last, and has ended since, is not known, nor is one in between of
 * which nothing was ever told: nothing is attested then.
 */
export function attestOrder({ periods, settlements }: Attestable, fund: string, day: Day): Attested {
  const isOwn = (quarter: Quarter): boolean => periodOfQuarter(periods, quarter)?.fund === fund;
  const told = Object.keys(settlements).filter(isOwn).sort();
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last) return "NOTHING_CLAIMED";
  const states = quartersFrom(first, last)
    .filter(isOwn)
    .map((quarter) => ({ quarter, state: settlements[quarter] }));
  if (states.some(({ state }) => state === "UNPAID" || state === "PARTLY_PAID")) return "NOT_IN_ORDER";
  if (states.some(({ quarter, state }) => !state || (state === "NOT_DUE_YET" && lastDay(quarter) < day)))
    return "NOT_KNOWN";
  return [{ code: "IN_ORDER", facts: { first, last, day } }];
}

/** What was received in a year, what of it is not deducted, what was given back, and what is left. */
export function attestReceipts(receipts: YearReceipts | null): Attested {
  if (!receipts) return "NOTHING_RECEIVED";
  const year = String(receipts.year);
  const sum = (code: Statement["code"], cents: bigint): Statement => {
    return { code, facts: { year, amount: formatCents(cents) } };
  };
  return [
    sum("RECEIVED", receipts.received),
    sum("EXCLUDED", receipts.excluded),
    sum("REFUNDED", receipts.refunded),
    sum("DEDUCTIBLE", deductibleOf(receipts)),
  ];
}

/** What the archive of a fund says of one change of family-allowance fund, as it was passed on. */
export interface FamilyCertified {
  readonly circumstanceOn: Day;
  readonly competenceMovedOn: Day;
  readonly paidUntil: Day | null;
  readonly children: readonly string[];
}

/** Each certificate that was passed on, in a sentence: days and how many children, never their numbers. */
export function attestFamily(certified: readonly FamilyCertified[]): Attested {
  if (certified.length === 0) return "NOT_CERTIFIED";
  return certified.map(({ circumstanceOn, competenceMovedOn, paidUntil, children }) => {
    const days = { on: circumstanceOn, moved: competenceMovedOn, until: paidUntil ?? "none" };
    return { code: "FAMILY_CERTIFIED", facts: { ...days, children: String(children.length) } };
  });
}

/**
 * Whether each sentence of a paper is still so, by what would be attested now.
 *
 * That an affiliation runs stays true when it ends after the day of the paper; an end that the paper names must be its
 * end. That payments were in order, as known on a day, stays true for ever. What is so beside the sentences of a paper
 * does not take it back.
 */
export function isStillSo(
  { statements, issuedOn }: { readonly statements: readonly Statement[]; readonly issuedOn: Day },
  now: Attested,
): boolean {
  const current = typeof now === "string" ? [] : now;
  const so = new Set(current.flatMap((one) => [one, stillRunning(one, issuedOn)]).map(wordsOf));
  return statements.every((one) => one.code === "IN_ORDER" || so.has(wordsOf(one)));
}

/** A period as a paper of a day told it, on which it had no end yet. */
function stillRunning(one: Statement, day: Day): Statement {
  const { until } = one.facts;
  return until !== undefined && one.code === "AFFILIATED" && until >= day
    ? { ...one, facts: { ...one.facts, until: "none" } }
    : one;
}

const wordsOf = ({ code, facts }: Statement): string => JSON.stringify([code, Object.entries(facts).sort()]);
