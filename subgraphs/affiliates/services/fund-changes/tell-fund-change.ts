import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { tell } from "../../../shared/plumbing/facts.ts";
import { fundChangesWhere } from "../../loaders/fund-changes/fund-changes.ts";
import { isPending } from "../../rules/fund-changes/fund-change.ts";

/** Tells where changes of fund stand: that one waits for its day, or that it is over. */
export async function tellFundChange({ db, viewer }: Pick<RequestScope, "db" | "viewer">, ...ids: string[]) {
  const found = await fundChangesWhere(db, sql`f.id = any (${ids})`);
  const facts = found.map(({ id, version, affiliateId, fromFund, toFund, effectOn, state }) => ({
    type: isPending(state) ? "FundChangeAwaited" : "FundChangeEnded",
    subject: id,
    subjectVersion: version,
    day: viewer.day,
    content: { affiliateId, fromFund, toFund, effectOn, state },
  }));
  await tell({ db }, "affiliates", facts);
}
