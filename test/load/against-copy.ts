import type { GroundDatabase } from "./ground.ts";
import { momentIn, type Putting, putAgain, rowsSince } from "./kept-rows.ts";
import type { Bench } from "./office.ts";
import { type Line, median, times } from "./report.ts";

/** What a piece of bulk work came to. */
export interface Done {
  readonly seconds: number;
  /** How many things were done: payments, dues. */
  readonly count: number;
  readonly outcome: string;
}

/** A piece of bulk work of the house, and the tables into which its rows go. */
export interface BulkWork {
  readonly name: string;
  readonly unit: string;
  readonly tables: readonly string[];
  readonly work: (url: string) => Promise<Done>;
}

/** Does the work on copies of a database, and puts the rows that came of it into others, by COPY and as a set. */
export async function againstCopy({ ground, wish }: Bench, before: GroundDatabase, bulk: BulkWork) {
  const done: Done[] = [];
  const puttings: Putting[] = [];
  let rows = 0;
  for (let round = 0; round < wish.rounds; round += 1) {
    const { url, drop } = await ground.database(before.name);
    const moment = await momentIn(url);
    done.push(await bulk.work(url));
    const kept = await rowsSince(url, moment, bulk.tables);
    rows = kept.reduce((sum, table) => sum + table.rows, 0);
    await drop();
    puttings.push(await putAgain(ground, before, kept));
  }
  const took = median(done.map(({ seconds }) => seconds));
  const count = done[0]?.count ?? 0;
  const line = (way: string, seconds: number): Line => ({
    way,
    seconds,
    [bulk.unit]: count / seconds,
    "the house ×": times(took, seconds),
  });
  const of = (way: keyof Putting): number => median(puttings.map((putting) => putting[way]));
  const lines = [
    line(bulk.name, took),
    line("COPY of its rows into the same tables", of("copy")),
    line("one insert a table of the same rows, from tables", of("insert")),
    line("COPY of its rows into bare tables", of("copyBare")),
  ];
  return { lines, outcome: `${done[0]?.outcome}; ${rows} rows` };
}
