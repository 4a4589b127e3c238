import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { openPostgres } from "../../subgraphs/shared/plumbing/embedded-postgres.ts";
import { addressOf, command } from "../harness/cluster.ts";

/** A server of the benches' own, or that of DATABASE_URL, with databases that go when the benches end. */
export interface Ground {
  /** A database that is a copy of another, or empty; under a name of its own. */
  readonly database: (from?: string) => Promise<GroundDatabase>;
  /** What the server's processes have computed so far, in milliseconds; `null` where that cannot be seen. */
  readonly cpuMs: () => number | null;
  readonly close: () => Promise<void>;
}

/** One of the databases. */
export interface GroundDatabase {
  readonly name: string;
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/** Opens the ground. Rows are as safe on the embedded server as an office's would be: nothing is switched off. */
export async function openGround(): Promise<Ground> {
  const room = mkdtempSync(join(tmpdir(), "statut-bench-"));
  chmodSync(room, 0o755);
  const embedded = process.env.DATABASE_URL ? null : await openPostgres({ dataDir: join(room, "postgres") });
  const server = embedded?.url ?? process.env.DATABASE_URL ?? "";
  const made = new Set<string>();
  const drop = async (name: string): Promise<void> => {
    made.delete(name);
    await command(server, `drop database if exists ${name} with (force)`);
  };
  const postmaster = embedded ? await postmasterOf(server) : null;
  return {
    async database(from = "template1") {
      const name = `statut_bench_${process.pid}_${made.size}_${Date.now().toString(36)}`;
      made.add(name);
      await command(server, `create database ${name} template ${from}`);
      return { name, url: addressOf(server, name), drop: () => drop(name) };
    },
    cpuMs: () => (postmaster === null ? null : cpuOfFamily(postmaster)),
    async close() {
      for (const name of [...made]) await drop(name);
      await embedded?.stop();
      rmSync(room, { recursive: true, force: true });
    },
  };
}

/** The process that all others of the server come from, where this machine shows its processes as files. */
async function postmasterOf(server: string): Promise<number | null> {
  const session = new pg.Client(server);
  await session.connect();
  const { rows } = await session.query<{ pid: number }>("select pg_backend_pid() as pid");
  const parent = statOf(rows[0]?.pid ?? 0)?.parent ?? null;
  await session.end();
  return parent;
}

const TICK_MS = 10;

interface Stat {
  readonly parent: number;
  readonly own: number;
  readonly ofEnded: number;
}

/** What Linux tells of a process: after its name, which may hold anything, in brackets. */
function statOf(pid: number): Stat | null {
  try {
    const told = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = told
      .slice(told.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
    const ms = (...at: number[]): number => at.reduce((sum, i) => sum + (fields[i] ?? 0), 0) * TICK_MS;
    return { parent: fields[1] ?? 0, own: ms(11, 12), ofEnded: ms(13, 14) };
  } catch {
    return null;
  }
}

function cpuOfFamily(head: number): number {
  const children = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statOf(Number(name)) ?? [])
    .filter(({ parent }) => parent === head);
  const { own = 0, ofEnded = 0 } = statOf(head) ?? {};
  return own + ofEnded + children.reduce((sum, child) => sum + child.own, 0);
}

/** Connections to a database. That a bench which failed takes the database away under them is no second failure. */
export function openPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 8 });
  pool.on("error", () => undefined);
  return pool;
}
