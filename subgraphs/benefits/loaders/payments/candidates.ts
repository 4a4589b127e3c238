import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { benefitId, catalogue } from "../../rules/catalogue/index.ts";
import type { FailedPart } from "../../rules/payments/payable.ts";
import { byId, listOf } from "../by-id.ts";
import { undue } from "../overpayments/overpayments.ts";
import { type AccountRow, accountsOf } from "./accounts.ts";

type Db = Kysely<unknown>;

/** A claim of which something is payable: the decision that holds, what was paid, and to which account. */
export interface Candidate {
  readonly claimId: string;
  readonly decisionId: string;
  readonly affiliateId: string;
  /** The code of the benefit. */
  readonly code: string;
  readonly outcome: object;
  /** What was paid rightly, or stands in a run: with what was kept back, and without what was found undue. */
  readonly paid: Cents;
  /** What failed at the bank, and was not paid again yet. */
  readonly failed: readonly FailedPayment[];
  readonly name: string;
  /** Absent where none is known, or the bank refused it. */
  readonly account: AccountRow | null;
}

/** A payment that failed, and to which creditor it was to go, if to one. */
export interface FailedPayment extends FailedPart {
  readonly garnishmentId: string | null;
  readonly seizureId: string | null;
}

/** Where a page of candidates ended. */
export interface CandidatePlace {
  readonly payableFrom: Day;
  readonly id: string;
}

const paidByFunds = catalogue.filter(({ paidBy }) => paidBy === "FUND").map(benefitId);

/** The claims of a fund of which something is payable by a day, those that wait the longest first: a page of them. */
export async function placesAfter(
  db: Db,
  { fund, day, most }: { readonly fund: string; readonly day: Day; readonly most: number },
  after: CandidatePlace | null,
): Promise<CandidatePlace[]> {
  const further = after ? sql`(c.payable_from, c.id) > (${after.payableFrom}, ${after.id})` : sql`true`;
  const { rows } = await sql<CandidatePlace>`
    select c.payable_from as "payableFrom", c.id from claim c
    where c.fund = ${fund} and c.payable_from <= ${day} and c.benefit_id = any (${paidByFunds}) and ${further}
    order by c.payable_from, c.id limit ${most}`.execute(db);
  return rows;
}

/**
 * Holds claims, and reads what each may be paid. Each table is asked once for all of them by their ids, so that no plan
 * rests on how many rows the server takes a table to have.
 */
export async function candidatesOf(db: Db, ids: readonly string[], day: Day): Promise<Candidate[]> {
  const claims = await listOf<{ id: string; affiliateId: string; code: string; payableFrom: Day | null }>(
    db,
    sql`select id, affiliate_id as "affiliateId", code, payable_from as "payableFrom" from claim
      where id = any (${ids}) order by id for update`,
  );
  const people = [...new Set(claims.map(({ affiliateId }) => affiliateId))];
  const decisions = await byId<{ id: string; decisionId: string; outcome: object }>(
    db,
    sql`select distinct on (claim_id) claim_id as id, id as "decisionId", outcome from decision
      where claim_id = any (${ids}) and verdict <> 'REPAYMENT' order by claim_id, place desc`,
  );
  const paid = await byId<{ id: string; amount: Cents }>(db, paidOf(ids));
  const failed = await failedOf(db, ids);
  const accounts = await accountsOf(db, people, day);
  const names = await byId<{ id: string; name: string }>(
    db,
    sql`select contributor_id as id, lines[1] as name from addressee where contributor_id = any (${people})`,
  );
  const found = new Map(claims.map((claim) => [claim.id, claim]));
  return ids.flatMap((claimId) => {
    const [claim, decision] = [found.get(claimId), decisions.get(claimId)];
    if (!claim?.payableFrom || claim.payableFrom > day || !decision) return [];
    const { affiliateId, code } = claim;
    const account = accounts.get(affiliateId) ?? null;
    const whose = { claimId, affiliateId, code, account, name: names.get(affiliateId)?.name ?? affiliateId };
    const { decisionId, outcome } = decision;
    const again = failed.get(claimId) ?? [];
    return [{ ...whose, decisionId, outcome, paid: paid.get(claimId)?.amount ?? 0n, failed: again }];
  });
}

/**
 * What was paid rightly of each claim, in SQL: what of it stands in payments for which a condition holds, less what is
 * undue.
 */
export const paidOf = (ids: readonly string[], condition: RawBuilder<unknown> = sql`true`) => sql`
  select claim_id as id, sum(amount)::bigint as amount from (
    select claim_id, given as amount from payment_line where claim_id = any (${ids}) and ${condition}
    union all select claim_id, -amount from ${undue} u where claim_id = any (${ids})) all_of_them group by claim_id`;

async function failedOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, FailedPayment[]>> {
  const failed = await listOf<FailedPayment & { claimId: string }>(
    db,
    sql`select l.id, l.claim_id as "claimId", l.period_from as "from", l.period_until as "until", l.amount,
        l.garnishment_id as "garnishmentId", l.seizure_id as "seizureId"
      from payment_line l left join payment_line r on r.repeats = l.id and not r.cancelled
      where l.claim_id = any (${ids}) and l.failed_on is not null and l.interest_of is null and r.id is null
      order by l.id`,
  );
  const byClaim = new Map<string, FailedPayment[]>();
  for (const one of failed) byClaim.set(one.claimId, [...(byClaim.get(one.claimId) ?? []), one]);
  return byClaim;
}
