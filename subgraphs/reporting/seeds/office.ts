import { sql } from "kysely";
import type { Context } from "../../shared/plumbing/context.ts";

/** The vouchers up to this year were taken in by their health funds; of the later ones nobody has said so yet. */
const TAKEN_IN_UNTIL = "2024";

/** Sends what the demo office owed to institutions on the day on which it owed it. */
export async function seedOffice({ db }: Context): Promise<void> {
  await sql`update transmission set state = 'SENT', sent_on = caused_on, version = version + 1
    where state = 'PREPARED' and recipient is not null`.execute(db);
  await sql`update transmission set state = 'ACKNOWLEDGED', answered_on = sent_on, receipt = 'A908/' || about,
      version = version + 1
    where state = 'SENT' and about <= ${TAKEN_IN_UNTIL}`.execute(db);
}
