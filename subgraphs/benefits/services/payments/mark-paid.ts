import { sql } from "kysely";
import { claimsWhere } from "../../loaders/claims/claims.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { undueOf } from "../../loaders/overpayments/overpayments.ts";
import type { PaymentLineRow } from "../../loaders/payments/lines.ts";
import { moveDecided } from "../claims/keep-claim.ts";

/** Everything that was granted of a claim, less what was found undue of it, is given to the bank. */
const whole = sql`(select coalesce(sum(l.given), 0) from payment_line l
    where l.claim_id = c.id and l.sent_on is not null)
  - ${undueOf(sql`c.id`)}
  >= (select d.amount from decision d where d.claim_id = c.id and d.verdict <> 'REPAYMENT'
    order by d.place desc limit 1)`;

/** Brings the claims of which all is given to the bank now to that state. */
export async function markPaid(context: BenefitsContext, lines: readonly PaymentLineRow[]): Promise<void> {
  const ids = [...new Set(lines.filter(({ interestOf }) => interestOf === null).map(({ claimId }) => claimId))];
  const paid = await claimsWhere(context.db, sql`c.id = any (${ids}) and c.state = 'PAYABLE' and ${whole}`, sql`c.id`);
  await moveDecided(context, paid, "PAID");
}
