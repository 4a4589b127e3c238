import { sql } from "kysely";
import type { RequestScope } from "../../shared/plumbing/context.ts";
import type { Day } from "../../shared/values/calendar.ts";
import { asRows } from "./book.ts";

/** Whose account, with which fund. */
export interface AccountKey {
  readonly contributorId: string;
  readonly fund: string;
}

const keyOf = ({ contributorId, fund }: AccountKey): string => `${contributorId} ${fund}`;

/**
 * Opens the accounts that do not exist yet, each with its structured communication for good; answers every number.
 *
 * A contributor has one account a fund, whatever is claimed on it, so that a payment finds it under any notice.
 */
export async function openAccounts(
  { db, viewer }: Pick<RequestScope, "db" | "viewer">,
  wanted: readonly AccountKey[],
): Promise<(key: AccountKey) => bigint> {
  const numbers = await numbersOf(db, wanted);
  const missing = wanted.filter((key) => !numbers.has(keyOf(key)));
  if (missing.length > 0) {
    await open(db, viewer.day, missing);
    for (const [key, number] of await numbersOf(db, missing)) numbers.set(key, number);
  }
  return (key) => {
    const number = numbers.get(keyOf(key));
    if (number === undefined) throw new Error("an account was asked for that is not there");
    return number;
  };
}

async function numbersOf(db: RequestScope["db"], wanted: readonly AccountKey[]): Promise<Map<string, bigint>> {
  const { rows } = await sql<AccountKey & { number: bigint }>`
    select a.contributor_id as "contributorId", a.fund, a.number
    from unnest(${wanted.map(({ contributorId }) => contributorId)}::text[], ${wanted.map(({ fund }) => fund)}::text[])
      as w (contributor_id, fund)
    join account a on a.contributor_id = w.contributor_id and a.fund = w.fund`.execute(db);
  return new Map(rows.map((row) => [keyOf(row), row.number]));
}

async function open(db: RequestScope["db"], day: Day, missing: readonly AccountKey[]): Promise<void> {
  const rows = asRows(missing.map(({ contributorId, fund }, place) => ({ contributorId, fund, place })));
  await sql`
    insert into account (contributor_id, kind, fund, opened_on)
    select w."contributorId", c.kind, w.fund, ${day}
    from (select distinct on ("contributorId", fund) * from jsonb_to_recordset(${rows}::jsonb)
      as r ("contributorId" text, fund text, place int)) w
    join contributor c on c.id = w."contributorId"
    order by w.place
    on conflict (contributor_id, fund) do nothing`.execute(db);
}

/** Holds accounts until the transaction ends, in one order for all, so that payments and dues meet one at a time. */
export async function holdAccounts({ db }: Pick<RequestScope, "db">, numbers: readonly bigint[]): Promise<void> {
  await sql`
    select from account where number = any (${numbers.map(String)}::bigint[]) order by number for no key update
  `.execute(db);
}
