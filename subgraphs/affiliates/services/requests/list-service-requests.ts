import { type RawBuilder, sql } from "kysely";
import { type Page, type PageArgs, pageOf, pageOfList } from "../../../shared/plumbing/connection.ts";
import { addDays } from "../../../shared/values/calendar.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import {
  countServiceRequests,
  effectiveDueOn,
  type ServiceRequestRow,
  serviceRequestsWhere,
} from "../../loaders/requests/service-requests.ts";

/** Which requests are wanted: all that is said must hold. */
export interface RequestsWanted {
  readonly kind?: readonly string[] | null;
  readonly state?: readonly string[] | null;
  readonly handlerId?: string | null;
  readonly unassigned?: boolean | null;
  readonly clock?: "DUE_TODAY" | "AT_RISK" | "BREACHED" | null;
  readonly filedFrom?: string | null;
  readonly filedUntil?: string | null;
}

const orders = {
  DUE_FIRST: {
    columns: [effectiveDueOn, sql`r.id`],
    values: ({ effectiveDueOn: due, id }: ServiceRequestRow) => [due, id],
  },
  NEWEST_FIRST: {
    columns: [sql`r.filed_on`, sql`r.id`],
    values: ({ filedOn, id }: ServiceRequestRow) => [filedOn, id],
    descending: true,
  },
};

/** In what orders requests are listed. */
export type RequestsOrder = keyof typeof orders;

/** A clock is at risk in its last fortnight. */
const WARN_DAYS = 14;

/** Lists the requests that the viewer may see: the own ones, or those of the own fund. */
export function listServiceRequests(
  { db, viewer }: AffiliatesContext,
  page: PageArgs,
  wanted: RequestsWanted,
  orderBy: RequestsOrder,
): Promise<Page<ServiceRequestRow>> {
  const conditions = [
    wanted.kind ? sql`r.kind = any (${wanted.kind})` : null,
    wanted.state ? sql`r.state = any (${wanted.state})` : null,
    wanted.handlerId ? sql`r.handler_id = ${wanted.handlerId}` : null,
    wanted.unassigned ? sql`r.handler_id is null` : null,
    wanted.filedFrom ? sql`r.filed_on >= ${wanted.filedFrom}` : null,
    wanted.filedUntil ? sql`r.filed_on <= ${wanted.filedUntil}` : null,
    wanted.clock ? clockStands(wanted.clock, viewer.day) : null,
  ].filter((condition) => condition !== null);
  const all = sql.join([sql`true`, ...conditions], sql` and `);
  return pageOf({
    page,
    order: orders[orderBy],
    fetch: (after, order, limit) => serviceRequestsWhere(db, sql`${all} and ${after}`, order, limit),
    count: () => countServiceRequests(db, all),
  });
}

function clockStands(clock: "DUE_TODAY" | "AT_RISK" | "BREACHED", day: string): RawBuilder<unknown> {
  if (clock === "BREACHED") return sql`coalesce(r.met_on, ${day}) > ${effectiveDueOn}`;
  const last = clock === "DUE_TODAY" ? day : addDays(day, WARN_DAYS);
  return sql`r.met_on is null and ${effectiveDueOn} between ${day}::date and ${last}::date`;
}

/** Lists the requests of one person or company, newest first: read in the batch of all who are asked for. */
export async function listRequestsOf({ loaders }: AffiliatesContext, contributorId: string, page: PageArgs) {
  const all = await loaders.serviceRequestsOfContributor.load(contributorId);
  return pageOfList(all, page, ({ filedOn, id }) => [filedOn, id]);
}
