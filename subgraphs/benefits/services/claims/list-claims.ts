import { type RawBuilder, sql } from "kysely";
import { type Page, type PageArgs, pageOf, pageOfList } from "../../../shared/plumbing/connection.ts";
import { addDays, addMonths } from "../../../shared/values/calendar.ts";
import { type ClaimRow, claimsWhere, countClaims, effectiveDueOn } from "../../loaders/claims/claims.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import type { ClaimState } from "../../rules/claims/claim-state.ts";

/** Which claims are wanted: all that is said must hold. */
export interface ClaimsWanted {
  readonly state?: readonly ClaimState[] | null;
  readonly code?: readonly string[] | null;
  readonly origin?: readonly string[] | null;
  readonly clock?: "DUE_TODAY" | "AT_RISK" | "BREACHED" | null;
  readonly decidable?: boolean | null;
}

const orders = {
  DUE_FIRST: {
    columns: [effectiveDueOn, sql`c.id`],
    values: ({ effectiveDueOn: due, id }: ClaimRow) => [due, id],
    holds: ["DAY", "TEXT"] as const,
  },
  NEWEST_FIRST: {
    columns: [sql`c.filed_on`, sql`c.id`],
    values: ({ filedOn, id }: ClaimRow) => [filedOn, id],
    holds: ["DAY", "TEXT"] as const,
    descending: true,
  },
};

/** In what orders claims are listed. */
export type ClaimsOrder = keyof typeof orders;

/** A clock is at risk in its last fortnight. */
const WARN_DAYS = 14;

/** Lists the claims of the viewer's fund: its work list. */
export function listClaims(
  { db, viewer }: BenefitsContext,
  page: PageArgs,
  wanted: ClaimsWanted,
  orderBy: ClaimsOrder,
): Promise<Page<ClaimRow>> {
  const conditions = [
    wanted.state ? sql`c.state = any (${wanted.state})` : null,
    wanted.code ? sql`c.code = any (${wanted.code})` : null,
    wanted.origin ? sql`c.origin = any (${wanted.origin})` : null,
    wanted.clock ? clockStands(wanted.clock, viewer.day) : null,
    typeof wanted.decidable === "boolean" ? sql`(${decidable(viewer.day)}) = ${wanted.decidable}` : null,
  ].filter((condition) => condition !== null);
  const all = sql.join([sql`c.fund = ${viewer.fund}`, ...conditions], sql` and `);
  return pageOf({
    page,
    order: orders[orderBy],
    fetch: (after, order, limit) => claimsWhere(db, sql`${all} and ${after}`, order, limit),
    count: () => countClaims(db, all),
  });
}

const decidable = (day: string): RawBuilder<unknown> =>
  sql`c.state = 'COMPLETE' or (c.state = 'INCOMPLETE' and c.waiting_since <= ${addMonths(day, -1)}::date)`;

function clockStands(clock: "DUE_TODAY" | "AT_RISK" | "BREACHED", day: string): RawBuilder<unknown> {
  if (clock === "BREACHED") return sql`coalesce(c.met_on, ${day}::date) > ${effectiveDueOn}`;
  const last = clock === "DUE_TODAY" ? day : addDays(day, WARN_DAYS);
  return sql`c.met_on is null and ${effectiveDueOn} between ${day}::date and ${last}::date`;
}

/** Lists the claims of one person, newest first: read in the batch of all who are asked for. */
export async function claimsOf({ loaders }: BenefitsContext, affiliateId: string, page: PageArgs) {
  return pageOfList(await loaders.claimsOfAffiliate.load(affiliateId), page, ({ filedOn, id }) => [filedOn, id]);
}
