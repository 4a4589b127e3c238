import { sql } from "kysely";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import { addDays, contains, type Day, quarterOf } from "../../../shared/values/calendar.ts";
import { affiliationsWhere } from "../../loaders/affiliations.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { AffiliationRow } from "../../loaders/rows.ts";
import { type ActivityTold, activityOf, isNaceCode } from "../../rules/career/activity.ts";
import { eventRules } from "../../rules/career/career-event.ts";
import { type PlannedChange, planChange, type ToldEvent } from "../../rules/career/change-period.ts";
import { changedQuarters } from "../../rules/career/changed-quarters.ts";
import { isDeclarable } from "../../rules/life-events/life-event.ts";
import { notFound, refuse } from "../requests/refuse.ts";
import { tellPeriodsChanged } from "../tell-career.ts";
import { holdCareer } from "./hold-career.ts";
import { endPeriod, keepPeriod, type PeriodToKeep, replacePeriod } from "./keep-period.ts";

interface Asked extends ToldEvent {
  readonly meta: WriteMetaInput;
  readonly affiliateId: string;
  readonly activity?: ActivityTold | null;
}

/**
 * Keeps that something happened to somebody who stays self-employed. The law says from which quarter it acts, and the
 * answer says so; a dry run shows it.
 */
export const changeCareer = (context: AffiliatesContext, asked: Asked) =>
  write(context, "changeCareer", asked, async () => {
    const held = await holdCareer(context, asked.affiliateId);
    if (!held) return { errors: [notFound("affiliateId", asked.affiliateId)] };
    const errors = [...versionConflict(asked.meta, held.affiliate.version), ...(await faultsOf(context, asked))];
    if (errors.length > 0) return { errors };
    const { fundCode: fund, birthDate: bornOn } = held.affiliate;
    const plan = planChange(held.periods, asked, { bornOn, fund, today: context.viewer.day });
    if (plan.kind === "FAULT") return { errors: [impossible(plan.field, plan.why)] };
    return makeChange(context, held.periods, plan, asked);
  });

/** Says why a career cannot be changed so. */
export const impossible = (field: string, why: string): Refused => refuse("CareerImpossibleError", field, { why });

async function faultsOf(context: AffiliatesContext, asked: Asked) {
  const { viewer } = context;
  const { affiliateId: by, event, on, activity, helpedAffiliateId: id } = asked;
  const isSpouse = asked.capacity === "HELPER_SPOUSE" || event === "BECOMES_HELPER_SPOUSE";
  return [
    ...(eventRules[event].onRequest ? [impossible("event", "ON_REQUEST")] : []),
    ...(isDeclarable(on, viewer.day) ? [] : [impossible("on", "TOO_FAR")]),
    ...activityFaults(activity),
    ...(await helpedFaults(context, { by, id, on, isSpouse })),
  ];
}

/** Refuses a code that is none of the nomenclature's. */
export const activityFaults = (activity: Asked["activity"]): Refused[] =>
  activity && !isNaceCode(activity.naceCode) ? [impossible("activity.naceCode", "NOT_FIVE_DIGITS")] : [];

/** Who would help whom from a day on, and whether as the spouse. */
interface Help {
  readonly by: string;
  readonly id?: string | null;
  readonly on: Day;
  readonly isSpouse: boolean;
}

/**
 * Refuses a helped person whose file is not with the same fund: a helper is with the fund of whoever is helped. Nobody
 * helps oneself, and the director of a company has no helper spouse (RD no. 38, art. 7bis).
 */
export async function helpedFaults({ db, loaders, viewer }: AffiliatesContext, help: Help): Promise<Refused[]> {
  const { by, id, on, isSpouse } = help;
  if (!id) return [];
  const helped = await loaders.affiliateById.load(id);
  if (helped?.fundCode !== viewer.fund) return [notFound("helpedAffiliateId", id)];
  if (helped.id === by) return [impossible("helpedAffiliateId", "HELPS_ONESELF")];
  const periods = isSpouse ? await affiliationsWhere(db, sql`affiliate_id = ${helped.id}`) : [];
  const directs = periods.some((period) => period.capacity === "MANDATE_HOLDER" && contains(period, on));
  return directs ? [impossible("helpedAffiliateId", "HELPED_DIRECTS")] : [];
}

/** Keeps a change that was planned: the period before it ends and one begins, or it becomes another throughout. */
export async function makeChange(
  context: AffiliatesContext,
  before: readonly AffiliationRow[],
  plan: PlannedChange,
  { event, meta, activity }: Pick<Asked, "event" | "meta" | "activity">,
) {
  const { db, viewer } = context;
  const within = before.find(({ id }) => id === plan.within.id);
  if (!within) throw new Error("a change was planned in a period that is not there");
  const { startsOn, category, capacity, helpedAffiliateId, effect } = plan;
  const told = activity ? activityOf(activity, startsOn) : {};
  const opened: PeriodToKeep = {
    ...within,
    ...told,
    startsOn,
    category,
    capacity,
    helpedAffiliateId,
    startReason: event,
  };
  const because = { cause: "CHANGED", note: meta.reason ?? null } as const;
  let affiliationId = within.id;
  if (startsOn === within.startsOn) await replacePeriod(context, within.id, opened, because);
  else {
    await endPeriod(context, within.id, { endsOn: addDays(startsOn, -1), endReason: event }, because);
    affiliationId = await keepPeriod(context, opened, because);
  }
  await tellPeriodsChanged(context, [within.affiliateId]);
  const after = await affiliationsWhere(db, sql`affiliate_id = ${within.affiliateId}`);
  const quarters = changedQuarters(before, after, quarterOf(viewer.day));
  return { affiliationId, effect: { ...effect, category }, quarters, errors: [] as Refused[] };
}
