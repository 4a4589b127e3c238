import { Migration } from "@mikro-orm/migrations";
import { seeingAll } from "../../shared/plumbing/row-security.ts";

/**
 * Who answers for another's debt may be with another fund, or with none, whose files the fund that recovers sees not.
 * Of whom it has a claim file against it learns what recovery needs: where to write and in which language, whether
 * that one is insured, and which insolvency stops it; and of who answers, whether an exemption frees from that.
 *
 * A bailiff who has such a file in hand is shown what is open of it against that one: also what an insolvency freed the
 * first debtor of, and no longer what that one was released from.
 */
export class Migration20261128151137_who_answers_may_be_with_another_fund extends Migration {
  override up(): void {
    this.addSql(
      seeingAll({
        schema: "contributions",
        signature: "claim_debtors(files text[])",
        returns: `table (file_id text, addressee text[], language text, communication text, principal text,
          insured boolean, insolvencies jsonb)`,
        query: `select f.id, o.lines, lower(c.language), a.structured_communication,
            case when f.answers_for is not null then coalesce((select p.lines[1] from addressee p
              where p.contributor_id = f.answers_for), '') end,
            c.kind = 'COMPANY'
              or exists (select from career_period p where p.affiliate_id = c.id and p.ends_on is null),
            coalesce((select s.insolvencies from company_standing s where s.company_id = c.id), '[]'::jsonb)
          from claim_file f join contributor c on c.id = f.contributor_id
          left join account a on a.contributor_id = coalesce(f.answers_for, f.contributor_id) and a.fund = f.fund
          left join addressee o on o.contributor_id = f.contributor_id
          where f.id = any (files)`,
      }),
    );
    this.addSql(
      seeingAll({
        schema: "contributions",
        signature: "exempted_quarters(people text[], quarters text[])",
        returns: "table (person text, quarter text)",
        query: `select k.person, k.quarter from unnest(people, quarters) as k (person, quarter)
          join freed_quarter f on f.contributor_id = k.person and f.quarter = k.quarter
          where f.ended_on is null and f.covers = 'QUARTER' and asking in ('CASE_HANDLER', 'SUPERVISOR')
          group by 1, 2 having bool_and(f.ground = 'EXEMPTION')`,
      }),
    );
    this.addSql("drop function contributions.assigned_lines()");
    this.addSql(
      seeingAll({
        schema: "contributions",
        signature: "assigned_lines()",
        returns: "table (party_id text, due_id text, nature text, quarter text, amount bigint)",
        query: `select p.id, d.id, d.nature, d.quarter, least(s.amount, coalesce(j.outstanding, d.outstanding))::bigint
          from claim_party p join claim_file f on f.id = p.file_id
          join lateral (select t.id from claim_step t where t.file_id = p.file_id and t.kind in ('LAST_REMINDER',
            'CONSTRAINT_ISSUED', 'CONSTRAINT_SERVED', 'SUMMONS', 'JUDGMENT', 'ENFORCEMENT', 'CLAIM_DECLARED')
            order by t.place desc limit 1) t on true
          join claim_step_sum s on s.step_id = t.id join due_standing d on d.id = s.due_id
          left join lateral joint_lines(case when f.answers_for is null then '{}'::text[] else array[f.id] end) j
            on j.due_id = d.id
          where asking = 'RECOVERY_PARTY' and p.ended_on is null
            and p.enterprise_number = any ((select viewer.enterprises())::text[])
            and case when f.answers_for is null then d.outstanding else j.outstanding end > 0
          order by p.id, d.due_on, d.id`,
      }),
    );
  }
}
