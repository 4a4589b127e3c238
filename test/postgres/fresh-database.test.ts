import pg from "pg";
import { command } from "../harness/cluster.ts";
import { type FreshDatabase, freshDatabase } from "../harness/database.ts";

let first: FreshDatabase;
let second: FreshDatabase;

beforeAll(async () => {
  [first, second] = await Promise.all([freshDatabase(), freshDatabase()]);
});

afterAll(async () => {
  await first.drop();
  await second.drop();
});

describe("a fresh database", () => {
  test("is one's own: what stands in it stands in no other", async () => {
    expect(first.url).not.toBe(second.url);
    await command(first.url, "create table mine ()");
    await command(first.url, "select from mine");
    await expect(command(second.url, "select from mine")).rejects.toThrow('relation "mine" does not exist');
  });

  test("goes although a session has forgotten to end", async () => {
    const third = await freshDatabase();
    const forgotten = new pg.Client(third.url);
    const fault = new Promise<Error>((told) => forgotten.on("error", told));
    await forgotten.connect();
    await third.drop();
    expect((await fault).message).toMatch(/terminating connection|terminated unexpectedly/);
    await expect(command(third.url, "select 1")).rejects.toThrow("does not exist");
  });
});
