import type { Pool, PoolClient } from "pg";

/** Whoever still holds a connection when it is cut has this long to give it back. */
const GRACE_MS = 1_000;

/**
 * Takes back connections that were cut while somebody held them: PostgreSQL went down, or an operator ended them.
 *
 * The query builder gives a connection back when its transaction is over, and one that was cut is never over: without
 * this the pool would run dry, and could not be closed. Its error also needs an ear, or the process would end.
 */
export function takeBackTheCut(pool: Pool): void {
  const held = new Set<PoolClient>();
  pool.on("acquire", (client) => held.add(client));
  pool.on("release", (_, client) => held.delete(client as PoolClient));
  pool.on("connect", (client) => {
    client.on("error", () => undefined);
    client.once("end", () => setTimeout(() => void (held.delete(client) && client.release(true)), GRACE_MS));
  });
}
