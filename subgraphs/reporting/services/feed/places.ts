import { createHash } from "node:crypto";
import { Fault } from "../../../shared/plumbing/faults.ts";
import type { Viewer } from "../../../shared/plumbing/viewer.ts";
import { forgottenUntil } from "../../loaders/feed/changes.ts";
import type { ReportingContext } from "../../loaders/index.ts";

/** Where a cursor of the viewer's own feed stands; refused as in the feed itself. */
export const sequenceAfter = (context: ReportingContext, after: string): Promise<string> =>
  placeIn(context, feedOf(context.viewer), after);

/** Whose feed somebody reads, as a short text that says nothing of who that is. */
export function feedOf({ role, fund, institution, purpose, ssin, enterpriseNumbers }: Viewer): string {
  const isStaff = role === "CASE_HANDLER" || role === "SUPERVISOR";
  const isPartner = !isStaff && role !== "INSURED" && role !== "COMPANY";
  const whose = [
    isStaff ? "STAFF" : role,
    isStaff ? fund : null,
    isPartner ? [institution, purpose] : null,
    role === "INSURED" ? ssin : null,
    role === "COMPANY" ? [...enterpriseNumbers].sort() : null,
  ];
  return createHash("sha256").update(JSON.stringify(whose)).digest("base64url").slice(0, 12);
}

/** A place in somebody’s feed, as a cursor. */
export const writePlace = (feed: string, sequence: string): string =>
  Buffer.from(JSON.stringify([feed, sequence])).toString("base64url");

/** Where a cursor stands; one of another feed is refused, and one from before what was let go. */
export async function placeIn({ db }: ReportingContext, feed: string, after: string): Promise<string> {
  const place = readPlace(after);
  if (!place) throw new Fault("BAD_INPUT", { field: "after", reason: "UNKNOWN_CURSOR" });
  if (place[0] !== feed) throw new Fault("BAD_INPUT", { field: "after", reason: "FOREIGN_CURSOR" });
  if (BigInt(place[1]) < (await forgottenUntil(db)))
    throw new Fault("BAD_INPUT", { field: "after", reason: "CURSOR_TOO_OLD" });
  return place[1];
}

function readPlace(cursor: string): readonly [string, string] | null {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (!Array.isArray(place) || place.length !== 2) return null;
    const [feed, sequence] = place as unknown[];
    return typeof feed === "string" && typeof sequence === "string" && /^\d{1,18}$/.test(sequence)
      ? [feed, sequence]
      : null;
  } catch {
    return null;
  }
}
