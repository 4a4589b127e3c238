import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Language } from "../../../shared/values/language.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { NoticeState } from "../../rules/notices/notice-way.ts";

type Db = Kysely<unknown>;

/** A notice of a due, with where it is on its way. */
export interface NoticeRow {
  readonly id: string;
  readonly dueId: string;
  readonly contributorId: string;
  readonly fund: string;
  readonly channel: "POST" | "E_MAIL" | "E_BOX";
  readonly language: Language;
  readonly madeOn: Day;
  readonly addressee: readonly string[];
  readonly iban: string;
  readonly communication: string;
  /** What was open when it was made: that is what it asks for. */
  readonly open: Cents;
  readonly contentSha256: string;
  readonly state: NoticeState;
}

/** Notices for which a condition holds, by id, at most so many. */
export async function noticesWhere(db: Db, condition: RawBuilder<unknown>, limit = 100_000): Promise<NoticeRow[]> {
  const { rows } = await sql<NoticeRow>`
    select n.id, n.due_id as "dueId", n.contributor_id as "contributorId", n.fund, n.channel, n.language,
      n.made_on as "madeOn", n.addressee, n.iban, n.communication, n.open, n.content_sha256 as "contentSha256", s.state
    from notice n cross join lateral (
      select state from notice_step x where x.notice_id = n.id order by step desc limit 1
    ) s
    where ${condition} order by n.id limit ${limit}`.execute(db);
  return rows;
}

/** How many notices there are for which a condition holds. */
export async function countNotices(db: Db, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from notice n cross join lateral (
      select state from notice_step x where x.notice_id = n.id order by step desc limit 1
    ) s where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

export const noticeById = (db: Db) =>
  oneBy<string, NoticeRow>(
    ({ id }) => id,
    (ids) => noticesWhere(db, sql`n.id = any (${ids})`),
  );

export const noticesOfDue = (db: Db) =>
  manyBy<string, NoticeRow>(
    ({ dueId }) => dueId,
    (ids) => noticesWhere(db, sql`n.due_id = any (${ids})`),
  );

/** A step of a notice on its way. */
export interface NoticeStepRow {
  readonly noticeId: string;
  readonly state: NoticeState;
  readonly on: Day;
  readonly proof: string | null;
  readonly pdfSha256: string | null;
}

/** The first step first. */
export const stepsOfNotice = (db: Db) =>
  manyBy<string, NoticeStepRow>(
    ({ noticeId }) => noticeId,
    async (ids) => {
      const { rows } = await sql<NoticeStepRow>`
        select notice_id as "noticeId", state, done_on as on, proof, pdf_sha256 as "pdfSha256"
        from notice_step where notice_id = any (${ids}) order by notice_id, step`.execute(db);
      return rows;
    },
  );

/** Every way in which notices are found in batches. */
export const noticeLoaders = (db: Db) => ({
  noticeById: noticeById(db),
  noticesOfDue: noticesOfDue(db),
  stepsOfNotice: stepsOfNotice(db),
});
