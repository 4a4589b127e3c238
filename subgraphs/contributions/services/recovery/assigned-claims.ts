import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import {
  type AssignedClaimRow,
  assignedClaimsWhere,
  countAssignedClaims,
} from "../../loaders/recovery/claim-parties.ts";
import type { PartyProgress } from "../../rules/recovery/parties.ts";
import { notFound, refused } from "../refused.ts";

/** The claim files that the viewer has in hand, the oldest first. */
export const listAssignedClaims = (
  { db }: Pick<ContributionsContext, "db">,
  page: PageArgs,
): Promise<Page<AssignedClaimRow>> =>
  pageOf({
    page,
    order: {
      columns: [sql`a.assigned_on`, sql`a.id`],
      holds: ["DAY", "TEXT"],
      values: ({ assignedOn, id }) => [assignedOn, id],
    },
    fetch: (after, order, limit) => assignedClaimsWhere(db, after, order, limit),
    count: () => countAssignedClaims(db, sql`true`),
  });

/** How far somebody is with a file that is in the own hand. */
export interface ProgressAsked {
  readonly meta: WriteMetaInput;
  readonly claimId: string;
  readonly kind: PartyProgress;
  readonly on: Day;
  readonly proof?: string | null;
}

const LONGEST = 200;

/** Notes how far a bailiff, lawyer or curator is. It moves no step of the ladder: staff take that, upon it. */
export const reportRecoveryProgress = (context: ContributionsContext, asked: ProgressAsked) =>
  write(context, "reportRecoveryProgress", asked, async () => {
    const { db, viewer } = context;
    const { claimId, kind, on, proof } = asked;
    const [claim] = await assignedClaimsWhere(db, sql`a.id = ${claimId}`);
    if (!claim) return { errors: [notFound("claimId", claimId)] };
    if (on > viewer.day) return { errors: [refused("ValidationError", "on", { reason: "IN_FUTURE" })] };
    if (on < claim.assignedOn) return { errors: [refused("ValidationError", "on", { reason: "TOO_OLD" })] };
    if ((proof?.length ?? 0) > LONGEST)
      return { errors: [refused("ValidationError", "proof", { reason: "TOO_LONG" })] };
    await sql`
      insert into claim_party_progress (id, party_id, contributor_id, fund, kind, done_on, proof, noted_on, noted_by)
      values (${newId("cpp")}, ${claimId}, ${claim.contributorId}, ${claim.fund}, ${kind}, ${on},
        ${proof?.trim() || null}, ${viewer.day}, ${viewer.actor})`.execute(db);
    return { claimId, errors: [] };
  });
