import { type Kysely, sql } from "kysely";
import { manyBy } from "../../shared/plumbing/loader.ts";
import type { Day, Quarter } from "../../shared/values/calendar.ts";
import type { Cents } from "../../shared/values/money.ts";
import type { DueNature, LedgerKind } from "./rows.ts";

/** What one transaction moved on an account, from a day on. */
export interface AccountMove {
  readonly on: Day;
  readonly kind: LedgerKind;
  readonly quarter: Quarter | null;
  readonly nature: DueNature | null;
  readonly transactionId: string;
  readonly amount: Cents;
}

/** What moved on an account until a day, as it was known on a day: by `balanceKey`, oldest first. */
export const movesOnAccount = (db: Kysely<unknown>) =>
  manyBy<string, AccountMove & { readonly key: string }>(
    ({ key }) => key,
    async (keys) => {
      const [accounts, days, known] = [0, 1, 2].map((part) => keys.map((key) => key.split(" ")[part]));
      const found = await sql<AccountMove & { key: string }>`
        select k.account || ' ' || k.day || ' ' || k.known as key, e.effective_on as on, t.kind, d.quarter, d.nature,
          t.id as "transactionId", sum(e.amount)::bigint as amount
        from unnest(${accounts}::bigint[], ${days}::date[], ${known}::date[]) as k (account, day, known)
        join ledger_entry e on e.account_number = k.account and e.effective_on <= k.day
        join ledger_transaction t on t.id = e.transaction_id and (k.known = 'infinity' or t.posted_on <= k.known)
        left join due d on d.id = t.due_id
        group by k.account, k.day, k.known, e.effective_on, t.id, t.kind, d.quarter, d.nature, t.posted_at
        order by e.effective_on, t.posted_at, t.id`.execute(db);
      return found.rows;
    },
  );
