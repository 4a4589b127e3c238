import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { type EmbeddedPostgres, openPostgres } from "../../subgraphs/shared/plumbing/embedded-postgres.ts";
import { HouseFault } from "../../subgraphs/shared/plumbing/house-fault.ts";

const LIMIT = 60_000;
const opened: EmbeddedPostgres[] = [];
const folders: string[] = [];

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "statut-embedded-"));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return join(folder, "postgres");
}

async function open(dataDir: string, wish: { forTests?: boolean; port?: number } = {}): Promise<EmbeddedPostgres> {
  const server = await openPostgres({ dataDir, ...wish });
  opened.push(server);
  return server;
}

async function ask(url: string, sql: string): Promise<unknown[][]> {
  const session = new pg.Client(url);
  session.on("error", () => undefined);
  await session.connect();
  try {
    const answer = await session.query<unknown[]>({ text: sql, rowMode: "array" });
    return answer.rows;
  } finally {
    await session.end();
  }
}

const pidOf = (dataDir: string): number => Number.parseInt(readFileSync(join(dataDir, "postmaster.pid"), "utf8"), 10);

function kill(pid: number): void {
  process.kill(pid, "SIGKILL");
  for (;;) {
    try {
      if (/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8"))) return;
    } catch {
      return;
    }
  }
}

afterEach(async () => {
  for (const server of opened.splice(0)) await server.stop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe("the embedded PostgreSQL", () => {
  test(
    "is PostgreSQL 18, in Unicode, and takes 200 sessions",
    async () => {
      const server = await open(aFolder(), { forTests: true });
      expect(server.started).toBe("initialised");
      expect(await ask(server.url, "select current_setting('server_version_num')::int / 10000")).toEqual([[18]]);
      expect(await ask(server.url, "show max_connections")).toEqual([["200"]]);
      expect(await ask(server.url, "select current_database(), lower('ÉCLUSE'), 'œuf' ~ '^\\w+$'")).toEqual([
        ["statut", "écluse", true],
      ]);
      expect(await ask(server.url, "show fsync")).toEqual([["off"]]);
    },
    LIMIT,
  );

  test(
    "keeps its rows and its safety from one start to the next",
    async () => {
      const dataDir = aFolder();
      const first = await open(dataDir);
      await ask(first.url, "create table kept (word text)");
      await ask(first.url, "insert into kept values ('still here')");
      await first.stop();
      expect(existsSync(join(dataDir, "postmaster.pid"))).toBe(false);
      const second = await open(dataDir);
      expect(second.started).toBe("started");
      expect(await ask(second.url, "select word from kept")).toEqual([["still here"]]);
      expect(await ask(second.url, "show fsync")).toEqual([["on"]]);
    },
    LIMIT,
  );

  test(
    "is found running, and stops only when the last who needs it lets go",
    async () => {
      const dataDir = aFolder();
      const [first, second] = await Promise.all([open(dataDir, { forTests: true }), open(dataDir, { forTests: true })]);
      expect([first?.started, second?.started].sort()).toEqual(["initialised", "reused"]);
      expect(first?.url).toBe(second?.url);
      await first?.stop();
      expect(await ask(second?.url ?? "", "select 1")).toEqual([[1]]);
      await second?.stop();
      await expect(ask(second?.url ?? "", "select 1")).rejects.toThrow("ECONNREFUSED");
    },
    LIMIT,
  );

  test(
    "comes back after kill -9 with the row that was committed, and without the one that was not",
    async () => {
      const dataDir = aFolder();
      const first = await open(dataDir);
      await ask(first.url, "create table kept (word text)");
      await ask(first.url, "insert into kept values ('committed')");
      const cut = new pg.Client(first.url);
      cut.on("error", () => undefined);
      await cut.connect();
      await cut.query("begin");
      await cut.query("insert into kept values ('not committed')");
      const killed = pidOf(dataDir);
      kill(killed);
      const second = await open(dataDir);
      expect(second.started).toBe("started");
      expect(pidOf(dataDir)).not.toBe(killed);
      expect(await ask(second.url, "select word from kept")).toEqual([["committed"]]);
      await cut.end().catch(() => undefined);
    },
    LIMIT,
  );

  test(
    "is not taken in by a number that has passed to another process",
    async () => {
      const dataDir = aFolder();
      await (await open(dataDir, { forTests: true })).stop();
      const lines = [process.pid, dataDir, 1, 5432, "", "127.0.0.1", "0 0", "ready   "];
      writeFileSync(join(dataDir, "postmaster.pid"), `${lines.join("\n")}\n`);
      expect((await open(dataDir, { forTests: true })).started).toBe("started");
    },
    LIMIT,
  );

  test(
    "does not take a room for whole whose making was cut short",
    async () => {
      const dataDir = aFolder();
      execFileSync("mkdir", ["-p", `${dataDir}.new/base`]);
      expect((await open(dataDir, { forTests: true })).started).toBe("initialised");
      expect(existsSync(`${dataDir}.new`)).toBe(false);
    },
    LIMIT,
  );

  test(
    "keeps its password from everybody else, and lets nobody in without it",
    async () => {
      const dataDir = aFolder();
      const server = await open(dataDir, { forTests: true });
      expect((statSync(`${dataDir}.password`).mode & 0o777).toString(8)).toBe("600");
      const wrong = new URL(server.url);
      wrong.password = "guessed";
      await expect(ask(wrong.href, "select 1")).rejects.toThrow("password authentication failed");
      await server.stop();
      rmSync(`${dataDir}.password`);
      await expect(open(dataDir)).rejects.toThrow(HouseFault);
      await expect(open(dataDir)).rejects.toThrow(/password .* is gone/);
    },
    LIMIT,
  );

  test(
    "writes no value of a failed statement into its log",
    async () => {
      const dataDir = aFolder();
      const server = await open(dataDir, { forTests: true });
      await ask(server.url, "create table person (ssin text primary key)");
      await ask(server.url, "insert into person values ('85073003328')");
      await expect(ask(server.url, "insert into person values ('85073003328')")).rejects.toThrow("duplicate key");
      const log = readFileSync(join(dataDir, "server.log"), "utf8");
      expect(log).toContain("ready to accept connections");
      expect(log).not.toContain("85073003328");
    },
    LIMIT,
  );
});
