import { plans } from "./index.ts";
import { migrate } from "./shared/plumbing/migrate.ts";

/** Brings every subgraph's tables up to date. Answers the names of the migrations that ran. */
export const migrateAll = (databaseUrl: string, log?: (line: string) => void): Promise<string[]> =>
  migrate(plans, databaseUrl, log);
