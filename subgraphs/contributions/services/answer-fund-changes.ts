import { sql } from "kysely";
import type { Context } from "../../shared/plumbing/context.ts";
import { tell } from "../../shared/plumbing/facts.ts";
import type { HeardFact, Hearing } from "../../shared/plumbing/hear.ts";

/** Keeps that somebody goes to another fund. Said again, it stays as it was. */
async function keepFundChanges({ db }: Context, facts: readonly HeardFact[]): Promise<void> {
  const heard = JSON.stringify(facts.map(({ subject, content }) => ({ id: subject, ...content })));
  await sql`
    insert into known_fund_change (id, contributor_id, fund, acts_on)
    select id, "contributorId", "fromFund", "actsOn" from jsonb_to_recordset(${heard}::jsonb)
      as h (id text, "contributorId" text, "fromFund" text, "actsOn" date)
    on conflict (id) do nothing`.execute(db);
}

/** Changes of fund, which whoever owns the file announces. */
export const hearFundChangesAnnounced: Hearing = { type: "FundChangeAnnounced", keep: keepFundChanges };

/**
 * Answers, for every change of fund whose day has come, what the old fund called that was due before the day and is
 * still open, in cents: the accounts as they are when asked, for a payment that came meanwhile counts.
 */
export async function answerFundChanges(context: Context): Promise<number> {
  const { db, viewer } = context;
  const { rows } = await sql<{ id: string; actsOn: string; openSums: bigint }>`
    update known_fund_change k set answered_on = ${viewer.day}, open_sums = coalesce((
      select sum(d.outstanding) from due_standing d where d.contributor_id = k.contributor_id and d.fund = k.fund
        and d.due_on < k.acts_on and d.opens_on < k.acts_on), 0)
    where k.answered_on is null and k.acts_on <= ${viewer.day}
    returning id, acts_on as "actsOn", open_sums as "openSums"`.execute(db);
  const facts = rows.map(({ id, actsOn, openSums }) => {
    const content = { openSums: openSums.toString() };
    return { type: "FundChangeAnswered", subject: id, subjectVersion: 1, day: actsOn, content };
  });
  await tell(context, "contributions", facts);
  return rows.length;
}
