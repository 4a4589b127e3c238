import { sql } from "kysely";
import { tell } from "../../../shared/plumbing/facts.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import { workingDaysAfter } from "../../../shared/values/holidays.ts";
import { affiliationsWhere } from "../../loaders/affiliations.ts";
import { type CessationRow, cessationsWhere } from "../../loaders/cessation/cessations.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { AffiliationRow } from "../../loaders/rows.ts";
import { type CessationState, lastQuarterDue } from "../../rules/cessation/cessation.ts";
import { impossible } from "../career/change-career.ts";
import { endPeriod } from "../career/keep-period.ts";
import { answeringHandler } from "../contact/find-case-handler.ts";
import { keepTask } from "../contact/keep-task.ts";
import { sendCessationLetter } from "../documents/decision-letters.ts";
import { lengthFaults, notFound, refuse } from "../requests/refuse.ts";
import { tellPeriodsChanged } from "../tell-career.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly cessationId: string;
}

interface Decision extends Asked {
  readonly confirmed: boolean;
  /** Where the proof stands when no document shows it: the enterprise register, a publication. */
  readonly proof?: string | null;
}

const LONGEST_PROOF = 200;
/** Within how many working days the fund says how rights are kept: the office's own promise. */
const DAYS_TO_INFORM = 10;

/** A declared end that the viewer's fund decides on today, held until the transaction is over. */
async function holdCessation({ db, viewer }: AffiliatesContext, id: string): Promise<CessationRow | null> {
  const [found] = await cessationsWhere(db, sql`id = ${id}`);
  if (!found) return null;
  await sql`select from affiliate where id = ${found.affiliateId} for update`.execute(db);
  const { rows } = await sql`
    select from affiliate where id = ${found.affiliateId} and fund = ${viewer.fund}`.execute(db);
  if (rows.length === 0) return null;
  await sql`select from cessation where id = ${id} for update`.execute(db);
  return (await cessationsWhere(db, sql`id = ${id}`))[0] ?? null;
}

const wrongState = ({ state }: CessationRow): Refused => refuse("CessationStateError", "cessationId", { state });

async function periodOf({ db }: AffiliatesContext, { affiliationId }: CessationRow): Promise<AffiliationRow> {
  const [period] = await affiliationsWhere(db, sql`id = ${affiliationId}`);
  if (!period) throw new Error("an end was declared of a period that is not there");
  return period;
}

/**
 * Confirms that somebody stopped, on proof: the period ends, and what it opens is told to the person in time. Or
 * refuses, with a reason.
 */
export const decideCessation = (context: AffiliatesContext, asked: Decision) =>
  write(context, "decideCessation", asked, async () => {
    const cessation = await holdCessation(context, asked.cessationId);
    if (!cessation) return { errors: [notFound("cessationId", asked.cessationId)] };
    const errors = [...versionConflict(asked.meta, cessation.version), ...(await faultsOf(context, asked, cessation))];
    if (errors.length > 0) return { errors };
    const note = asked.meta.reason?.trim() || asked.proof?.trim() || null;
    await moveTo(context, cessation, asked.confirmed ? "CONFIRMED" : "REFUSED", note);
    if (asked.confirmed) {
      const { endsOn, cause } = cessation;
      await endPeriod(context, cessation.affiliationId, { endsOn, endReason: cause }, { cause: "CEASED", note });
      await tellPeriodsChanged(context, [cessation.affiliateId]);
      await haveInformed(context, cessation);
    }
    const state = asked.confirmed ? "CONFIRMED" : "REFUSED";
    await sendCessationLetter(context, { ...cessation, state }, note);
    return { cessationId: cessation.id, errors: [] as Refused[] };
  });

