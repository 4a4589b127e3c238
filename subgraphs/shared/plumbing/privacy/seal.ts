import { sql } from "kysely";
import type { Desk } from "../daily.ts";
import type { SteadyJob } from "../steady.ts";
import { anchor, anchorFile, anchorsIn } from "./anchor.ts";

interface Head {
  readonly place: string;
  readonly hash: string;
}

/**
 * Seals what was recorded since the last time, and anchors the new head outside the database.
 *
 * It is anchored when the seals are kept. Whoever is killed in between leaves a head without an anchor: the next to
 * come anchors it.
 */
export async function sealUsages({ log, inTransaction }: Pick<Desk, "log" | "inTransaction">): Promise<void> {
  const { file, head } = await inTransaction(async ({ db }) => {
    const sealed = await sql<Head>`select place::text, hash from privacy.seal_new()`.execute(db);
    const found = sealed.rows[0] ?? (await headOf(db));
    return { file: await anchorFile({ db }), head: found };
  });
  if (!head || (await newest(file)) === Number(head.place)) return;
  const written = { place: Number(head.place), hash: head.hash, at: new Date().toISOString() };
  anchor(file, written);
  known.set(file, written.place);
  log.info({ place: written.place, hash: written.hash }, "the head of the usage log was anchored");
}

type Database = Parameters<Parameters<Desk["inTransaction"]>[0]>[0]["db"];

async function headOf(db: Database): Promise<Head | undefined> {
  const { rows } = await sql<Head>`
    select place::text, encode(hash, 'hex') as hash from privacy.seal order by seal.place desc limit 1`.execute(db);
  return rows[0];
}

const known = new Map<string, number>();

/** The place that was anchored last: read once from the file, and then remembered. */
async function newest(file: string): Promise<number | undefined> {
  const place = known.get(file);
  if (place !== undefined) return place;
  for await (const one of anchorsIn(file)) known.set(file, one.place);
  return known.get(file);
}

/** The subgraph that keeps the log's words seals it, over and over. */
export const sealing: SteadyJob = { name: "affiliates: seal the usage log", run: sealUsages };
