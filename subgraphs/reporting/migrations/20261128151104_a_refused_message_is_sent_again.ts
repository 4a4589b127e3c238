import { Migration } from "@mikro-orm/migrations";
import { seeingAll } from "../../shared/plumbing/row-security.ts";

const staff = "(select viewer.role()) in ('CASE_HANDLER', 'SUPERVISOR') and fund = (select viewer.fund())";

/** Staff draw up again what was refused of their fund: to whoever refused it, and of the same thing. */
export class Migration20261128151104_a_refused_message_is_sent_again extends Migration {
  override up(): void {
    this.addSql(
      seeingAll({
        schema: "reporting",
        signature: "was_refused(message text, same jsonb)",
        returns: "boolean",
        query: `select exists (select from transmission t where t.id = message and t.state = 'REJECTED'
          and jsonb_build_array(t.kind, t.fund, t.affiliate_id, t.about, t.recipient) = same)`,
      }),
    );
    this.addSql(`create policy transmission_again on reporting.transmission for insert
      with check (${staff} and state = 'PREPARED'
        and reporting.was_refused(supersedes, jsonb_build_array(kind, fund, affiliate_id, about, recipient)))`);
  }
}
