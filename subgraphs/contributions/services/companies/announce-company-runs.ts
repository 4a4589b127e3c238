import { sql } from "kysely";
import type { Desk } from "../../../shared/plumbing/daily.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { makeNotices } from "../notices/make-notices.ts";

const AT_ONCE = 500;

interface Round {
  readonly runId: string;
  readonly day: string;
  readonly reached: string;
}

/** Puts the notices of every sealed run of companies into the outbox, part by part, by post. */
export async function announceCompanyRuns(desk: Desk): Promise<void> {
  const goOn = (): Promise<boolean> => desk.inTransaction((context) => announcePart(context as ContributionsContext));
  while (await goOn());
}

/** Announces the next part of the oldest run that is not wholly announced. Answers whether there was one. */
async function announcePart(context: ContributionsContext): Promise<boolean> {
  const { db, viewer } = context;
  const round = await nextRound(context);
  if (!round) return false;
  const { rows } = await sql<{ dueId: string; contributorId: string }>`
    select due_id as "dueId", contributor_id as "contributorId" from company_due
    where run_id = ${round.runId} and contributor_id > ${round.reached}
    order by contributor_id limit ${AT_ONCE}`.execute(db);
  const onItsDay = { ...context, viewer: { ...viewer, day: round.day } };
  const ids = rows.map(({ dueId }) => dueId);
  const made = await makeNotices(onItsDay, ids, { channel: "POST" });
  await sql`
    update company_notice_round set reached = ${rows.at(-1)?.contributorId ?? round.reached},
      made = made + ${made.length}, done = ${rows.length < AT_ONCE}
    where run_id = ${round.runId}`.execute(db);
  return true;
}

async function nextRound({ db }: ContributionsContext): Promise<Round | undefined> {
  await sql`
    insert into company_notice_round (run_id, fund, reached, made, done)
    select id, fund, '', 0, false from company_run where state = 'SEALED' and not rehearsal
    on conflict do nothing`.execute(db);
  const { rows } = await sql<Round>`
    select n.run_id as "runId", r.asked_on as day, n.reached
    from company_notice_round n join company_run r on r.id = n.run_id
    where not n.done order by n.run_id limit 1 for no key update of n`.execute(db);
  return rows[0];
}
