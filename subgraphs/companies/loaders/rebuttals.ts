import { type Kysely, sql } from "kysely";
import { manyBy } from "../../shared/plumbing/loader.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { Rebuttal } from "../rules/mandate-presumption.ts";

/** What was shown to prove that a mandate is unpaid; the newest of a mandate stands for all of it. */
export interface RebuttalRow extends Rebuttal {
  readonly mandateId: string;
  readonly proofInLaw: string;
  readonly proofInFact: string;
  readonly recordedOn: Day;
}

/** The proofs of mandates, oldest first. */
export async function rebuttalsOf(db: Kysely<unknown>, ids: readonly string[]): Promise<RebuttalRow[]> {
  const found = await sql<RebuttalRow>`
    select mandate_id as "mandateId", starts_on as "startsOn", ends_on as "endsOn", notified_on as "notifiedOn",
      years_with_pay as "yearsWithPay", proof_in_law as "proofInLaw", proof_in_fact as "proofInFact",
      recorded_on as "recordedOn"
    from mandate_rebuttal where mandate_id = any (${ids}) order by mandate_id, recorded_on, id`.execute(db);
  return found.rows;
}

export const rebuttalsOfMandate = (db: Kysely<unknown>) =>
  manyBy<string, RebuttalRow>(
    ({ mandateId }) => mandateId,
    (ids) => rebuttalsOf(db, ids),
  );
