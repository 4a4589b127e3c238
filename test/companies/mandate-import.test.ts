import { sql } from "kysely";
import { advanceImport } from "../../subgraphs/companies/services/imports/advance-import.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { openRooms, viewerAs } from "../harness/house.ts";

let rooms: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  rooms = await openRooms({ seeded: true });
});
afterAll(() => rooms.close());

const clerk = (fund: string) => viewerAs({ role: "CASE_HANDLER", fund, actor: `clerk at ${fund}`, language: "en" });
const HEADER = "EnterpriseNumber,HolderSsin,HolderName,Role,Paid,StartsOn,EndsOn,Evidence";
const MORE = [
  "1999.001.239,70011745131,Pieter Populier,DIRECTOR,yes,2005-01-03,,BCE",
  '1999001239,,"Wingerd, Veerle",MANAGER,no,2026-01-01,,"Statuten, art. 12 ""onbezoldigd"""',
  "1999001239,,Veerle Wingerd,DAILY_MANAGER,yes,2018-01-01,2026-06-30,BCE",
  "1999001239,,Veerle Wingerd,DAILY_MANAGER,yes,2019-05-01,,BCE",
  "1999000150,,Marc Hêtre,DIRECTOR,yes,2025-01-02,,BCE",
  "1999001239,,Nobody,BOSS,yes,2026-01-01,,BCE",
  "1999001239,,Wout,DIRECTOR,yes,2026-01-01",
  '1999001239,,"Wout" Wilg,DIRECTOR,yes,2026-01-01,,BCE',
  "1999001239,,Wout Wilg,DIRECTOR,yes,2026-02-30,,BCE",
  "1999001239,,Wout Wilg,WORKING_PARTNER,yes,2026-03-01,,BCE",
  "1999001239,,WOUT WILG,WORKING_PARTNER,yes,2026-03-01,2026-09-30,BCE",
  "1999001239,,Oud Eik,DIRECTOR,yes,1900-01-01,1900-12-31,BCE",
];
const FILE = [HEADER, ...MORE].join("\r\n");
let keys = 0;

const START = `mutation ($input: ImportMandatesInput!) { importMandates(input: $input) {
  fileImport { id state progress kept } replayed
  errors { __typename ... on UserError { path message } ... on ColumnsMissingError { columns }
    ... on ValidationError { reason } } } }`;
const REPORT = `query ($id: ID!, $after: String) { fileImport(id: $id) {
  fileName kind state progress kept skipped rejected
  faults(first: 4, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { line reason column } } } }`;

async function start(text: string | Buffer, fund = "PARTENA") {
  const input = {
    meta: { idempotencyKey: `mandates-test-${keys++}` },
    fileName: "mandates.csv",
    content: Buffer.from(text).toString("base64"),
  };
  const { data, errors } = await rooms.ask("companies", clerk(fund), START, { input });
  expect(errors).toBeUndefined();
  return data?.importMandates as { fileImport: { id: string } | null; errors: object[] };
}
async function report(id: string, { fund = "PARTENA", after = null as string | null } = {}) {
  const { data } = await rooms.ask("companies", clerk(fund), REPORT, { id, after });
  return data?.fileImport as { faults: { pageInfo: { endCursor: string } } } | null;
}
const mandates = async () => {
  const { rows } = await rooms.inside("companies", ({ db }) =>
    sql`select holder_name as name, role, paid, starts_on as "startsOn", ends_on as "endsOn",
      affiliate_id is not null as linked from mandate where company_id = ${seedId("com", "populier")}
      order by starts_on, role`.execute(db),
  );
  return rows;
};

const KEPT = [
  { name: "Pieter Populier", role: "DIRECTOR", paid: true, startsOn: "2005-01-03", endsOn: null, linked: true },
  { name: "Veerle Wingerd", role: "DIRECTOR", paid: false, startsOn: "2012-06-01", endsOn: null, linked: false },
  {
    name: "Veerle Wingerd",
    role: "DAILY_MANAGER",
    paid: true,
    startsOn: "2018-01-01",
    endsOn: "2026-06-30",
    linked: false,
  },
  { name: "Wingerd, Veerle", role: "MANAGER", paid: false, startsOn: "2026-01-01", endsOn: null, linked: false },
  {
    name: "Wout Wilg",
    role: "WORKING_PARTNER",
    paid: true,
    startsOn: "2026-03-01",
    endsOn: "2026-09-30",
    linked: false,
  },
];

