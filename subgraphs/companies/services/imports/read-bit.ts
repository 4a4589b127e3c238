import { csvRecords } from "../../formats/csv.ts";
import type { ImportRow } from "../../loaders/imports.ts";

/** A line that cannot be kept. */
export interface BadLine {
  readonly line: number;
  readonly reason: string;
  readonly column: string | null;
}

/** What a format makes of one line. */
export type LineReading<Row> =
  | { readonly row: Row }
  | { readonly skipped: string }
  | { readonly reason: string; readonly column: string | null };

/** A bit of a file: its rows with their lines, what is wrong with others, and where the next bit begins. */
export interface Bit<Row> {
  readonly rows: readonly (Row & { readonly line: number })[];
  readonly faults: readonly BadLine[];
  readonly skipped: number;
  readonly position: number;
  readonly line: number;
  readonly finished: boolean;
}

/** What came of one bit of a file. */
export interface BitKept {
  readonly kept: number;
  readonly skipped: number;
  readonly faults: readonly BadLine[];
  readonly position: number;
  readonly line: number;
  readonly finished: boolean;
}

/** The file cannot be read any further, and why, free of language. */
export interface Stopped {
  readonly stopped: string;
}

/** Reads at most so many lines of a file, from where the bit before ended. It holds this bit and no more. */
export async function readBit<Row extends object>(
  { header, ...state }: ImportRow,
  chunks: AsyncIterable<Uint8Array>,
  read: (header: readonly string[], fields: readonly string[]) => LineReading<Row>,
  lines: number,
): Promise<Bit<Row>> {
  const rows: (Row & { readonly line: number })[] = [];
  const faults: BadLine[] = [];
  let skipped = 0;
  let position = Number(state.position);
  let { line: nextLine } = state;
  const start = position;
  for await (const record of csvRecords(chunks, { line: nextLine, end: position })) {
    if (rows.length + faults.length + skipped >= lines)
      return { rows, faults, skipped, position, line: nextLine, finished: false };
    const { line, fields, end } = record;
    ({ nextLine } = record);
    position = end;
    if (start === 0 && line === 1) continue;
    const fault = faultOfWriting(header, fields);
    const reading = fault ?? read(header, fields ?? []);
    if ("row" in reading) rows.push({ ...reading.row, line });
    else if ("skipped" in reading) skipped += 1;
    else faults.push({ line, ...reading });
  }
  return { rows, faults, skipped, position, line: nextLine, finished: true };
}

/** What is wrong with the way in which a line is written, whatever it says. */
function faultOfWriting(header: readonly string[], fields: readonly string[] | null) {
  const whole = (reason: string) => ({ reason, column: null });
  if (fields === null) return whole("BAD_QUOTES");
  if (fields.length !== header.length) return whole("WRONG_NUMBER_OF_COLUMNS");
  const wrong = fields.findIndex((text) => /[\0\uFFFD]/.test(text));
  return wrong < 0 ? null : { reason: "NOT_TEXT", column: header[wrong] ?? null };
}
