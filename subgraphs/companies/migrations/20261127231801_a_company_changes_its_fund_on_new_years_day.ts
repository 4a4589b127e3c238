import { Migration } from "@mikro-orm/migrations";
import { protect, seeingAll } from "../../shared/plumbing/row-security.ts";

const side = "(select viewer.fund()) in (from_fund, to_fund)";
const own = "exists (select from companies.contributor c where c.id = fund_change.company_id)";
const ofNewFund = "to_fund = (select viewer.fund())";

/**
 * A company goes to another fund on a 1 January, announced by the new fund half a year before.
 *
 * Both funds see the change: the old one has the company still, the new one not yet. The row says its name therefore.
 */
export class Migration20261127231801_a_company_changes_its_fund_on_new_years_day extends Migration {
  override up(): void {
    this.addSql(`create table companies.fund_change (
      id text primary key,
      version int not null default 1,
      company_id text not null references companies.company,
      enterprise_number text not null,
      name text not null,
      from_fund text not null,
      to_fund text not null check (to_fund <> from_fund),
      announced_on date not null,
      registered_item text not null,
      acts_on date not null check (acts_on > announced_on),
      state text not null default 'ANNOUNCED'
        check (state in ('ANNOUNCED', 'DONE', 'BLOCKED', 'WITHDRAWN', 'LAPSED')),
      open_sums bigint check (open_sums >= 0),
      ended_on date check ((ended_on is null) = (state = 'ANNOUNCED'))
    )`);
    this.addSql(`create unique index fund_change_at_a_time on companies.fund_change (company_id)
      where state = 'ANNOUNCED'`);
    this.addSql(`create index fund_change_by_day on companies.fund_change (acts_on, id)`);
    const also = { CASE_HANDLER: side, SUPERVISOR: side, COMPANY: own };
    const writers = { CASE_HANDLER: ofNewFund, SUPERVISOR: ofNewFund };
    for (const statement of protect("companies", "fund_change", { also, writers })) this.addSql(statement);
    this.addSql(`alter table companies.company_affiliation drop constraint company_affiliation_origin_check,
      drop constraint company_affiliation_check1,
      add constraint company_affiliation_origin_check check (origin in ('REQUESTED', 'AUTOMATIC', 'FUND_CHANGE')),
      add constraint automatic_follows_notice
        check ((origin = 'AUTOMATIC') = (notice_id is not null and fund = 'CNA'))`);
    this.addSql(
      seeingAll({
        schema: "companies",
        signature: "stay_of(number text)",
        returns: `table (company_id text, name text, fund text, starts_on date, received_on date,
          legal_personality_on date, dissolved_on date, pending_on date)`,
        query: `select c.id, c.name, c.fund, a.starts_on, a.received_on, c.legal_personality_on, c.dissolved_on,
            f.acts_on
          from company c join company_affiliation a on a.company_id = c.id and a.fund = c.fund
          left join fund_change f on f.company_id = c.id and f.state = 'ANNOUNCED'
          where c.enterprise_number = number order by a.starts_on desc limit 1`,
      }),
    );
  }
}
