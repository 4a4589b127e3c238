import { sql } from "kysely";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import { type Day, quarterOf } from "../../../shared/values/calendar.ts";
import type { Capacity, ContributorCategory } from "../../../shared/values/career.ts";
import { affiliationsWhere } from "../../loaders/affiliations.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { type ActivityTold, activityOf, capacityFault } from "../../rules/career/activity.ts";
import { changedQuarters } from "../../rules/career/changed-quarters.ts";
import { isNewStart, newStartSource, startingCategory } from "../../rules/career/new-start.ts";
import { isDeclarable } from "../../rules/life-events/life-event.ts";
import { notFound } from "../requests/refuse.ts";
import { tellPeriodsChanged } from "../tell-career.ts";
import { activityFaults, helpedFaults, impossible } from "./change-career.ts";
import { type HeldCareer, holdCareer } from "./hold-career.ts";
import { keepPeriod } from "./keep-period.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly affiliateId: string;
  readonly startsOn: Day;
  readonly category: ContributorCategory;
  readonly capacity: Capacity;
  readonly helpedAffiliateId?: string | null;
  readonly activity?: ActivityTold | null;
}

/** What is granted on request, or follows from the career before: nobody starts as that by saying so. */
const notTold: ReadonlySet<ContributorCategory> = new Set(["PRIMOSTARTER", "STUDENT", "ART37_AB", "ART37_C"]);

/**
 * Keeps that somebody starts again after a pause, with the fund of today.
 *
 * The whole quarter counts. A whole calendar quarter without activity makes it a new start, and a main occupation that
 * twenty quarters without one went before is a primostarter's.
 */
export const resumeActivity = (context: AffiliatesContext, asked: Asked) =>
  write(context, "resumeActivity", asked, async () => {
    const { db, viewer } = context;
    const held = await holdCareer(context, asked.affiliateId);
    if (!held) return { errors: [notFound("affiliateId", asked.affiliateId)] };
    const { affiliate, periods } = held;
    const { startsOn, capacity } = asked;
    const errors = [...versionConflict(asked.meta, affiliate.version), ...(await faultsOf(context, asked, held))];
    if (errors.length > 0) return { errors };
    const category = startingCategory(asked.category, startsOn, periods);
    const newStart = isNewStart(startsOn, periods);
    const activity = asked.activity ? activityOf(asked.activity, startsOn) : { naceCode: null, naceVersion: null };
    const affiliationId = await keepPeriod(
      context,
      {
        ...{ affiliateId: affiliate.id, fundCode: affiliate.fundCode, category, capacity, startsOn, endsOn: null },
        ...{ startReason: newStart ? "NEW_START" : "RESUMED", endReason: null, ...activity },
        helpedAffiliateId: asked.helpedAffiliateId ?? null,
      },
      { cause: "STARTED", note: asked.meta.reason ?? null },
    );
    await tellPeriodsChanged(context, [affiliate.id]);
    const after = await affiliationsWhere(db, sql`affiliate_id = ${affiliate.id}`);
    const quarters = changedQuarters(periods, after, quarterOf(viewer.day));
    const effect = { quarter: quarterOf(startsOn), mode: "QUARTER_OF_EVENT", basis: newStartSource, category };
    return { affiliationId, effect, newStart, quarters, errors: [] as Refused[] };
  });

async function faultsOf(context: AffiliatesContext, asked: Asked, { affiliate, periods }: HeldCareer) {
  const { startsOn, category, capacity, helpedAffiliateId = null, activity } = asked;
  const isActive = periods.some(({ endsOn }) => endsOn === null || endsOn >= startsOn);
  const unfit = capacityFault({ category, capacity, helpedAffiliateId, bornOn: affiliate.birthDate });
  return [
    ...(isDeclarable(startsOn, context.viewer.day) ? [] : [impossible("startsOn", "TOO_FAR")]),
    ...(isActive ? [impossible("startsOn", "STILL_ACTIVE")] : []),
    ...(notTold.has(category) ? [impossible("category", "ON_REQUEST")] : []),
    ...(unfit ? [impossible(unfit === "NOBODY_HELPED" ? "helpedAffiliateId" : "capacity", unfit)] : []),
    ...activityFaults(activity),
    ...(await helpedFaults(context, {
      by: affiliate.id,
      id: helpedAffiliateId,
      on: startsOn,
      isSpouse: capacity === "HELPER_SPOUSE",
    })),
  ];
}
