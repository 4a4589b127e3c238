import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { viewerAs } from "../harness/house.ts";
import { openWriteRoom, untilAnswered, type WriteRoom } from "./write-room.ts";

const femke = seedId("aff", "femke");
const clerk = viewerAs({ role: "CASE_HANDLER", fund: "UCM" });

let room: WriteRoom;
beforeEach(async () => {
  room = await openWriteRoom("affiliates");
});
afterEach(() => room.close());

const change = (key: string, language: string, more = "") =>
  `changeContactDetails(input: { meta: { idempotencyKey: "${key}" ${more} }, affiliateId: "${femke}",
    language: ${language} }) { affiliate { language version } errors { __typename } }`;

test("of two writes in one request, the second shows what it found after the first", async () => {
  const { data, faults } = await room.ask(
    clerk,
    `mutation { a: ${change("first-key", "DE")} b: ${change("second-key", "FR")} }`,
  );
  expect(faults).toEqual([]);
  expect(data).toEqual({
    a: { affiliate: { language: "DE", version: 2 }, errors: [] },
    b: { affiliate: { language: "FR", version: 3 }, errors: [] },
  });
});

test("a dry run is forgotten when the write after it in the same request is shown", async () => {
  const dry = change("first-key", "DE", "dryRun: true");
  const { data, faults } = await room.ask(clerk, `mutation { a: ${dry} b: ${change("second-key", "FR")} }`);
  expect(faults).toEqual([]);
  expect(data).toEqual({
    a: { affiliate: { language: "DE", version: 2 }, errors: [] },
    b: { affiliate: { language: "FR", version: 2 }, errors: [] },
  });
});

test("two who change the same file without a version are both served, one after the other", async () => {
  const mutation = (key: string, language: string) => `mutation { ${change(key, language)} }`;
  const outcomes = await Promise.all([
    room.ask(clerk, mutation("first-key", "DE"), {}, 0),
    room.ask(clerk, mutation("second-key", "FR"), {}, 1),
  ]);
  expect(outcomes.flatMap(({ faults }) => faults)).toEqual([]);
  const versions = outcomes.map(({ data }) => (data as { [key: string]: { affiliate: { version: number } } }) ?? {});
  expect(versions.map((found) => found.changeContactDetails?.affiliate.version).sort()).toEqual([2, 3]);
});

test("the same key of another caller is another key", async () => {
  const other = viewerAs({ role: "SUPERVISOR", fund: "UCM" });
  const mutation = (language: string) => `mutation { ${change("first-key", language)} }`;
  const done = (version: number) => ({ changeContactDetails: { affiliate: { version }, errors: [] } });
  expect((await room.ask(clerk, mutation("DE"))).data).toMatchObject(done(2));
  expect((await room.ask(other, mutation("FR"))).data).toMatchObject(done(3));
});

test("a receipt is never changed or taken away, not even by the house itself", async () => {
  await room.ask(clerk, `mutation { ${change("first-key", "DE")} }`);
  for (const sql of ["update write_receipt set answer = '{}'", "delete from write_receipt"])
    await expect(room.inside((em) => em.execute(sql))).rejects.toThrow(/never change|permission denied/);
});

test("one write sent at once to two processes, more often than they have connections, has one effect", async () => {
  const mutation = `mutation { ${change("asked-by-many", "DE")} }`;
  const send = (_: unknown, i: number) => untilAnswered(() => room.ask(clerk, mutation, {}, i % 2 ? 1 : 0));
  const outcomes = await Promise.all(Array.from({ length: 50 }, send));
  expect(outcomes.flatMap(({ faults }) => faults)).toEqual([]);
  expect(new Set(outcomes.map(({ data }) => JSON.stringify(data)))).toEqual(
    new Set([JSON.stringify({ changeContactDetails: { affiliate: { language: "DE", version: 2 }, errors: [] } })]),
  );
});
