import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { Fault } from "../../../shared/plumbing/faults.ts";
import { inTransaction, type OpenSubgraph } from "../../../shared/plumbing/open.ts";
import { roleOf } from "../../../shared/plumbing/row-security.ts";
import { systemViewer } from "../../../shared/plumbing/viewer.ts";
import { LONGEST_PICTURE } from "../../rules/exports/export-plan.ts";

/** PostgreSQL lets go of a picture where nobody else does, a little after its time. */
const LET_GO_AFTER = LONGEST_PICTURE + 5;

/** How long PostgreSQL may take to give a picture, or to say goodbye: others wait for it. */
const PATIENCE_MS = 5_000;

/** The name by which PostgreSQL lists who holds a picture. */
export const HOLDER = "statut picture";

/** Who holds the pictures that a house took, by their names. */
const held = new WeakMap<OpenSubgraph, Map<string, pg.Client>>();

function heldBy(subgraph: OpenSubgraph): Map<string, pg.Client> {
  const known = held.get(subgraph) ?? new Map<string, pg.Client>();
  held.set(subgraph, known);
  return known;
}

/** A picture of all tables of the house, of every subgraph: under which name it is read, and the instant of it. */
export interface Picture {
  readonly name: string;
  readonly takenAt: string;
}

/**
 * Takes a picture, and holds it: a transaction on a connection of its own, which does nothing more.
 *
 * Whoever asks in it, in whatever process, sees what that transaction would see. It ends when this process dies, too.
 */
export async function takePicture(subgraph: OpenSubgraph): Promise<Picture> {
  const client = new pg.Client({
    connectionString: subgraph.orm.config.get("clientUrl"),
    options: `-c role=${roleOf(subgraph.plan.name)} -c idle_in_transaction_session_timeout=${LET_GO_AFTER}min`,
    application_name: HOLDER,
    keepAlive: true,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("begin isolation level repeatable read read only");
    const { rows } = await client.query<Picture>(`select statement_timestamp()::text as "takenAt",
      pg_export_snapshot() || ' ' || md5(pg_current_snapshot()::text) as name`);
    const [picture] = rows as [Picture];
    client.once("end", () => heldBy(subgraph).delete(picture.name));
    heldBy(subgraph).set(picture.name, client);
    return picture;
  } catch (cause) {
    await client.end();
    throw cause;
  }
}

/** Whether one can still ask in a picture, whoever holds it. */
export async function isHeld(subgraph: OpenSubgraph, picture: string): Promise<boolean> {
  const viewer = { ...systemViewer("1970-01-01", "picture"), picture };
  return inTransaction(subgraph, viewer, async () => true, { readOnly: true }).catch((cause: unknown) => {
    if (cause instanceof Fault) return false;
    throw cause;
  });
}

/** The pictures that this process holds. */
export const picturesOf = (subgraph: OpenSubgraph): readonly string[] => [...heldBy(subgraph).keys()];

/** Lets go of some pictures that this process holds; of all where none are named. */
export async function letGoOfPictures(subgraph: OpenSubgraph, names = picturesOf(subgraph)): Promise<void> {
  const gone = Promise.all(names.map((name) => heldBy(subgraph).get(name)?.end()));
  await Promise.race([gone, pause(PATIENCE_MS, undefined, { ref: false })]);
}
