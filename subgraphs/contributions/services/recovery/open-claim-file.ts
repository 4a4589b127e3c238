import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { claimFilesWhere } from "../../loaders/recovery/claim-files.ts";
import { notFound, refused } from "../refused.ts";
import { answeredBy, judgeJointLines } from "./joint-lines.ts";
import { openClaimFiles } from "./open-claim-files.ts";

/** Whose file is to be opened. */
export interface FileAsked {
  readonly meta: WriteMetaInput;
  readonly contributorId: string;
  readonly answersForId?: string | null;
}

/**
 * Opens the claim file of a debtor at once, before the day's work does; or one against who answers for another, which
 * no day's work ever opens.
 */
export const openClaimFile = (context: ContributionsContext, asked: FileAsked) =>
  write(context, "openClaimFile", asked, async () => {
    const { loaders, viewer } = context;
    const { contributorId, answersForId } = asked;
    const principal = await loaders.contributorById.load(answersForId ?? contributorId);
    const field = answersForId ? "answersForId" : "contributorId";
    if (!principal) return { errors: [notFound(field, answersForId ?? contributorId)] };
    const files = answersForId
      ? await loaders.claimFilesBeside.load(answersForId)
      : await loaders.claimFilesOfContributor.load(contributorId);
    const open = files.some(
      (file) =>
        file.contributorId === contributorId &&
        file.answersForId === (answersForId ?? null) &&
        file.fund === viewer.fund &&
        file.closedOn === null,
    );
    const fund = viewer.fund ?? "";
    if (answersForId && !open) return openBeside(context, { contributorId, answersForId, fund });
    const [fileId] = open ? [] : await openClaimFiles(context, { contributorId, fund });
    if (!fileId)
      return { errors: [refused("ClaimFileError", "contributorId", { why: open ? "OPEN_ALREADY" : "NOT_LATE" })] };
    return { fileId, errors: [] };
  });

/** Opens a file against who answers for another, with what that one left open. */
async function openBeside(
  context: ContributionsContext,
  of: { readonly contributorId: string; readonly answersForId: string; readonly fund: string },
) {
  const { db, viewer } = context;
  const { contributorId, answersForId, fund } = of;
  const answered = await answeredBy(context, contributorId, { principalId: answersForId, fund });
  if (answered.length === 0) return { errors: [refused("ClaimFileError", "contributorId", { why: "NOT_LIABLE" })] };
  const fileId = newId("clf");
  await sql`
    insert into claim_file (id, contributor_id, answers_for, fund, opened_on, next_kind, next_ready, ready_since,
      judged_on)
    values (${fileId}, ${contributorId}, ${answersForId}, ${fund}, ${viewer.day}, 'REMINDER', true, ${viewer.day},
      ${viewer.day})`.execute(db);
  const [file] = await claimFilesWhere(db, sql`f.id = ${fileId}`);
  if (file) await judgeJointLines(context, file);
  return { fileId, errors: [] };
}
