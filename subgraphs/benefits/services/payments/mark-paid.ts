import { sql } from "kysely";
import type { Cents } from "../../../shared/values/money.ts";
import { byId } from "../../loaders/by-id.ts";
import { claimsWhere } from "../../loaders/claims/claims.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { paidOf } from "../../loaders/payments/candidates.ts";
import type { PaymentLineRow } from "../../loaders/payments/lines.ts";
import { moveDecided } from "../claims/keep-claim.ts";

/** Of some claims those of which all that was granted, less what was found undue, is given to the bank. */
async function wholeOf({ db }: BenefitsContext, claimIds: readonly string[]): Promise<string[]> {
  const inForce = await byId<{ id: string; amount: Cents }>(
    db,
    sql`select distinct on (claim_id) claim_id as id, amount from decision
      where claim_id = any (${claimIds}) and verdict <> 'REPAYMENT' order by claim_id, place desc`,
  );
  const sent = await byId<{ id: string; amount: Cents }>(db, paidOf(claimIds, sql`sent_on is not null`));
  return claimIds.filter((id) => (sent.get(id)?.amount ?? 0n) >= (inForce.get(id)?.amount ?? 0n));
}

/** Brings the claims of which all is given to the bank now to that state. */
export async function markPaid(context: BenefitsContext, lines: readonly PaymentLineRow[]): Promise<void> {
  const ids = [...new Set(lines.filter(({ interestOf }) => interestOf === null).map(({ claimId }) => claimId))];
  const whole = await wholeOf(context, ids);
  const paid = await claimsWhere(context.db, sql`c.id = any (${whole}) and c.state = 'PAYABLE'`, sql`c.id`);
  await moveDecided(context, paid, "PAID");
}