describe("a file of mandates", () => {
  let id = "";

  it("is begun by a clerk, goes on by itself, and is killed in the middle without a trace", async () => {
    const { fileImport, errors } = await start(FILE);
    expect(errors).toEqual([]);
    expect(fileImport).toMatchObject({ state: "RUNNING", progress: 0, kept: 0 });
    id = fileImport?.id ?? "";
    const step = (lines: number) => rooms.inside("companies", (context) => advanceImport(context, id, lines));
    await step(2);
    const killed = rooms.inside("companies", async (context) => {
      await advanceImport(context, id, 3);
      throw new Error("killed");
    });
    await expect(killed).rejects.toThrow("killed");
    expect(await report(id)).toMatchObject({ state: "RUNNING", kept: 1, skipped: 1, rejected: 0 });
    expect((await start(FILE)).fileImport).toMatchObject({ id });
    await rooms.settle();
    expect(await mandates()).toEqual(KEPT);
  });

  it("tells each bad line with its number, the reason and the column, a page at a time", async () => {
    const first = await report(id);
    expect(first).toMatchObject({
      fileName: "mandates.csv",
      kind: "MANDATES",
      state: "FINISHED",
      progress: 100,
      kept: 4,
      skipped: 1,
      rejected: 7,
      faults: {
        totalCount: 7,
        nodes: [
          { line: 5, reason: "OVERLAPS", column: "StartsOn" },
          { line: 6, reason: "UNKNOWN_COMPANY", column: "EnterpriseNumber" },
          { line: 7, reason: "INVALID", column: "Role" },
          { line: 8, reason: "WRONG_NUMBER_OF_COLUMNS", column: null },
        ],
      },
    });
    expect(await report(id, { after: first?.faults.pageInfo.endCursor })).toMatchObject({
      faults: {
        pageInfo: { hasNextPage: false },
        nodes: [
          { line: 9, reason: "BAD_QUOTES", column: null },
          { line: 10, reason: "INVALID", column: "StartsOn" },
          { line: 13, reason: "BEFORE_COMPANY", column: "StartsOn" },
        ],
      },
    });
  });

  it("changes nothing when it comes again", async () => {
    const { fileImport } = await start(FILE);
    expect(fileImport?.id).not.toBe(id);
    await rooms.settle();
    expect(await report(fileImport?.id ?? "")).toMatchObject({ state: "FINISHED", kept: 0, skipped: 5, rejected: 7 });
    expect(await mandates()).toEqual(KEPT);
  });

  it("is no other fund's to see, and no fund writes in another's company", async () => {
    expect(await report(id, { fund: "SECUREX" })).toBeNull();
    const { fileImport } = await start([HEADER, MORE[9]].join("\n"), "SECUREX");
    await rooms.settle();
    expect(await report(fileImport?.id ?? "", { fund: "SECUREX" })).toMatchObject({
      rejected: 1,
      faults: { nodes: [{ line: 2, reason: "UNKNOWN_COMPANY" }] },
    });
  });

  it("leaves no bytes behind when it was read, and its lines were told to the others", async () => {
    const { rows } = await rooms.inside("companies", ({ db }) =>
      sql`select count(*)::int as count from file_import_content`.execute(db),
    );
    expect(rows).toEqual([{ count: 0 }]);
    const told = await rooms.inside("companies", ({ db }) =>
      sql<{ roles: number }>`select jsonb_array_length(content -> 'mandates') as roles from facts.fact
        where type = 'MandateChanged' and subject = ${seedId("com", "populier")}
        order by subject_version desc limit 1`.execute(db),
    );
    expect(told.rows).toEqual([{ roles: 5 }]);
  });
});

it("keeps the good lines around bytes that are no text", async () => {
  const poison = Buffer.concat([
    Buffer.from(`${HEADER}\n1999001239,,N`),
    Buffer.from([0]),
    Buffer.from("ul,DIRECTOR,yes,2026-01-01,,BCE\n1999001239,,Caf"),
    Buffer.from([0xe9]),
    Buffer.from(",DIRECTOR,yes,2026-01-01,,BCE\n1999001239,,Café Olm,DIRECTOR,yes,2026-01-01,,BCE\n"),
  ]);
  const { fileImport } = await start(poison);
  await rooms.settle();
  expect(await report(fileImport?.id ?? "")).toMatchObject({
    kept: 1,
    faults: {
      nodes: [
        { line: 2, reason: "NOT_TEXT", column: "HolderName" },
        { line: 3, reason: "NOT_TEXT", column: "HolderName" },
      ],
    },
  });
});

it.each<[why: string, text: string, error: object]>([
  ["lacks columns", "EnterpriseNumber,HolderName,Role,Paid,StartsOn\n", { columns: "HolderSsin, EndsOn, Evidence" }],
  ["is empty", "", { __typename: "ValidationError", reason: "TOO_SHORT" }],
])("refuses a file that %s", async (_why, text, error) => {
  expect(await start(text)).toMatchObject({ fileImport: null, errors: [error] });
});
