import { sql } from "kysely";
import { settle } from "./listen.ts";
import { inTransaction, type OpenSubgraph } from "./open.ts";
import { systemViewer } from "./viewer.ts";

/** Whether nothing was ever told: the database is empty but for its tables. */
export async function isEmpty(subgraph: OpenSubgraph, day: string): Promise<boolean> {
  return inTransaction(subgraph, systemViewer(day, "seed"), async ({ db }) => {
    const { rows } = await sql`select 1 from facts.fact limit 1`.execute(db);
    return rows.length === 0;
  });
}

/** Fills each subgraph with its part of the demo office; between two, everybody hears what was told. */
export async function seedOffice(
  subgraphs: readonly OpenSubgraph[],
  day: string,
  log: (line: string) => void = () => undefined,
): Promise<void> {
  for (const subgraph of subgraphs) {
    const { seed, name } = subgraph.plan;
    if (!seed) continue;
    log(`${name}: the demo office moves in`);
    await inTransaction(subgraph, systemViewer(day, "seed"), seed);
    await settle(subgraphs, day);
  }
}
