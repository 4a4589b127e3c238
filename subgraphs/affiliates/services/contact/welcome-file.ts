import { sql } from "kysely";
import { workingDaysAfter } from "../../../shared/values/holidays.ts";
import { absencesOfFund } from "../../loaders/contact/case-handlers.ts";
import { type Candidate, chooseHandler } from "../../rules/contact/choose-handler.ts";
import { whoAnswers } from "../../rules/contact/who-answers.ts";
import { type HandingOver, handOver } from "./hand-over.ts";
import { keepTask } from "./keep-task.ts";

type Scope = Parameters<typeof keepTask>[0] & { readonly viewer: { readonly day: string } };

/** A file that is new with a fund, and what brought it there. */
export interface ArrivedFile extends Pick<HandingOver, "contributorId" | "fund"> {
  /** The id of what brought it: the same origin makes one task, however often it is told. */
  readonly origin: string;
}

/** Within how many working days the fund makes contact: the office's own promise. */
const DAYS_TO_WELCOME = 10;

/**
 * Gives a file that is new with a fund to a case handler, and has whoever answers for it make contact.
 *
 * Somebody who comes back has the case handler of before.
 */
export async function welcomeFile(scope: Scope, { contributorId, fund, origin }: ArrivedFile): Promise<void> {
  const { db, viewer } = scope;
  const absences = await absencesOfFund(db).load(fund);
  const before = await handlerBefore(scope, contributorId, fund);
  const language = await languageOf(scope, contributorId);
  const chosen = before ?? chooseHandler(await candidatesOf(scope, fund), absences, { language, day: viewer.day });
  if (chosen && !before)
    await handOver(scope, { contributorId, fund, handlerId: chosen, startsOn: viewer.day, reason: null });
  await keepTask(scope, {
    ...{ contributorId, fund, reason: "NEW_FILE", about: null, origin: `${origin} ${contributorId}` },
    handlerId: chosen && whoAnswers(chosen, absences, viewer.day),
    dueOn: workingDaysAfter(viewer.day, DAYS_TO_WELCOME),
  });
}

async function handlerBefore({ db }: Scope, contributorId: string, fund: string): Promise<string | null> {
  const { rows } = await sql<{ handlerId: string }>`
    select handler_id as "handlerId" from hand_over where contributor_id = ${contributorId} and fund = ${fund}
    order by place desc limit 1`.execute(db);
  return rows[0]?.handlerId ?? null;
}

async function languageOf({ db }: Scope, contributorId: string): Promise<string> {
  const { rows } = await sql<{ language: string }>`
    select language from affiliate where id = ${contributorId}`.execute(db);
  return rows[0]?.language ?? "";
}

/** Everybody who works at a fund, with how many of its files of today they care for. */
async function candidatesOf({ db }: Scope, fund: string): Promise<readonly Candidate[]> {
  const { rows } = await sql<Candidate>`
    select h.id, h.languages, count(held.contributor_id)::int as files
    from case_handler h left join (
      select distinct on (o.contributor_id) o.contributor_id, o.handler_id
      from hand_over o join contributor c on c.id = o.contributor_id and c.fund = o.fund
      where o.fund = ${fund} order by o.contributor_id, o.place desc) held on held.handler_id = h.id
    where h.fund = ${fund} group by h.id, h.languages`.execute(db);
  return rows;
}
