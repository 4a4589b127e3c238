import { Migration } from "@mikro-orm/migrations";
import { protect } from "../../shared/plumbing/row-security.ts";
import { byPerson } from "./of-file.ts";

const ofFund = "fund = (select viewer.fund())";

/** To agree is to agree with one fund: whoever goes to another has said nothing to it yet. */
export class Migration20261128002201_one_agrees_to_a_fund_to_be_written_to extends Migration {
  override up(): void {
    for (const table of ["channel_consent", "channel_preference"]) {
      this.addSql(`alter table affiliates.${table} add column fund text not null references affiliates.fund`);
      this.addSql(`alter table affiliates.${table} drop constraint ${table}_affiliate_id_place_key,
        add unique (affiliate_id, fund, place)`);
      for (const policy of ["seen", "written", "changed"])
        this.addSql(`drop policy ${table}_${policy} on affiliates.${table}`);
      const writers = { INSURED: byPerson(table), CASE_HANDLER: ofFund, SUPERVISOR: ofFund };
      const ownership = { contributor: "affiliate_id", fund: "fund", readers: ["INSURED"], writers } as const;
      for (const statement of protect("affiliates", table, ownership)) this.addSql(statement);
    }
    this.addSql(`alter table affiliates.benefit_account drop constraint benefit_account_affiliate_id_place_key,
      add unique (affiliate_id, fund, place)`);
  }
}
