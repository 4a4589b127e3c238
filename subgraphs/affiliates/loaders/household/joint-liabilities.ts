import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy } from "../../../shared/plumbing/loader.ts";
import type { JointLiability } from "../../rules/household/joint-liability.ts";

/** That somebody answers for another's contributions, with the name of either where it is a person. */
export interface JointLiabilityRow extends JointLiability {
  readonly debtorId: string;
  readonly debtorName: string;
  readonly coDebtorName: string | null;
}

async function liabilitiesWhere(db: Kysely<unknown>, condition: RawBuilder<unknown>): Promise<JointLiabilityRow[]> {
  const { rows } = await sql<JointLiabilityRow>`
    select debtor_id as "debtorId", co_debtor_id as "coDebtorId", basis, source_id as "sourceId",
      starts_on as "startsOn", ends_on as "endsOn", name_of(debtor_id) as "debtorName",
      name_of(co_debtor_id) as "coDebtorName"
    from joint_liability where ${condition} order by debtor_id, starts_on, source_id`.execute(db);
  return rows;
}

export const liabilitiesOfDebtor = (db: Kysely<unknown>) =>
  manyBy<string, JointLiabilityRow>(
    ({ debtorId }) => debtorId,
    (ids) => liabilitiesWhere(db, sql`debtor_id = any (${ids})`),
  );

export const liabilitiesOfCoDebtor = (db: Kysely<unknown>) =>
  manyBy<string, JointLiabilityRow>(
    ({ coDebtorId }) => coDebtorId,
    (ids) => liabilitiesWhere(db, sql`co_debtor_id = any (${ids})`),
  );
