import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Language } from "../../../shared/values/language.ts";
import { calculationOfDue, duesWhere } from "../../loaders/dues.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { NoticeRow } from "../../loaders/notices/notices.ts";
import type { DueRow } from "../../loaders/rows.ts";
import { asRows } from "../book.ts";
import { contentOf } from "./content-of.ts";
import { contentHash } from "./notice-content.ts";

/** By which way notices go, and in which language where it is not the contributor's own. */
export interface Sending {
  readonly channel: NoticeRow["channel"];
  readonly language?: Language | null;
}

type Addressed = {
  readonly dueId: string;
  readonly communication: string;
  readonly iban: string | null;
  readonly addressee: readonly string[] | null;
  readonly language: Language;
};

/**
 * Makes the notices of dues and puts them into the outbox, as a set: one for each due, way and language, however often
 * it is asked for. Answers the dues that have one now, and in which language.
 *
 * A due of nothing has none; neither has one whose fund has no bank account, or of whose address nothing is known.
 */
export async function makeNotices(
  context: ContributionsContext,
  dueIds: readonly string[],
  { channel, language }: Sending,
): Promise<readonly { readonly dueId: string; readonly language: Language }[]> {
  const { db, viewer } = context;
  const dues = await duesWhere(
    db,
    sql`d.id = any (${dueIds}) and d.nature in ('PROVISIONAL', 'COMPANY_ANNUAL') and d.amount > 0
    and not d.cancelled`,
  );
  const workings = await calculationOfDue(db).loadMany(dues.map(({ id }) => id));
  const addressed = new Map((await addressesOf(context, dueIds)).map((row) => [row.dueId, row]));
  const rows = dues.flatMap((due, i) => {
    const to = addressed.get(due.id);
    const working = workings[i];
    if (!to?.iban || !to.addressee || !working || !("inputs" in working)) return [];
    const notice = { ...to, iban: to.iban, language: language ?? to.language, open: due.outstanding, fund: due.fund };
    const sha256 = contentHash(contentOf(context, notice, due, working.inputs), to.addressee);
    return [{ ...notice, ...known(due), id: newId("ntc"), channel, sha256 }];
  });
  await sql`
    with made as (
      insert into notice (id, due_id, contributor_id, fund, channel, language, made_on, addressee, iban, communication,
        open, content_sha256)
      select id, "dueId", "contributorId", fund, channel, language, ${viewer.day},
        array(select jsonb_array_elements_text(addressee)), iban, communication, open, sha256
      from jsonb_to_recordset(${asRows(rows)}::jsonb) as n (id text, "dueId" text, "contributorId" text, fund text,
        channel text, language text, addressee jsonb, iban text, communication text, open bigint, sha256 text)
      on conflict (due_id, channel, language) do nothing returning id, contributor_id, fund
    )
    insert into notice_step (notice_id, step, contributor_id, fund, state, done_on, noted_by)
    select id, 0, contributor_id, fund, 'QUEUED', ${viewer.day}, ${viewer.actor} from made`.execute(db);
  return rows;
}

const known = ({ id, contributorId }: DueRow) => ({ dueId: id, contributorId });

async function addressesOf({ db }: ContributionsContext, dueIds: readonly string[]): Promise<Addressed[]> {
  const { rows } = await sql<Addressed>`
    select d.id as "dueId", a.structured_communication as communication, o.lines as addressee,
      (select min(b.iban) from bank_account b where b.fund = d.fund) as iban, lower(c.language) as language
    from due d join account a on a.number = d.account_number join contributor c on c.id = d.contributor_id
    left join addressee o on o.contributor_id = d.contributor_id
    where d.id = any (${dueIds})`.execute(db);
  return rows;
}
