import type { MikroORM } from "@mikro-orm/postgresql";
import { foundation } from "./foundation.ts";
import { HouseFault } from "./house-fault.ts";
import { openOrm } from "./orm.ts";
import type { Plan } from "./plan.ts";
import { privacyGround } from "./privacy/ground/index.ts";
import { migrateJobs } from "./work.ts";

type Tables = Pick<Plan, "name" | "entities" | "migrations">;

/** Where the database is newer than the house, going on could lose what it does not know of. */
const newerThanWeAre = (schema: string): HouseFault =>
  new HouseFault(
    `The tables of ${schema} come from a newer version of Statut.`,
    "Start that version, or use another database.",
  );

const MIGRATING = 7_261_120;

/**
 * Brings the ground and then each subgraph's tables up to date, one after the other.
 *
 * Two that start at once wait for each other. Answers the names of the migrations that ran.
 */
export async function migrate(
  plans: readonly Tables[],
  databaseUrl: string,
  log: (line: string) => void = () => undefined,
): Promise<string[]> {
  const first = await openOrm(foundation, databaseUrl, "owner");
  await first.em.fork().execute(`select pg_advisory_lock(${MIGRATING})`);
  try {
    await migrateJobs(databaseUrl);
    const done = await bringUp(first, foundation, log);
    for (const plan of [privacyGround, ...plans]) {
      const orm = await openOrm(plan, databaseUrl, "owner");
      done.push(...(await bringUp(orm, plan, log).finally(() => orm.close(true))));
    }
    return done;
  } finally {
    await first.close(true);
  }
}

/** Refuses to serve a subgraph on tables that are not its own version's; changes nothing. */
export async function checkTables(plan: Tables, databaseUrl: string): Promise<void> {
  for (const tables of [foundation, privacyGround, plan]) {
    const orm = await openOrm(tables, databaseUrl, "owner");
    const ran = await executed(orm, tables).finally(() => orm.close(true));
    if (ran < tables.migrations.length)
      throw new HouseFault(`The tables of ${tables.name} are not up to date.`, "Run npm run migrate.");
  }
}

/** How many of the migrations have run; throws where one has that nobody here knows. */
async function executed(orm: MikroORM, { name, migrations }: Tables): Promise<number> {
  const [there] = await orm.em.fork().execute(`select to_regclass('"${name}".migration') as found`);
  if (!there?.found) return 0;
  const known = new Set(migrations.map((migration) => migration.name));
  const ran = await orm.em.fork().execute<{ name: string }[]>(`select name from "${name}".migration`);
  if (ran.some((migration) => !known.has(migration.name))) throw newerThanWeAre(name);
  return ran.length;
}

async function bringUp(orm: MikroORM, tables: Tables, log: (line: string) => void): Promise<string[]> {
  const { name } = tables;
  await orm.em.fork().execute(`create schema if not exists "${name}"`);
  await executed(orm, tables);
  const now = await orm.migrator.up();
  for (const migration of now) log(`${name}: ${migration.name.replace(/^Migration\d+_/, "").replaceAll("_", " ")}`);
  return now.map((migration) => migration.name);
}
