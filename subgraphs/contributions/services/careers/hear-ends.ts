import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact, Hearing } from "../../../shared/plumbing/hear.ts";
import { type Day, type Quarter, quarterOf } from "../../../shared/values/calendar.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { asRows } from "../book.ts";
import { endAsOwed } from "./end-as-owed.ts";
import { followCareers } from "./follow-careers.ts";

interface EndToKeep {
  readonly affiliateId: string;
  readonly sourceId: string;
  readonly lastDay: Day;
  readonly lastQuarter: Quarter;
  readonly due: boolean;
  readonly died: boolean;
  readonly stands: boolean;
  readonly subjectVersion: number;
}

async function keepEnds({ db }: Context, ends: readonly EndToKeep[]): Promise<void> {
  await sql`
    insert into activity_end as e (affiliate_id, source_id, last_day, last_quarter, due, died, stands, subject_version)
    select distinct on ("affiliateId", "sourceId") "affiliateId", "sourceId", "lastDay", "lastQuarter", due, died,
      stands, "subjectVersion"
    from jsonb_to_recordset(${asRows(ends)}::jsonb) as t ("affiliateId" text, "sourceId" text, "lastDay" date,
      "lastQuarter" text, due boolean, died boolean, stands boolean, "subjectVersion" int)
    order by "affiliateId", "sourceId", "subjectVersion" desc
    on conflict (affiliate_id, source_id) do update set last_day = excluded.last_day,
      last_quarter = excluded.last_quarter, due = excluded.due, stands = excluded.stands,
      subject_version = excluded.subject_version
    where e.subject_version < excluded.subject_version`.execute(db);
}

/** What the fund decided of an end that was declared: the subject is the declaration. */
interface Decided {
  readonly affiliateId: string;
  readonly state: string;
  readonly lastDay: Day;
  readonly lastQuarter: Quarter;
  readonly lastQuarterDue: boolean;
}

/** Keeps until when an activity that ended is owed for. The career itself is told next, and is kept accordingly. */
const keepCessations = (context: Context, facts: readonly HeardFact[]): Promise<void> =>
  keepEnds(
    context,
    facts.map(({ subject, subjectVersion, content }) => {
      const { affiliateId, state, lastDay, lastQuarter, lastQuarterDue } = content as unknown as Decided;
      const end = { lastDay, lastQuarter, due: lastQuarterDue, died: false };
      return { affiliateId, sourceId: subject, ...end, stands: state === "CONFIRMED", subjectVersion };
    }),
  );

/** Keeps deaths, and ends the careers with them: no career is told for it. */
async function keepDeaths(context: Context, facts: readonly HeardFact[]): Promise<void> {
  const deaths = facts.map(({ subject, subjectVersion, content }): EndToKeep => {
    const { diedOn } = content as unknown as { readonly diedOn: Day };
    const end = { lastDay: diedOn, lastQuarter: quarterOf(diedOn), due: false, died: true };
    return { affiliateId: subject, sourceId: "DEATH", ...end, stands: true, subjectVersion };
  });
  const ids = deaths.map(({ affiliateId }) => affiliateId);
  await keepEnds(context, deaths);
  await endAsOwed(context, ids);
  await followCareers(context as ContributionsContext, ids);
}

/** What was confirmed of an affiliation; the day of the declaration is absent where the fund affiliated by itself. */
interface Confirmed {
  readonly affiliateId: string;
  readonly startsOn: Day;
  readonly declaredOn?: Day;
}

/** Keeps when a start was declared: who declares it too late has no grace (RD of 19-12-1967, art. 44). */
async function keepDeclarations({ db }: Context, facts: readonly HeardFact[]): Promise<void> {
  const declared = facts.map(({ content }) => content as unknown as Confirmed).filter(({ declaredOn }) => declaredOn);
  const rows = asRows(declared);
  await sql`
    insert into declared_start (affiliate_id, starts_on, declared_on)
    select "affiliateId", "startsOn", min("declaredOn")
    from jsonb_to_recordset(${rows}::jsonb) as d ("affiliateId" text, "startsOn" date, "declaredOn" date)
    group by "affiliateId", "startsOn" on conflict do nothing`.execute(db);
  await sql`
    update career_period p set declared_on = d."declaredOn"
    from jsonb_to_recordset(${rows}::jsonb) as d ("affiliateId" text, "startsOn" date, "declaredOn" date)
    where p.affiliate_id = d."affiliateId" and p.starts_on = d."startsOn" and p.declared_on is null`.execute(db);
}

/** How activities begin and end, which decides what is owed for them. Heard before the careers themselves. */
export const hearEnds: readonly Hearing[] = [
  { type: "AffiliationConfirmed", keep: keepDeclarations },
  { type: "CessationDecided", keep: keepCessations },
  { type: "AffiliateDied", keep: keepDeaths },
];
