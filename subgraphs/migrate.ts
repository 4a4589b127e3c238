import { plans } from "./index.ts";
import { migrate } from "./shared/plumbing/migrate.ts";

/** Brings every subgraph's tables up to date. */
export async function migrateAll(databaseUrl: string, log?: (line: string) => void): Promise<void> {
  await migrate(plans, databaseUrl, log);
}
