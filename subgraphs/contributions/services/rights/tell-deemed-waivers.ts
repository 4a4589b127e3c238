import { sql } from "kysely";
import { tell } from "../../../shared/plumbing/facts.ts";
import { type Quarter, yearOf } from "../../../shared/values/calendar.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { RightRow } from "../../loaders/rights/granted-rights.ts";
import { atPensionAge } from "../../rules/rights/granted-right.ts";
import { rightsInForce } from "./rights-in-force.ts";

/** A right whose last quarter by law is another than was told. */
type Changed = RightRow & { readonly until: Quarter | null };

/**
 * Tells of every scheme at pension age until which quarter it holds where the law takes it as given up (GR art. 37/1),
 * and again without one when a corrected income undoes that. No amount is told. Safe to run twice.
 */
export async function tellDeemedWaivers(context: ContributionsContext): Promise<number> {
  const { db, viewer } = context;
  const { rows } = await sql<{ id: string }>`
    select distinct contributor_id as id from granted_right where "right" = any (${[...atPensionAge]})
    order by 1`.execute(db);
  const changed = (await Promise.all(rows.map(({ id }) => changesOf(context, id)))).flat();
  await sql`
    update granted_right g set deemed_until = n.until, deemed_version = g.deemed_version + 1
    from unnest(${changed.map(({ rightId }) => rightId)}::text[], ${changed.map(({ until }) => until)}::text[])
      as n (id, until)
    where g.right_id = n.id`.execute(db);
  const facts = changed.map(({ rightId, contributorId, right, until, deemedVersion }) => ({
    type: "RightDeemedWaived",
    subject: rightId,
    subjectVersion: deemedVersion + 1,
    day: viewer.day,
    content: { affiliateId: contributorId, right, until },
  }));
  await tell({ db }, "contributions", facts);
  return changed.length;
}

async function changesOf(context: ContributionsContext, contributorId: string): Promise<Changed[]> {
  const [granted, inForce] = await Promise.all([
    context.loaders.rightsOfContributor.load(contributorId),
    rightsInForce(context, contributorId, yearOf(context.viewer.day)),
  ]);
  return granted.flatMap((right, i): Changed[] => {
    const until = inForce[i]?.untilQuarter ?? null;
    const deemed = until === right.untilQuarter ? null : until;
    return deemed === right.deemedUntil ? [] : [{ ...right, until: deemed }];
  });
}
