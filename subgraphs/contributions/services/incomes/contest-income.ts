import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { disputeFault } from "../../rules/incomes/dispute.ts";
import { notFound, refused } from "../refused.ts";

/** An income that somebody disputes with the tax administration, and what of it is admitted. */
export interface ContestAsked {
  readonly meta: WriteMetaInput;
  readonly contributorId: string;
  readonly year: number;
  readonly admitted: Cents;
  readonly reference: string;
}

const LONGEST = 200;

/** Notes that the person disputes the latest assessment of a year; it counts once the fund has accepted it. */
export const contestIncome = (context: ContributionsContext, asked: ContestAsked) =>
  write(context, "contestIncome", asked, async () => {
    const { db, loaders, viewer } = context;
    const { contributorId, year, admitted } = asked;
    const reference = asked.reference.trim();
    if (!reference) return { errors: [refused("ValidationError", "reference", { reason: "TOO_SHORT" })] };
    if (reference.length > LONGEST)
      return { errors: [refused("ValidationError", "reference", { reason: "TOO_LONG" })] };
    if (admitted < 0n) return { errors: [refused("ValidationError", "admitted", { reason: "NEGATIVE" })] };
    const contributor = await loaders.contributorById.load(contributorId);
    if (!contributor) return { errors: [notFound("contributorId", contributorId)] };
    await sql`select pg_advisory_xact_lock(hashtextextended(${`dispute ${contributorId} ${year}`}, 0))`.execute(db);
    const latest = (await loaders.assessmentsOfAffiliate.load(contributorId)).findLast((one) => one.year === year);
    const open = (await loaders.disputesOfAffiliate.load(contributorId)).some(
      (one) => one.assessmentId === latest?.assessmentId && (one.state === "ASKED" || one.state === "ACCEPTED"),
    );
    const why = disputeFault(latest?.income ?? null, admitted, open);
    if (why || !latest) return { errors: [refused("IncomeDisputeError", "year", { why: why ?? "NO_INCOME" })] };
    const disputeId = newId("idp");
    await sql`
      insert into income_dispute (id, contributor_id, fund, year, assessment_id, admitted, reference, asked_on,
        asked_by, state)
      values (${disputeId}, ${contributorId}, ${contributor.fund}, ${year}, ${latest.assessmentId}, ${admitted},
        ${reference}, ${viewer.day}, ${viewer.actor}, 'ASKED')`.execute(db);
    return { disputeId, errors: [] };
  });
