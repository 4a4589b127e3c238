import { createHash, randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Desk } from "../../../shared/plumbing/daily.ts";
import type { GraphAnswer, OpenSubgraph } from "../../../shared/plumbing/open.ts";
import { addDays } from "../../../shared/values/calendar.ts";
import { headOf, written } from "../../formats/exports/rows.ts";
import { type ExportRow, exportsWhere, partsWhere } from "../../loaders/exports/exports.ts";
import { type ExportFailure, MOST_BYTES, MOST_GATHERED, smallerPages } from "../../rules/exports/export-plan.ts";
import { claimant, refusedForNow } from "../claimant.ts";
import { begin, letGoOfTheUseless } from "./begin.ts";
import { isHeld } from "./pictures.ts";
import { NoList, type PageAsked, type WalkedPage, walkPage } from "./walk.ts";

const LEASE_SECONDS = 120;
const PAGES_A_TURN = 20;
const TURNS = 20;
/** How long one round may go on: others have work to do beside it. */
const ROUND_MS = 4_000;
const WAIT_SECONDS = 5;

/**
 * Gathers the rows of exports, page after page, by the door of the graph and in the right of whoever asked.
 *
 * All pages of one are read in one picture of the tables. A page and the place after it are kept together: whoever is
 * killed over one walks that page anew, or, where the picture was lost too, the whole in another. Several processes may
 * do it at once: each has its exports to itself for a while.
 */
export async function gatherExports(desk: Desk, subgraph: OpenSubgraph): Promise<void> {
  if (!desk.askGraph) return;
  const until = performance.now() + ROUND_MS;
  try {
    for (let turn = 0; turn < TURNS && performance.now() < until && !desk.stopping?.aborted; turn += 1) {
      const found = await lease(desk);
      if (!found) return;
      await gather(desk, subgraph, found, until);
    }
  } finally {
    await letGoOfTheUseless(desk, subgraph);
  }
}

/** Takes an export for a while: one that is begun, or one that waits, where there is room for another. */
function lease({ inTransaction }: Desk): Promise<ExportRow | undefined> {
  return inTransaction(async ({ db }) => {
    await sql`select pg_advisory_xact_lock(hashtextextended('reporting: lease an export', 0))`.execute(db);
    const { rows } = await sql<{ id: string }>`
      with begun as (select asker from bulk_export where state = 'RUNNING')
      update bulk_export set lease = ${randomUUID()}, state = 'RUNNING',
        leased_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
      where id = (select e.id from bulk_export e where e.state in ('QUEUED', 'RUNNING')
        and (e.state = 'RUNNING' or (select count(*) from begun) < ${MOST_GATHERED} and e.asker not in (table begun))
        and e.next_try_at <= clock_timestamp() and e.leased_until <= clock_timestamp()
        order by e.leased_until, e.id limit 1 for update skip locked)
      returning id`.execute(db);
    return rows[0] ? (await exportsWhere(db, sql`e.id = ${rows[0].id}`))[0] : undefined;
  });
}

async function gather(desk: Desk, subgraph: OpenSubgraph, leased: ExportRow, until: number): Promise<void> {
  if (desk.day > addDays(leased.askedOn, 1)) return fail(desk, leased, "NOT_IN_TIME");
  const stands = leased.picture !== null && (await isHeld(subgraph, leased.picture));
  if (stands && leased.isOld) return fail(desk, leased, "PICTURE_TOO_OLD");
  let found = stands ? leased : await begin(desk, subgraph, leased);
  for (let page = 0; page < PAGES_A_TURN && found && performance.now() < until; page += 1)
    found = await step(desk, found);
  if (found) await wait(desk, found, 0);
}

/** Walks one page. Answers the export as it stands after it, or nothing where it is over, or must wait. */
async function step(desk: Desk, found: ExportRow): Promise<ExportRow | undefined> {
  const { plan, cursor, pageSize, nestedSize } = found;
  const from: PageAsked = { exportFirst: pageSize, exportAfter: cursor, nestedFirst: nestedSize };
  try {
    return await keep(desk, found, await walkPage(plan, from, (page) => ask(desk, found, page)));
  } catch (cause) {
    if (cause instanceof NoList) return refused(desk, found, cause.answer);
    if (!(cause instanceof Unanswered)) throw cause;
    return wait(desk, found, cause.seconds);
  }
}

/** Thrown where the graph cannot answer just now. */
class Unanswered extends Error {
  constructor(readonly seconds: number) {
    super("unanswered");
  }
}

async function ask({ askGraph, day, stopping }: Desk, found: ExportRow, page: PageAsked): Promise<GraphAnswer> {
  if (stopping?.aborted) throw new Unanswered(0);
  const { claim, plan, variables, picture, readOn } = found;
  const nested = Object.fromEntries(plan.nested.map((_, i) => [`nestedAfter${i}`, null]));
  const { nestedFirst, ...own } = page;
  const places = plan.nested.length > 0 ? { nestedFirst, ...nested, ...own } : own;
  const question = { query: plan.text, variables: { ...variables, ...places } };
  const viewer = { ...claimant(claim, readOn ?? day), ...(picture && { picture }) };
  const answer = await askGraph?.(viewer, question).catch(() => null);
  if (!answer) throw new Unanswered(WAIT_SECONDS);
  const later = refusedForNow(answer);
  if (later) throw new Unanswered(Number(later.extensions?.seconds ?? WAIT_SECONDS));
  return answer;
}

