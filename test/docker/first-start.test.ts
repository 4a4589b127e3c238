import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import pg from "pg";
import pino from "pino";
import { openAll } from "../../subgraphs/open-all.ts";
import { openPostgres, stopPostgres } from "../../subgraphs/shared/plumbing/embedded-postgres.ts";
import { inTransaction } from "../../subgraphs/shared/plumbing/open.ts";
import { seedOffice } from "../../subgraphs/shared/plumbing/seed.ts";
import { migrateAll } from "../../subgraphs/tables.ts";
import { viewerAs } from "../harness/house.ts";
import { OFFICE_DAY } from "../harness/office.ts";

const folder = mkdtempSync(join(tmpdir(), "statut-first-"));
chmodSync(folder, 0o755);
const dataDir = join(folder, "postgres");
const PASSWORD = "chosen1here";

afterAll(async () => {
  await stopPostgres(dataDir);
  rmSync(folder, { recursive: true, force: true });
});

/** What psql would send of init.sql; under another name, as the embedded server has a login and a database "statut". */
const commands = readFileSync("docker/postgres/init.sql", "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "" && !/^(?:--|\\)/.test(line))
  .map((line) => line.replaceAll(/\bstatut\b/g, "office").replace(":'password'", `'${PASSWORD}'`));

async function as<Found>(url: string, work: (session: pg.Client) => Promise<Found>): Promise<Found> {
  const session = new pg.Client(url);
  await session.connect();
  try {
    return await work(session);
  } finally {
    await session.end();
  }
}

test("on an empty server, init.sql makes a login that is no superuser and can carry the whole house", async () => {
  const server = await openPostgres({ dataDir, forTests: true });
  await as(server.url, async (session) => {
    for (const command of commands) await session.query(command);
  });
  const address = new URL(server.url);
  Object.assign(address, { username: "office", password: PASSWORD, pathname: "/office" });
  const url = address.href;
  const [login] = await as(
    url,
    async (session) => (await session.query("select * from pg_roles where rolname = user")).rows,
  );
  expect(login).toMatchObject({ rolname: "office", rolsuper: false, rolcreatedb: false, rolbypassrls: false });

  expect((await migrateAll(url)).length).toBeGreaterThan(5);
  expect(await migrateAll(url)).toEqual([]);
  const house = await openAll(url, pino({ level: "silent" }));
  await seedOffice(house.subgraphs, OFFICE_DAY);
  const [affiliates] = house.subgraphs;
  const peopleSeen = async (fund: string): Promise<number> =>
    inTransaction(affiliates!, viewerAs({ role: "CASE_HANDLER", fund }), async ({ db }) => {
      const { rows } = await sql<{ count: number }>`select count(*)::int as count from affiliate`.execute(db);
      return rows[0]?.count ?? 0;
    });
  expect(await peopleSeen("UCM")).toBeGreaterThan(0);
  expect(await peopleSeen("NOBODY")).toBe(0);
  await house.close();
  const owner = await as(url, async (session) => (await session.query("select from affiliates.affiliate")).rowCount);
  expect(owner).toBe(0);
}, 60_000);
