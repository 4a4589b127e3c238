import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact, Hearing } from "../../../shared/plumbing/hear.ts";
import type { Quarter } from "../../../shared/values/calendar.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { FreedGround } from "../../rules/facilities/freed-quarter.ts";
import { issueDuesOf } from "../issue-dues.ts";
import { freeQuarters } from "./free-quarters.ts";

/**
 * What others tell of somebody's quarters: those that a birth, care, sickness or the bridging right frees; or that
 * they are freed no longer. The subject is the person, `origin` the claim from which it follows.
 */
interface Told {
  readonly ground: Exclude<FreedGround, "EXEMPTION">;
  readonly quarters: readonly Quarter[];
  readonly origin: string;
  readonly freed: boolean;
}

/** Keeps which quarters are freed, in the order in which it was told; what is freed no longer is claimed anew. */
async function keepFreed(context: Context, facts: readonly HeardFact[]): Promise<void> {
  for (const { subject, content } of facts) {
    const told = content as Told;
    if (told.freed) await free(context, subject, told);
    else await claimAnew(context as ContributionsContext, subject, told);
  }
}

async function free(context: Context, contributorId: string, { ground, quarters, origin }: Told): Promise<void> {
  const { rows } = await sql<{ fund: string }>`
    select coalesce(fund, '') as fund from contributor where id = ${contributorId}`.execute(context.db);
  const fund = rows[0]?.fund ?? "";
  await freeQuarters(
    context,
    quarters.map((quarter) => ({ contributorId, fund, quarter, ground, covers: "QUARTER", origin })),
  );
}

async function claimAnew(context: ContributionsContext, contributorId: string, told: Told): Promise<void> {
  const { rows } = await sql<{ quarter: Quarter }>`
    update freed_quarter f set ended_on = ${context.viewer.day}
    where contributor_id = ${contributorId} and ground = ${told.ground} and origin = ${told.origin}
      and quarter = any (${told.quarters}) and ended_on is null
    returning quarter`.execute(context.db);
  const { rows: claimed } = await sql<{ quarter: Quarter }>`
    select distinct d.quarter from due d join due_cancellation c on c.due_id = d.id and c.reason = ${told.ground}
    where d.contributor_id = ${contributorId} and d.nature = 'PROVISIONAL'
      and d.quarter = any (${rows.map(({ quarter }) => quarter)})`.execute(context.db);
  for (const { quarter } of claimed) await issueDuesOf(context, [contributorId], quarter);
}

/** Which quarters are freed, as the benefits tell it. */
export const hearFreedQuarters: Hearing = { type: "QuartersFreed", keep: keepFreed };
