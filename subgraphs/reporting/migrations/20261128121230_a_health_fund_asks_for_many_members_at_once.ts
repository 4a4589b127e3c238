import { Migration } from "@mikro-orm/migrations";
import { seeingAll } from "../../shared/plumbing/row-security.ts";

/**
 * What is known of a year of a health fund's own members, by number, for many at once.
 *
 * Careers and settlements are shown to nobody row by row: this function tells them of members of the asker, and of
 * nobody else, and answers a stranger's number as it answers one that nobody has.
 */
export class Migration20261128121230_a_health_fund_asks_for_many_members_at_once extends Migration {
  override up(): void {
    this.addSql(
      seeingAll({
        schema: "reporting",
        signature: "member_years(numbers text[], of_year text)",
        returns: "table (ssin text, affiliate_id text, settlements jsonb, periods jsonb)",
        query: `
          select c.ssin, c.id, (select jsonb_object_agg(s.quarter, jsonb_build_object('state', s.state,
              'minimumReached', s.minimum_reached)) from known_settlement s
              where s.affiliate_id = c.id and s.quarter between of_year || 'Q1' and of_year || 'Q4'),
            (select jsonb_agg(jsonb_build_object('category', k.category, 'startsOn', k.starts_on, 'endsOn', k.ends_on))
              from known_career k where k.affiliate_id = c.id)
          from contributor c
          where asking = 'HEALTH_FUND' and c.ssin = any (numbers) and c.health_fund = viewer.institution()`,
      }),
    );
  }
}
