import { sql } from "kysely";
import type { Desk } from "../../../shared/plumbing/daily.ts";
import { tell } from "../../../shared/plumbing/facts.ts";
import { type Leaving, sentFact } from "./sent-fact.ts";

const BATCH = 500;

/**
 * Sends what is prepared: from then on it is at its recipient's disposal, and what it replaces is corrected.
 *
 * What has no recipient yet, as no health fund of the person is known, waits for one, and is late in the meantime.
 */
export async function sendTransmissions({ day, inTransaction }: Desk): Promise<void> {
  for (let sent = BATCH; sent === BATCH; ) {
    sent = await inTransaction(async ({ db }) => {
      const { rows } = await sql<Leaving & { readonly supersedes: string | null }>`
        update transmission t set state = 'SENT', sent_on = ${day}, version = t.version + 1, recipient = w.recipient
        from (select p.id, coalesce(p.recipient, c.health_fund) as recipient from transmission p
          join contributor c on c.id = p.affiliate_id
          where p.state = 'PREPARED' and coalesce(p.recipient, c.health_fund) is not null
          order by p.id limit ${BATCH} for update of p skip locked) w
        where t.id = w.id
        returning t.id, t.kind, t.fund, t.affiliate_id as "affiliateId", t.recipient, t.purposes, t.supersedes`.execute(
        db,
      );
      const replaced = rows.flatMap(({ supersedes }) => supersedes ?? []);
      await sql`update transmission set state = 'CORRECTED', version = version + 1
        where id = any (${replaced}) and state in ('SENT', 'ACKNOWLEDGED', 'REJECTED')`.execute(db);
      const facts = rows.map((row) => sentFact(row, { day, times: 1 }));
      await tell({ db }, "reporting", facts);
      return rows.length;
    });
  }
}
