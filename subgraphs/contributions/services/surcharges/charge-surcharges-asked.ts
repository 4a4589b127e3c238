import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { lateDueIds } from "../../loaders/surcharges/late-dues.ts";
import { notFound, refused } from "../refused.ts";
import { chargeNext, type SurchargesCharged } from "./charge-dues.ts";

/** Whose late payment is charged, and of how many dues at once. */
export interface ChargeAsked {
  readonly meta: WriteMetaInput;
  readonly contributorId?: string | null;
  readonly most: number;
}

/** What came of it; `remaining` says whether there is more to do. */
export type ChargeAnswer = Partial<SurchargesCharged> & {
  readonly remaining?: boolean;
  readonly errors: readonly Refused[];
};

const MOST = 1_000;

/** Charges late payment with the clerk's fund, of everybody or of one person; the next call goes on. */
export const chargeSurcharges = (context: ContributionsContext, asked: ChargeAsked) =>
  write(context, "chargeSurcharges", asked, async (): Promise<ChargeAnswer> => {
    const { db, loaders, viewer } = context;
    const { contributorId = null, most } = asked;
    if (most < 1) return { errors: [refused("ValidationError", "most", { reason: "TOO_SHORT" })] };
    if (most > MOST) return { errors: [refused("ValidationError", "most", { reason: "TOO_LONG" })] };
    if (contributorId && !(await loaders.contributorById.load(contributorId)))
      return { errors: [notFound("contributorId", contributorId)] };
    const wanted = { fund: viewer.fund, contributorId };
    const done = await chargeNext(context, wanted, most);
    const next = done.last ? await lateDueIds(db, done.until, { ...wanted, after: done.last }, 1) : [];
    return { ...done, remaining: next.length > 0, errors: [] };
  });
