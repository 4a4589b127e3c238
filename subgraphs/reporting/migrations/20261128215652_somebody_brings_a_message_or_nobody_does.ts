import { Migration } from "@mikro-orm/migrations";
import { seeingAll } from "../../shared/plumbing/row-security.ts";

/** The feeds of a message's recipient: one for each purpose for which it may read it. */
const FEEDS = `select case when t.recipient ~ '^[0-9]{3}$' then 'HEALTH_FUND:' || p || ':' || t.recipient
  else t.recipient || ':' || p end from unnest(t.purposes) as p`;

/** Whether a message is brought at all is known to both its sides, who see neither each other's webhooks nor drops. */
export class Migration20261128215652_somebody_brings_a_message_or_nobody_does extends Migration {
  override up(): void {
    this.addSql(
      seeingAll({
        schema: "reporting",
        signature: "is_brought(message text)",
        returns: "boolean",
        query: `select exists (select from transmission t where t.id = message
          and (viewer.fund() is null or t.fund = viewer.fund())
          and (viewer.institution() is null or t.recipient = viewer.institution())
          and (exists (select from file_drop d where d.recipient = t.recipient and d.open)
            or exists (select from webhook w where w.state <> 'ENDED' and w.reader in (${FEEDS})
              and (w.types is null or 'TransmissionSent' = any (w.types)))))`,
      }),
    );
  }
}
