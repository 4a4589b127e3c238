import { type Kysely, sql } from "kysely";

/** The fact that a file waits to be read, or to be read on. */
export const FILE_RECEIVED = "RegisterFileReceived";

/** How large the parts are in which a file's bytes are kept; the last may be smaller. */
export const PART_BYTES = 65_536;

const NEWLINE = 0x0a;
/** No line is longer; one that is cannot be read, and is passed over. */
const LONGEST_LINE = 4_096;

/** A line of a file, without its end. */
export interface RawLine {
  readonly line: number;
  readonly bytes: Uint8Array;
}

/** Some lines of a file, and where the next one begins. */
export interface Lines {
  readonly lines: readonly RawLine[];
  readonly position: number;
  readonly line: number;
  readonly finished: boolean;
}

interface From {
  readonly fileId: string;
  readonly position: number;
  readonly line: number;
}

/** Reads so many lines of a file from a place on: only as many parts as they lie in are held. */
export async function readLines(db: Kysely<unknown>, from: From, most: number): Promise<Lines> {
  const lines: RawLine[] = [];
  let part = Math.floor(from.position / PART_BYTES);
  let rest = (await partAt(db, from.fileId, part))?.subarray(from.position % PART_BYTES) ?? null;
  let { position, line } = from;
  while (rest && lines.length < most) {
    const end = rest.indexOf(NEWLINE);
    if (end >= 0) {
      lines.push({ line, bytes: rest.subarray(0, Math.min(end, LONGEST_LINE)) });
      [rest, position, line] = [rest.subarray(end + 1), position + end + 1, line + 1];
      continue;
    }
    part += 1;
    const next = await partAt(db, from.fileId, part);
    if (next) rest = Buffer.concat([rest, next]);
    else if (rest.length === 0) return { lines, position, line, finished: true };
    else {
      lines.push({ line, bytes: rest.subarray(0, LONGEST_LINE) });
      return { lines, position: position + rest.length, line: line + 1, finished: true };
    }
  }
  return { lines, position, line, finished: rest === null };
}

async function partAt(db: Kysely<unknown>, fileId: string, part: number): Promise<Buffer | null> {
  const { rows } = await sql<{ content: Buffer }>`
    select content from register_file_part where file_id = ${fileId} and part = ${part}`.execute(db);
  return rows[0]?.content ?? null;
}

/** Destroys a file's bytes once all of it was read: they tell of many people, also of strangers. */
export const destroyParts = (db: Kysely<unknown>, fileId: string): Promise<unknown> =>
  sql`delete from register_file_part where file_id = ${fileId}`.execute(db);