async function faultsOf(context: AffiliatesContext, asked: Decision, cessation: CessationRow): Promise<Refused[]> {
  if (cessation.state !== "DECLARED") return [wrongState(cessation)];
  const { confirmed, proof, meta } = asked;
  const tooLong = lengthFaults({ proof }, { proof: LONGEST_PROOF });
  if (!confirmed)
    return meta.reason?.trim() ? tooLong : [refuse("ValidationError", "meta.reason", { reason: "TOO_SHORT" })];
  const documents = await context.loaders.evidenceOfMatter.load(cessation.id);
  const period = await periodOf(context, cessation);
  const stands = period.startsOn <= cessation.endsOn && (period.endsOn === null || period.endsOn >= cessation.endsOn);
  return [
    ...tooLong,
    ...(documents.length > 0 || proof?.trim() ? [] : [impossible("proof", "NO_PROOF")]),
    ...(stands ? [] : [impossible("cessationId", "NOT_ACTIVE_THEN")]),
  ];
}

async function moveTo(context: AffiliatesContext, before: CessationRow, state: CessationState, reason: string | null) {
  const { db, viewer } = context;
  const { id, affiliateId, fundCode: fund, endsOn, cause, version } = before;
  const reopenedOn = state === "REOPENED" ? viewer.day : null;
  const decidedOn = before.decidedOn ?? viewer.day;
  await sql`
    update cessation set state = ${state}, decided_on = ${decidedOn}, decided_by = ${viewer.actor}, reason = ${reason},
      reopened_on = ${reopenedOn}, version = version + 1 where id = ${id}`.execute(db);
  const { quarter, due } = lastQuarterDue(endsOn, cause);
  const content = { affiliateId, fund, state, lastDay: endsOn, cause, lastQuarter: quarter, lastQuarterDue: due };
  await tell(context, "affiliates", [
    { type: "CessationDecided", subject: id, subjectVersion: version + 1, day: viewer.day, content },
  ]);
}

/** Sees to it that somebody tells the person how rights are kept (RD of 19-12-1967, art. 8). */
async function haveInformed(context: AffiliatesContext, { id, affiliateId, fundCode }: CessationRow) {
  await keepTask(context, {
    contributorId: affiliateId,
    fund: fundCode,
    handlerId: await answeringHandler(context, affiliateId),
    reason: "RIGHT_MAY_LAPSE",
    about: null,
    dueOn: workingDaysAfter(context.viewer.day, DAYS_TO_INFORM),
    origin: id,
  });
}

/** Keeps that an activity goes on after all whose end was confirmed: the period runs on, as if it had never ended. */
export const reopenCessation = (context: AffiliatesContext, asked: Asked) =>
  write(context, "reopenCessation", asked, async () => {
    const cessation = await holdCessation(context, asked.cessationId);
    if (!cessation) return { errors: [notFound("cessationId", asked.cessationId)] };
    const reason = asked.meta.reason?.trim() ?? "";
    const period = await periodOf(context, cessation);
    const endsOtherwise = cessation.state === "CONFIRMED" && period.endsOn !== cessation.endsOn;
    const after = await affiliationsWhere(
      context.db,
      sql`affiliate_id = ${cessation.affiliateId} and starts_on > ${cessation.endsOn}`,
    );
    const errors = [
      ...versionConflict(asked.meta, cessation.version),
      ...(cessation.state === "CONFIRMED" ? [] : [wrongState(cessation)]),
      ...(reason ? [] : [refuse("ValidationError", "meta.reason", { reason: "TOO_SHORT" })]),
      ...(after.length > 0 ? [impossible("cessationId", "STARTED_AGAIN")] : []),
      ...(endsOtherwise ? [impossible("cessationId", "ENDS_OTHERWISE")] : []),
    ];
    if (errors.length > 0) return { errors };
    await moveTo(context, cessation, "REOPENED", reason);
    await endPeriod(context, period.id, { endsOn: null, endReason: null }, { cause: "WENT_ON", note: reason });
    await tellPeriodsChanged(context, [cessation.affiliateId]);
    return { cessationId: cessation.id, errors: [] as Refused[] };
  });
