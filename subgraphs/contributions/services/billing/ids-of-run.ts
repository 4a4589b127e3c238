import { createHash } from "node:crypto";
import { fromString, TypeID, toUUID } from "typeid-js";

/**
 * The id of the due that a run issues to somebody: the same whenever the run is done, so that one that was killed and
 * goes on, and one that was not, make the same books. It is as old as the run, so that it sorts among others by age.
 */
export function dueIdOfRun(runId: string, contributorId: string): string {
  const ofRun = toUUID(fromString(runId));
  const hash = createHash("sha256").update(`${runId} ${contributorId}`).digest("hex");
  const rest = `7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`;
  return TypeID.fromUUID("due", `${ofRun.slice(0, 13)}-${rest}`).toString();
}
