import { type Kysely, sql } from "kysely";
import { manyBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Confidence } from "../../../shared/values/law.ts";
import type { RecoveryPolicy, RecoveryPolicyLine } from "../../rules/recovery/recovery-policy.ts";

type Row = RecoveryPolicy & {
  readonly fund: string;
  readonly from: Day;
  readonly article: string;
  readonly confidence: Confidence;
};

/** A line of the policy of a fund, whose it is. */
export type FundPolicyRow = RecoveryPolicyLine & { readonly fund: string };

/** By which policies these funds recover, or all of them, the oldest line first. */
export async function policiesOf(db: Kysely<unknown>, funds: readonly string[] | null): Promise<FundPolicyRow[]> {
  const { rows } = await sql<Row>`
    select fund, from_day as "from", grace_days as "graceDays", least_claim as "leastClaim", attempts,
      months_before_letter as "monthsBeforeLetter", by_itself as "byItself", days_between as "daysBetween",
      days_to_act as "daysToAct", months_at_risk as "monthsAtRisk", article, confidence
    from recovery_policy where ${funds}::text[] is null or fund = any (${funds}) order by fund, from_day`.execute(db);
  return rows.map(({ fund, from, article, confidence, ...value }) => ({
    ...{ fund, from, value, source: { article, confidence } },
  }));
}

export const policiesOfFund = (db: Kysely<unknown>) =>
  manyBy<string, FundPolicyRow>(
    ({ fund }) => fund,
    (funds) => policiesOf(db, funds),
  );
