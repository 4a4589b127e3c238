import { plans } from "../../subgraphs/index.ts";
import { openTables, sessions } from "./sessions.ts";

let office: Awaited<ReturnType<typeof openTables>>;
beforeAll(async () => {
  office = await openTables();
});
afterAll(() => office.close());

test("every table has row-level security, so that none is open by having been forgotten", async () => {
  const found = await office.tables();
  expect(found.length).toBeGreaterThan(30);
  expect(found.filter(({ shut }) => !shut).map(({ schema, name }) => `${schema}.${name}`)).toEqual([]);
});

test.each(["nobody", "PUBLIC", "ACCOUNTANT", "RECOVERY_PARTY"])(
  "%s sees not one row, but for the funds, how to reach them, and the guides",
  async (who) => {
    const seen: string[] = [];
    for (const { schema, name } of await office.tables()) {
      const { rows } = await office.as(schema, sessions[who] ?? {}, (s) =>
        s.query(`select count(*)::int as n from ${schema}.${name}`),
      );
      if (rows[0].n > 0) seen.push(`${schema}.${name} ${rows[0].n}`);
    }
    expect(seen).toEqual(["affiliates.contact_channel 25", "affiliates.fund 5", "affiliates.guide_line 77"]);
  },
);

test.each(["FPS_SOCIAL_SECURITY", "ANALYST"])("%s sees beside these what was counted, in blocks alone", async (who) => {
  const seen: string[] = [];
  for (const { schema, name } of await office.tables()) {
    const { rows } = await office.as(schema, sessions[who] ?? {}, (s) =>
      s.query(`select 1 from ${schema}.${name} limit 1`),
    );
    if (rows.length > 0) seen.push(`${schema}.${name}`);
  }
  const published = ["affiliates.contact_channel", "affiliates.fund", "affiliates.guide_line"];
  expect(seen).toEqual([...published, "reporting.statistics_block", "reporting.statistics_count"]);
});

test("the tax service sees the certificates that it was sent, and that one changed, and no row besides", async () => {
  const seen: string[] = [];
  for (const { schema, name } of await office.tables()) {
    const { rows } = await office.as(schema, sessions.FPS_FINANCE ?? {}, (s) =>
      s.query(`select 1 from ${schema}.${name} limit 1`),
    );
    if (rows.length > 0) seen.push(`${schema}.${name}`);
  }
  expect(seen).toEqual([
    "affiliates.contact_channel",
    "affiliates.fund",
    "affiliates.guide_line",
    "reporting.change",
    "reporting.transmission",
  ]);
});

test("a data protection officer sees whose file is the fund's, and not one row of a file", async () => {
  const seen: string[] = [];
  const published = ["affiliates.contact_channel", "affiliates.fund", "affiliates.guide_line"];
  for (const { schema, name } of await office.tables()) {
    const { rows } = await office.as(schema, sessions.DATA_PROTECTION_OFFICER ?? {}, (s) =>
      s.query(`select count(*)::int as n from ${schema}.${name}`),
    );
    if (rows[0].n > 0 && !published.includes(`${schema}.${name}`)) seen.push(`${schema}.${name} ${rows[0].n}`);
  }
  expect(seen).toEqual(["affiliates.contributor 15"]);
});

/** What one may see of the own file, by table. Who cares for files at one's fund is told to whoever is with it. */
const SEEN: Readonly<Record<string, readonly string[]>> = {
  INSURED: [
    "affiliates.affiliate 1",
    "affiliates.affiliation 1",
    "affiliates.affiliation_request 1",
    "affiliates.affiliation_request_step 2",
    "affiliates.affiliation_version 1",
    "affiliates.case_handler 2",
    "affiliates.contributor 1",
    "affiliates.hand_over 1",
    "affiliates.health_fund_membership 1",
    "affiliates.service_message 1",
    "affiliates.service_request 1",
  ],
  COMPANY: ["affiliates.case_handler 2", "affiliates.contributor 1"],
  HEALTH_FUND: [
    "affiliates.affiliate 11",
    "affiliates.affiliation 12",
    "affiliates.contributor 11",
    "affiliates.health_fund_membership 11",
  ],
};

