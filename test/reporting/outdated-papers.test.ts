import { Client } from "pg";
import { Migration20261129021800_a_paper_says_since_when_it_is_so_no_more as PapersAreJudged } from "../../subgraphs/reporting/migrations/20261129021800_a_paper_says_since_when_it_is_so_no_more.ts";
import { tell } from "../../subgraphs/shared/plumbing/facts.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { type House, openHouse } from "../harness/whole-house.ts";

const CHLOE = seedId("aff", "chloe");
const ISSUE = `mutation ($input: IssueAttestationInput!) { issueAttestation(input: $input) {
  attestation { code statements } errors { __typename } } }`;

let house: House;
beforeAll(async () => {
  house = await openHouse("one process");
});
afterAll(() => house.close());

let asked = 0;
/** A paper of hers, as her fund issues it now. */
async function issue(kind: string, year: number | null = null) {
  asked += 1;
  const input = { meta: { idempotencyKey: `a paper ${asked}` }, affiliateId: CHLOE, kind, year };
  const { data, errors } = await house.ask("chloe", ISSUE, { input });
  expect(errors).toEqual([]);
  type Issued = { issueAttestation: { attestation: { code: string; statements: string[] } } };
  return (data as never as Issued).issueAttestation.attestation;
}

/** Since when whoever holds a paper is told that it holds no longer. */
async function since(code: string): Promise<string | null> {
  const text = "query ($code: String!) { verifyAttestation(code: $code) { outdatedOn } }";
  const { data } = await house.ask("nobody", text, { code });
  return (data as never as { verifyAttestation: { outdatedOn: string | null } }).verifyAttestation.outdatedOn;
}

let told = 1_000_000;
/** Lets a subgraph tell something of somebody, on a day; and all who hear it hear it. */
async function hear(source: string, type: string, subject: string, day: string, content: object): Promise<void> {
  told += 1;
  await house.inside(source, ({ db }) => tell({ db }, source, [{ type, subject, subjectVersion: told, day, content }]));
  await house.settle();
}

/** Contributions tell what was received of her in a year. */
const receipts = (day: string, excluded: string, year = 2025) =>
  hear("contributions", "YearReceiptsKnown", CHLOE, day, {
    ...{ fund: "SECUREX", year, received: "1694.11", excluded, refunded: "0.00" },
  });

test("a tax certificate holds until other sums are heard of, and again once they are as it says", async () => {
  const old = await issue("TAX_CERTIFICATE", 2025);
  await receipts("2026-11-20", "0.00");
  await receipts("2026-11-20", "12.00", 2024);
  expect(await since(old.code)).toBeNull();
  await receipts("2026-11-23", "44.96");
  await receipts("2026-11-24", "45.96");
  expect(await since(old.code)).toBe("2026-11-23");
  const next = await issue("TAX_CERTIFICATE", 2025);
  expect(next.statements.at(-1)).toMatch(/: € 1648\.15\.$/);
  expect(await since(next.code)).toBeNull();
  await receipts("2026-11-25", "0.00");
  expect([await since(old.code), await since(next.code)]).toEqual([null, "2026-11-25"]);
});

test("an attested affiliation holds while the career is as it was on the day of the paper", async () => {
  const { code } = await issue("AFFILIATION");
  const started = ["2025-07-01", "2026-06-30", "PRIMOSTARTER"] as const;
  const career = (day: string, periods: readonly (readonly [string, string | null, string?])[]) =>
    hear("affiliates", "CareerChanged", CHLOE, day, {
      periods: periods.map(([startsOn, endsOn, category = "MAIN"]) => ({
        ...{ id: `${day} ${startsOn}`, fund: "SECUREX", category, capacity: "SELF_EMPLOYED", startsOn, endsOn },
      })),
    });
  await career("2026-11-23", [started, ["2026-07-01", "2026-12-31"]]);
  await career("2026-11-23", [["2019-01-01", "2019-12-31"], started, ["2026-07-01", null]]);
  expect(await since(code)).toBeNull();
  await career("2026-11-25", [started, ["2026-07-01", "2026-09-30"], ["2026-10-01", null, "SECONDARY"]]);
  await career("2026-11-26", [started, ["2026-07-01", "2026-09-30"]]);
  expect(await since(code)).toBe("2026-11-25");
  await career("2026-11-27", [started, ["2026-07-01", null]]);
  expect(await since(code)).toBeNull();
});

test("a paper that is issued while other sums are heard of is judged by them", async () => {
  const { code } = await issue("TAX_CERTIFICATE", 2025);
  const late = "0123456789ABCDEFGHJKMNPQ";
  const owner = new Client(house.url);
  await owner.connect();
  await owner.query("begin");
  await owner.query("select pg_advisory_xact_lock(hashtextextended('papers of ' || $1, 0))", [CHLOE]);
  await owner.query(
    `insert into reporting.attestation (id, code, affiliate_id, fund, kind, year, initials, content, letter, sha256,
        issued_on, issued_by)
      select 'att_late', $1, affiliate_id, fund, kind, year, initials, content, letter, sha256, issued_on, issued_by
      from reporting.attestation where code = $2`,
    [late, code],
  );
  const hearing = receipts("2026-11-26", "47.96");
  const waits = "select from pg_locks where locktype = 'advisory' and not granted";
  for (let found = 0; found === 0; ) found = (await owner.query(waits)).rowCount ?? 0;
  await owner.query("commit");
  await owner.end();
  await hearing;
  expect([await since(code), await since(late)]).toEqual(["2026-11-26", "2026-11-26"]);
});

test("what another paper had replaced before papers were judged is known to hold no longer", async () => {
  const old = await issue("TAX_CERTIFICATE", 2024);
  await receipts("2026-11-30", "13.00", 2024);
  const next = await issue("TAX_CERTIFICATE", 2024);
  const { em, config } = house.room("reporting").orm;
  const migration = new PapersAreJudged(em.getDriver(), config);
  migration.up();
  const owner = new Client(house.url);
  await owner.connect();
  await owner.query("drop table reporting.outdated_attestation");
  await owner.query(["begin", ...migration.getQueries(), "commit"].join(";"));
  await owner.end();
  expect([await since(old.code), await since(next.code)]).toEqual(["2026-11-20", null]);
});
