import { type RawBuilder, sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import { addDays } from "../../../shared/values/calendar.ts";
import {
  type AffiliationRequestRow,
  affiliationRequestsWhere,
  countAffiliationRequests,
  effectiveDueOn,
} from "../../loaders/affiliation-requests/affiliation-requests.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { AffiliationRequestState } from "../../rules/affiliation-requests/request-state.ts";

/** Which requests are wanted: all that is said must hold. */
export interface AffiliationRequestsWanted {
  readonly state?: readonly string[] | null;
  readonly kind?: readonly string[] | null;
  readonly origin?: readonly string[] | null;
  readonly open?: boolean | null;
  readonly late?: boolean | null;
  readonly clock?: "DUE_TODAY" | "AT_RISK" | "BREACHED" | null;
  readonly startsFrom?: string | null;
  readonly startsUntil?: string | null;
}

const orders = {
  DUE_FIRST: {
    columns: [effectiveDueOn, sql`r.id`],
    values: ({ effectiveDueOn: due, id }: AffiliationRequestRow) => [due, id],
    holds: ["DAY", "TEXT"] as const,
  },
  NEWEST_FIRST: {
    columns: [sql`r.received_on`, sql`r.id`],
    values: ({ receivedOn, id }: AffiliationRequestRow) => [receivedOn, id],
    holds: ["DAY", "TEXT"] as const,
    descending: true,
  },
};

/** In what orders requests are listed. */
export type AffiliationRequestsOrder = keyof typeof orders;

/** A clock is at risk in its last fortnight. */
const WARN_DAYS = 14;

/** One that came in on the day of the start or later, as the law stands since 29 July 2016. */
const cameLate = sql`(r.starts_on is not null and r.received_on >= r.starts_on)`;

/** Lists the requests that the viewer may see: the own ones, or those of the own fund. */
export function listAffiliationRequests(
  { db, viewer }: AffiliatesContext,
  page: PageArgs,
  wanted: AffiliationRequestsWanted,
  orderBy: AffiliationRequestsOrder,
): Promise<Page<AffiliationRequestRow>> {
  const { open, late } = wanted;
  const conditions = [
    wanted.state ? sql`r.state = any (${wanted.state})` : null,
    wanted.kind ? sql`r.kind = any (${wanted.kind})` : null,
    wanted.origin ? sql`r.origin = any (${wanted.origin})` : null,
    typeof open === "boolean" ? sql`(r.decided_on is null) = ${open}` : null,
    typeof late === "boolean" ? sql`${cameLate} = ${late}` : null,
    wanted.startsFrom ? sql`r.starts_on >= ${wanted.startsFrom}` : null,
    wanted.startsUntil ? sql`r.starts_on <= ${wanted.startsUntil}` : null,
    wanted.clock ? clockStands(wanted.clock, viewer.day) : null,
  ].filter((condition) => condition !== null);
  const all = sql.join([sql`true`, ...conditions], sql` and `);
  return pageOf({
    page,
    order: orders[orderBy],
    fetch: (after, order, limit) => affiliationRequestsWhere(db, sql`${all} and ${after}`, order, limit),
    count: () => countAffiliationRequests(db, all),
  });
}

function clockStands(clock: "DUE_TODAY" | "AT_RISK" | "BREACHED", day: string): RawBuilder<unknown> {
  if (clock === "BREACHED") return sql`coalesce(r.met_on, ${day}::date) > ${effectiveDueOn}`;
  const last = clock === "DUE_TODAY" ? day : addDays(day, WARN_DAYS);
  return sql`r.met_on is null and ${effectiveDueOn} between ${day}::date and ${last}::date`;
}

/** How many requests of the viewer's fund stand in one state. */
interface StateCount {
  readonly state: AffiliationRequestState;
  readonly count: number;
  readonly atRisk: number;
  readonly breached: number;
  readonly late: number;
}

/** How the work stands: by state, how many there are, how many clocks are at risk or breached, how many came late. */
export async function countByState({ db, viewer }: AffiliatesContext): Promise<StateCount[]> {
  const { rows } = await sql<StateCount>`
    select r.state, count(*)::int as count,
      (count(*) filter (where ${clockStands("AT_RISK", viewer.day)}))::int as "atRisk",
      (count(*) filter (where ${clockStands("BREACHED", viewer.day)}))::int as breached,
      (count(*) filter (where ${cameLate}))::int as late
    from affiliation_request r group by r.state order by r.state`.execute(db);
  return rows;
}
