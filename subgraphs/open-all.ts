import type { Logger } from "pino";
import { plans } from "./index.ts";
import { type OpenSubgraph, openSubgraph } from "./shared/plumbing/open.ts";

/** Every subgraph, open on one database. */
export interface OpenHouse {
  readonly subgraphs: readonly OpenSubgraph[];
  readonly close: () => Promise<void>;
}

/** Opens every subgraph on one database. */
export async function openAll(databaseUrl: string, log: Logger, onQuery?: (sql: string) => void): Promise<OpenHouse> {
  const subgraphs = await Promise.all(plans.map((plan) => openSubgraph(plan, databaseUrl, log, onQuery)));
  const close = async () => void (await Promise.all(subgraphs.map(({ orm }) => orm.close(true))));
  return { subgraphs, close };
}
