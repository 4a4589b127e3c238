import { isInterfaceType, isNonNullType, isUnionType } from "graphql";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import type { Desk } from "./desk.ts";
import type { Outcome } from "./write-room.ts";

/** Enough that in either process some wait for another. One mutation is sent more often than there are connections. */
const AT_ONCE = 8;

const done = { faults: [], payload: expect.objectContaining({ replayed: false, errors: [] }) };
const refused = (kind: string, facts: object = {}) => ({
  faults: [],
  payload: expect.objectContaining({ errors: [expect.objectContaining({ __typename: kind, ...facts })] }),
});

const isUserError = (type: { readonly name: string }): boolean => type.name === "UserError" && isInterfaceType(type);

export function theShape(desk: Desk): void {
  test("takes one input with its meta, and answers with the noun, `replayed` and every common error", () => {
    const { field, room } = desk;
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
}

export function oneAfterTheOther(desk: Desk): void {
  test.each([
    ["short", "seven77"],
    ["101 characters long", "k".repeat(101)],
  ])("refuses a key that is %s", async (_, idempotencyKey) => {
    const ask = async () => expect(await desk.send({ idempotencyKey })).toMatchObject(refused("ValidationError"));
    expect(await desk.changesOf(ask)).toEqual({});
  });

  test("refuses texts that no database keeps at their fields, and never as a fault", async () => {
    expect(await desk.send({ reason: "because\u0000" })).toMatchObject(
      refused("ValidationError", { path: ["input", "meta", "reason"] }),
    );
    const { input, texts } = desk.withZeroBytes();
    const { payload, faults } = await desk.send({ idempotencyKey: desk.keyed("zero bytes"), dryRun: true }, { input });
    expect(faults).toEqual([]);
    expect(texts === 0 || payload?.errors).not.toEqual([]);
  });

  test("shows what it would do, changes nothing, and leaves the key free", async () => {
    const look = async () => {
      const shown = await desk.send({ dryRun: true });
      expect(shown).toMatchObject(done);
      expect(Object.values(shown.payload ?? {}).filter((part) => part === null)).toEqual([]);
    };
    expect(await desk.changesOf(look)).toEqual({});
  });

  test("undoes a dry run before the next write, and does that once, within its own tables and the facts", async () => {
    let first: readonly Outcome[] = [];
    const work = async () => {
      first = await desk.shownAndDone();
    };
    desk.once = await desk.changesOf(work);
    expect(first).toMatchObject([done, done]);
    expect(desk.once[`${desk.subgraph}.write_receipt`]).toEqual({ rows: 1, versions: 0 });
    const tables = Object.keys(desk.once);
    expect(tables.length).toBeGreaterThan(1);
    expect(tables.filter((table) => !RegExp(`^(${desk.subgraph}|facts)\\.`).test(table))).toEqual([]);

    const replay = { faults: [], payload: { ...first[1]?.payload, replayed: true } };
    const again = async () => expect(await desk.send({}, { door: 1 })).toEqual(replay);
    expect(await desk.changesOf(again)).toEqual({});
  });

  test("refuses another input under the same key", async () => {
    const conflict = refused("IdempotencyConflictError", { path: ["input", "meta", "idempotencyKey"] });
    const ask = async () => {
      expect(await desk.send({}, { input: { ...desk.said, ...desk.sample.other } })).toMatchObject(conflict);
      expect(await desk.send({ reason: "now with a reason" })).toMatchObject(conflict);
    };
    expect(await desk.changesOf(ask)).toEqual({});
  });

  test("keeps the keys of each caller apart", async () => {
    const as: Viewer = { ...desk.viewer, actor: `${desk.viewer.actor}, a colleague` };
    const outcome = await desk.send({}, { as });
    expect(outcome).toMatchObject({ faults: [], payload: { replayed: false } });
    expect(await desk.send({}, { as })).toEqual({ faults: [], payload: { ...outcome.payload, replayed: true } });
  });
}

export function manyAtOnce(desk: Desk): void {
  test("has one effect when it is sent many times at once, to two processes", async () => {
    let outcomes: Outcome[] = [];
    const work = async () => {
      const sent = Array.from({ length: AT_ONCE }, (_, i) => desk.sendUntilAnswered({}, { door: i % 2 ? 1 : 0 }));
      outcomes = await Promise.all(sent);
    };
    expect(await desk.changesOf(work)).toEqual(desk.once);
    expect(outcomes.flatMap(({ faults }) => faults)).toEqual([]);
    expect(outcomes.filter(({ payload }) => payload?.replayed === false)).toHaveLength(1);
    const answers = outcomes.map(({ payload }) => JSON.stringify({ ...payload, replayed: null }));
    expect(new Set(answers).size).toBe(1);
    expect(outcomes[0]?.payload?.errors).toEqual([]);
  });
}

const currentVersion = async ({ sample, room }: Desk): Promise<number> => (await sample.version?.(room)) ?? Number.NaN;

export function aStaleVersion(desk: Desk): void {
  test("refuses a version that has moved on, says the current one, and answers so again", async () => {
    const current = await currentVersion(desk);
    const conflict = refused("VersionConflictError", { currentVersion: current });
    const stale = { idempotencyKey: desk.keyed("with a stale version"), expectedVersion: current + 7 };
    const ask = async () => expect(await desk.send(stale)).toMatchObject(conflict);
    expect(await desk.changesOf(ask)).toEqual({ [`${desk.subgraph}.write_receipt`]: { rows: 1, versions: 0 } });
    expect(await desk.send(stale, { door: 1 })).toMatchObject({ ...conflict, payload: { replayed: true } });
  });
}

export function twoOfOneVersion(desk: Desk): void {
  test("of two who change the same version at once, several times each, lets one win and tells the other", async () => {
    const expectedVersion = await currentVersion(desk);
    let outcomes: Outcome[] = [];
    const work = async () => {
      const sent = Array.from({ length: AT_ONCE }, (_, i) =>
        desk.sendUntilAnswered(
          { idempotencyKey: desk.keyed(`one of ${i % 2 ? "two" : "both"}`), expectedVersion },
          { door: i % 4 < 2 ? 0 : 1 },
        ),
      );
      outcomes = await Promise.all(sent);
    };
    const receipts = { [`${desk.subgraph}.write_receipt`]: { rows: 2, versions: 0 } };
    expect(await desk.changesOf(work)).toEqual({ ...desk.once, ...receipts });
    expect(outcomes.flatMap(({ faults }) => faults)).toEqual([]);
    expect(outcomes.filter(({ payload }) => payload?.replayed === false)).toHaveLength(2);
    expect(new Set(outcomes.map(({ payload }) => JSON.stringify({ ...payload, replayed: null }))).size).toBe(2);
    const kinds = outcomes.map(({ payload }) => payload?.errors[0]?.__typename ?? "done").sort();
    const half = <Value>(value: Value): Value[] => Array.from({ length: AT_ONCE / 2 }, () => value);
    expect(kinds).toEqual([...half("VersionConflictError"), ...half("done")]);
  });
}
