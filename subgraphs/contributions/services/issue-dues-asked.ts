import type { Refused, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import { write } from "../../shared/plumbing/write.ts";
import type { Quarter } from "../../shared/values/calendar.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import { issueDuesOf } from "./issue-dues.ts";

/** To whom dues are to be issued, for which quarter. */
export interface DuesAsked {
  readonly meta: WriteMetaInput;
  readonly contributorIds: readonly string[];
  readonly quarter: Quarter;
}

const MOST = 1_000;

/** Issues the provisional dues of a quarter to those whom a clerk names. */
export const issueDues = (context: ContributionsContext, asked: DuesAsked) =>
  write(context, "issueDues", asked, async () => {
    const ids = [...new Set(asked.contributorIds)];
    const known = await Promise.all(ids.map((id) => context.loaders.contributorById.load(id)));
    const errors = [...sizeFaults(ids.length), ...ids.flatMap((id, i) => (known[i] ? [] : [notFound(i, id)]))];
    if (errors.length > 0) return { dueIds: [], notIssued: [], errors };
    return { ...(await issueDuesOf(context, ids, asked.quarter)), errors: [] };
  });

function sizeFaults(count: number): Refused[] {
  const reason = count === 0 ? "TOO_SHORT" : count > MOST ? "TOO_LONG" : null;
  const path = ["input", "contributorIds"];
  return reason ? [{ kind: "ValidationError", path, field: path.join("."), reason } as Refused] : [];
}

const notFound = (place: number, missingId: string): Refused =>
  ({ kind: "NotFoundError", path: ["input", "contributorIds", String(place)], missingId }) as Refused;
