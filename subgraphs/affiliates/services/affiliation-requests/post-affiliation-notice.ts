import { createHash } from "node:crypto";
import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import { affiliationNoticesWhere } from "../../loaders/affiliation-requests/affiliation-notices.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { AffiliationKind, Answers } from "../../rules/affiliation-requests/affiliation-kind.ts";
import { isLate } from "../../rules/affiliation-requests/checks.ts";
import {
  AUXILIARY_FUND,
  declarationDeadline,
  FIRST_START,
  noticeDeadline,
} from "../../rules/affiliation-requests/declaration-term.ts";
import { formOn } from "../../rules/affiliation-requests/form.ts";
import { lengthFaults, refuse } from "../requests/refuse.ts";
import { drawNotice } from "./draw-notice.ts";
import { holdPerson } from "./keep-affiliation-request.ts";
import { readAnswers, type SaidAnswer } from "./read-answers.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly ssin: string;
  readonly kind: AffiliationKind;
  readonly postedOn: string;
  readonly registeredItem: string;
  readonly answers: readonly SaidAnswer[];
}

const NOT_YET_THERE = 0;

/** What must be known of somebody to be put with a fund without having asked. */
const NEEDED = ["firstName", "lastName", "street", "postalCode", "municipality", "language", "startsOn"];

/** Records that somebody without a fund was told by registered letter to choose one within thirty days. */
export const postAffiliationNotice = (context: AffiliatesContext, asked: Asked) =>
  write(context, "postAffiliationNotice", asked, async () => {
    const { db, viewer } = context;
    if (viewer.fund !== AUXILIARY_FUND) return { errors: [refuse("NoticeNotYoursError", "ssin")] };
    await holdPerson(context, asked.ssin);
    const read = readAnswers(formOn(asked.kind, viewer.day).fields, asked.answers, {});
    const errors = [
      ...versionConflict(asked.meta, NOT_YET_THERE),
      ...lengthFaults({ registeredItem: asked.registeredItem }, { registeredItem: 50 }),
      ...read.errors,
      ...lacking(read.answers),
    ];
    if (errors.length > 0) return { errors };
    const faults = [
      ...datesOf(read.answers, asked.postedOn, viewer.day),
      ...(await standing(context, asked, read.answers)),
    ];
    if (faults.length > 0) return { errors: faults };
    const id = newId("ano");
    const { dueOn } = noticeDeadline(asked.postedOn, null);
    const letter = await drawNotice(context, { answers: read.answers, postedOn: asked.postedOn });
    await sql`
      insert into affiliation_notice (id, ssin, kind, answers, starts_on, posted_on, registered_item, due_on, letter,
        sha256)
      values (${id}, ${asked.ssin}, ${asked.kind}, ${JSON.stringify(read.answers)}::jsonb,
        ${read.answers.startsOn ?? null}, ${asked.postedOn}, ${asked.registeredItem.trim()},
        ${dueOn}, ${letter}, ${createHash("sha256").update(letter).digest("hex")})`.execute(db);
    return { noticeId: id, errors: [] };
  });

const lacking = (answers: Answers): Refused[] =>
  NEEDED.filter((code) => answers[code] === undefined).map((code) => ({
    ...refuse("ValidationError", "answers", { reason: "TOO_SHORT" }),
    path: ["input", "answers", code],
  }));

/** Not before the person is late, and not in the future. */
function datesOf({ startsOn = "" }: Answers, postedOn: string, today: string): Refused[] {
  if (startsOn < FIRST_START) return [refuse("ValidationError", "answers", { reason: "TOO_OLD" })];
  if (postedOn > today) return [refuse("ValidationError", "postedOn", { reason: "IN_FUTURE" })];
  if (isLate(startsOn, postedOn)) return [];
  return [refuse("PersonMayStillJoinError", "postedOn", { dueOn: declarationDeadline(startsOn, null).dueOn })];
}

async function standing({ db }: AffiliatesContext, { ssin }: Asked, { startsOn }: Answers): Promise<Refused[]> {
  const { rows } = await sql<{ affiliated: boolean }>`
    select is_with(${ssin}, ${AUXILIARY_FUND}, ${startsOn}) or is_with_another(${ssin}, ${AUXILIARY_FUND}, ${startsOn})
      as affiliated`.execute(db);
  if (rows[0]?.affiliated) return [refuse("PersonAlreadyAffiliatedError", "ssin")];
  const [running] = await affiliationNoticesWhere(db, sql`n.ssin = ${ssin} and n.closed_on is null`);
  return running ? [refuse("AffiliationNoticeRunningError", "ssin", { dueOn: running.dueOn })] : [];
}
