import { spawn } from "node:child_process";
import { chmodSync, chownSync, closeSync, existsSync, openSync, readFileSync, renameSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { HouseFault } from "../house-fault.ts";
import { type Account, giveTo } from "./account.ts";
import { type Postmaster, readyPostmaster } from "./postmaster.ts";

const ATTEMPTS = 5;

/** Nothing of the caller's environment but what a program needs: PGPORT and its kin would change the server. */
export const BARE = { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LANG: "C", TZ: "UTC" };

/**
 * What the server is started with.
 *
 * Values stand in the text of statements, so no statement and no detail of a failure goes into its log: both may
 * be about a person.
 */
const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "200",
  timezone: "UTC",
  log_timezone: "UTC",
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
};

/** A test may lose its rows with the machine's power; nothing else may. */
const HASTE = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/** A server's room, its programs, and who runs them. */
export interface Workplace {
  readonly room: string;
  readonly initdb: string;
  readonly postgres: string;
  readonly account: Account | undefined;
  readonly forTests: boolean;
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** The last run's log is kept beside this one's. */
function openLog(room: string, account: Account | undefined): number {
  const log = join(room, "server.log");
  if (existsSync(log)) renameSync(log, `${log}.1`);
  const opened = openSync(log, "a", 0o600);
  if (account) chownSync(log, account.uid, account.gid);
  return opened;
}

function lastWords(room: string): string {
  const lines = readFileSync(join(room, "server.log"), "utf8").trim().split("\n");
  return (lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? "").replace(/^.*?(FATAL|PANIC): +/, "");
}

/** One try: the server when it is ready, or `undefined` when it ended instead. */
async function launch({ room, postgres, account, forTests }: Workplace, port: number): Promise<Postmaster | undefined> {
  const settings = Object.entries({ ...SETTINGS, ...(forTests ? HASTE : {}), port: String(port) });
  const log = openLog(room, account);
  const child = spawn(postgres, ["-D", room, ...settings.flatMap(([name, value]) => ["-c", `${name}=${value}`])], {
    ...account,
    cwd: room,
    env: BARE,
    detached: !forTests,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  let hasEnded = false;
  child.once("error", () => {
    hasEnded = true;
  });
  child.once("exit", () => {
    hasEnded = true;
  });
  child.unref();
  while (!hasEnded) {
    await pause(10);
    const server = readyPostmaster(room, child.pid);
    if (server) return server;
  }
  return undefined;
}

/**
 * Starts the server and waits until it takes connections.
 *
 * It tries again a few times: the sessions of a killed server live on for a moment and keep its memory, and a port
 * that was free may have been taken meanwhile.
 */
export async function start(workplace: Workplace, port?: number): Promise<Postmaster> {
  const { room, account } = workplace;
  giveTo(account, room);
  chmodSync(room, 0o700);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const server = await launch(workplace, port ?? (await freePort()));
    if (server) return server;
    await pause(200);
  }
  const advice = `Its log is ${join(room, "server.log")}; or set DATABASE_URL to a PostgreSQL 18 of your own.`;
  throw new HouseFault(`The embedded PostgreSQL does not start: ${lastWords(room)}.`, advice);
}
