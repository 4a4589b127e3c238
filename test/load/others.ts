import type pg from "pg";
import { check97, isoCheck } from "../../subgraphs/shared/values/check-digits.ts";
import { idOfPlace } from "./person.ts";
import type { PopulationWish } from "./population.ts";

/** A Belgian account number that no bank has given out: 999 is nobody's code. */
export function ibanOfPlace(place: number): string {
  const ten = `999${String(place).padStart(7, "0")}`;
  const account = `${ten}${check97(ten)}`;
  return `BE${isoCheck("BE", account)}${account}`;
}

/** Where each fund banks. */
export const bankOf: Readonly<Record<string, string>> = Object.fromEntries(
  ["SECUREX", "PARTENA", "UCM", "GROUPS", "CNA"].map((fund, i) => [fund, ibanOfPlace(9_000_001 + i)]),
);

/** What the other subgraphs know of people, as if they had heard it told. */
const HEARD = [
  `insert into contributions.career_period (affiliate_id, id, fund, category, capacity, starts_on, ends_on,
    helped_affiliate_id, subject_version)
  select affiliate_id, id, fund, category, capacity, starts_on, ends_on, helped_affiliate_id, 1
  from affiliates.affiliation`,
  `insert into reporting.heard_career select id, 1 from affiliates.affiliate`,
  `insert into reporting.known_career (affiliate_id, fund, category, capacity, starts_on, ends_on)
  select affiliate_id, fund, category, capacity, starts_on, ends_on from affiliates.affiliation`,
];

/** Lets the other subgraphs know what they would have heard, and the planner what stands in the tables. */
export async function fillOthers(session: pg.Client, { seed, day }: PopulationWish): Promise<void> {
  const { rows: schemas } = await session.query<{ name: string }>(
    `select table_schema as name from information_schema.tables
    where table_name = 'contributor' and table_schema <> 'affiliates'`,
  );
  for (const { name } of schemas) {
    await session.query(`insert into ${name}.contributor select * from affiliates.contributor`);
  }
  for (const statement of HEARD) await session.query(statement);
  for (const [fund, iban] of Object.entries(bankOf)) {
    await session.query("insert into contributions.bank_account (iban, fund) values ($1, $2)", [iban, fund]);
  }
  await session.query(
    `insert into facts.fact (id, source, type, subject, subject_version, day, content)
    values ($1, 'affiliates', 'PopulationMadeUp', 'population', 1, $2, '{}')`,
    [idOfPlace("fct", 0, seed), day],
  );
  await session.query("vacuum analyze");
}
