import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import pg from "pg";
import { alone } from "../../subgraphs/shared/plumbing/alone.ts";
import { openPostgres } from "../../subgraphs/shared/plumbing/embedded-postgres.ts";
import { roomOfRun, rowsOf } from "./run.ts";

/** The server of this run, with a migrated database that the others are copied from. */
export interface Cluster {
  readonly url: string;
  readonly template: string;
}

/** The address of another database of the same server. */
export function addressOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** Says one thing to the server as its owner. */
export async function command(server: string, sql: string): Promise<void> {
  const session = new pg.Client(server);
  await session.connect();
  try {
    await session.query(sql);
  } finally {
    await session.end();
  }
}

/** Fills it aside: a template is only called one, and closed to sessions, when it is whole. */
export async function makeTemplate(
  server: string,
  { template, from = "template1" }: { readonly template: string; readonly from?: string },
  fill: (url: string) => Promise<void>,
): Promise<void> {
  const aside = `${template}_aside`;
  await command(server, `drop database if exists ${aside} with (force)`);
  await command(server, `create database ${aside} template ${from}`);
  await fill(addressOf(server, aside));
  await command(server, `alter database ${aside} with allow_connections false`);
  await command(server, `alter database ${aside} rename to ${template}`);
}

const noteIn = (room: string): string => join(room, "cluster.json");
const readNote = (room: string): Cluster | undefined =>
  existsSync(noteIn(room)) ? JSON.parse(readFileSync(noteIn(room), "utf8")) : undefined;

async function openCluster(room: string): Promise<Cluster> {
  const known = readNote(room);
  if (known) return known;
  const url = process.env.DATABASE_URL ?? (await openPostgres({ dataDir: rowsOf(room), forTests: true })).url;
  const template = basename(room).replaceAll(/\W/g, "_").toLowerCase();
  await makeTemplate(url, { template }, async (aside) => {
    const { migrateAll } = await import("../../subgraphs/tables.ts");
    await migrateAll(aside);
  });
  writeFileSync(noteIn(room), JSON.stringify({ url, template }));
  return { url, template };
}

/**
 * The cluster of this run: the embedded PostgreSQL, or the server of DATABASE_URL.
 *
 * The first test that needs it brings it up, so that a run without a database waits for none; others wait for it.
 */
export function cluster(): Promise<Cluster> {
  const room = roomOfRun();
  return alone(join(room, "cluster.lock"), () => openCluster(room));
}

/** The database in which the demo office lives, once a test has asked for it. */
export const officeOf = (template: string): string => `${template}_office`;

/** Leaves nothing on a server that is not ours. */
export async function closeCluster(): Promise<void> {
  const known = readNote(roomOfRun());
  if (!known || !process.env.DATABASE_URL) return;
  for (const template of [officeOf(known.template), known.template])
    await command(known.url, `drop database if exists ${template} with (force)`);
}
