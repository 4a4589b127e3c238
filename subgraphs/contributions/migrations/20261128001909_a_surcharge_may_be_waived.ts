import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";
import { ownWriters } from "./file-readers.ts";

/**
 * Requests to INASTI to let surcharges off: for which surcharges, on what ground, and what was decided. INASTI decides
 * by itself, or a member of staff notes its decision, and a second one approves it where it is large. The money follows
 * from the decision: it is carried out once.
 */
export class Migration20261128001909_a_surcharge_may_be_waived extends Migration {
  override up(): void {
    this.addSql(`create table contributions.surcharge_waiver (
      id text primary key,
      version int not null default 1,
      contributor_id text not null,
      fund text not null,
      state text not null check (state in ('ASKED', 'SENT', 'NOTED', 'DECIDED', 'WITHDRAWN')),
      ground text not null check (ground in ('FORCE_MAJEURE', 'GOOD_FAITH', 'WORTHY_CASE')),
      motive text not null,
      evidence text[] not null,
      for_joint_debtor boolean not null,
      asked_on date not null,
      asked_by text not null,
      sent_on date,
      amount bigint check (amount >= 0),
      decided_on date,
      noted_by text,
      approved_by text check (approved_by <> noted_by),
      reference text,
      reason text,
      carried_out_on date,
      check ((state in ('NOTED', 'DECIDED')) = (amount is not null and decided_on is not null)),
      check (state in ('ASKED', 'WITHDRAWN') or sent_on is not null),
      check (carried_out_on is null or state = 'DECIDED')
    )`);
    this.addSql(`create index waiver_of_fund on contributions.surcharge_waiver (fund, state, asked_on, id)`);
    this.addSql(`create index waiver_of_contributor on contributions.surcharge_waiver (contributor_id)`);
    this.addSql(`create table contributions.surcharge_waiver_line (
      waiver_id text not null references contributions.surcharge_waiver,
      due_id text not null references contributions.surcharge,
      contributor_id text not null,
      fund text not null,
      primary key (waiver_id, due_id)
    )`);
    for (const table of ["surcharge_waiver", "surcharge_waiver_line"]) {
      const own = ownWriters(table);
      const writers = table === "surcharge_waiver" ? { ...own, INASTI: "true" } : own;
      const ownership = { fund: "fund", contributor: "contributor_id", readers: ["INSURED", "COMPANY"] } as const;
      for (const statement of protect("contributions", table, { ...ownership, writers })) this.addSql(statement);
    }
    for (const statement of appendOnly("contributions", "surcharge_waiver_line")) this.addSql(statement);
  }
}
