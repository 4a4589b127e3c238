import { sql } from "kysely";
import type { Day } from "../../../shared/values/calendar.ts";
import { formatCents } from "../../../shared/values/money.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import type { SeizureToKeep } from "./take-of-months.ts";

/** Keeps what creditors take by a run. */
export async function keepSeizures(
  { db, viewer }: BenefitsContext,
  runId: string,
  day: Day,
  seizures: readonly SeizureToKeep[],
): Promise<void> {
  if (seizures.length === 0) return;
  const rows = seizures.map(({ amount, calculation, ...one }) => ({
    ...{ ...one, amount: amount.toString(), calculation: { ...calculation, result: formatCents(amount) } },
  }));
  await sql`
    insert into seizure (id, run_id, garnishment_id, affiliate_id, fund, month, seized_on, amount, calculation)
    select "seizureId", ${runId}, id, "affiliateId", ${viewer.fund}, month, ${day}, amount, calculation
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as s ("seizureId" text, id text, "affiliateId" text,
      month date, amount bigint, calculation jsonb)`.execute(db);
}
