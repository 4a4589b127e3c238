import { sql } from "kysely";
import type { Context } from "../../shared/plumbing/context.ts";
import { countPeriods } from "../services/statistics/count-periods.ts";

/** What says of years up to this one was taken in by its recipients; of the later ones nobody has said so yet. */
const TAKEN_IN_UNTIL = "2024";

/** Sends what the demo office owed to institutions on the day on which it owed it, and counts what is over. */
export async function seedOffice(context: Context): Promise<void> {
  const { db, viewer, log } = context;
  await sql`update transmission t set state = 'SENT', sent_on = t.caused_on, version = t.version + 1,
      recipient = coalesce(t.recipient, c.health_fund)
    from contributor c where c.id = t.affiliate_id and t.state = 'PREPARED'
      and coalesce(t.recipient, c.health_fund) is not null`.execute(db);
  await sql`update transmission set state = 'ACKNOWLEDGED', answered_on = sent_on, version = version + 1,
      receipt = case kind when 'CONTRIBUTION_VOUCHER' then 'A908/' else 'RECEIVED/' end || about
    where state = 'SENT' and left(about, 4) <= ${TAKEN_IN_UNTIL}`.execute(db);
  await countPeriods({ day: viewer.day, log, inTransaction: (work) => work(context) });
}
