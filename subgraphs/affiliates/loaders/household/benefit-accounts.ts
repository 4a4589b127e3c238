import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { BenefitAccount } from "../../rules/household/benefit-account.ts";

/** An account for benefits, as it is read. */
export interface BenefitAccountRow extends BenefitAccount {
  readonly id: string;
  readonly affiliateId: string;
  readonly fundCode: string;
  readonly iban: string;
  readonly actedOn: Day | null;
  /** The code that the fund hands out; `null` for whoever may not read it. */
  readonly code: string | null;
}

async function accountsWhere(db: Kysely<unknown>, condition: RawBuilder<unknown>): Promise<BenefitAccountRow[]> {
  const { rows } = await sql<BenefitAccountRow>`
    select b.id, b.affiliate_id as "affiliateId", b.fund as "fundCode", b.place, b.iban, b.asked_on as "askedOn",
      b.asked_side as "askedSide", b.asked_by as "askedBy", t.act, t.acted_on as "actedOn", t.starts_on as "startsOn",
      c.code
    from benefit_account b left join benefit_account_act t on t.account_id = b.id
      left join benefit_account_code c on c.account_id = b.id
    where ${condition} order by b.affiliate_id, b.place desc`.execute(db);
  return rows;
}

/** The newest first. */
export const benefitAccountsOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, BenefitAccountRow>(
    ({ affiliateId }) => affiliateId,
    (ids) => accountsWhere(db, sql`b.affiliate_id = any (${ids})`),
  );

export const benefitAccountById = (db: Kysely<unknown>) =>
  oneBy<string, BenefitAccountRow>(
    ({ id }) => id,
    (ids) => accountsWhere(db, sql`b.id = any (${ids})`),
  );
