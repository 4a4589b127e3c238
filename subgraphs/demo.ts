import { existsSync, renameSync } from "node:fs";
import { plans } from "./index.ts";
import { foundation } from "./shared/plumbing/foundation.ts";
import { HouseFault } from "./shared/plumbing/house-fault.ts";
import type { OpenSubgraph } from "./shared/plumbing/open.ts";
import { openOrm } from "./shared/plumbing/orm.ts";
import { anchorFileOf } from "./shared/plumbing/privacy/anchor.ts";
import { privacyGround } from "./shared/plumbing/privacy/ground/index.ts";
import { isEmpty, seedOffice } from "./shared/plumbing/seed.ts";

const MARK = "The demo office lives here: nobody in it exists.";
const ours = ["graphile_worker", ...plans.map(({ name }) => name), privacyGround.name, foundation.name, "viewer"];

/** Lets the demo office move into an empty database, and marks it as one that may be emptied again; says whether. */
export async function moveIn(
  subgraphs: readonly OpenSubgraph[],
  { url, day, say }: { readonly url: string; readonly day: string; readonly say: (line: string) => void },
): Promise<boolean> {
  const [first] = subgraphs;
  if (!first || !(await isEmpty(first, day))) return false;
  await asOwner(url, (run) => run(`comment on schema facts is '${MARK}'`));
  await seedOffice(subgraphs, day, say);
  return true;
}

/**
 * Empties a database in which the demo office lives, and no other: what is not marked is left as it is. The anchors of
 * its log are put aside, for they are of records that are gone.
 */
export async function emptyDemo(url: string): Promise<void> {
  await asOwner(url, async (run) => {
    const [found] = await run<{ name: string; note: string | null }>(`
      select current_database() as name, obj_description(to_regnamespace('facts'), 'pg_namespace') as note`);
    if (found?.note !== MARK)
      throw new HouseFault("No demo office lives in this database.", "Nothing was changed: empty it by hand.");
    const [used] = await run(`select from pg_stat_activity
      where datname = current_database() and application_name like 'statut %' and pid <> pg_backend_pid() limit 1`);
    if (used) throw new HouseFault("The house works on this database.", "Stop it first.");
    await run(`drop schema if exists ${ours.map((schema) => `"${schema}"`).join(", ")} cascade`);
    const anchors = anchorFileOf(found.name);
    if (existsSync(anchors)) renameSync(anchors, `${anchors}.${Date.now()}`);
  });
}

type Run = <Row extends object>(statement: string) => Promise<Row[]>;

async function asOwner(url: string, work: (run: Run) => Promise<unknown>): Promise<void> {
  const orm = await openOrm(foundation, url, "owner");
  const em = orm.em.fork();
  const run: Run = <Row extends object>(statement: string) => em.execute<Row[]>(statement);
  await work(run).finally(() => orm.close(true));
}
