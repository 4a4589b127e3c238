import { Migrator } from "@mikro-orm/migrations";
import { defineConfig, MikroORM } from "@mikro-orm/postgresql";
import { type Pool, TypeOverrides } from "pg";
import { takeBackTheCut } from "./cut-connections.ts";
import type { Plan } from "./plan.ts";
import { keepPlans } from "./prepared.ts";
import { roleOf } from "./row-security.ts";

const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

/** Money comes back as `bigint`, days and instants as the text that the database writes: nothing is rounded. */
function typesAsKept(): TypeOverrides {
  const types = new TypeOverrides();
  types.setTypeParser(INT8, BigInt);
  for (const type of [DATE, TIMESTAMPTZ]) types.setTypeParser(type, (text: string) => text);
  return types;
}

/** How many connections one subgraph may hold, and how long one may wait for a free one. */
const POOL = { max: 10, connectionTimeoutMillis: 2_000, idleTimeoutMillis: 30_000 };

/** Shows every statement where it leaves the house, whichever library wrote it. For tests: it may hold values. */
function watch(pool: Pool, onQuery: (sql: string) => void): void {
  pool.on("connect", (client) => {
    const send = client.query;
    client.query = ((...given: Parameters<typeof send>) => {
      const [said] = given as readonly unknown[];
      onQuery(typeof said === "string" ? said : String((said as { readonly text?: string }).text));
      return send.apply(client, given);
    }) as typeof send;
  });
}

/**
 * Opens the tables of one subgraph: a PostgreSQL schema and a migration history of its own.
 *
 * At work it takes the subgraph's role, which owns nothing: a query that comes without a viewer finds no rows. Only
 * migrations are done as the owner. A database that is not there is never made: its name was mistyped.
 */
export function openOrm(
  { name, entities, migrations }: Pick<Plan, "name" | "entities" | "migrations">,
  clientUrl: string,
  as: "worker" | "owner",
  onQuery?: (sql: string) => void,
): Promise<MikroORM> {
  const atWork = [`-c role=${roleOf(name)}`, "-c plan_cache_mode=force_generic_plan"];
  const session = [`-c search_path=${name},facts`, ...(as === "worker" ? atWork : [])];
  return MikroORM.init(
    defineConfig({
      clientUrl,
      ensureDatabase: false,
      schema: name,
      entities: [...entities],
      driverOptions: {
        ...POOL,
        types: typesAsKept(),
        options: session.join(" "),
        application_name: `statut ${name}`,
        onPoolCreated: (pool: Pool) => {
          if (onQuery) watch(pool, onQuery);
          keepPlans(pool);
          takeBackTheCut(pool);
        },
      },
      discovery: { warnWhenNoEntities: false },
      extensions: [Migrator],
      colors: false,
      logger: () => undefined,
      migrations: {
        tableName: "migration",
        schema: name,
        migrationsList: migrations.map((migration) => ({ name: migration.name, class: migration })),
        snapshot: false,
      },
    }),
  );
}
