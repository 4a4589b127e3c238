import { gatherWhatIsAsked } from "../../subgraphs/reporting/jobs/exports.ts";
import { claimant } from "../../subgraphs/reporting/services/claimant.ts";
import { HOLDER, isHeld, takePicture } from "../../subgraphs/reporting/services/exports/pictures.ts";
import { type Desk, deskOf } from "../../subgraphs/shared/plumbing/daily.ts";
import { graphAt } from "../../subgraphs/shared/plumbing/hand-over.ts";
import { type AskGraph, openSubgraph } from "../../subgraphs/shared/plumbing/open.ts";
import { OFFICE_DAY } from "../harness/house.ts";
import {
  asOwner,
  byHand,
  closeDesk,
  desk,
  doorOf,
  exported,
  gather,
  house,
  inSmallPages,
  openDesk,
  PEOPLE,
  read,
  rowsOf,
  type Shown,
  start,
} from "./export-desk.ts";

const HANNE = {
  role: "CASE_HANDLER",
  actor: "hanne",
  fund: "SECUREX",
  institution: null,
  purpose: "FILE_CARE",
  language: "en",
};
/** A desk beside which something is done, before its question of that number. */
function interrupted(at: number, work: () => Promise<unknown>): Desk {
  const { askGraph, ...rest } = desk();
  let asked = 0;
  const ask: typeof askGraph = async (viewer, question) => {
    asked += 1;
    if (asked === at) await work();
    return askGraph?.(viewer, question) ?? {};
  };
  return { ...rest, askGraph: ask };
}

/** Another like somebody, with a number and a name of their own. */
const alsoLike = (
  somebody: string,
  given: { readonly id: string; readonly ssin: string; readonly last_name: string },
) =>
  ["affiliate", "contributor"].map(
    (table) => `insert into affiliates.${table}
      select (jsonb_populate_record(t, '${JSON.stringify(given)}')).*
      from affiliates.${table} t where id = '${somebody}'`,
  );

/** What others do beside an export: of the rows at either end of a list some change, some go, and some come. */
const changeBothEnds = ([first, second, third, ...rest]: readonly string[]) => {
  const [before, last] = rest.slice(-2);
  return asOwner(
    `update affiliates.affiliate set language = 'de' where id in ('${first}', '${last}')`,
    `delete from affiliates.affiliate where id in ('${second}', '${before}')`,
    ...alsoLike(`${third}`, { id: `${first}0`, ssin: "10000000001", last_name: "Aaa" }),
    ...alsoLike(`${third}`, { id: `${last}z`, ssin: "10000000002", last_name: "Zzz" }),
    `update contributions.due set amount = amount + 100, contribution = contribution + 100
      where contributor_id in ('${first}', '${last}')`,
    `delete from contributions.due where id in (select distinct on (contributor_id) id from contributions.due
      where contributor_id in ('${first}', '${last}', '${third}') order by contributor_id, due_on, id)`,
  );
};

