import { Migration } from "@mikro-orm/migrations";
import { seeingAll } from "../../shared/plumbing/row-security.ts";

/**
 * What was claimed of people for a quarter, with all funds: a fund sees its own dues alone, and where a quarter passes
 * to another fund, that one must know which revision is the next, and whether a claim still stands.
 */
export class Migration20261121120600_a_quarter_is_claimed_by_one_fund extends Migration {
  override up(): void {
    this.addSql(
      seeingAll({
        schema: "contributions",
        signature: "claimed_before(people text[], of_quarter text)",
        returns: "table (contributor_id text, next int, standing text)",
        query: `select d.contributor_id, count(*)::int, max(d.id) filter (where not d.cancelled)
          from due_standing d
          where d.contributor_id = any (people) and d.quarter = of_quarter and d.nature = 'PROVISIONAL'
          group by d.contributor_id`,
      }),
    );
  }
}
