import { sql } from "kysely";
import type { Context, RequestScope } from "../../../shared/plumbing/context.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { loaders } from "../../loaders/index.ts";
import { type ClaimFileRow, claimFilesWhere } from "../../loaders/recovery/claim-files.ts";
import { afterStep, type ClaimFacts, sumsOf } from "../../rules/recovery/claim-facts.ts";
import { standingOf, takenByItself } from "../../rules/recovery/standing.ts";
import { claimFactsOf } from "./claim-facts.ts";
import { judgeJointLines } from "./joint-lines.ts";
import { keepStandings } from "./keep-standings.ts";
import { keepSteps, type NewStep } from "./keep-steps.ts";
import { makeLetters } from "./make-letters.ts";

/** How far the day’s work of a fund came. */
export interface RecoveryDayRow {
  readonly fund: string;
  readonly day: Day;
  readonly reached: string;
  readonly files: number;
  readonly ready: number;
  readonly taken: number;
  readonly done: boolean;
}

/**
 * Does the next part of a fund’s day: says of each open file what comes next, and takes what the policy leaves to it.
 *
 * What was done is kept with how far it came, in one transaction: whoever begins again goes on behind it. Answers
 * whether more is left. It asks the ladder for each step, as a person does.
 */
export async function workPart(scope: Context, fund: string, atOnce: number): Promise<boolean> {
  const { db, viewer } = scope;
  const day = await holdDay(scope, fund);
  if (!day || day.done) return false;
  const next = sql`f.fund = ${fund} and f.closed_on is null and f.id > ${day.reached}`;
  await sql`select from claim_file f where ${next} order by f.id limit ${atOnce} for update`.execute(db);
  const files = await claimFilesWhere(db, next, sql`f.id`, atOnce);
  for (const file of files) await judgeJointLines(scope, file);
  const found = { loaders: loaders(scope) };
  const worked = await Promise.all(
    files.map(async (file) => workedFile(file, await claimFactsOf(found, file), viewer)),
  );
  const steps = worked.flatMap(({ step }) => (step ? [step] : []));
  await keepSteps(scope, steps);
  await makeLetters(scope, steps);
  await keepStandings(
    scope,
    worked.map(({ step, ...one }) => ({ ...one, stepped: step !== null })),
  );
  const done = files.length < atOnce;
  await sql`
    update recovery_day set reached = ${files.at(-1)?.id ?? day.reached}, files = files + ${files.length},
      ready = ready + ${worked.filter(({ standing }) => standing.ready).length},
      taken = taken + ${worked.filter(({ step }) => step !== null).length}, done = ${done}
    where fund = ${fund} and day = ${viewer.day}`.execute(db);
  return !done;
}

/** The day of a fund, begun where it was not, and held until the transaction ends. */
async function holdDay({ db, viewer }: RequestScope, fund: string): Promise<RecoveryDayRow | undefined> {
  await sql`insert into recovery_day (fund, day) values (${fund}, ${viewer.day}) on conflict do nothing`.execute(db);
  const { rows } = await sql<RecoveryDayRow>`
    select fund, day, reached, files, ready, taken, done from recovery_day
    where fund = ${fund} and day = ${viewer.day} for update`.execute(db);
  return rows[0];
}

/** A file on a day: the step that the work takes in it, if any, and where it stands then. */
function workedFile(file: ClaimFileRow, facts: ClaimFacts, { day, actor }: RequestScope["viewer"]) {
  const kind = takenByItself(facts, day);
  if (!kind) return { fileId: file.id, step: null, standing: standingOf(facts, day) };
  const step: NewStep = {
    ...{ id: newId("cls"), file, place: facts.steps.length + 1, kind, on: day, by: actor, proof: null, note: null },
    ...{ ground: null, procedure: null, declareBy: null },
    channel: kind === "CLOSED" ? null : "POST",
    sums: sumsOf(facts, kind, day),
  };
  return { fileId: file.id, step, standing: standingOf(afterStep(facts, step), day) };
}
