import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { notFound, refused } from "../refused.ts";
import { openClaimFiles } from "./open-claim-files.ts";

/** Whose file is to be opened. */
export interface FileAsked {
  readonly meta: WriteMetaInput;
  readonly contributorId: string;
}

/** Opens the claim file of a debtor at once, before the day's work does. */
export const openClaimFile = (context: ContributionsContext, asked: FileAsked) =>
  write(context, "openClaimFile", asked, async () => {
    const { loaders, viewer } = context;
    const contributor = await loaders.contributorById.load(asked.contributorId);
    if (!contributor) return { errors: [notFound("contributorId", asked.contributorId)] };
    const files = await loaders.claimFilesOfContributor.load(contributor.id);
    const open = files.some(({ fund, closedOn }) => fund === viewer.fund && closedOn === null);
    const [fileId] = await openClaimFiles(context, { contributorId: contributor.id, fund: viewer.fund ?? "" });
    if (!fileId)
      return { errors: [refused("ClaimFileError", "contributorId", { why: open ? "OPEN_ALREADY" : "NOT_LATE" })] };
    return { fileId, errors: [] };
  });
