import {
  closeSync,
  createReadStream,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { sql } from "kysely";
import type { Context } from "../context.ts";

/** A seal as it was written down outside the database: its place in the chain, its hash, and when it was. */
export interface Anchor {
  readonly place: number;
  readonly hash: string;
  readonly at: string;
}

/** The folder in which heads are anchored: best on another machine's disk, which the database's keeper cannot write. */
const folder = (): string => process.env.STATUT_ANCHORS || ".data/anchors";

/** The file that anchors a database's log: one for each database, so that two never disturb each other. */
export async function anchorFile({ db }: Pick<Context, "db">): Promise<string> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db);
  return anchorFileOf(rows[0]?.name ?? "");
}

/** The file of a database by its name. */
export const anchorFileOf = (database: string): string => join(folder(), `${database.replaceAll(/[^\w-]/g, "_")}.log`);

/** Writes a seal down on a line of its own at the end of the file, and waits until the disk has it. */
export function anchor(file: string, { place, hash, at }: Anchor): void {
  mkdirSync(folder(), { recursive: true });
  const end = openSync(file, "a+");
  try {
    writeSync(end, `${isCut(end) ? "\n" : ""}${at} ${place} ${hash}\n`);
    fsyncSync(end);
  } finally {
    closeSync(end);
  }
}

/** Whether the last line of a file was not ended: whoever wrote it was killed. */
function isCut(file: number): boolean {
  const { size } = fstatSync(file);
  const last = Buffer.alloc(1);
  return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last.toString() !== "\n";
}

const LINE = /^(\S+) (\d+) ([0-9a-f]{64})$/;

/** Reads what was anchored, oldest first, a line at a time. A line that was cut by a crash is passed over. */
export async function* anchorsIn(file: string): AsyncGenerator<Anchor> {
  if (!existsSync(file)) return;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    const [, at = "", place, hash = ""] = LINE.exec(line) ?? [];
    if (place) yield { place: Number(place), hash, at };
  }
}
