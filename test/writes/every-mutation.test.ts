import { isInterfaceType, isNonNullType, isUnionType } from "graphql";
import { plans } from "../../subgraphs/index.ts";
import { buildSubgraph } from "../../subgraphs/shared/plumbing/subgraph.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { viewerAs } from "../harness/house.ts";
import { added, footprintOf } from "./footprint.ts";
import { samples } from "./samples/index.ts";
import { mutationsOf, openWriteRoom, type WriteRoom } from "./write-room.ts";

const KEY = "first-time-asked";
const AT_ONCE = 20;

test.each(plans.map(({ name }) => name))(
  "every mutation of %s has a sample, and every sample a mutation",
  async (name) => {
    const plan = plans.find((one) => one.name === name);
    const mutations = plan ? mutationsOf(await buildSubgraph(plan)).map((field) => field.name) : [];
    expect(Object.keys(samples[name] ?? {}).sort()).toEqual(mutations.sort());
  },
);

const all = Object.entries(samples).flatMap(([subgraph, of]) =>
  Object.entries(of).map(([mutation, sample]) => ({ subgraph, mutation, sample })),
);

describe.each(all)("$mutation", ({ subgraph, mutation, sample }) => {
  const viewer = viewerAs(sample.as);
  let room: WriteRoom;
  let said: object;

  beforeEach(async () => {
    room = await openWriteRoom(subgraph);
    said = await sample.input(room);
  });
  afterEach(() => room.close());

  const send = (meta: object = {}, { as = viewer, input = said, door = 0 as 0 | 1 } = {}) =>
    room.send(as, mutation, { ...input, meta: { idempotencyKey: KEY, ...sample.meta, ...meta } }, door);
  const done = { faults: [], payload: expect.objectContaining({ replayed: false, errors: [] }) };
  const refused = (kind: string, facts: object = {}) => ({
    faults: [],
    payload: expect.objectContaining({ errors: [expect.objectContaining({ __typename: kind, ...facts })] }),
  });

  test("takes one input with its meta, and answers with the noun, `replayed` and every common error", () => {
    const field = mutationsOf(room.schema).find(({ name }) => name === mutation);
    expect(field?.args.map(({ name, type }) => [name, isNonNullType(type)])).toEqual([["input", true]]);
    const input = room.schema.getType(String(field?.args[0]?.type).replace("!", ""));
    const meta = input && "getFields" in input ? input.getFields().meta : undefined;
    expect(String(meta?.type)).toBe("WriteMeta!");
    const payload = room.schema.getType(String(field?.type).replace("!", ""));
    const fields = payload && "getFields" in payload ? payload.getFields() : {};
    expect(String(fields.replayed?.type)).toBe("Boolean!");
    expect(Object.keys(fields).length).toBeGreaterThan(2);
    const [, union] = /^\[(\w+)!\]!$/.exec(String(fields.errors?.type)) ?? [];
    const errors = room.schema.getType(union ?? "");
    const kinds = isUnionType(errors) ? errors.getTypes() : [];
    expect(kinds.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["ValidationError", "NotFoundError", "VersionConflictError", "IdempotencyConflictError"]),
    );
    expect(kinds.filter((kind) => !kind.getInterfaces().some(isUserError))).toEqual([]);
  });

  test("does its work once, within its own tables and the facts", async () => {
    const before = await footprintOf(room.url);
    const first = await send();
    expect(first).toMatchObject(done);
    const after = await footprintOf(room.url);
    const changes = added(before, after);
    expect(changes[`${subgraph}.write_receipt`]).toEqual({ rows: 1, versions: 0 });
    expect(Object.keys(changes).length).toBeGreaterThan(1);
    expect(Object.keys(changes).filter((table) => !RegExp(`^(${subgraph}|facts)\\.`).test(table))).toEqual([]);

    expect(await send({}, { door: 1 })).toEqual({ faults: [], payload: { ...first.payload, replayed: true } });
    expect(added(after, await footprintOf(room.url))).toEqual({});
  });

  test("refuses another input under the same key", async () => {
    await send();
    const after = await footprintOf(room.url);
    const conflict = refused("IdempotencyConflictError", { path: ["input", "meta", "idempotencyKey"] });
    expect(await send({}, { input: { ...said, ...sample.other } })).toMatchObject(conflict);
    expect(await send({ reason: "now with a reason" })).toMatchObject(conflict);
    expect(added(after, await footprintOf(room.url))).toEqual({});
  });

  test("has one effect when it is sent twenty times at once, to two processes", async () => {
    const before = await footprintOf(room.url);
    const outcomes = await Promise.all(Array.from({ length: AT_ONCE }, (_, i) => send({}, { door: i % 2 ? 1 : 0 })));
    const many = added(before, await footprintOf(room.url));
    expect(outcomes.flatMap(({ faults }) => faults)).toEqual([]);
    expect(outcomes.filter(({ payload }) => payload?.replayed === false)).toHaveLength(1);
    const answers = outcomes.map(({ payload }) => JSON.stringify({ ...payload, replayed: null }));
    expect(new Set(answers).size).toBe(1);
    expect(outcomes[0]?.payload?.errors).toEqual([]);

    const other = await openWriteRoom(subgraph);
    const input = await sample.input(other);
    const alone = await footprintOf(other.url);
    await other.send(viewer, mutation, { ...input, meta: { idempotencyKey: KEY, ...sample.meta } });
    expect(many).toEqual(added(alone, await footprintOf(other.url)));
    await other.close();
  });

  test("shows what it would do, changes nothing, and leaves the key free", async () => {
    const before = await footprintOf(room.url);
    const shown = await send({ dryRun: true });
    expect(shown).toMatchObject(done);
    expect(Object.values(shown.payload ?? {}).filter((part) => part === null)).toEqual([]);
    expect(added(before, await footprintOf(room.url))).toEqual({});
    expect(await send()).toMatchObject(done);
  });

  test("undoes a dry run before the next write of the same request", async () => {
    const input = (dryRun: boolean) => ({ ...said, meta: { idempotencyKey: KEY, ...sample.meta, dryRun } });
    const type = String(mutationsOf(room.schema).find(({ name }) => name === mutation)?.args[0]?.type);
    const parts = "{ replayed errors { __typename } }";
    const text = `mutation ($dry: ${type}, $real: ${type}) {
      shown: ${mutation}(input: $dry) ${parts} done: ${mutation}(input: $real) ${parts}
    }`;
    const before = await footprintOf(room.url);
    const { data, faults } = await room.ask(viewer, text, { dry: input(true), real: input(false) });
    expect(faults).toEqual([]);
    expect(data).toEqual({ shown: { replayed: false, errors: [] }, done: { replayed: false, errors: [] } });
    const changes = added(before, await footprintOf(room.url));
    expect(changes[`${subgraph}.write_receipt`]).toEqual({ rows: 1, versions: 0 });
  });

  test("keeps the keys of each caller apart", async () => {
    await send();
    const colleague: Viewer = { ...viewer, actor: `${viewer.actor}, a colleague` };
    const outcome = await send({}, { as: colleague });
    expect(outcome).toMatchObject({ faults: [], payload: { replayed: false } });
    expect(await send({}, { as: colleague })).toEqual({ faults: [], payload: { ...outcome.payload, replayed: true } });
  });

  test.each([
    ["short", "seven77", "TOO_SHORT"],
    ["101 characters long", "k".repeat(101), "TOO_LONG"],
  ])("refuses a key that is %s", async (_, idempotencyKey) => {
    const before = await footprintOf(room.url);
    expect(await send({ idempotencyKey })).toMatchObject(refused("ValidationError"));
    expect(added(before, await footprintOf(room.url))).toEqual({});
  });

  test("refuses a text that no database keeps, as the caller's fault", async () => {
    const { payload, faults } = await send({ reason: "because\u0000" });
    expect({ payload, codes: faults.map(({ code }) => code) }).toEqual({ payload: null, codes: ["BAD_INPUT"] });
    expect(await send()).toMatchObject(done);
  });

  const { version } = sample;
  if (!version) return;

  test("refuses a version that has moved on, says the current one, and answers so again", async () => {
    const current = await version(room);
    const before = await footprintOf(room.url);
    const conflict = refused("VersionConflictError", { currentVersion: current });
    expect(await send({ expectedVersion: current + 7 })).toMatchObject(conflict);
    expect(added(before, await footprintOf(room.url))).toEqual({
      [`${subgraph}.write_receipt`]: { rows: 1, versions: 0 },
    });
    const again = await send({ expectedVersion: current + 7 }, { door: 1 });
    expect(again).toMatchObject({ ...conflict, payload: { replayed: true } });
    expect(await send({ idempotencyKey: "another-key", expectedVersion: current })).toMatchObject(done);
  });

  test("lets one of two win who change the same version at once, and tells the other", async () => {
    const expectedVersion = await version(room);
    const outcomes = await Promise.all([
      send({ idempotencyKey: "one-at-once", expectedVersion }, { door: 0 }),
      send({ idempotencyKey: "two-at-once", expectedVersion }, { door: 1 }),
    ]);
    expect(outcomes.flatMap(({ faults }) => faults)).toEqual([]);
    const kinds = outcomes.map(({ payload }) => payload?.errors[0]?.__typename ?? "done").sort();
    expect(kinds).toEqual(["VersionConflictError", "done"]);
  });
});

const isUserError = (type: { readonly name: string }): boolean => type.name === "UserError" && isInterfaceType(type);
