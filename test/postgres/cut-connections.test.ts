import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { inTransaction } from "../../subgraphs/shared/plumbing/open.ts";
import { isReady } from "../../subgraphs/shared/plumbing/server.ts";
import { systemViewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { command } from "../harness/cluster.ts";
import { openRooms } from "../harness/house.ts";

/** As many connections as a subgraph may hold, and two more. */
const MORE_THAN_ALL = 12;

let house: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  house = await openRooms();
});
afterAll(() => house.close());

const cut = (when: "at rest" | "at work") => () =>
  inTransaction(house.room("companies"), systemViewer("2026-11-20", "cut"), async ({ db }) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
    const working = when === "at work" ? sql`select pg_sleep(60)`.execute(db) : pause(100);
    await Promise.all([working, command(house.url, `select pg_terminate_backend(${rows[0]?.pid})`)]);
  });

test.each(["at rest", "at work"] as const)(
  "connections that are cut in transactions, %s, are not lost to those who come after",
  async (when) => {
    for (let i = 0; i < MORE_THAN_ALL; i += 4) {
      const ended = await Promise.allSettled([cut(when)(), cut(when)(), cut(when)(), cut(when)()]);
      expect(ended.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected", "rejected"]);
    }
    await pause(1_200);
    const asked = Array.from({ length: MORE_THAN_ALL }, () => isReady(house.room("companies")));
    expect(await Promise.all(asked)).toEqual(asked.map(() => true));
  },
);
