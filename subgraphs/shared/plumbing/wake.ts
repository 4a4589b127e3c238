import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";

const RETRY_MS = 500;

/** By this name PostgreSQL knows whoever does jobs, for as long as it lives. */
export const sessionOfWorker = (worker: string): string => `statut ear ${worker}`;

/** Somebody who is woken when facts are told. */
export interface Ear {
  /** Says to PostgreSQL, from now on, which worker this is. */
  readonly announce: (worker: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Wakes whoever must hear, each time that facts are told; until it is closed.
 *
 * A connection that is cut is made again, and wakes at once: something may have been told meanwhile.
 */
export async function openEar(connectionString: string, wake: () => Promise<void>): Promise<Ear> {
  let closed = false;
  let name = sessionOfWorker("");
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString, application_name: name });
    client.on("notification", () => void wake());
    client.on("error", () => undefined);
    await client.connect();
    await client.query("listen facts");
    client.once("end", () => void again());
    return client;
  };
  const again = async (): Promise<void> => {
    while (!closed) {
      await pause(RETRY_MS, undefined, { ref: false });
      const client = await connect().catch(() => null);
      if (!client) continue;
      current = client;
      return closed ? client.end() : wake();
    }
  };
  let current = await connect();
  return {
    announce: async (worker) => {
      name = sessionOfWorker(worker);
      await current.query("select set_config('application_name', $1, false)", [name]).catch(() => undefined);
    },
    close: async () => {
      closed = true;
      await current.end();
    },
  };
}
