import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { OverpaymentCause, OverpaymentState, PostingKind } from "../../rules/overpayments/overpayment.ts";

type Db = Kysely<unknown>;

/** What was found undue of claims, less what of it was made good or came back from the bank: sums to add up, in SQL. */
export const undue = sql`(
  select claim_id, found as amount from overpayment
  union all select o.claim_id, -p.amount from overpayment o join overpayment_posting p on p.overpayment_id = o.id
    where p.kind in ('CORRECTED', 'RETURNED'))`;

/** What is undue of one claim, in SQL. */
export const undueOf = (claimId: RawBuilder<unknown>) => sql<Cents>`(
  select coalesce(sum(u.amount), 0) from ${undue} u where u.claim_id = ${claimId})`;

/** A month of an overpayment as it was kept: amounts as texts. */
export interface KeptMonth {
  readonly month: Day;
  readonly paid: string;
  readonly due: string;
  readonly paidOn: Day | null;
}

/** What was paid without right, with what is left of it. */
export interface OverpaymentRow {
  readonly id: string;
  readonly version: number;
  readonly claimId: string;
  readonly loweredBy: string;
  readonly affiliateId: string;
  readonly fund: string;
  readonly state: OverpaymentState;
  readonly foundOn: Day;
  readonly found: Cents;
  readonly months: readonly KeptMonth[];
  readonly cause: OverpaymentCause | null;
  readonly prescribed: Cents;
  /** What is claimed; absent until that is decided. */
  readonly amount: Cents | null;
  /** How much of each payment is kept back, in ten-thousandths. */
  readonly share: number | null;
  readonly decisionId: string | null;
  readonly notifiedOn: Day | null;
  /** What is still to come back; before the decision, what was found and not made good since. */
  readonly left: Cents;
  /** The last day on which something lowered it. */
  readonly postedOn: Day | null;
}

const left = sql`(case when o.state = 'NOT_CLAIMED' then 0 else coalesce(o.amount, o.found)
  - (select coalesce(sum(p.amount), 0) from overpayment_posting p where p.overpayment_id = o.id) end)::bigint`;

/** Overpayments for which a condition holds, in an order, at most so many. */
export async function overpaymentsWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`o.found_on, o.id`,
  limit = 10_000,
): Promise<OverpaymentRow[]> {
  const { rows } = await sql<OverpaymentRow>`
    select o.id, o.version, o.claim_id as "claimId", o.lowered_by as "loweredBy", o.affiliate_id as "affiliateId",
      o.fund, o.state, o.found_on as "foundOn", o.found, o.months, o.cause, o.prescribed, o.amount, o.share,
      o.decision_id as "decisionId", n.notified_on as "notifiedOn", ${left} as "left",
      (select max(p.posted_on) from overpayment_posting p where p.overpayment_id = o.id) as "postedOn"
    from overpayment o left join decision_notice n on n.decision_id = o.decision_id
    where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many overpayments there are for which a condition holds. */
export async function countOverpayments(db: Db, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from overpayment o where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

export const overpaymentById = (db: Db) =>
  oneBy<string, OverpaymentRow>(
    ({ id }) => id,
    (ids) => overpaymentsWhere(db, sql`o.id = any (${ids})`),
  );

export const overpaymentsOfClaim = (db: Db) =>
  manyBy<string, OverpaymentRow>(
    ({ claimId }) => claimId,
    (ids) => overpaymentsWhere(db, sql`o.claim_id = any (${ids})`),
  );

export const overpaymentsOfAffiliate = (db: Db) =>
  manyBy<string, OverpaymentRow>(
    ({ affiliateId }) => affiliateId,
    (ids) => overpaymentsWhere(db, sql`o.affiliate_id = any (${ids})`),
  );

/** Something that lowered what is left. */
export interface OverpaymentPostingRow {
  readonly id: string;
  readonly overpaymentId: string;
  readonly kind: PostingKind;
  readonly amount: Cents;
  readonly postedOn: Day;
  readonly effectiveOn: Day;
  readonly source: string;
}

/** Oldest first. */
export const postingsOfOverpayment = (db: Db) =>
  manyBy<string, OverpaymentPostingRow>(
    ({ overpaymentId }) => overpaymentId,
    async (ids) => {
      const { rows } = await sql<OverpaymentPostingRow>`
        select id, overpayment_id as "overpaymentId", kind, amount, posted_on as "postedOn",
          effective_on as "effectiveOn", source
        from overpayment_posting where overpayment_id = any (${ids}) order by posted_on, id`.execute(db);
      return rows;
    },
  );
