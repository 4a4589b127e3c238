import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pino from "pino";
import { doBillingRuns } from "../../../subgraphs/contributions/services/billing/do-run.ts";
import { plan } from "../../../subgraphs/contributions/subgraph.ts";
import { openPostgres, stopPostgres } from "../../../subgraphs/shared/plumbing/embedded-postgres.ts";
import { migrate } from "../../../subgraphs/shared/plumbing/migrate.ts";
import { inTransaction, openSubgraph } from "../../../subgraphs/shared/plumbing/open.ts";
import { house, Office, openOffice, TODAY } from "../office.ts";
import { books, fill, type Run, read, start, work } from "./run-room.ts";

const ID = "bil_01kb3v6jm0e7z9p5w2q8r4x6ya";
const folder = mkdtempSync(join(tmpdir(), "statut-run-killed-"));
chmodSync(folder, 0o755);
const dataDir = join(folder, "postgres");
const log = pino({ level: "silent" });
const offices: Office[] = [];

afterAll(async () => {
  for (const office of offices) await office.close();
  await stopPostgres(dataDir);
  rmSync(folder, { recursive: true, force: true });
});

/** Twelve people, and a run of a given id that was asked for. */
async function toBill(office: Office): Promise<Office> {
  offices.push(office);
  await fill(office, 12);
  const { run } = await start(office);
  await office.rows`update billing_run set id = ${ID} where id = ${(run as Run).id}`;
  return office;
}

const killPostgres = (): boolean =>
  process.kill(Number.parseInt(readFileSync(join(dataDir, "postmaster.pid"), "utf8"), 10), "SIGKILL");

/** Does the run three people at a time, and kills PostgreSQL while a part is open that has written all it had to. */
async function runUntilKilled({ subgraph }: Office, transactions: number): Promise<void> {
  let seen = 0;
  await doBillingRuns(
    {
      day: TODAY,
      log,
      inTransaction: (of) =>
        inTransaction(subgraph, house, async (context) => {
          const result = await of(context);
          seen += 1;
          if (seen === transactions) killPostgres();
          if (seen >= transactions) await pause(500);
          return result;
        }),
    },
    3,
  );
}

it("keeps a part whole or not at all when PostgreSQL is killed, and ends in the same books", async () => {
  const quiet = await toBill(await openOffice());
  await work(quiet);
  const first = await openPostgres({ dataDir });
  await migrate([plan], first.url);
  const subgraph = await openSubgraph(plan, first.url, log);
  const disturbed = await toBill(new Office(subgraph, first.url, () => subgraph.orm.close(true)));
  await expect(runUntilKilled(disturbed, 6)).rejects.toThrow();
  await pause(1_500);
  await openPostgres({ dataDir, port: Number(new URL(first.url).port) });

  const { state, seen, seal } = await read(disturbed, ID);
  expect({ state, seal }).toEqual({ state: "RUNNING", seal: null });
  expect(seen % 3).toBe(0);
  expect(await books(disturbed)).toHaveLength(seen);
  await work(disturbed);
  expect(await books(disturbed)).toEqual(await books(quiet));
  expect(await read(disturbed, ID)).toEqual(await read(quiet, ID));
}, 240_000);
