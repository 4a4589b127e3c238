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
export async function againstCopy({ ground, wish, say }: Bench, before: GroundDatabase, bulk: BulkWork) {
  const done: Done[] = [];
  const cpu: number[] = [];
  /** What the house and the server have computed so far, in seconds: on a busy machine, that says more than time. */
  const computed = (): number => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000_000 + (ground.cpuMs() ?? Number.NaN) / 1_000;
  };
  const puttings: Putting[] = [];
  let rows = 0;
  for (let round = 0; round < wish.rounds; round += 1) {
    say(`  round ${round + 1} of ${wish.rounds}: ${bulk.name}`);
    const { url, drop } = await ground.database(before.name);
    const moment = await momentIn(url);
    const began = computed();
    done.push(await bulk.work(url));
    cpu.push(computed() - began);
    const kept = await rowsSince(url, moment, bulk.tables);
    rows = kept.reduce((sum, table) => sum + table.rows, 0);
    await drop();
    say(`  round ${round + 1} of ${wish.rounds}: ${rows} rows, copied`);
    puttings.push(await putAgain(ground, before, kept, computed));
  }
  const took = median(done.map(({ seconds }) => seconds));
  const count = done[0]?.count ?? 0;
  const line = (way: string, seconds: number, cpuSeconds: number): Line => ({
    way,
    seconds,
    [bulk.unit]: count / seconds,
    "the house ×": times(took, seconds),
    "CPU s": cpuSeconds,
    "in CPU ×": times(median(cpu), cpuSeconds),
  });
  const of = (way: keyof Putting): readonly [number, number] => [
    median(puttings.map((putting) => putting[way].seconds)),
    median(puttings.map((putting) => putting[way].cpuSeconds)),
  ];
  const lines = [
    line(bulk.name, took, median(cpu)),
    line("COPY of its rows into the same tables", ...of("copy")),
    line("one insert a table of the same rows, from tables", ...of("insert")),
    line("COPY of its rows into bare tables", ...of("copyBare")),
  ];
  return { lines, outcome: `${done[0]?.outcome}; ${rows} rows` };
}
