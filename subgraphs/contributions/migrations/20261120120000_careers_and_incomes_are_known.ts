import { Migration } from "@mikro-orm/migrations";
import { appendOnly, knowContributors, openSchema, protect } from "../../shared/plumbing/row-security.ts";
import { fileReaders } from "./file-readers.ts";

/**
 * What the rules need to know of a person: the career, as the affiliates told it, and the incomes, as the tax
 * administration gave them. A corrected income is a row more.
 */
export class Migration20261120120000_careers_and_incomes_are_known extends Migration {
  override up(): void {
    for (const statement of [...openSchema("contributions"), ...knowContributors("contributions")])
      this.addSql(statement);
    this.addSql(`create table contributions.career_period (
      affiliate_id text not null,
      id text not null,
      fund text not null,
      category text not null,
      capacity text not null,
      starts_on date not null,
      ends_on date check (ends_on >= starts_on),
      helped_affiliate_id text,
      subject_version int not null,
      primary key (affiliate_id, id)
    )`);
    this.addSql(`grant delete on contributions.career_period to statut_contributions`);
    this.addSql(`create table contributions.reference_income (
      affiliate_id text not null,
      year int not null check (year between 2000 and 2100),
      assessment_id text not null,
      amount bigint not null check (amount >= 0),
      quarters smallint not null check (quarters between 1 and 4),
      known_on date not null,
      primary key (affiliate_id, year, assessment_id)
    )`);
    for (const statement of [
      ...protect("contributions", "career_period", { contributor: "affiliate_id", writers: {} }),
      `create policy career_period_replaced on contributions.career_period for delete
        using ((select viewer.role()) = 'SYSTEM')`,
      ...protect("contributions", "reference_income", {
        also: fileReaders("reference_income", "affiliate_id"),
        writers: {},
      }),
      ...appendOnly("contributions", "reference_income"),
    ]) {
      this.addSql(statement);
    }
  }
}
