import { addMonths, type Day } from "../../../shared/values/calendar.ts";
import type { CaseAnswers, CaseAnswerType } from "./answer.ts";

/** One thing that is asked in a case. Its words stand in the texts as `caseField.<code>`. */
export interface CaseField {
  readonly code: string;
  readonly type: CaseAnswerType;
  /** The codes of the choices; their words stand in the texts as `caseChoice.<code>`. */
  readonly choices: readonly string[];
  /** Whether it may have several values, none included. */
  readonly many: boolean;
  /** Asked only where another field has one of these answers. */
  readonly onlyIf?: { readonly field: string; readonly is: readonly string[] };
  /** What a simulation supposes where nothing is answered; absent where it cannot be supposed. */
  readonly supposed?: (on: Day) => readonly string[];
  /** A day that lies at most this many years after the one by which the law is chosen. */
  readonly withinYears?: number;
  /** Whether the fund has it from an authentic source, so that a claim does not ask for it. */
  readonly known?: true;
  /** Whether only an institution can say so: the person never answers it. */
  readonly toldByOthers?: true;
}

type More = Partial<Omit<CaseField, "code" | "type" | "supposed">> & {
  readonly supposed?: readonly string[] | ((on: Day) => readonly string[]);
};

/** A field of a case. */
export function field(type: CaseAnswerType, code: string, { supposed, ...more }: More = {}): CaseField {
  const suppose = typeof supposed === "function" ? supposed : supposed && (() => supposed);
  return { type, code, choices: [], many: false, ...more, ...(suppose && { supposed: suppose }) };
}

/** A question that is answered with yes or no, and what a simulation takes for granted. */
export const yesNo = (code: string, supposed: "YES" | "NO", more: More = {}): CaseField =>
  field("YES_NO", code, { supposed: [supposed], ...more });

/** A list that may be empty. */
export const list = (type: CaseAnswerType, code: string, more: More = {}): CaseField =>
  field(type, code, { many: true, supposed: [], ...more });

/** The fields that are asked, after what was answered already. */
export const askedFields = (fields: readonly CaseField[], answers: CaseAnswers): CaseField[] =>
  fields.filter(({ onlyIf }) => !onlyIf || onlyIf.is.includes(answers[onlyIf.field]?.[0] ?? ""));

/** Whether something is answered that only an institution can say. */
export const saysForOthers = (fields: readonly CaseField[], said: readonly { readonly field: string }[]): boolean =>
  fields.some(({ code, toldByOthers }) => toldByOthers && said.some(({ field }) => field === code));

/** The codes of what must still be answered. */
export const missingFields = (fields: readonly CaseField[], answers: CaseAnswers): string[] =>
  askedFields(fields, answers)
    .filter(({ code }) => answers[code] === undefined)
    .map(({ code }) => code);

/** The code of a day that lies further from the fact than it can; nothing where none does. */
export const tooFar = (fields: readonly CaseField[], answers: CaseAnswers, on: Day): string | undefined =>
  fields.find(
    ({ code, withinYears }) => withinYears && answers[code]?.some((day) => day > addMonths(on, withinYears * 12)),
  )?.code;

/** What a simulation supposes beside what was answered. */
export function supposedAnswers(fields: readonly CaseField[], answers: CaseAnswers, on: Day): CaseAnswers {
  let all: CaseAnswers = answers;
  for (const { code, supposed, onlyIf } of fields) {
    const asked = !onlyIf || onlyIf.is.includes(all[onlyIf.field]?.[0] ?? "");
    if (asked && all[code] === undefined && supposed) all = { ...all, [code]: supposed(on) };
  }
  return all;
}
