import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { codeOf, DENIED, openTables, type Session, sessions } from "./sessions.ts";

let office: Awaited<ReturnType<typeof openTables>>;
beforeAll(async () => {
  office = await openTables();
});
afterAll(() => office.close());

/** The tables in which somebody may change a row: tried with a row that is seen, or else with any. */
async function writable(who: Session): Promise<string[]> {
  const found: string[] = [];
  for (const { schema, name } of await office.tables()) {
    const table = `${schema}.${name}`;
    const { rows: columns } = await office.owner.query<{ name: string }>(
      `select quote_ident(column_name) as name from information_schema.columns
      where table_schema = $1 and table_name = $2 and is_generated = 'NEVER'`,
      [schema, name],
    );
    const list = columns.map((column) => column.name).join(", ");
    const mine = await office.as(schema, who, (s) => s.query(`select to_jsonb(t) as row from ${table} t limit 1`));
    const any = mine.rows[0] ?? (await office.owner.query(`select to_jsonb(t) as row from ${table} t limit 1`)).rows[0];
    if (!any) continue;
    const insert = `insert into ${table} (${list}) overriding system value
      select ${list} from jsonb_populate_record(null::${table}, $1)`;
    const inserted = await office.as(schema, who, (s) => s.query(insert, [any.row]).then(() => "", codeOf));
    const [first] = columns;
    const change = `update ${table} set ${first?.name} = ${first?.name}`;
    const changed = await office.as(schema, who, (s) =>
      s.query(change).then(
        ({ rowCount }) => rowCount ?? 0,
        () => 0,
      ),
    );
    if (inserted !== DENIED) found.push(`insert ${table}`);
    if (changed > 0) found.push(`update ${table}`);
  }
  return found;
}

const TELLS = ["insert facts.fact", "insert facts.unnumbered"];

test.each<[who: string, writes: string[]]>([
  ["nobody", []],
  ["PUBLIC", []],
  ["HEALTH_FUND", []],
  [
    "INASTI",
    [
      "insert contributions.exemption_decision",
      "update contributions.exemption_request",
      "insert contributions.exemption_step",
      "update contributions.surcharge_waiver",
    ],
  ],
  ["FPS_FINANCE", []],
  ["FPS_SOCIAL_SECURITY", []],
  ["ANALYST", []],
  ["RECOVERY_PARTY", []],
  ["VOUCHER_ISSUER", []],
  ["FAMILY_FUND", []],
  ["DATA_PROTECTION_OFFICER", []],
  ["COMPANY", []],
  [
    "INSURED",
    [
      "insert affiliates.affiliate",
      "update affiliates.affiliate",
      "insert affiliates.affiliation_request_step",
      "insert affiliates.service_message",
      "insert affiliates.service_request",
      "update affiliates.service_request",
    ],
  ],
])("to see is not to write: %s writes %j", async (who, writes) => {
  const found = await writable(sessions[who] ?? {});
  expect(found.filter((one) => !TELLS.includes(one) && !/^insert \w+\.write_receipt$/.test(one))).toEqual(writes);
});

test("the staff of a fund write in no other's rows, and in nothing that the house keeps", async () => {
  const found = await writable(sessions.CASE_HANDLER ?? {});
  for (const table of ["affiliates.fund", "companies.known_career", "contributions.career_period"])
    expect(found.filter((one) => one.endsWith(table))).toEqual([]);
  expect(found).toContain("insert contributions.due");
  const others = await office.as("affiliates", sessions.CASE_HANDLER ?? {}, (s) =>
    s.query("update affiliates.affiliate set street = '-' where fund <> 'SECUREX'"),
  );
  expect(others.rowCount).toBe(0);
});

test("who was a fund's is read on by it, and written by the fund of today alone", async () => {
  const tom = seedId("aff", "tom");
  const tries = (fund: string) =>
    office.as("affiliates", { ...sessions.CASE_HANDLER, fund }, async (s) => [
      (await s.query("select from affiliates.affiliate where id = $1", [tom])).rowCount,
      (await s.query("update affiliates.affiliate set street = '-' where id = $1", [tom])).rowCount,
    ]);
  expect([await tries("SECUREX"), await tries("GROUPS"), await tries("UCM")]).toEqual([
    [1, 0],
    [1, 1],
    [0, 0],
  ]);
});

test("nobody tells a fact in another subgraph's name, reads one, or moves a listener's place", async () => {
  const tell = (source: string, who: string) =>
    office.as("affiliates", sessions[who] ?? {}, (s) =>
      s
        .query(
          `insert into facts.fact (id, source, type, subject, subject_version, day, content)
          values ('fct_x', $1, 'ContributorKnown', 'aff_x', 9, '2026-11-20', '{}')`,
          [source],
        )
        .then(() => "told", codeOf),
    );
  expect([await tell("affiliates", "INSURED"), await tell("companies", "INSURED")]).toEqual(["told", DENIED]);
  expect([await tell("affiliates", "PUBLIC"), await tell("affiliates", "HEALTH_FUND")]).toEqual([DENIED, DENIED]);
  for (const who of ["INSURED", "CASE_HANDLER", "INASTI"]) {
    const [facts, moved] = await office.as("affiliates", sessions[who] ?? {}, async (s) => [
      (await s.query("select from facts.fact")).rowCount,
      (await s.query("update facts.cursor set sequence = 0")).rowCount,
    ]);
    expect([facts, moved]).toEqual([0, 0]);
  }
});
