import { sql } from "kysely";
import type { Context, RequestScope } from "../../shared/plumbing/context.ts";
import { tell } from "../../shared/plumbing/facts.ts";
import type { HeardFact, Hearing } from "../../shared/plumbing/hear.ts";
import { tellAffiliates } from "./tell-affiliate.ts";

const TYPE = "PeriodsChanged";

/**
 * Has the careers of people told whole, after a change of their periods by whoever may make it.
 *
 * Called in the transaction of the change, by staff or by the person: they see a part of a career, so they tell only
 * that it changed. The house hears that, and tells all of it. The affiliate's version counts up, so that the others can
 * tell the career from older news.
 */
export async function tellPeriodsChanged(
  { db, viewer }: Pick<RequestScope, "db" | "viewer">,
  affiliateIds: readonly string[],
): Promise<void> {
  const ids = [...new Set(affiliateIds)];
  const { rows } = await sql<{ id: string; version: number }>`
    update affiliate set version = version + 1 where id = any (${ids}) returning id, version`.execute(db);
  if (rows.length !== ids.length) throw new Error("a period was changed of somebody whose file is not the viewer’s");
  const day = viewer.day;
  const facts = rows.map(({ id, version }) => ({ type: TYPE, subject: id, subjectVersion: version, day, content: {} }));
  await tell({ db }, "affiliates", facts);
}

const tellWhole = (context: Context, facts: readonly HeardFact[]): Promise<void> =>
  tellAffiliates(context, [...new Set(facts.map(({ subject }) => subject))]);

/** That periods changed, which this subgraph tells itself: as the house it tells the careers whole. */
export const hearPeriods: Hearing = { type: TYPE, keep: tellWhole };
