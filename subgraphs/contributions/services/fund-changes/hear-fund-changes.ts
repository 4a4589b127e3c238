import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact, Hearing } from "../../../shared/plumbing/hear.ts";

/** Keeps who changes fund and when; old news changes nothing. */
async function keepAwaited({ db }: Context, facts: readonly HeardFact[]): Promise<void> {
  const newest = new Map(facts.map((fact) => [fact.subject, fact]));
  const heard = JSON.stringify(
    [...newest.values()].map(({ subject, subjectVersion, content }) => ({ id: subject, subjectVersion, ...content })),
  );
  await sql`
    insert into awaited_fund_change (id, contributor_id, fund, effect_on, subject_version)
    select id, "affiliateId", "fromFund", "effectOn", "subjectVersion"
    from jsonb_to_recordset(${heard}::jsonb) as h (id text, "affiliateId" text, "fromFund" text, "effectOn" date,
      "subjectVersion" int)
    on conflict (id) do update set effect_on = excluded.effect_on, subject_version = excluded.subject_version
    where awaited_fund_change.subject_version < excluded.subject_version`.execute(db);
}

/** Notes which changes are over: nobody needs to know of a debt any more. */
async function keepEnded({ db, viewer }: Context, facts: readonly HeardFact[]): Promise<void> {
  const ids = facts.map(({ subject }) => subject);
  await sql`
    update awaited_fund_change set settled_on = ${viewer.day}
    where id = any (${ids}) and settled_on is null`.execute(db);
}

/** That somebody changes fund, which the affiliates tell: whether claimed sums are unpaid is asked on the day. */
export const hearAwaitedFundChanges: Hearing = { type: "FundChangeAwaited", keep: keepAwaited };

/** That a change of fund is over, or does not take place. */
export const hearEndedFundChanges: Hearing = { type: "FundChangeEnded", keep: keepEnded };
