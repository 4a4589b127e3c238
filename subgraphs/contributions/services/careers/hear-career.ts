import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact, Hearing } from "../../../shared/plumbing/hear.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { endAsOwed } from "./end-as-owed.ts";
import { followCareers } from "./follow-careers.ts";
import { hearEnds } from "./hear-ends.ts";

/**
 * Keeps the careers that were told, as far as contributions are owed for them: each replaces what was known of the
 * person, and old news changes nothing. Quarters that were claimed otherwise are cancelled or claimed anew.
 */
async function keepCareers(context: Context, facts: readonly HeardFact[]): Promise<void> {
  const { db } = context;
  const newest = new Map(facts.map((fact) => [fact.subject, fact]));
  const heard = JSON.stringify(
    [...newest.values()].map(({ subject, subjectVersion, content }) => ({ subject, subjectVersion, ...content })),
  );
  await sql`
    delete from career_period p
    using jsonb_to_recordset(${heard}::jsonb) as h (subject text, "subjectVersion" int)
    where p.affiliate_id = h.subject and p.subject_version < h."subjectVersion"`.execute(db);
  await sql`
    insert into career_period (affiliate_id, id, fund, category, capacity, starts_on, ends_on, helped_affiliate_id,
      declared_on, subject_version)
    select h.subject, p.id, p.fund, p.category, p.capacity, p."startsOn", p."endsOn", p."helpedAffiliateId",
      coalesce(p."declaredOn", (select t.declared_on from declared_start t
        where t.affiliate_id = h.subject and t.starts_on = p."startsOn")), h."subjectVersion"
    from jsonb_to_recordset(${heard}::jsonb) as h (subject text, "subjectVersion" int, periods jsonb)
    cross join lateral jsonb_to_recordset(h.periods) as p (id text, fund text, category text, capacity text,
      "startsOn" date, "endsOn" date, "helpedAffiliateId" text, "declaredOn" date)
    where not exists (select from career_period k where k.affiliate_id = h.subject)`.execute(db);
  await endAsOwed(context, [...newest.keys()]);
  await followCareers(context as ContributionsContext, [...newest.keys()]);
}

/** The careers of people, which the affiliates tell. */
export const hearCareer: Hearing = { type: "CareerChanged", keep: keepCareers };

/** What is told of careers: how activities begin and end, and then the careers themselves. */
export const hearCareers: readonly Hearing[] = [...hearEnds, hearCareer];
