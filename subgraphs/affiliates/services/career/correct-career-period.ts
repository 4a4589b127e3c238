import { sql } from "kysely";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import { addDays, type Day, quarterOf } from "../../../shared/values/calendar.ts";
import type { Capacity, ContributorCategory } from "../../../shared/values/career.ts";
import { affiliationsWhere } from "../../loaders/affiliations.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { AffiliationRow } from "../../loaders/rows.ts";
import { type ActivityTold, activityOf, capacityFault } from "../../rules/career/activity.ts";
import { changedQuarters } from "../../rules/career/changed-quarters.ts";
import { FURTHEST_AHEAD } from "../../rules/life-events/life-event.ts";
import { notFound, refuse } from "../requests/refuse.ts";
import { tellPeriodsChanged } from "../tell-career.ts";
import { activityFaults, helpedFaults, impossible } from "./change-career.ts";
import { holdCareer } from "./hold-career.ts";
import { type PeriodToKeep, replacePeriod } from "./keep-period.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly affiliationId: string;
  readonly category: ContributorCategory;
  readonly capacity: Capacity;
  readonly startsOn: Day;
  readonly endsOn?: Day | null;
  readonly endReason?: string | null;
  readonly helpedAffiliateId?: string | null;
  readonly activity?: ActivityTold | null;
}

/**
 * Puts a period right that stood wrong: as it should stand, whole, in a new version. The earlier versions are read on,
 * and the career quarters follow by themselves. Why it was wrong must be said.
 */
export const correctCareerPeriod = (context: AffiliatesContext, asked: Asked) =>
  write(context, "correctCareerPeriod", asked, async () => {
    const { db, viewer } = context;
    const seen = await context.loaders.affiliationById.load(asked.affiliationId);
    const held = seen && (await holdCareer(context, seen.affiliateId));
    const wrong = held?.periods.find(({ id, fundCode }) => id === asked.affiliationId && fundCode === viewer.fund);
    if (!held || !wrong) return { errors: [notFound("affiliationId", asked.affiliationId)] };
    const right = asItShouldStand(wrong, asked);
    const errors = [
      ...versionConflict(asked.meta, wrong.version),
      ...faultsOf(right, held.periods, asked, held.affiliate.birthDate, viewer.day),
      ...(await helpedFaults(context, {
        by: wrong.affiliateId,
        id: asked.helpedAffiliateId,
        on: asked.startsOn,
        isSpouse: asked.capacity === "HELPER_SPOUSE",
      })),
    ];
    if (errors.length > 0) return { errors };
    await replacePeriod(context, wrong.id, right, { cause: "CORRECTED", note: asked.meta.reason ?? null });
    await tellPeriodsChanged(context, [wrong.affiliateId]);
    const after = await affiliationsWhere(db, sql`affiliate_id = ${wrong.affiliateId}`);
    const quarters = changedQuarters(held.periods, after, quarterOf(viewer.day));
    return { affiliationId: wrong.id, quarters, errors: [] as Refused[] };
  });

const asItShouldStand = (wrong: AffiliationRow, asked: Asked): PeriodToKeep => ({
  ...wrong,
  category: asked.category,
  capacity: asked.capacity,
  startsOn: asked.startsOn,
  endsOn: asked.endsOn ?? null,
  endReason: asked.endsOn ? (asked.endReason?.trim() ?? wrong.endReason) : null,
  helpedAffiliateId: asked.helpedAffiliateId ?? null,
  ...(asked.activity ? activityOf(asked.activity, asked.startsOn) : { naceCode: null, naceVersion: null }),
});

const LONGEST_REASON = 60;

function faultsOf(
  right: PeriodToKeep,
  periods: readonly AffiliationRow[],
  { meta, affiliationId, activity, endReason }: Asked,
  bornOn: Day | null,
  today: Day,
): Refused[] {
  const { startsOn, endsOn } = right;
  const others = periods.filter(({ id }) => id !== affiliationId);
  const overlaps = others.some(
    (other) => (endsOn === null || other.startsOn <= endsOn) && (other.endsOn === null || other.endsOn >= startsOn),
  );
  const unfit = capacityFault({ ...right, bornOn });
  const wrong = (field: string, reason: string) => refuse("ValidationError", field, { reason });
  return [
    ...(meta.reason?.trim() ? [] : [wrong("meta.reason", "TOO_SHORT")]),
    ...(endsOn !== null && endsOn < startsOn ? [wrong("endsOn", "OUT_OF_ORDER")] : []),
    ...((endReason?.length ?? 0) > LONGEST_REASON ? [wrong("endReason", "TOO_LONG")] : []),
    ...(startsOn <= addDays(today, FURTHEST_AHEAD) ? [] : [impossible("startsOn", "TOO_FAR")]),
    ...activityFaults(activity),
    ...(unfit ? [impossible(unfit === "NOBODY_HELPED" ? "helpedAffiliateId" : "capacity", unfit)] : []),
    ...(overlaps ? [impossible("startsOn", "OVERLAPS")] : []),
  ];
}
