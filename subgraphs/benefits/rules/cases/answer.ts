import { isDay, isQuarter, type Period } from "../../../shared/values/calendar.ts";
import { readIban } from "../../../shared/values/iban.ts";
import { readCents } from "../../../shared/values/money.ts";
import type { Reading } from "../../../shared/values/outcome.ts";

/** Of what sort an answer is. */
export const caseAnswerTypes = {
  DAY: "A day: 2026-11-20.",
  PERIOD: "From a day to a day, 2026-11-20/2026-12-04; an open end is written as two points: 2026-11-20/..",
  QUARTER: "A quarter: 2026Q4.",
  YES_NO: "YES or NO.",
  CHOICE: "One of the choices, by its code.",
  NUMBER: "A whole number.",
  AMOUNT: "An amount in euros: 1200.50.",
  MONTHLY_AMOUNT: "A month and its amount: 2026-11=600.00.",
  YEARLY_AMOUNT: "A year and its amount: 2025=15000.00.",
  IBAN: "An account number.",
} as const;

export type CaseAnswerType = keyof typeof caseAnswerTypes;

/** What was answered: the values by the code of their field. */
export type CaseAnswers = Readonly<Record<string, readonly string[]>>;

const WHOLE = /^\d{1,3}$/;
/** Nobody whose case is judged was born before it; no case reaches beyond the other. */
const EARLIEST = "1900-01-01";
const LATEST = "2100-12-31";
const isNear = (text: string): boolean => isDay(text) && text >= EARLIEST && text <= LATEST;

const fitting = (fits: boolean, value: string, reason: string): Reading<string, string> =>
  fits ? { value } : { reason };

const inOrder = (text: string): boolean => {
  const [from = "", until = "", ...more] = text.split("/");
  return more.length === 0 && isNear(from) && (until === ".." || (isNear(until) && until >= from));
};

const amountAt = (text: string, key: RegExp): boolean => {
  const [when = "", amount = "", ...more] = text.split("=");
  return more.length === 0 && key.test(when) && (readCents(amount) ?? -1n) >= 0n;
};

type Read = (text: string, choices: readonly string[]) => Reading<string, string>;

const readers: Readonly<Record<CaseAnswerType, Read>> = {
  DAY: (text) => fitting(isNear(text), text, "NOT_A_DAY"),
  PERIOD: (text) => fitting(inOrder(text), text, "INVALID_FORMAT"),
  QUARTER: (text) => fitting(isQuarter(text), text, "INVALID_FORMAT"),
  YES_NO: (text) => fitting(text === "YES" || text === "NO", text, "NOT_A_CHOICE"),
  CHOICE: (text, choices) => fitting(choices.includes(text), text, "NOT_A_CHOICE"),
  NUMBER: (text) => fitting(WHOLE.test(text), text, "NOT_A_NUMBER"),
  AMOUNT: (text) => fitting((readCents(text) ?? -1n) >= 0n, text, "INVALID_FORMAT"),
  MONTHLY_AMOUNT: (text) => fitting(amountAt(text, /^\d{4}-(0[1-9]|1[0-2])$/), text, "INVALID_FORMAT"),
  YEARLY_AMOUNT: (text) => fitting(amountAt(text, /^\d{4}$/), text, "INVALID_FORMAT"),
  IBAN: (text) => readIban(text),
};

/** Reads one value of an answer: as it is kept, or why it cannot be. */
export const readCaseValue = (type: CaseAnswerType, text: string, choices: readonly string[]) =>
  readers[type](text.trim(), choices);

/** The period that a kept answer says. */
export function periodOf(text: string): Period {
  const [startsOn = "", until = ".."] = text.split("/");
  return { startsOn, endsOn: until === ".." ? null : until };
}
