import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pino from "pino";
import { openPostgres, stopPostgres } from "../../subgraphs/shared/plumbing/embedded-postgres.ts";
import { startWork } from "../../subgraphs/shared/plumbing/work.ts";
import { migrateAll } from "../../subgraphs/tables.ts";
import { DAY, openEar, openTower, ring } from "./ear.ts";

const folder = mkdtempSync(join(tmpdir(), "statut-killed-"));
chmodSync(folder, 0o755);
const dataDir = join(folder, "postgres");
/** A worker that gave up is followed by another, and lets go of what it held: on a busy machine that takes a while. */
const AFTER_ALL_MS = 45_000;

afterAll(async () => {
  await stopPostgres(dataDir);
  rmSync(folder, { recursive: true, force: true });
});

test("jobs go on after PostgreSQL itself was killed and came back, with every fact kept once", async () => {
  const first = await openPostgres({ dataDir });
  await migrateAll(first.url);
  const before = await openTower(first.url);
  const house = await openEar(first.url);
  const log = pino({ level: "silent" });
  const work = await startWork({ subgraphs: [house], databaseUrl: first.url, log, today: () => DAY });
  await ring(house, ["before"]);
  await before.untilHeard(1);
  await before.close();

  process.kill(Number.parseInt(readFileSync(join(dataDir, "postmaster.pid"), "utf8"), 10), "SIGKILL");
  await pause(1_500);
  await expect(ring(house, ["never"])).rejects.toThrow();
  const second = await openPostgres({ dataDir, port: Number(new URL(first.url).port) });
  expect(second.url).toBe(first.url);

  const after = await openTower(second.url);
  await ring(house, ["after"]);
  await after.untilHeard(2, AFTER_ALL_MS);
  expect((await after.heard()).map(({ subject }) => subject)).toEqual(["before", "after"]);

  await work.stop();
  await house.orm.close(true);
  await after.close();
}, 90_000);
