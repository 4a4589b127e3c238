import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Language } from "../../../shared/values/language.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { type NoticeRow, noticesWhere } from "../../loaders/notices/notices.ts";
import { mayFollow, type NoticeState } from "../../rules/notices/notice-way.ts";
import { notFound, refused } from "../refused.ts";
import { makeNotices } from "./make-notices.ts";
import { pdfOfNotice } from "./read-notice.ts";

/** A due that is to be announced, how, and in which language. */
export interface NoticeAsked {
  readonly meta: WriteMetaInput;
  readonly dueId: string;
  readonly channel: NoticeRow["channel"];
  readonly language?: Language | null;
}

/** Puts the notice of one due into the outbox; where it is there already, it stays the one it was. */
export const sendDueNotice = (context: ContributionsContext, asked: NoticeAsked) =>
  write(context, "sendDueNotice", asked, async () => {
    const { db, loaders, viewer } = context;
    const { dueId, channel } = asked;
    const due = await loaders.dueById.load(dueId);
    if (!due || due.fund !== viewer.fund) return { errors: [notFound("dueId", dueId)] };
    const [made] = await makeNotices(context, [dueId], asked);
    if (!made) return { errors: [refused("ValidationError", "dueId", { reason: "NOTHING_TO_ANNOUNCE" })] };
    const ofWay = sql`n.due_id = ${dueId} and n.channel = ${channel} and n.language = ${made.language}`;
    const [notice] = await noticesWhere(db, ofWay);
    return { noticeId: notice?.id, errors: [] };
  });

/** What became of a notice on its way, as the mail room notes it. */
export interface StepAsked {
  readonly meta: WriteMetaInput;
  readonly noticeId: string;
  readonly state: NoticeState;
  readonly on: Day;
  readonly proof?: string | null;
}

/**
 * Notes that a notice was handed over, arrived or came back. When it is handed over, the hash of the very PDF is noted
 * with it; what arrived or came back needs a proof, such as the number of a letter or a receipt.
 */
export const noteNoticeStep = (context: ContributionsContext, asked: StepAsked) =>
  write(context, "noteNoticeStep", asked, async () => {
    const { db, viewer } = context;
    const { noticeId, state, on, proof } = asked;
    await sql`select pg_advisory_xact_lock(hashtextextended(${`notice ${noticeId}`}, 0))`.execute(db);
    const [notice] = await noticesWhere(db, sql`n.id = ${noticeId} and n.fund = ${viewer.fund}`);
    if (!notice) return { errors: [notFound("noticeId", noticeId)] };
    if (!mayFollow(notice.state, state)) {
      return { errors: [refused("NoticeStateError", "state", { state: notice.state })] };
    }
    if (on > viewer.day) return { errors: [refused("ValidationError", "on", { reason: "IN_FUTURE" })] };
    if (!proof?.trim()) return { errors: [refused("ValidationError", "proof", { reason: "TOO_SHORT" })] };
    if (proof.length > 200) return { errors: [refused("ValidationError", "proof", { reason: "TOO_LONG" })] };
    const pdf = state === "HANDED_OVER" ? await pdfOfNotice(context, notice) : null;
    const sha256 = pdf && createHash("sha256").update(pdf).digest("hex");
    await sql`
      insert into notice_step (notice_id, step, contributor_id, fund, state, done_on, noted_by, proof, pdf_sha256)
      select ${noticeId}, count(*), ${notice.contributorId}, ${notice.fund}, ${state}, ${on}::date, ${viewer.actor},
        ${proof}, ${sha256}::text
      from notice_step where notice_id = ${noticeId}`.execute(db);
    return { noticeId, errors: [] };
  });
