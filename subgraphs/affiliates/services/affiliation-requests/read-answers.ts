import type { Refused } from "../../../shared/plumbing/user-error.ts";
import type { Answers } from "../../rules/affiliation-requests/affiliation-kind.ts";
import { readAnswer } from "../../rules/affiliation-requests/answer.ts";
import { askedOf, type FormField } from "../../rules/affiliation-requests/form.ts";
import { refuse } from "../requests/refuse.ts";

/** One answer as it was sent. */
export interface SaidAnswer {
  readonly field: string;
  readonly value: string;
}

/** Reads what was answered, over what stood there: whole, or why not, field by field. */
export function readAnswers(
  fields: readonly FormField[],
  said: readonly SaidAnswer[],
  before: Answers,
): { readonly answers: Answers; readonly errors: Refused[] } {
  const errors: Refused[] = [];
  const answers: Record<string, string> = { ...before };
  const seen = new Set<string>();
  const fault = (code: string, reason: string) => errors.push(refuse("ValidationError", `answers.${code}`, { reason }));
  for (const [at, { field: code, value }] of said.entries()) {
    const field = fields.find((one) => one.code === code);
    if (!field) fault(`${at}.field`, "UNKNOWN_FIELD");
    else if (seen.has(code)) fault(code, "SAID_TWICE");
    else {
      const read = readAnswer(field, value);
      if ("value" in read) answers[code] = read.value;
      else fault(code, read.reason);
    }
    seen.add(code);
  }
  const asked = new Set(askedOf(fields, answers).map(({ code }) => code));
  return { answers: Object.fromEntries(Object.entries(answers).filter(([code]) => asked.has(code))), errors };
}
