import { type Kysely, sql } from "kysely";
import { manyBy } from "../../shared/plumbing/loader.ts";

/** An account to which a payment in suspense may belong, and why one may think so. */
export interface ProposalRow {
  readonly paymentId: string;
  readonly accountNumber: bigint;
  readonly contributorId: string;
  readonly reason: "KNOWN_IBAN" | "SAME_AMOUNT";
  readonly dueId: string | null;
}

/** So many proposals by amount alone are shown for one payment. */
const MOST_BY_AMOUNT = 5;

/**
 * Proposals for payments in suspense: accounts that were paid from the same account number before, and open dues of the
 * very amount. Never a name.
 */
export const proposalsOfPayment = (db: Kysely<unknown>) =>
  manyBy<string, ProposalRow>(
    ({ paymentId }) => paymentId,
    async (ids) => {
      const { rows } = await sql<ProposalRow>`
        select p.id as "paymentId", k.account_number as "accountNumber", k.contributor_id as "contributorId",
          'KNOWN_IBAN' as reason, null as "dueId"
        from payment p join (
          select distinct q.fund, q.counterparty_iban, m.account_number, m.contributor_id
          from payment q join payment_matched m on m.payment_id = q.id
          where q.counterparty_iban in (select counterparty_iban from payment where id = any (${ids}))
        ) k on k.fund = p.fund and k.counterparty_iban = p.counterparty_iban
        where p.id = any (${ids}) and p.amount > 0
        union all
        select p.id, d.account_number, d.contributor_id, 'SAME_AMOUNT', d.id
        from payment p cross join lateral (
          select * from due_standing d where d.fund = p.fund and d.outstanding = p.amount order by d.due_on, d.id
          limit ${MOST_BY_AMOUNT}
        ) d
        where p.id = any (${ids}) and p.amount > 0
        order by 1, 4, 2`.execute(db);
      return rows;
    },
  );
