import type { FileFaults } from "../file-faults.ts";
import { BookingsReader } from "./bookings.ts";
import { type CodaRecord, cut } from "./fields.ts";
import { COUNTED, MOVEMENT_1, RECORD_LENGTH, type RecordKind, STANDS_AFTER, TRAILER } from "./layout.ts";

/** One statement, from its header to its trailer: its movements are read as they come, and its ends at the end. */
export interface CodaBlock {
  readonly header: CodaRecord;
  oldBalance: CodaRecord | null;
  readonly bookings: BookingsReader;
  newBalance: CodaRecord | null;
  trailer: CodaRecord | null;
  /** How many records the trailer should count. */
  counted: number;
}

/** A line of a file, and whether it is the last one. */
export interface FileLine extends CodaRecord {
  readonly last: boolean;
}

/** A file's lines, one by one; the last may end without a line end, and empty ones may follow it. */
export function* linesOf(text: string): Generator<FileLine> {
  const ends = text.replace(/[\r\n]+$/, "").length;
  let [start, line] = [0, 0];
  while (start < ends) {
    const found = text.indexOf("\n", start);
    const end = found === -1 || found > ends ? ends : found;
    const next = end + 1;
    line += 1;
    yield { text: text.slice(start, text[end - 1] === "\r" ? end - 1 : end), line, last: next >= ends };
    start = next;
  }
}

/** Sorts the lines of a file into statements, each as soon as it is whole, and names what stands where it may not. */
export function* blocksOf(lines: Iterable<FileLine>, faults: FileFaults): Generator<CodaBlock> {
  let block: CodaBlock | undefined;
  let previous: RecordKind | undefined;
  let read = 0;
  for (const { last, ...record } of lines) {
    if (faults.full) break;
    read = record.line;
    const kind = kindOf(record, last, faults);
    if (kind === null) continue;
    if (!STANDS_AFTER[kind].includes(previous) || (kind === "0" && saysLast(block))) {
      faults.add("OUT_OF_ORDER", record.line, { record: kind, after: previous ?? "nothing" });
    }
    previous = kind;
    if (kind === "0") {
      if (block) yield block;
      block = emptyBlock(record);
    }
    if (block) place(record, kind, block, faults);
  }
  if (read > 0 && !saysLast(block)) faults.add("CUT_SHORT", read, { last: previous ?? "unknown" });
  if (block) yield block;
}

/** Whether a trailer was read that calls itself the last one of the file. */
const saysLast = (block: CodaBlock | undefined): boolean =>
  block?.trailer ? cut(block.trailer.text, TRAILER.more) === "2" : false;

const emptyBlock = (header: CodaRecord): CodaBlock => ({
  header,
  oldBalance: null,
  bookings: new BookingsReader(),
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
  else if (kind === "21") block.bookings.begin({ first: record, second: null, third: null, added: [] });
  else if (kind.startsWith("2") || kind.startsWith("3")) continueMovement(record, kind, block, faults);
}

function continueMovement({ text, line }: CodaRecord, kind: RecordKind, block: CodaBlock, faults: FileFaults): void {
  const movement = block.bookings.latest;
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
