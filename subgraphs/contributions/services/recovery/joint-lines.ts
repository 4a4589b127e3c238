import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { yearOf } from "../../../shared/values/calendar.ts";
import { duesWhere } from "../../loaders/dues.ts";
import { type ContributionsContext, loaders } from "../../loaders/index.ts";
import type { ClaimFileRow } from "../../loaders/recovery/claim-files.ts";
import type { DueRow } from "../../loaders/rows.ts";
import { liableMandates } from "../../rules/companies/joint-debtor.ts";
import type { JointBasis } from "../../rules/recovery/joint-claim.ts";
import { asRows } from "../book.ts";
import { listJointDebtors } from "../liabilities/list-joint-debtors.ts";

type Scope = RequestScope;

/** A due for which somebody answers, and why. */
interface Answered {
  readonly dueId: string;
  readonly basis: JointBasis;
}

/** On what ground somebody answers for a due of another today; nothing where nobody says so, or an exemption frees. */
async function basisOf(found: ContributionsContext, due: DueRow, debtorId: string): Promise<JointBasis | null> {
  if (due.category === "COMPANY") {
    const mandates = await found.loaders.mandatesOfCompany.load(due.contributorId);
    const liable = liableMandates(mandates, yearOf(due.quarter));
    return liable.some(({ affiliateId }) => affiliateId === debtorId) ? "COMPANY_MANDATE" : null;
  }
  const answering = await listJointDebtors(found, due);
  return answering.find(({ contributorId, liable }) => liable && contributorId === debtorId)?.basis ?? null;
}

/** For which dues of another somebody answers today: contributions and their surcharges, open or given up. */
export async function answeredBy(
  scope: Scope,
  debtorId: string,
  { principalId, fund }: { readonly principalId: string; readonly fund: string },
): Promise<Answered[]> {
  const { db } = scope;
  const dues = await duesWhere(
    db,
    sql`d.contributor_id = ${principalId} and d.fund = ${fund} and not d.cancelled and d.lowers is null
      and d.nature <> 'RECOVERY_COST' and d.outstanding + d.written_off > 0`,
  );
  const found = { ...scope, loaders: loaders(scope) } as ContributionsContext;
  const answered = await Promise.all(
    dues.map(async (due) => ({ dueId: due.id, basis: await basisOf(found, due, debtorId) })),
  );
  return answered.flatMap(({ dueId, basis }) => (basis ? [{ dueId, basis }] : []));
}

/**
 * Says of a file against who answers for another which dues it claims today: what is new comes in, and what nobody
 * answers for any longer is released. What was given up against this debtor stays so.
 */
export async function judgeJointLines(scope: Scope, file: ClaimFileRow): Promise<void> {
  const { db, viewer } = scope;
  if (!file.answersForId) return;
  const answered = await answeredBy(scope, file.contributorId, { principalId: file.answersForId, fund: file.fund });
  await sql`
    insert into joint_claim_line (file_id, due_id, contributor_id, fund, basis, noted_on)
    select ${file.id}, "dueId", ${file.contributorId}, ${file.fund}, basis, ${viewer.day}
    from jsonb_to_recordset(${asRows(answered)}::jsonb) as l ("dueId" text, basis text)
    on conflict (file_id, due_id) do update set basis = excluded.basis, released_on = null, released_why = null
      where joint_claim_line.released_why = 'NOT_LIABLE'`.execute(db);
  await sql`
    update joint_claim_line l set released_on = ${viewer.day}, released_why = 'NOT_LIABLE'
    where l.file_id = ${file.id} and l.released_on is null
      and not l.due_id = any (${answered.map(({ dueId }) => dueId)})
      and exists (select from due_standing d where d.id = l.due_id and d.outstanding + d.written_off > 0)`.execute(db);
}

/** Gives up what a file claims against who answers for another: the debt itself stays what it is. */
export async function releaseJointLines({ db, viewer }: Scope, fileId: string, dueIds: readonly string[]) {
  await sql`
    update joint_claim_line set released_on = ${viewer.day}, released_why = 'GIVEN_UP'
    where file_id = ${fileId} and due_id = any (${dueIds}) and released_on is null`.execute(db);
}
