import type { Kysely } from "kysely";
import type { Day } from "../../../shared/values/calendar.ts";
import { actsOfDue } from "../../loaders/debt-acts.ts";
import { lastDayToClaim } from "../../rules/prescription.ts";

/** A due whose late payment is charged. */
interface Late {
  readonly id: string;
  readonly nature: string;
  readonly quarter: string;
}

/** Until when late payment of dues is charged: up to a day, and never beyond the last one to claim the due itself. */
export async function claimableUntil(
  db: Kysely<unknown>,
  ids: readonly string[],
  until: Day,
): Promise<(due: Late) => Day> {
  const loader = actsOfDue(db);
  const acts = new Map(await Promise.all(ids.map(async (id) => [id, await loader.load(id)] as const)));
  return (due) => {
    const last = lastDayToClaim(due, acts.get(due.id) ?? []);
    return last < until ? last : until;
  };
}
