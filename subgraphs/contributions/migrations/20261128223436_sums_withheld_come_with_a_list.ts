import { Migration } from "@mikro-orm/migrations";
import { protect } from "../../shared/plumbing/row-security.ts";

const ofFund = "fund = (select viewer.fund())";
/** INASTI, which says that it tells of what it shares out. */
const ofInstitute = "(select viewer.purpose()) = 'WITHHELD_SUMS'";

/** What clients withheld of indebted contractors, as INASTI shares it out: lists, and whose each sum is. */
export class Migration20261128223436_sums_withheld_come_with_a_list extends Migration {
  override up(): void {
    this.addSql(`create table contributions.withheld_list (
      id text primary key,
      fund text not null,
      reference text not null check (length(reference) between 6 and 100),
      content_hash text not null,
      total bigint not null check (total > 0),
      handed_in_by text not null check (handed_in_by in ('INASTI', 'FUND')),
      handed_in_on date not null,
      payment_id text unique references contributions.payment,
      carried_out_on date,
      actor text not null,
      check (carried_out_on is null or payment_id is not null),
      unique (fund, reference)
    )`);
    this.addSql(`create table contributions.withheld_sum (
      id text primary key,
      list_id text not null references contributions.withheld_list,
      fund text not null,
      place int not null,
      ssin text,
      enterprise_number text,
      contributor_id text,
      amount bigint not null check (amount > 0),
      share int not null check (share between 1 and 10000),
      credited_on date not null,
      part_id text unique references contributions.payment,
      reversed_on date,
      reversal text check (length(reversal) between 3 and 100),
      undone_on date,
      version int not null default 1,
      check (num_nonnulls(ssin, enterprise_number) = 1),
      check ((reversed_on is null) = (reversal is null)),
      check (undone_on is null or reversed_on is not null),
      unique (list_id, place)
    )`);
    this.addSql("create index withheld_list_waits on contributions.withheld_list (fund) where carried_out_on is null");
    this.addSql(`create index withheld_sum_to_undo on contributions.withheld_sum (id)
      where undone_on is null and reversed_on is not null`);
    const writers = { INASTI: ofInstitute, CASE_HANDLER: ofFund, SUPERVISOR: ofFund };
    for (const table of ["withheld_list", "withheld_sum"])
      for (const statement of protect("contributions", table, { fund: "fund", writers })) this.addSql(statement);
  }
}
