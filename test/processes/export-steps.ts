import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";
import { plans } from "../../subgraphs/index.ts";
import { businessDay } from "../../subgraphs/shared/plumbing/business-day.ts";
import type { Topology } from "./topology.ts";

const PEOPLE = "query People { affiliates { nodes { id language dues { nodes { id amount } } } } }";
const TODAY = businessDay(new Date());

/** How processes that gather are asked: on the day of their clock. */
export const HEADERS = { "statut-day": TODAY };

/** After so many pages, of a row each, an export comes no further while somebody holds the lock. */
export const HALF_WAY = 4;
export const LOCK = "select pg_advisory_lock(4711)";
export const UNLOCK = "select pg_advisory_unlock(4711)";

/** Has exports be gathered in pages of one row, so that they can be met half-way. */
export const inSteps = (owner: pg.Client): Promise<unknown> =>
  owner.query(`
  create function public.small() returns trigger language plpgsql as
    'begin new.page_size = 1; new.nested_size = 2; return new; end';
  create trigger small before insert on reporting.bulk_export for each row execute function public.small();
  create function public.wait() returns trigger language plpgsql as
    'begin if new.place = ${HALF_WAY} then perform pg_advisory_xact_lock(4711); end if; return new; end';
  create trigger wait before insert on reporting.bulk_export_part for each row execute function public.wait()`);

/** Waits until the day's work is done, and all have heard of it: then nothing changes any more. */
export async function settled(owner: pg.Client): Promise<void> {
  const jobs = plans.reduce((sum, { daily = [] }) => sum + daily.length, 0);
  const text = `select (select count(*) from facts.day_worked where day = $1) >= $2
    and not exists (select from graphile_worker.jobs) as "isSo"`;
  for (const since = performance.now(); performance.now() - since < 60_000; await pause(100))
    if ((await owner.query<{ isSo: boolean }>(text, [TODAY, jobs])).rows[0]?.isSo) return;
  throw new Error("the day's work is not done");
}

let keys = 0;

/** Asks for an export. Answers its id. */
export async function begin(house: Topology): Promise<string> {
  keys += 1;
  const text = "mutation ($input: StartExportInput!) { startExport(input: $input) { bulkExport { id } } }";
  const input = { meta: { idempotencyKey: `exports of processes: ${keys}` }, query: PEOPLE };
  const { data } = await house.ask("hanne", text, { input }, HEADERS);
  return (data as never as { startExport: { bulkExport: { id: string } } }).startExport.bulkExport.id;
}

/** How an export stands in its table. */
export interface Kept {
  readonly state: string;
  readonly parts: number;
  readonly beginnings: number;
  readonly sha256: string | null;
  /** Whether it was put off, as the graph could not answer. */
  readonly waits: boolean;
}

/** How an export stands once something is so of it, or a minute is over. */
export async function kept(owner: pg.Client, id: string, isSo: (found: Kept) => boolean): Promise<Kept> {
  const text = `select state, parts, beginnings, sha256, next_try_at > clock_timestamp() as waits
    from reporting.bulk_export where id = $1`;
  for (const since = performance.now(); ; await pause(50)) {
    const [found] = (await owner.query<Kept>(text, [id])).rows as [Kept];
    if (isSo(found) || performance.now() - since > 60_000) return found;
  }
}

/** Whether nobody gathers it any more. */
export const isOver = ({ state }: Pick<Kept, "state">): boolean => state !== "QUEUED" && state !== "RUNNING";

/** Lets an export be taken at once that somebody had who is no more: as when two minutes are over. */
export const freeOf = (owner: pg.Client, id: string): Promise<unknown> =>
  owner.query("update reporting.bulk_export set leased_until = clock_timestamp() where id = $1", [id]);

/** How many hold a picture, once nobody does or ten seconds are over. */
export async function holders(owner: pg.Client): Promise<number> {
  const text = `select from pg_stat_activity
    where datname = current_database() and application_name = 'statut picture'`;
  for (const since = performance.now(); ; await pause(50)) {
    const { rowCount } = await owner.query(text);
    if (rowCount === 0 || performance.now() - since > 10_000) return rowCount ?? 0;
  }
}
