import type { RequestScope } from "../../shared/plumbing/context.ts";
import { type Clock, clockChanged, tell } from "../../shared/plumbing/facts.ts";

/** Whose term it is: the id of the request or task, as it stands at its version. */
export interface Timed {
  readonly id: string;
  readonly version: number;
}

/** Tells that a term within which the fund serves somebody stands otherwise; in the transaction of what changed it. */
export const tellClock = (
  { db, viewer }: Pick<RequestScope, "db" | "viewer">,
  { id, version }: Timed,
  clock: Clock,
): Promise<void> =>
  tell({ db }, "affiliates", [clockChanged(clock, { subject: id, subjectVersion: version, day: viewer.day })]);
