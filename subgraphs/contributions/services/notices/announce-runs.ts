import { sql } from "kysely";
import type { Desk } from "../../../shared/plumbing/daily.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { makeNotices } from "./make-notices.ts";

const AT_ONCE = 500;

interface Round {
  readonly runId: string;
  readonly fund: string;
  readonly day: string;
  readonly reached: string;
}

/**
 * Puts the notices of every sealed billing run into the outbox, part by part, each with the step by which the next goes
 * on: by post, which is how the law has them come unless somebody chose otherwise.
 */
export async function announceRuns(desk: Desk): Promise<void> {
  const goOn = (): Promise<boolean> => desk.inTransaction((context) => announcePart(context as ContributionsContext));
  while (await goOn());
}

/** Announces the next part of the oldest run that is not wholly announced. Answers whether there was one. */
async function announcePart(context: ContributionsContext): Promise<boolean> {
  const { db, viewer } = context;
  const round = await nextRound(context);
  if (!round) return false;
  const { rows } = await sql<{ id: string; contributorId: string }>`
    select id, contributor_id as "contributorId" from due
    where run_id = ${round.runId} and contributor_id > ${round.reached}
    order by contributor_id limit ${AT_ONCE}`.execute(db);
  const onItsDay = { ...context, viewer: { ...viewer, day: round.day } };
  const made = await makeNotices(
    onItsDay,
    rows.map(({ id }) => id),
    { channel: "POST" },
  );
  await sql`
    update notice_round set reached = ${rows.at(-1)?.contributorId ?? round.reached}, made = made + ${made.length},
      done = ${rows.length < AT_ONCE}
    where run_id = ${round.runId}`.execute(db);
  return true;
}

async function nextRound({ db }: ContributionsContext): Promise<Round | undefined> {
  await sql`
    insert into notice_round (run_id, fund, reached, made, done)
    select id, fund, '', 0, false from billing_run where state = 'SEALED' and not rehearsal
    on conflict do nothing`.execute(db);
  const { rows } = await sql<Round>`
    select n.run_id as "runId", n.fund, r.asked_on as day, n.reached
    from notice_round n join billing_run r on r.id = n.run_id
    where not n.done order by n.run_id limit 1 for no key update of n`.execute(db);
  return rows[0];
}
