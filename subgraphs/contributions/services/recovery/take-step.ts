import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { type ContributionsContext, loaders } from "../../loaders/index.ts";
import { type ClaimFileRow, claimFilesWhere } from "../../loaders/recovery/claim-files.ts";
import { afterStep, type ClaimFacts, newest, sumsOf } from "../../rules/recovery/claim-facts.ts";
import type { InsolvencyProcedure } from "../../rules/recovery/insolvency.ts";
import { missingFor } from "../../rules/recovery/ladder.ts";
import { standingOf } from "../../rules/recovery/standing.ts";
import { OWN_ACTS, type StepChannel, type StepKind } from "../../rules/recovery/step-kinds.ts";
import type { WriteOffGround } from "../../rules/recovery/write-off.ts";
import { notFound, refused } from "../refused.ts";
import { bookWriteOffs } from "./book-write-offs.ts";
import { claimFactsOf } from "./claim-facts.ts";
import { judgeJointLines, releaseJointLines } from "./joint-lines.ts";
import { keepStandings } from "./keep-standings.ts";
import { keepSteps } from "./keep-steps.ts";
import { makeLetters } from "./make-letters.ts";

/** A step that staff take, or note as taken. */
export interface StepAsked {
  readonly meta: WriteMetaInput;
  readonly fileId: string;
  readonly kind: StepKind;
  readonly doneOn?: Day | null;
  readonly channel?: StepChannel | null;
  readonly proof?: string | null;
  readonly ground?: WriteOffGround | null;
  readonly note?: string | null;
  readonly procedure?: InsolvencyProcedure | null;
  readonly declareBy?: Day | null;
}

const LONGEST = 4_000;
const LONGEST_PROOF = 200;
const REGISTERED: ReadonlySet<StepKind> = new Set(["LAST_REMINDER", "CONTEST"]);

/**
 * Takes a step of a claim file, or notes it: where the ladder lacks nothing, and never otherwise.
 *
 * What is given up is booked at once. The file is locked first, so that of two who take a step at once the second one
 * is judged by the first one's.
 */
export const takeRecoveryStep = (context: ContributionsContext, asked: StepAsked) =>
  write(context, "takeRecoveryStep", asked, async () => {
    const { db, viewer } = context;
    await sql`select from claim_file where id = ${asked.fileId} for update`.execute(db);
    if (asked.kind === "WRITTEN_OFF")
      await sql`select from account a join claim_file f on f.contributor_id = a.contributor_id and f.fund = a.fund
        where f.id = ${asked.fileId} for no key update of a`.execute(db);
    const [file] = await claimFilesWhere(db, sql`f.id = ${asked.fileId} and f.fund = ${viewer.fund}`);
    if (!file) return { errors: [notFound("fileId", asked.fileId)] };
    const stale = versionConflict(asked.meta, file.version);
    if (stale.length > 0) return { errors: stale };
    const faults = faultsOf(asked, file, viewer.day);
    if (faults.length > 0) return { errors: faults };
    return stepInto(context, file, asked);
  });

/** What is wrong with the input itself. */
function faultsOf(
  { kind, doneOn, note, proof, declareBy, meta }: StepAsked,
  { openedOn }: ClaimFileRow,
  today: Day,
): Refused[] {
  const faults: Refused[] = [];
  const wrong = (field: string, reason: string) => faults.push(refused("ValidationError", field, { reason }));
  if (doneOn && doneOn > today) wrong("doneOn", "IN_FUTURE");
  if (doneOn && doneOn < today && OWN_ACTS.has(kind)) wrong("doneOn", "NOT_YOURS");
  if ((note?.length ?? 0) > LONGEST) wrong("note", "TOO_LONG");
  if ((proof?.length ?? 0) > LONGEST_PROOF) wrong("proof", "TOO_LONG");
  if (kind.startsWith("CONTACT") && doneOn && doneOn < openedOn) wrong("doneOn", "TOO_OLD");
  if (declareBy && (kind !== "INSOLVENCY" || declareBy < (doneOn ?? today))) wrong("declareBy", "OUT_OF_RANGE");
  if (kind === "HELD_BACK" && !meta.reason?.trim()) wrong("meta.reason", "TOO_SHORT");
  return faults;
}

async function stepInto(context: ContributionsContext, file: ClaimFileRow, asked: StepAsked) {
  const { viewer } = context;
  await judgeJointLines(context, file);
  const facts = await claimFactsOf({ loaders: loaders(context) }, file);
  const registered = !REGISTERED.has(asked.kind) || asked.channel === "REGISTERED_POST";
  const attempt = {
    ...{ kind: asked.kind, on: asked.doneOn ?? viewer.day, by: viewer.actor },
    ...{ signs: viewer.role === "SUPERVISOR", proof: (registered && asked.proof?.trim()) || null },
    ground: groundOf(facts, asked),
    ...{ channel: asked.channel ?? null, note: asked.note?.trim() || asked.meta.reason?.trim() || null },
  };
  const missing = missingFor(facts, attempt);
  if (missing.length > 0)
    return { errors: [refused("RecoveryStepMissingError", "kind", { why: missing[0], missing })] };
  const stepId = newId("cls");
  const sums = sumsOf(facts, asked.kind, attempt.on, attempt.ground);
  const place = facts.steps.length + 1;
  const { ground = null } = attempt;
  const procedure = asked.kind === "INSOLVENCY" ? (asked.procedure ?? null) : null;
  const declareBy = asked.declareBy ?? null;
  const { channel, note } = attempt;
  const step = { ...attempt, ground, procedure, declareBy, id: stepId, file, place, channel, note, sums };
  await keepSteps(context, [step]);
  await makeLetters(context, [step]);
  if (step.kind === "WRITTEN_OFF" && file.answersForId)
    await releaseJointLines(
      context,
      file.id,
      sums.map(({ dueId }) => dueId),
    );
  else if (step.kind === "WRITTEN_OFF")
    await bookWriteOffs(
      context,
      sums.map((one) => ({ ...one, ground })),
    );
  const standing = standingOf(afterStep(facts, step), viewer.day);
  await keepStandings(context, [{ fileId: file.id, standing, stepped: true }]);
  return { fileId: file.id, stepId, errors: [] };
}

/** The ground on which sums are given up: who decides decides on the one that was proposed. */
function groundOf(facts: ClaimFacts, { kind, ground }: StepAsked): WriteOffGround | null {
  if (kind === "WRITTEN_OFF") return newest(facts, "WRITE_OFF_PROPOSED")?.ground ?? null;
  return kind === "WRITE_OFF_PROPOSED" ? (ground ?? null) : null;
}
