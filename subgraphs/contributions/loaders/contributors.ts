import { type Kysely, sql } from "kysely";
import { oneBy } from "../../shared/plumbing/loader.ts";
import type { AccountRow, ContributorRow } from "./rows.ts";

type Db = Kysely<unknown>;

/** Whom the viewer may see. */
export const contributorById = (db: Db) =>
  oneBy<string, ContributorRow>(
    ({ id }) => id,
    async (ids) => {
      const found = await sql<ContributorRow>`select id, kind, fund from contributor where id = any (${ids})`.execute(
        db,
      );
      return found.rows;
    },
  );

const accountColumns = sql`a.number, a.contributor_id as "contributorId", a.fund,
  a.structured_communication as "structuredCommunication"`;

/** The account with the fund of today; where that one is not the viewer's to see, the newest that is. */
export const accountOfContributor = (db: Db) =>
  oneBy<string, AccountRow>(
    ({ contributorId }) => contributorId,
    async (ids) => {
      const found = await sql<AccountRow>`
        select distinct on (a.contributor_id) ${accountColumns}
        from account a join contributor c on c.id = a.contributor_id
        where a.contributor_id = any (${ids})
        order by a.contributor_id, (a.fund = c.fund) desc, a.number desc`.execute(db);
      return found.rows;
    },
  );

export const accountByNumber = (db: Db) =>
  oneBy<string, AccountRow>(
    ({ number }) => String(number),
    async (numbers) => {
      const found = await sql<AccountRow>`
        select ${accountColumns} from account a where a.number = any (${numbers}::bigint[])`.execute(db);
      return found.rows;
    },
  );

/** Whose account is paid under a communication, if it is one of the viewer's to see. */
export const accountByCommunication = (db: Db) =>
  oneBy<string, AccountRow>(
    ({ structuredCommunication }) => structuredCommunication,
    async (communications) => {
      const found = await sql<AccountRow>`
        select ${accountColumns} from account a
        where a.structured_communication = any (${communications})`.execute(db);
      return found.rows;
    },
  );

/** A balance on a day: debts above zero, credit below; and what of it was past its day. */
export interface BalanceRow {
  readonly key: string;
  readonly balance: bigint;
}

/** The key of an account's balance on a day, as it was known on that day or another. */
export const balanceKey = (account: bigint, day: string, knownOn = "infinity"): string =>
  `${account} ${day} ${knownOn}`;

/**
 * Balances, by account and day: the sum of the ledger's entries that took effect by then, and were written down
 * by the day of knowledge.
 *
 * The keys go in as columns, so that row-level security lets the index find the entries.
 */
export const balanceOn = (db: Db) =>
  oneBy<string, BalanceRow>(
    ({ key }) => key,
    async (keys) => {
      const [accounts, days, known] = [0, 1, 2].map((part) => keys.map((key) => key.split(" ")[part]));
      const found = await sql<BalanceRow>`
        select k.account || ' ' || k.day || ' ' || k.known as key, coalesce(sum(e.amount), 0)::bigint as balance
        from unnest(${accounts}::bigint[], ${days}::date[], ${known}::date[]) as k (account, day, known)
        left join ledger_entry e on e.account_number = k.account and e.effective_on <= k.day
          and (k.known = 'infinity' or exists (
            select from ledger_transaction t where t.id = e.transaction_id and t.posted_on <= k.known))
        group by k.account, k.day, k.known`.execute(db);
      return found.rows;
    },
  );

/** How much of an account is past its day. */
export const overdueOfAccount = (db: Db) =>
  oneBy<string, { readonly number: bigint; readonly overdue: bigint }>(
    ({ number }) => String(number),
    async (numbers) => {
      const found = await sql<{ number: bigint; overdue: bigint }>`
        select account_number as number, sum(outstanding)::bigint as overdue from due_standing
        where account_number = any (${numbers}::bigint[]) and status = 'OVERDUE' group by account_number`.execute(db);
      return found.rows;
    },
  );
