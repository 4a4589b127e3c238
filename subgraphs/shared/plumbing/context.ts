import type { EntityManager } from "@mikro-orm/postgresql";
import type { Kysely } from "kysely";
import type { Logger } from "pino";
import type { AskGraph } from "./open.ts";
import type { Texts } from "./plan.ts";
import type { Disclosures } from "./privacy/disclosures.ts";
import type { Viewer } from "./viewer.ts";

/** What reads stand on: one transaction, in which PostgreSQL knows who is asking. */
export interface RequestScope {
  readonly em: EntityManager;
  /** The same transaction for set-based reads: rows as they are kept, without entities. */
  readonly db: Kysely<unknown>;
  readonly viewer: Viewer;
}

/** What one request to one subgraph carries. */
export interface Context<Loaders = object> extends RequestScope {
  readonly loaders: Loaders;
  readonly log: Logger;
  readonly texts: Texts;
  /** Set while a dry run is shown: undone before the next write, or at the end. */
  dryRunOpen: boolean;
  /** Of whom something is told, where that is recorded; `null` for whoever sees the own file alone. */
  readonly disclosures: Disclosures | null;
  /** Reaches the whole graph, to have a question judged; absent while the graph has no door. */
  readonly askGraph?: AskGraph;
}
