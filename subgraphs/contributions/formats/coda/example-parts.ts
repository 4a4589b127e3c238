import type { BankEntry, BankFile, BankStatement } from "../bank-statement.ts";
import { readCoda } from "../coda.ts";
import { EXAMPLE_FILE } from "./example-file.ts";

/** The four records that every statement of the example file has. */
export const HEADER = EXAMPLE_FILE[0]!;
export const OPENING = EXAMPLE_FILE[1]!;
export const CLOSING = EXAMPLE_FILE[16]!;
export const TRAILER = EXAMPLE_FILE[17]!;

/** A line with a text put at a place, counted from 1. */
export const at = (line: string, place: number, text: string): string =>
  (line.slice(0, place - 1) + text + line.slice(place - 1 + text.length)).padEnd(128);

/** Cents as a record writes them. */
export const amount = (cents: number): string => `${cents}0`.padStart(15, "0");

/** A first record of a movement, at its number and detail, of a type, in cents. */
export const movement = (number: string, type: string, cents: number, communication: string): string => {
  const blank = at(at(EXAMPLE_FILE[2]!, 63, " ".repeat(53)), 3, number.replace("/", ""));
  return at(at(at(blank, 33, amount(cents)), 54, type), 62, communication);
};

/** A file of one statement that opens at 10 000.00: the movements, and what they credit in cents. */
export const statement = (lines: readonly string[], credited: number, more = "2"): string[] => {
  const counts = at(
    at(at(TRAILER, 17, String(lines.length + 2).padStart(6, "0")), 23, amount(0)),
    38,
    amount(credited),
  );
  return [HEADER, OPENING, ...lines, at(CLOSING, 43, amount(1_000_000 + credited)), at(counts, 128, more)];
};

/** The lines, read as a file. */
export const read = (lines: readonly string[], charset: BufferEncoding = "latin1"): BankFile =>
  readCoda(Buffer.from(lines.join("\n"), charset));

/** What the movements of one statement book. */
export function entriesOf(lines: readonly string[], credited: number): readonly BankEntry[] {
  return statementsOf(read(statement(lines, credited))).flatMap(({ entries }) => entries);
}

/** The statements of a file that must be readable. */
export function statementsOf(file: BankFile): readonly BankStatement[] {
  if (file.kind === "UnreadableFile") throw new Error(JSON.stringify(file.faults));
  return file.statements;
}
