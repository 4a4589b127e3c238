import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { refused } from "../refused.ts";
import { openClaimFiles } from "./open-claim-files.ts";
import { workPart } from "./work-claim-files.ts";

/** That the day's work goes on, through so many files at most. */
export interface WorkAsked {
  readonly meta: WriteMetaInput;
  readonly most: number;
}

const MOST = 300;

/** Does a part of the day of the viewer’s fund before the clock does, or shows by a dry run what it would do. */
export const workClaimFiles = (context: ContributionsContext, asked: WorkAsked) =>
  write(context, "workClaimFiles", asked, async () => {
    const { viewer } = context;
    if (asked.most < 1) return { errors: [refused("ValidationError", "most", { reason: "NOT_POSITIVE" })] };
    if (asked.most > MOST) return { errors: [refused("ValidationError", "most", { reason: "TOO_LONG" })] };
    const fund = viewer.fund ?? "";
    await openClaimFiles(context, { contributorId: null, fund });
    await workPart(context, fund, asked.most);
    return { day: viewer.day, errors: [] };
  });
