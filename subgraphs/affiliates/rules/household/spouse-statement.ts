import { addDays, type Day, firstDay, quarterOf } from "../../../shared/values/calendar.ts";
import { dated, type Source } from "../../../shared/values/law.ts";

/** What a spouse or legal cohabitant states on oath. */
export const statementKinds = {
  DECLARATION: "That they help (verklaring op eer / déclaration sur l’honneur).",
  REBUTTAL: "That they do not help, against the presumption that they do.",
} as const;

export type StatementKind = keyof typeof statementKinds;

/** What the two are to one another. */
export const coupleKinds = { MARRIED: "Married.", LEGAL_COHABITANT: "Legally cohabiting." } as const;

export type CoupleKind = keyof typeof coupleKinds;

/** What came of a statement. */
export const statementOutcomes = {
  ACCEPTED: "It stands.",
  REFUSED: "It does not stand, for the reasons given.",
} as const;

export type StatementOutcome = keyof typeof statementOutcomes;

/** For how many days after the notice a statement counts from the beginning. */
export const statementTerm = dated<{ readonly days: number }>("term to rebut that a spouse helps", {
  rows: [
    { from: "2005-07-01", value: { days: 90 }, source: { article: "RD no. 38, art. 7bis", confidence: "DERIVED" } },
  ],
});

interface Stated {
  readonly kind: StatementKind;
  /** From when there is help, or was presumed to be. */
  readonly startsOn: Day;
  /** When the notice of the presumption was sent; `null` where none was. */
  readonly noticedOn: Day | null;
  readonly swornOn: Day;
}

/**
 * From when a statement counts: from the beginning where it is made in time, and else from its own quarter on.
 *
 * Where no notice was sent no term runs.
 */
export function countsFrom({ kind, startsOn, noticedOn, swornOn }: Stated): Day {
  if (kind === "DECLARATION" || noticedOn === null) return startsOn;
  const last = addDays(noticedOn, statementTerm.on(noticedOn).value.days);
  if (swornOn <= last) return startsOn;
  const own = firstDay(quarterOf(swornOn));
  return own > startsOn ? own : startsOn;
}

/** On what a decision about a statement rests. */
export const statementSource: Source = { article: "RD no. 38, art. 7bis", confidence: "SEEN" };
