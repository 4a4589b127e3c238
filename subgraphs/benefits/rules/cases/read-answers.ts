import { type CaseAnswers, readCaseValue } from "./answer.ts";
import type { CaseField } from "./field.ts";

/** What somebody answers to one field. */
export interface SaidAnswer {
  readonly field: string;
  readonly values: readonly string[];
}

/** What is wrong with an answer: the field, and why. The answer itself is not repeated. */
export interface AnswerFault {
  readonly field: string;
  readonly reason: string;
}

/** No case has more days, months or children than these. */
const MOST_VALUES = 60;

/** Reads answers to the fields of a form, and adds them to those that were there. */
export function readCaseAnswers(fields: readonly CaseField[], said: readonly SaidAnswer[], before: CaseAnswers = {}) {
  const answers: Record<string, readonly string[]> = { ...before };
  const faults: AnswerFault[] = [];
  for (const { field: code, values } of said) {
    const field = fields.find((one) => one.code === code);
    const read = field ? readValues(field, values) : { reason: "UNKNOWN_FIELD" };
    if ("reason" in read) faults.push({ field: code, reason: read.reason });
    else answers[code] = read.values;
  }
  return { answers: answers as CaseAnswers, faults };
}

function readValues({ type, choices, many, supposed }: CaseField, values: readonly string[]) {
  if (many && !supposed && values.length === 0) return { reason: "TOO_SHORT" };
  if (!many && values.length !== 1) return { reason: values.length === 0 ? "TOO_SHORT" : "TOO_LONG" };
  if (values.length > MOST_VALUES) return { reason: "TOO_LONG" };
  const read = values.map((text) => readCaseValue(type, text, choices));
  for (const one of read) if ("reason" in one) return one;
  return { values: read.flatMap((one) => ("value" in one ? [one.value] : [])) };
}
