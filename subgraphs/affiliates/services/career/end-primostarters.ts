import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import { addDays, addQuarters, firstDay, type Quarter, quarterOf } from "../../../shared/values/calendar.ts";
import { affiliationsWhere } from "../../loaders/affiliations.ts";
import { lastPrimostarterQuarter } from "../../rules/career/new-start.ts";
import { tellPeriodsChanged } from "../tell-career.ts";
import { endPeriod, keepPeriod } from "./keep-period.ts";

/**
 * Lets a primostarter go on in a main occupation when the quarters are over: four, or as many as an artist was granted.
 */
export async function endPrimostarters(context: Context): Promise<number> {
  const { db, viewer } = context;
  const today = quarterOf(viewer.day);
  const running = await affiliationsWhere(
    db,
    sql`category = 'PRIMOSTARTER' and coalesce(ends_on, 'infinity') >= ${firstDay(today)}`,
  );
  const careers = await affiliationsWhere(
    db,
    sql`affiliate_id = any (${running.map(({ affiliateId }) => affiliateId)})`,
  );
  const artists = await sql<{ affiliateId: string; until: Quarter }>`
    select affiliate_id as "affiliateId", until_quarter as until from right_request
    where "right" = 'PRIMOSTARTER_ARTIST' and state = 'GRANTED'`.execute(db);
  let ended = 0;
  for (const period of running) {
    const { affiliateId } = period;
    const career = careers.filter((one) => one.affiliateId === affiliateId);
    const artist = artists.rows.find((one) => one.affiliateId === affiliateId);
    const last = artist?.until ?? lastPrimostarterQuarter(quarterOf(period.startsOn), career);
    if (last >= today) continue;
    const startsOn = firstDay(addQuarters(last, 1));
    const [because, endReason] = [{ cause: "CHANGED" }, "PRIMOSTARTER_ENDS"] as const;
    await endPeriod(context, period.id, { endsOn: addDays(startsOn, -1), endReason }, because);
    await keepPeriod(context, { ...period, category: "MAIN", startsOn, startReason: endReason }, because);
    await tellPeriodsChanged(context, [affiliateId]);
    ended += 1;
  }
  return ended;
}
