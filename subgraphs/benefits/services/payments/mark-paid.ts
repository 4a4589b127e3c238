import { sql } from "kysely";
import { tell } from "../../../shared/plumbing/facts.ts";
import { claimsWhere } from "../../loaders/claims/claims.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import type { PaymentLineRow } from "../../loaders/payments/lines.ts";

/** Everything that was granted of a claim, less what was found undue of it, is given to the bank. */
const whole = sql`(select coalesce(sum(l.given), 0) from payment_line l
    where l.claim_id = c.id and l.sent_on is not null)
  - (select coalesce(sum(o.found - (select coalesce(sum(p.amount), 0) from overpayment_posting p
      where p.overpayment_id = o.id and p.kind in ('CORRECTED', 'RETURNED'))), 0)
    from overpayment o where o.claim_id = c.id)
  >= (select d.amount from decision d where d.claim_id = c.id and d.verdict <> 'REPAYMENT'
    order by d.place desc limit 1)`;

/**
 * Brings the claims of which all is given to the bank now to that state, as a set: the same steps and facts as one by
 * one. The term to decide was met before, and stays as it was told.
 */
export async function markPaid({ db, viewer }: BenefitsContext, lines: readonly PaymentLineRow[]): Promise<void> {
  const ids = [...new Set(lines.filter(({ interestOf }) => interestOf === null).map(({ claimId }) => claimId))];
  const paid = await claimsWhere(db, sql`c.id = any (${ids}) and c.state = 'PAYABLE' and ${whole}`, sql`c.id`);
  if (paid.length === 0) return;
  const moved = paid.map(({ id }) => id);
  await sql`update claim set state = 'PAID', version = version + 1 where id = any (${moved})`.execute(db);
  await sql`
    insert into claim_step (claim_id, place, affiliate_id, fund, state, actor, happened_on)
    select c.id, (select count(*) from claim_step s where s.claim_id = c.id), c.affiliate_id, c.fund, 'PAID',
      ${viewer.actor}, ${viewer.day}
    from claim c where c.id = any (${moved})`.execute(db);
  const { rows: versions } = await sql<{ version: number }>`
    select nextval('told')::int as version from generate_series(1, ${moved.length})`.execute(db);
  const facts = paid.map(({ id, affiliateId, fund, code, factOn }, i) => ({
    ...{ type: "BenefitClaimChanged", subject: id, subjectVersion: versions[i]?.version ?? 0, day: viewer.day },
    content: { affiliateId, fund, benefit: code, factOn, state: "PAID" },
  }));
  await tell({ db }, "benefits", facts);
}
