import type { FileFaults } from "../file-faults.ts";
import { type CodaRecord, cut } from "./fields.ts";
import { COUNTED, MOVEMENT_1, RECORD_LENGTH, type RecordKind, STANDS_AFTER, TRAILER } from "./layout.ts";

/** The records of one movement: the first, what continues it, and what the bank adds to it. */
export interface MovementRecords {
  readonly first: CodaRecord;
  second: string | null;
  third: string | null;
  /** Each piece that the bank adds: its first record and what continues it. */
  readonly added: { readonly first: string; second: string | null; third: string | null }[];
}

/** The records of one statement, from its header to its trailer, in which nothing was understood yet. */
export interface CodaBlock {
  readonly header: CodaRecord;
  oldBalance: CodaRecord | null;
  readonly movements: MovementRecords[];
  newBalance: CodaRecord | null;
  trailer: CodaRecord | null;
  /** How many records the trailer should count. */
  counted: number;
}

/** A file's lines; the last may end without a line end, and empty ones may follow it. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  while (lines.length > 0 && lines.at(-1) === "") lines.pop();
  return lines;
}

/** Sorts the lines of a file into statements, and names what stands where it may not. */
export function blocksOf(lines: readonly string[], faults: FileFaults): CodaBlock[] {
  const blocks: CodaBlock[] = [];
  let previous: RecordKind | undefined;
  for (let i = 0; i < lines.length && !faults.full; i++) {
    const record: CodaRecord = { text: lines[i]!, line: i + 1 };
    const kind = kindOf(record, i === lines.length - 1, faults);
    if (kind === null) continue;
    if (!STANDS_AFTER[kind].includes(previous) || (kind === "0" && saysLast(blocks))) {
      faults.add("OUT_OF_ORDER", record.line, { record: kind, after: previous ?? "nothing" });
    }
    previous = kind;
    if (kind === "0") blocks.push(emptyBlock(record));
    const block = blocks.at(-1);
    if (block) place(record, kind, block, faults);
  }
  if (lines.length > 0 && !saysLast(blocks)) faults.add("CUT_SHORT", lines.length, { last: previous ?? "unknown" });
  return blocks;
}

/** Whether a trailer was read that calls itself the last one of the file. */
const saysLast = (blocks: readonly CodaBlock[]): boolean => {
  const trailer = blocks.at(-1)?.trailer;
  return trailer ? cut(trailer.text, TRAILER.more) === "2" : false;
};

const emptyBlock = (header: CodaRecord): CodaBlock => ({
  header,
  oldBalance: null,
  movements: [],
  newBalance: null,
  trailer: null,
  counted: 0,
});

function kindOf({ text, line }: CodaRecord, last: boolean, faults: FileFaults): RecordKind | null {
  const first = text.charAt(0);
  const kind = first === "2" || first === "3" ? text.slice(0, 2) : first;
  const shortened = last && text.length < RECORD_LENGTH;
  if (text.length !== RECORD_LENGTH) {
    const facts = { characters: String(text.length), expected: String(RECORD_LENGTH) };
    faults.add(shortened ? "CUT_SHORT" : "WRONG_LENGTH", line, facts);
  }
  if (isKind(kind)) return kind;
  if (!shortened) faults.add("UNKNOWN_RECORD", line);
  return null;
}

const isKind = (kind: string): kind is RecordKind => Object.hasOwn(STANDS_AFTER, kind);

function place(record: CodaRecord, kind: RecordKind, block: CodaBlock, faults: FileFaults): void {
  if (COUNTED.includes(kind)) block.counted++;
  if (kind === "1") block.oldBalance = record;
  else if (kind === "8") block.newBalance = record;
  else if (kind === "9") block.trailer = record;
  else if (kind === "21") block.movements.push({ first: record, second: null, third: null, added: [] });
  else if (kind.startsWith("2") || kind.startsWith("3")) continueMovement(record, kind, block, faults);
}

function continueMovement({ text, line }: CodaRecord, kind: RecordKind, block: CodaBlock, faults: FileFaults): void {
  const movement = block.movements.at(-1);
  if (!movement) return;
  const added = movement.added.at(-1);
  if (kind === "31") movement.added.push({ first: text, second: null, third: null });
  else if (kind === "22") movement.second = text;
  else if (kind === "23") movement.third = text;
  else if (added && kind === "32") added.second = text;
  else if (added && kind === "33") added.third = text;
  const same = kind.startsWith("2") ? 10 : 6;
  if (text.slice(2, same) !== movement.first.text.slice(2, same)) {
    faults.add("SEQUENCE_BROKEN", line, { expected: cut(movement.first.text, MOVEMENT_1.sequence), record: kind });
  }
}
