import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact, Hearing } from "../../../shared/plumbing/hear.ts";

/**
 * Keeps who answers with somebody for the contributions: each fact replaces what was told of the person before. That
 * nobody does is kept too, as a row of the person alone.
 */
async function keepLiabilities({ db }: Context, facts: readonly HeardFact[]): Promise<void> {
  const newest = new Map(facts.map((fact) => [fact.subject, fact]));
  const heard = JSON.stringify(
    [...newest.values()].map(({ subject, subjectVersion, content }) => ({ subject, subjectVersion, ...content })),
  );
  await sql`
    delete from joint_liability j using jsonb_to_recordset(${heard}::jsonb) as h (subject text, "subjectVersion" int)
    where j.debtor_id = h.subject and j.subject_version < h."subjectVersion"`.execute(db);
  await sql`
    insert into joint_liability (debtor_id, co_debtor_id, basis, source_id, starts_on, ends_on, subject_version)
    select h.subject, l."coDebtorId", l.basis, coalesce(l."sourceId", ''), coalesce(l."startsOn", '-infinity'),
      l."endsOn", h."subjectVersion"
    from jsonb_to_recordset(${heard}::jsonb) as h (subject text, "subjectVersion" int, liabilities jsonb)
    left join lateral jsonb_to_recordset(h.liabilities) as l ("coDebtorId" text, basis text, "sourceId" text,
      "startsOn" date, "endsOn" date) on true
    where not exists (select from joint_liability k where k.debtor_id = h.subject)`.execute(db);
}

/** Who answers for whom, as the affiliates reckon it from careers, statements of spouses, and mandates. */
export const hearLiabilities: Hearing = { type: "JointLiabilityChanged", keep: keepLiabilities };
