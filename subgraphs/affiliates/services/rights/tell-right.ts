import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { tell } from "../../../shared/plumbing/facts.ts";
import { rightRequestsWhere } from "../../loaders/rights/right-requests.ts";

const types = {
  ASKED: "RightAsked",
  GRANTED: "RightGranted",
  REFUSED: "RightRefused",
  WAIVED: "RightEnded",
  DEEMED_WAIVED: "RightEnded",
  LAPSED: "RightEnded",
} as const;

/** Tells what became of requests for rights: who, which right, and from which quarter until which it holds. */
export async function tellRight({ db, viewer }: Pick<RequestScope, "db" | "viewer">, ...ids: string[]): Promise<void> {
  const found = await rightRequestsWhere(db, sql`id = any (${ids})`);
  const facts = found.map(({ id, version, affiliateId, fundCode, right, fromQuarter, untilQuarter, state }) => ({
    type: types[state],
    subject: id,
    subjectVersion: version,
    day: viewer.day,
    content: { affiliateId, fund: fundCode, right, from: fromQuarter, until: untilQuarter, state },
  }));
  await tell({ db }, "affiliates", facts);
}
