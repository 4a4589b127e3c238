import pg from "pg";
import { readEnterpriseNumber } from "../../subgraphs/shared/values/enterprise-number.ts";
import { readIban } from "../../subgraphs/shared/values/iban.ts";
import { readNationalNumber } from "../../subgraphs/shared/values/national-number.ts";
import { type FreshDatabase, freshDatabase } from "../harness/database.ts";
import { bigCoda } from "./big-coda.ts";
import { giveHistory } from "./history.ts";
import { type BenchIdentity, openBenchIdentity } from "./identity.ts";
import { momentIn, rowsSince } from "./kept-rows.ts";
import { ibanOfPlace } from "./others.ts";
import { populate } from "./population.ts";
import { openRecorder, type Recorder } from "./recorder.ts";
import { asTable } from "./report.ts";

const DAY = "2026-11-20";
const wish = { people: 120, seed: 7, day: DAY, quarters: 3 };

let database: FreshDatabase;
let session: pg.Client;
let identity: BenchIdentity;
let recorder: Recorder;

beforeAll(async () => {
  database = await freshDatabase();
  await populate(database.url, wish);
  await giveHistory(database.url, wish);
  session = new pg.Client(database.url);
  await session.connect();
  identity = await openBenchIdentity();
  recorder = await openRecorder(database.url, identity, DAY);
}, 120_000);

afterAll(async () => {
  await recorder.close();
  await identity.close();
  await session.end();
  await database.drop();
});

const column = async (sql: string): Promise<string[]> =>
  (await session.query<{ one: string }>(sql)).rows.map(({ one }) => one);

describe("a population that was made up", () => {
  it("has as many people as were wished for, with numbers that pass their checks", async () => {
    const numbers = await column("select ssin as one from affiliates.affiliate");
    expect(numbers).toHaveLength(120);
    expect(numbers.filter((number) => "reason" in readNationalNumber(number, DAY))).toEqual([]);
    const enterprises = await column("select enterprise_number as one from companies.company");
    expect(enterprises.length).toBeGreaterThan(40);
    expect(enterprises.filter((number) => "reason" in readEnterpriseNumber(number))).toEqual([]);
    const payers = await column("select distinct counterparty_iban as one from contributions.payment");
    expect(payers.length).toBeGreaterThan(40);
    expect([...payers, ibanOfPlace(1)].filter((iban) => "reason" in readIban(iban))).toEqual([]);
  });

  it("is the same again from the same seed", async () => {
    const other = await freshDatabase();
    await populate(other.url, wish);
    const again = new pg.Client(other.url);
    await again.connect();
    const all = "select md5(string_agg(t::text, ',' order by id)) as hash from affiliates.affiliate t";
    expect((await again.query(all)).rows).toEqual((await session.query(all)).rows);
    await again.end();
    await other.drop();
  });

  it.each(["SECUREX", "PARTENA", "UCM"])(
    "has a past at %s that the ledger's checks find nothing against",
    async (fund) => {
      const token = await identity.tokenOf({ key: fund, name: "", story: "", role: "SUPERVISOR", fund });
      const { text } = await recorder.record({ query: "{ ledgerChecks { code faults } }", token });
      const { ledgerChecks } = (JSON.parse(text) as { data: { ledgerChecks: { faults: number }[] } }).data;
      expect(ledgerChecks.length).toBeGreaterThan(3);
      expect(ledgerChecks.filter(({ faults }) => faults > 0)).toEqual([]);
    },
  );
});

it("goes to the database as often for a page of two as for one of twenty", async () => {
  const token = await identity.tokenOf({ key: "a", name: "", story: "", role: "CASE_HANDLER", fund: "SECUREX" });
  const page = (first: number) => ({
    token,
    query: `{ affiliates(first: ${first}) { nodes { displayName fund { name } mandates { nodes { company { name } } }
      account { balance overdue } dues { nodes { status calculation { result } } } nextDue { quarter } } } }`,
  });
  const [few, many] = [await recorder.record(page(2)), await recorder.record(page(20))];
  expect(many.text.length).toBeGreaterThan(2 * few.text.length);
  expect(many.statements).toHaveLength(few.statements.length);
  expect(many.fetches).toHaveLength(few.fetches.length);
});

it("finds the rows that came after a moment, and no others", async () => {
  const moment = await momentIn(database.url);
  await session.query("insert into contributions.bank_account (iban, fund) values ($1, 'UCM')", [ibanOfPlace(77)]);
  const kept = await rowsSince(database.url, moment, ["contributions.bank_account", "contributions.payment"]);
  expect(kept.map(({ table, rows }) => [table, rows])).toEqual([["contributions.bank_account", 1]]);
  expect(Buffer.concat([...(kept[0]?.chunks ?? [])]).toString()).toBe(`${ibanOfPlace(77)}\tUCM\n`);
});

it("writes a bank file that the house can read", async () => {
  const { readBankFile } = await import("../../subgraphs/contributions/formats/read-bank-file.ts");
  const due = { communication: "100010000176", number: 1, cents: "12345" };
  const read = readBankFile(bigCoda(ibanOfPlace(9), [due, due], DAY));
  expect(read).toMatchObject({ statements: [{ closingBalance: 24_690n, entries: [{ amount: 12_345n }, {}] }] });
});

it("shows numbers in columns, under their names", () => {
  const lines = [
    { way: "short", ms: 0.123456, often: 12_345 },
    { way: "a longer one", ms: 20, often: 3 },
  ];
  expect(asTable({ bench: "x", title: "Ways", lines, notes: ["of one run"] })).toBe(
    [
      "",
      "Ways",
      "way              ms   often",
      "------------  -----  ------",
      "short         0.123  12,345",
      "a longer one     20       3",
      "  of one run",
    ].join("\n"),
  );
});