test.each(Object.entries(SEEN))("%s sees of the affiliates' tables the own rows alone", async (who, expected) => {
  const seen: string[] = [];
  for (const { schema, name } of await office.tables()) {
    if (schema !== "affiliates" || ["fund", "contact_channel", "guide_line"].includes(name)) continue;
    const { rows } = await office.as(schema, sessions[who] ?? {}, (s) =>
      s.query(`select count(*)::int as n from affiliates.${name}`),
    );
    if (rows[0].n > 0) seen.push(`${schema}.${name} ${rows[0].n}`);
  }
  expect(seen).toEqual(expected);
});

test.each(["INSURED", "COMPANY", "HEALTH_FUND"])(
  "%s sees no bank, no income of others, no mandate of others",
  async (who) => {
    const counts = async (table: string): Promise<number> => {
      const [schema = ""] = table.split(".");
      const { rows } = await office.as(schema, sessions[who] ?? {}, (s) =>
        s.query(`select count(*)::int as n from ${table}`),
      );
      return rows[0].n;
    };
    for (const table of ["bank_account", "bank_file", "bank_statement", "payment"])
      expect(await counts(`contributions.${table}`)).toBe(0);
    const known = { INSURED: [2, 0], COMPANY: [0, 3], HEALTH_FUND: [0, 0] }[who];
    expect([await counts("contributions.reference_income"), await counts("companies.mandate")]).toEqual(known);
  },
);

test("a health fund sees rows of those tables alone that a voucher is drawn from, and what it was sent", async () => {
  const seen: string[] = [];
  for (const { schema, name } of await office.tables()) {
    const { rows } = await office.as(schema, sessions.HEALTH_FUND ?? {}, (s) =>
      s.query(`select 1 from ${schema}.${name} limit 1`),
    );
    if (rows.length > 0) seen.push(`${schema}.${name}`);
  }
  const whoseRow = plans.map(({ name }) => `${name}.contributor`);
  const published = ["affiliates.contact_channel", "affiliates.fund", "affiliates.guide_line"];
  expect(seen.filter((table) => !whoseRow.includes(table) && !published.includes(table))).toEqual([
    "affiliates.affiliate",
    "affiliates.affiliation",
    "affiliates.health_fund_membership",
    "contributions.allocation",
    "contributions.career_period",
    "contributions.due",
    "contributions.due_cancellation",
    "contributions.freed_quarter",
    "reporting.change",
    "reporting.transmission",
  ]);
});

test("INASTI sees everybody for careers, and nobody for statistics", async () => {
  const count = (purpose: string) =>
    office.as("affiliates", { ...sessions.INASTI, purpose }, async (s) => {
      const { rows } = await s.query("select count(*)::int as n from affiliates.affiliate");
      return rows[0].n as number;
    });
  expect([await count("CAREER"), await count("STATISTICS")]).toEqual([40, 0]);
});

test("an answer that was kept for one is not read by another", async () => {
  const keep = `insert into affiliates.write_receipt values ('lotte', 'changeContactDetails', 'key-of-lotte', 'h', '{}')`;
  await office.owner.query(keep);
  const seen = (who: string) =>
    office.as(
      "affiliates",
      sessions[who] ?? {},
      async (s) => (await s.query("select from affiliates.write_receipt")).rowCount,
    );
  expect([await seen("INSURED"), await seen("COMPANY"), await seen("CASE_HANDLER"), await seen("PUBLIC")]).toEqual([
    1, 0, 0, 0,
  ]);
});

test.each([
  ["fund", "CASE_HANDLER", "SECUREX' or '1'='1"],
  ["ssin", "INSURED", "88041212434' or ''='"],
  ["enterprises", "COMPANY", "{1999001239},'1999001239',*"],
  ["enterprises", "COMPANY", ",,"],
  ["institution", "HEALTH_FUND", "300' --"],
  ["role", "CASE_HANDLER", "SYSTEM,INASTI"],
])("what PostgreSQL is told of the %s is a value and nothing else", async (name, role, value) => {
  const seen = await office.as("affiliates", { ...sessions[role], [name]: value }, async (s) => [
    (await s.query("select from affiliates.affiliate")).rowCount,
    (await s.query("select from affiliates.contributor")).rowCount,
  ]);
  expect(seen).toEqual([0, 0]);
});
