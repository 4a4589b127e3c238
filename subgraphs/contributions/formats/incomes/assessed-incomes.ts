import { type Day, isDay } from "../../../shared/values/calendar.ts";
import { type Cents, readCents } from "../../../shared/values/money.ts";
import { readNationalNumber } from "../../../shared/values/national-number.ts";

/** An income of one year of one person, as the tax administration assessed it (aanslag / imposition). */
export interface AssessedLine {
  readonly kind: "INCOME";
  readonly line: number;
  readonly ssin: string;
  readonly year: number;
  /** The tax administration's own name for the assessment: with person and year it names it for good. */
  readonly assessmentId: string;
  readonly assessment: AssessmentKind;
  readonly gross: Cents;
  readonly expenses: Cents;
  readonly losses: Cents;
}

/** The first assessment of a year, one that corrects it, or one that takes a part of it away. */
export type AssessmentKind = "INITIAL" | "CORRECTED" | "RELIEF";

/** What can be wrong with a line; never with what value, for a value may be about a person. */
export type LineFault =
  | "BAD_CHARACTERS"
  | "WRONG_NUMBER_OF_FIELDS"
  | "BAD_NATIONAL_NUMBER"
  | "BAD_YEAR"
  | "BAD_ASSESSMENT"
  | "BAD_KIND"
  | "BAD_AMOUNT";

/** A line that could not be read, and why. */
export interface FaultyLine {
  readonly kind: "FAULT";
  readonly line: number;
  readonly reason: LineFault;
}

/** Why a file is not read at all. */
export type IncomeFileFault = "UNKNOWN_FORMAT" | "CUT_SHORT" | "WRONG_NUMBER_OF_LINES";

/** A file whose first and last line are right: when it was drawn up, and its lines, read one by one. */
export interface IncomeFile {
  readonly drawnOn: Day;
  readonly count: number;
  readonly lines: () => Generator<AssessedLine | FaultyLine>;
}

const HEAD = /^INCOMES;1;(\d{4}-\d{2}-\d{2})$/;
const FOOT = /^END;(\d{1,9})$/;
const NEW_LINE = 10;
const FIELDS = 7;
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Where the lines of a file lie: the text of none is held longer than it is looked at. */
function* rawLines(bytes: Uint8Array): Generator<{ readonly line: number; readonly text: string | null }> {
  for (let from = 0, line = 1; from < bytes.length; line += 1) {
    const end = bytes.indexOf(NEW_LINE, from);
    const until = end === -1 ? bytes.length : end;
    yield { line, text: decoded(bytes.subarray(from, until)) };
    from = until + 1;
  }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes).replace(/\r$/, "");
  } catch {
    return null;
  }
}

function lastLine(bytes: Uint8Array): string {
  const end = bytes.at(-1) === NEW_LINE ? bytes.length - 1 : bytes.length;
  const start = bytes.lastIndexOf(NEW_LINE, end - 1) + 1;
  return decoded(bytes.subarray(start, end)) ?? "";
}

function countNewLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEW_LINE); at !== -1; at = bytes.indexOf(NEW_LINE, at + 1)) count += 1;
  return bytes.at(-1) === NEW_LINE ? count : count + 1;
}

/**
 * Reads a file of assessed incomes: a first line with the day on which it was drawn up, one line an assessment, and a
 * last line that counts them. A file without its last line was cut on its way, and nothing of it is taken.
 */
export function readIncomeFile(bytes: Uint8Array): IncomeFile | { readonly fault: IncomeFileFault } {
  const first = rawLines(bytes).next().value?.text ?? "";
  const drawnOn = HEAD.exec(first)?.[1] ?? "";
  if (!isDay(drawnOn)) return { fault: "UNKNOWN_FORMAT" };
  const count = FOOT.exec(lastLine(bytes))?.[1];
  if (count === undefined) return { fault: "CUT_SHORT" };
  if (countNewLines(bytes) - 2 !== Number(count)) return { fault: "WRONG_NUMBER_OF_LINES" };
  return { drawnOn, count: Number(count), lines: () => linesBetween(bytes, Number(count)) };
}

function* linesBetween(bytes: Uint8Array, count: number): Generator<AssessedLine | FaultyLine> {
  for (const { line, text } of rawLines(bytes)) {
    if (line > 1 && line <= count + 1) yield readLine(line, text);
  }
}

// Tab and other control characters have no place in a field.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\x00-\x1f\x7f-\x9f\ufffd]/;
const YEAR = /^20\d{2}$/;
const ASSESSMENT = /^[0-9A-Za-z./-]{1,40}$/;
const KINDS: readonly string[] = ["INITIAL", "CORRECTED", "RELIEF"] satisfies AssessmentKind[];

function readLine(line: number, text: string | null): AssessedLine | FaultyLine {
  const fault = (reason: LineFault): FaultyLine => ({ kind: "FAULT", line, reason });
  if (text === null || FORBIDDEN.test(text)) return fault("BAD_CHARACTERS");
  const fields = text.split(";").map((field) => field.trim());
  const [number = "", year = "", assessmentId = "", assessment = "", ...amounts] = fields;
  if (fields.length !== FIELDS) return fault("WRONG_NUMBER_OF_FIELDS");
  const reading = readNationalNumber(number);
  if (!("value" in reading)) return fault("BAD_NATIONAL_NUMBER");
  if (!YEAR.test(year)) return fault("BAD_YEAR");
  if (!ASSESSMENT.test(assessmentId)) return fault("BAD_ASSESSMENT");
  if (!KINDS.includes(assessment)) return fault("BAD_KIND");
  const [gross, expenses, losses] = amounts.map(readAmount);
  if (gross == null || expenses == null || losses == null) return fault("BAD_AMOUNT");
  return {
    kind: "INCOME",
    line,
    ssin: reading.value,
    year: Number(year),
    assessmentId,
    assessment: assessment as AssessmentKind,
    gross,
    expenses,
    losses,
  };
}

const MOST: Cents = 1_000_000_000_00n;

/** An amount of the file: not below zero, and not so large that it can only be a mistake. */
function readAmount(text: string): Cents | null {
  const cents = readCents(text);
  return cents === null || cents < 0n || cents > MOST ? null : cents;
}