/** Keeps a page with the place after it, and the sum over all of it where it was the last. */
async function keep(desk: Desk, found: ExportRow, page: WalkedPage): Promise<ExportRow | undefined> {
  const { id, lease: token, plan, format, parts } = found;
  const content = `${parts === 0 ? headOf(format, plan) : ""}${written(format, plan, page.rows)}`;
  const bytes = Buffer.byteLength(content);
  if (BigInt(found.bytes) + BigInt(bytes) > MOST_BYTES) return fail(desk, found, "TOO_LARGE").then(() => undefined);
  return desk.inTransaction(async ({ db }) => {
    const { rows } = await sql<{ id: string }>`
      update bulk_export set cursor = ${page.next ?? found.cursor}, rows = rows + ${page.rows.length},
        bytes = bytes + ${bytes}, parts = parts + 1,
        withheld = array(select distinct unnest(withheld || ${page.withheld}::text[]) order by 1),
        leased_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
      where id = ${id} and lease = ${token} and parts = ${parts} and state = 'RUNNING' returning id`.execute(db);
    if (!rows[0]) return undefined;
    await sql`insert into bulk_export_part (export_id, place, content, rows, starts_at)
      values (${id}, ${parts}, ${content}, ${page.rows.length}, ${found.bytes})`.execute(db);
    if (page.next !== null) return (await exportsWhere(db, sql`e.id = ${id}`))[0];
    await sql`update bulk_export set state = 'COMPLETED', sha256 = ${await digestOf(db, id)}, lease = null,
      ended_at = clock_timestamp() where id = ${id}`.execute(db);
    return undefined;
  });
}

const PARTS_A_READ = 20;

/** The SHA-256 of all parts one after the other, read some at a time. */
async function digestOf(db: Kysely<unknown>, id: string): Promise<string> {
  const hash = createHash("sha256");
  for (let place = -1; ; ) {
    const parts = await partsWhere(db, sql`p.export_id = ${id} and p.place > ${place}`, sql`p.place`, PARTS_A_READ);
    for (const { content } of parts) hash.update(content);
    place = parts.at(-1)?.place ?? place;
    if (parts.length < PARTS_A_READ) return hash.digest("hex");
  }
}

/** What asked too much is asked in smaller pages; what the graph does not answer at all is given up. */
async function refused(desk: Desk, found: ExportRow, { errors = [] }: GraphAnswer): Promise<ExportRow | undefined> {
  const isCostly = errors.some(({ extensions }) => extensions?.code === "TOO_COSTLY");
  const smaller = isCostly ? smallerPages(found.pageSize, found.plan.nested.length > 0 ? found.nestedSize : 1) : null;
  if (!smaller) return fail(desk, found, isCostly ? "TOO_COSTLY" : "QUERY_REFUSED").then(() => undefined);
  return desk.inTransaction(async ({ db }) => {
    await sql`update bulk_export set page_size = ${smaller.page}, nested_size = ${smaller.nested}
      where id = ${found.id} and lease = ${found.lease}`.execute(db);
    return (await exportsWhere(db, sql`e.id = ${found.id} and e.lease = ${found.lease}`))[0];
  });
}

async function wait({ inTransaction }: Desk, { id, lease: token }: ExportRow, seconds: number): Promise<undefined> {
  await inTransaction(({ db }) =>
    sql`update bulk_export set next_try_at = clock_timestamp() + make_interval(secs => ${seconds}),
      leased_until = clock_timestamp(), lease = null where id = ${id} and lease = ${token}`.execute(db),
  );
}

async function fail({ inTransaction }: Desk, { id, lease: token }: ExportRow, why: ExportFailure): Promise<void> {
  await inTransaction(async ({ db }) => {
    const { rows } = await sql`update bulk_export set state = 'FAILED', failed_because = ${why}, lease = null,
      ended_at = clock_timestamp() where id = ${id} and lease = ${token} returning id`.execute(db);
    if (rows.length > 0) await sql`delete from bulk_export_part where export_id = ${id}`.execute(db);
  });
}

/** Lets go of the rows of exports whose last day is over. */
export const forgetExports = ({ day, inTransaction }: Desk): Promise<void> =>
  inTransaction(async ({ db }) => {
    await sql`delete from bulk_export_part where export_id in (
      select id from bulk_export where expires_on < ${day} and state = 'COMPLETED')`.execute(db);
    await sql`update bulk_export set state = 'EXPIRED' where expires_on < ${day} and state = 'COMPLETED'`.execute(db);
  });