/** Cuts whoever holds a picture off from the database, as when its process is killed. */
const cutHolders = () =>
  asOwner(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = '${HOLDER}'`);

/** How many sessions keep a transaction open without a word. */
const holders = async (): Promise<unknown> =>
  (
    await asOwner(`select count(*)::int as count from pg_stat_activity
      where datname = current_database() and (state like 'idle in%' or application_name = '${HOLDER}')`)
  )[0]?.count;

beforeAll(openDesk);
afterAll(closeDesk);

describe("an export", () => {
  it("is a picture of the instant at which it was begun, whatever others change while it is gathered", async () => {
    const before = (await byHand("hanne")) as { id: string; dues: { nodes: unknown[] } }[];
    const { bulkExport } = await start("hanne", PEOPLE);
    const id = bulkExport?.id ?? "";
    await inSmallPages(id, 4, 7);
    const since = Date.now();
    await gather(interrupted(6, () => changeBothEnds(before.map((row) => row.id))));
    const found = await read("hanne", id);
    expect(found).toMatchObject({ state: "COMPLETED", beginnings: 1, rows: before.length, withheld: [] });
    expect(rowsOf(found as Shown)).toEqual(before);
    expect(Date.parse(found?.knownAt ?? "")).toBeGreaterThan(since - 1_000);
    const after = await byHand("hanne");
    const differing = before.filter((row) => !after.some((now) => JSON.stringify(now) === JSON.stringify(row)));
    expect([differing.length, after.length]).toEqual([5, before.length]);
    expect(rowsOf(await exported("hanne", PEOPLE))).toEqual(after);
    expect(await holders()).toBe(0);
  });

  it("whose picture is lost half-way begins anew in another, and says so", async () => {
    const whole = await exported("hanne", PEOPLE);
    const { bulkExport } = await start("hanne", PEOPLE);
    const id = bulkExport?.id ?? "";
    await inSmallPages(id, 4, 7);
    await gather(interrupted(6, cutHolders));
    const half = await read("hanne", id);
    expect(half).toMatchObject({ state: "RUNNING", beginnings: 1 });
    expect(half?.rows).toBeGreaterThan(0);
    await gather();
    const found = await read("hanne", id);
    expect([found?.state, found?.beginnings, found?.sha256]).toEqual(["COMPLETED", 2, whole.sha256]);
    expect((found?.knownAt ?? "") > (half?.knownAt ?? "")).toBe(true);
    expect(await holders()).toBe(0);
  });

  /** Begins an export in small pages, and breaks it off half-way as the house is told to end. */
  const brokenOff = async (): Promise<string> => {
    const id = (await start("hanne", PEOPLE)).bulkExport?.id ?? "";
    await inSmallPages(id, 4, 7);
    const told = new AbortController();
    await gather({ ...interrupted(6, async () => told.abort()), stopping: told.signal });
    const half = await read("hanne", id);
    expect([half?.state, half?.beginnings, (half?.rows ?? 0) > 0]).toEqual(["RUNNING", 1, true]);
    return id;
  };

  it("is broken off where the house is to end, which lets its picture go; the next begins it anew", async () => {
    const whole = await exported("hanne", PEOPLE);
    const id = await brokenOff();
    await gatherWhatIsAsked.end?.(house.room("reporting"));
    expect(await holders()).toBe(0);
    await gather();
    expect(await read("hanne", id)).toMatchObject({ state: "COMPLETED", beginnings: 2, sha256: whole.sha256 });
  });

  it("is taken up by another process in the picture that the first one holds, and each row is there once", async () => {
    const whole = await exported("hanne", PEOPLE);
    const id = await brokenOff();
    const { plan, log, askGraph } = house.room("reporting");
    const other = Object.assign(await openSubgraph(plan, house.url, log), { askGraph });
    try {
      await gatherWhatIsAsked.run(deskOf(other, gatherWhatIsAsked, OFFICE_DAY), other);
      expect(await read("hanne", id)).toMatchObject({ state: "COMPLETED", beginnings: 1, sha256: whole.sha256 });
      expect(await holders()).toBe(1);
      await gatherWhatIsAsked.run(desk(), house.room("reporting"));
      expect(await holders()).toBe(0);
    } finally {
      await other.orm.close(true);
    }
  });

  it("is read in a picture that the house names, and nobody else", async () => {
    const picture = await takePicture(house.room("reporting"));
    const [name] = picture.name.split(" ");
    const viewer = { ...claimant(HANNE, OFFICE_DAY), picture: picture.name };
    const question = { query: "{ affiliates { nodes { id } } }", variables: {} };
    const ask = house.room("reporting").askGraph as AskGraph;
    expect(await ask(viewer, question)).not.toHaveProperty("errors");
    for (const wrong of [`${name} another`, `${name}`, "00000001-00000001-9 x", "'; select 1; -- x"])
      expect(await ask({ ...viewer, picture: wrong }, question)).toMatchObject({
        ...{ data: { affiliates: null }, errors: [{ extensions: { code: "SUBGRAPH_UNAVAILABLE" } }] },
      });
    expect(await graphAt(doorOf(), new Uint8Array(32))(viewer, question)).toMatchObject({
      errors: [{ extensions: { code: "UNAUTHENTICATED" } }],
    });
    await gatherWhatIsAsked.end?.(house.room("reporting"));
    expect(await isHeld(house.room("reporting"), picture.name)).toBe(false);
    expect(await holders()).toBe(0);
  });
});
