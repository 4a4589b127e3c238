import { createHash } from "node:crypto";
import { sql } from "kysely";
import pg from "pg";
import { gatherWhatIsAsked } from "../../subgraphs/reporting/jobs/exports.ts";
import { type Desk, deskOf } from "../../subgraphs/shared/plumbing/daily.ts";
import { OFFICE_DAY } from "../harness/house.ts";
import { type House, openHouse } from "../harness/whole-house.ts";

export const why = { "statut-purpose": "INSURABILITY" };
export const PEOPLE =
  "query ($of: AffiliateFilter) { affiliates(where: $of) { nodes { id language dues { nodes { id amount } } } } }";

/** Eleven fragments, each eight times the next: in few words more than any memory holds. */
export const DOUBLING = `{ a { nodes { ...F0 } } } ${Array.from(
  { length: 11 },
  (_, i) => `fragment F${i} on A { ${i < 10 ? `...F${i + 1} `.repeat(8) : "id"} }`,
).join(" ")}`;

export let house: House;
let door: string;

/** Opens what the tests of this desk need. */
export const openDesk = async () => {
  house = await openHouse("distributed");
  door = await house.openDoor();
};

/** Where the house asks the graph. */
export const doorOf = (): string => door;

/** Closes it. */
export const closeDesk = () => house.close();

export interface Shown {
  readonly id: string;
  readonly state: string;
  readonly failedBecause: string | null;
  readonly knownAt: string;
  readonly beginnings: number;
  readonly rows: number;
  readonly bytes: number;
  readonly withheld: readonly string[];
  readonly sha256: string | null;
  readonly parts: { readonly nodes: readonly { readonly content: string }[]; readonly totalCount: number };
}
const FIELDS = `id state failedBecause knownAt beginnings rows bytes withheld sha256
  parts(first: 100) { totalCount nodes { content } }`;

let keys = 0;
export async function start(who: string, query: string, given: object = {}) {
  keys += 1;
  const text = `mutation ($input: StartExportInput!) { startExport(input: $input) { bulkExport { id }
    errors { __typename ... on ValidationError { reason } } } }`;
  const input = { meta: { idempotencyKey: `exports: ${keys}` }, query, ...given };
  const { data, errors } = await house.ask(who, text, { input }, why);
  expect(errors).toEqual([]);
  return (data as never as { startExport: { bulkExport: { id: string } | null; errors: { reason: string }[] } })
    .startExport;
}

export async function read(who: string, id: string, headers: Record<string, string> = why): Promise<Shown | null> {
  const { data, errors } = await house.ask(
    who,
    `query ($id: ID!) { bulkExport(id: $id) { ${FIELDS} } }`,
    { id },
    headers,
  );
  expect(errors).toEqual([]);
  return (data as never as { bulkExport: Shown | null }).bulkExport;
}

/** Has the pages of an export be so small that it takes many. */
export const inSmallPages = (id: string, page: number, nested: number) =>
  house.inside("reporting", ({ db }) =>
    sql`update bulk_export set page_size = ${page}, nested_size = ${nested} where id = ${id}`.execute(db),
  );

export const desk = (day = OFFICE_DAY): Desk => deskOf(house.room("reporting"), gatherWhatIsAsked, day);

/** Lets the house work, as if nothing had to wait. */
export async function gather(at: Desk = desk()): Promise<void> {
  await house.inside("reporting", ({ db }) =>
    sql`update bulk_export set next_try_at = clock_timestamp() - interval '1 second',
      leased_until = clock_timestamp() - interval '1 second' where state in ('QUEUED', 'RUNNING')`.execute(db),
  );
  for (let round = 0; round < 4; round += 1) await gatherWhatIsAsked.run(at, house.room("reporting"));
}

export async function exported(who: string, query: string, given: object = {}): Promise<Shown> {
  const { bulkExport } = await start(who, query, given);
  await gather();
  return (await read(who, bulkExport?.id ?? "")) as Shown;
}

export const fileOf = ({ parts }: Shown): string => parts.nodes.map(({ content }) => content).join("");
export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The same list as its reader gets it by hand. */
export async function byHand(who: string): Promise<object[]> {
  const text = PEOPLE.replace("where: $of", "where: $of, first: 15").replace("dues {", "dues(first: 60) {");
  const { data, errors } = await house.ask(who, text, {});
  expect(errors).toEqual([]);
  return (data as never as { affiliates: { nodes: object[] } }).affiliates.nodes;
}

/** A desk that is killed each time it has ended so many transactions. */
export function dyingAtEvery(many: number): Desk {
  let steps = 0;
  return {
    ...desk(),
    inTransaction: (work) =>
      desk().inTransaction(async (context) => {
        const done = await work(context);
        steps += 1;
        if (steps % many === 0) throw new Error("killed");
        return done;
      }),
  };
}

/** Says some things to the database as its owner, whom no wall and no rule of a table holds back. */
export async function asOwner(...statements: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client(house.url);
  await client.connect();
  try {
    await client.query("set session_replication_role = replica");
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end();
  }
}

/** The rows of a file of JSON lines. */
export const rowsOf = (found: Shown): unknown[] =>
  fileOf(found)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

/** A desk whose graph has a part that is away. */
export const away = (): Desk => ({
  ...desk(),
  askGraph: async () => ({
    data: { affiliates: null },
    errors: [{ message: "", extensions: { code: "SUBGRAPH_UNAVAILABLE" } }],
  }),
});
