import { Migration } from "@mikro-orm/migrations";
import { protect } from "../../shared/plumbing/row-security.ts";

/**
 * What the affiliates tell beside careers: rights that were granted, who answers with somebody for contributions, and
 * on what day an affiliation was declared. Each is kept as it was told last; the house alone writes it.
 */
export class Migration20261128045232_what_decides_a_quarter_beside_the_career_is_heard extends Migration {
  override up(): void {
    this.addSql("alter table contributions.career_period add column declared_on date");
    this.addSql(`create table contributions.granted_right (
      right_id text primary key,
      contributor_id text not null,
      "right" text not null,
      from_quarter text not null check (from_quarter ~ '^[0-9]{4}Q[1-4]$'),
      until_quarter text check (until_quarter ~ '^[0-9]{4}Q[1-4]$'),
      subject_version int not null
    )`);
    this.addSql("create index granted_right_of on contributions.granted_right (contributor_id)");
    this.addSql(`create table contributions.joint_liability (
      debtor_id text not null,
      co_debtor_id text,
      basis text check (basis in ('HELPER','HELPER_SPOUSE','MANDATE')),
      source_id text not null,
      starts_on date not null,
      ends_on date,
      subject_version int not null,
      primary key (debtor_id, source_id, starts_on)
    )`);
    this.addSql("grant delete on contributions.joint_liability to statut_contributions");
    for (const statement of [
      ...protect("contributions", "granted_right", {
        contributor: "contributor_id",
        readers: ["INSURED"],
        writers: {},
      }),
      ...protect("contributions", "joint_liability", { contributor: "debtor_id", readers: [], writers: {} }),
      `create policy joint_liability_replaced on contributions.joint_liability for delete
        using ((select viewer.role()) = 'SYSTEM')`,
    ])
      this.addSql(statement);
  }
}
