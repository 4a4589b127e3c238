import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { faultCode, isAlive } from "../alone.ts";

const LONGEST_START = 60_000;
const LONGEST_STOP = 30_000;

/** A PostgreSQL server as it describes itself in `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** "starting", "ready" or "stopping". */
  readonly status: string;
}

const pidFile = (room: string): string => join(room, "postmaster.pid");

function readPostmaster(room: string): Postmaster | undefined {
  try {
    const lines = readFileSync(pidFile(room), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? "starting").trim() };
  } catch (fault) {
    if (faultCode(fault) === "ENOENT") return undefined;
    throw fault;
  }
}

/** What a process was started with; nothing for one that has died and is not yet buried. */
function commandLine(pid: number): string {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}

/** A number may have passed to another process since the file was written: only its command line tells. */
function isServing(room: string, { pid }: Postmaster): boolean {
  if (!isAlive(pid)) return false;
  return process.platform === "win32" || commandLine(pid).includes(`-D ${room} `);
}

/** The server that was started as this process, once it is ready. */
export function readyPostmaster(room: string, pid: number | undefined): Postmaster | undefined {
  const found = readPostmaster(room);
  return found?.pid === pid && found?.status === "ready" ? found : undefined;
}

/**
 * The server that works in this room and is ready; `undefined` where there is none, and what a dead one left is gone.
 */
export async function runningPostmaster(room: string): Promise<Postmaster | undefined> {
  const giveUpAt = Date.now() + LONGEST_START;
  for (;;) {
    const found = readPostmaster(room);
    if (!found) return undefined;
    if (!isServing(room, found)) {
      rmSync(pidFile(room), { force: true });
      return undefined;
    }
    if (found.status === "ready") return found;
    if (Date.now() > giveUpAt) throw new Error(`PostgreSQL has been ${found.status} for a minute`);
    await pause(10);
  }
}

/** Asks the server to end all sessions and stop, and waits until it has. */
export async function stopPostmaster(room: string): Promise<void> {
  const found = await runningPostmaster(room);
  if (!found) return;
  process.kill(found.pid, "SIGINT");
  const giveUpAt = Date.now() + LONGEST_STOP;
  while (isServing(room, found)) {
    if (Date.now() > giveUpAt) throw new Error("PostgreSQL does not stop");
    await pause(10);
  }
}
