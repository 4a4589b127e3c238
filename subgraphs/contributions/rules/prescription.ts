import { addMonths, type Day, type Quarter, yearOf } from "../../shared/values/calendar.ts";
import type { Source } from "../../shared/values/law.ts";

/** Where it is written how long a contribution can be claimed. */
export const prescriptionSource: Source = { article: "RD no. 38 of 27-07-1967, art. 16", confidence: "SEEN" };

/** What was done about a debt: some acts interrupt its prescription (stuiting / interruption), others never do. */
export const debtActs = {
  SUMMONS: "A summons before the labour court.",
  JUDGMENT: "A judgment that orders payment.",
  SEIZURE: "A seizure.",
  ACKNOWLEDGEMENT: "The debtor acknowledged the debt.",
  PLAN_REQUEST: "The debtor asked for a payment plan, which acknowledges the debt.",
  PARTIAL_PAYMENT: "The debtor paid a part, which acknowledges the debt.",
  REGISTERED_LETTER: "The fund claimed it by registered letter.",
  INASTI_NOTICE: "INASTI gave notice to affiliate, by registered letter.",
  CONSTRAINT_SERVED: "A constraint was served.",
  PLAIN_LETTER: "A plain letter: it interrupts nothing.",
  E_MAIL: "An e-mail: it interrupts nothing.",
  SMS: "A text message: it interrupts nothing.",
  PHONE_CALL: "A call: it interrupts nothing.",
} as const;

/** The code of such an act. */
export type DebtAct = keyof typeof debtActs;

const withoutEffect: ReadonlySet<DebtAct> = new Set(["PLAIN_LETTER", "E_MAIL", "SMS", "PHONE_CALL"]);

/** Whether an act interrupts prescription. */
export const interrupts = (act: DebtAct): boolean => !withoutEffect.has(act);

/** Something that was done about a debt, on a day. */
export interface Interruption {
  readonly act: DebtAct;
  readonly on: Day;
}

/** What decides when a debt begins to be prescribed. */
export interface PrescribableDebt {
  readonly nature: string;
  readonly quarter: Quarter;
}

const MONTHS = 60;
/** A regularisation runs from 1 January of the third year after its year, everything else from the next. */
const YEARS_AFTER: Readonly<Record<string, number>> = { REGULARISATION: 3 };

/** The eve of the day from which a debt is prescribed, had nothing been done about it. */
function lastDayUntouched({ nature, quarter }: PrescribableDebt): Day {
  const years = yearOf(quarter) + (YEARS_AFTER[nature] ?? 1) + MONTHS / 12 - 1;
  return `${years}-12-31`;
}

/**
 * The last day on which a debt can still be claimed or interrupted (verjaring / prescription).
 *
 * Five years from 1 January after the contribution year, or from that of the third year after it for a
 * regularisation; each act that interrupts in time opens five new years, of which its own day is none. What comes after
 * the last day revives nothing.
 */
export function lastDayToClaim(debt: PrescribableDebt, interruptions: readonly Interruption[]): Day {
  return interruptions
    .filter(({ act }) => interrupts(act))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .reduce((last, { on }) => {
      const anew = addMonths(on, MONTHS);
      return on <= last && anew > last ? anew : last;
    }, lastDayUntouched(debt));
}
