import { type RawBuilder, sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import { Fault } from "../../../shared/plumbing/faults.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import { isBrought } from "../../loaders/transmissions/deliveries.ts";
import {
  countTransmissions,
  type TransmissionRow,
  transmissionsWhere,
} from "../../loaders/transmissions/transmissions.ts";
import type { DeliveryState } from "../../rules/transmissions/delivery.ts";
import { kindOf } from "../../rules/transmissions/kinds/index.ts";
import type { TransmissionState } from "../../rules/transmissions/transmission-state.ts";

/** Which messages are asked for: all parts must hold. */
export interface TransmissionsWanted {
  readonly kind?: readonly string[] | null;
  readonly state?: readonly TransmissionState[] | null;
  readonly affiliateId?: string | null;
  readonly about?: string | null;
  readonly recipient?: string | null;
  readonly late?: boolean | null;
  readonly delivery?: readonly DeliveryState[] | null;
}

const orders = {
  OLDEST_FIRST: { descending: false },
  NEWEST_FIRST: { descending: true },
} as const;

export type TransmissionOrder = keyof typeof orders;

/** Lists the messages that the viewer may see: those to the own institution, of the own fund, or about oneself. */
export function listTransmissions(
  { db, viewer }: ReportingContext,
  page: PageArgs,
  wanted: TransmissionsWanted,
  orderBy: TransmissionOrder,
): Promise<Page<TransmissionRow>> {
  const condition = conditionOf(wanted, viewer.day);
  return pageOf({
    page,
    order: {
      ...{ columns: [sql`t.caused_on`, sql`t.id`], holds: ["DAY", "TEXT"], ...orders[orderBy] },
      values: ({ causedOn, id }) => [causedOn, id],
    },
    fetch: (after, order, limit) => transmissionsWhere(db, sql`${condition} and ${after}`, order, limit),
    count: () => countTransmissions(db, condition),
  });
}

function conditionOf(wanted: TransmissionsWanted, day: string): RawBuilder<unknown> {
  const { kind, state, affiliateId, about, recipient, late, delivery } = wanted;
  if (kind?.some((code) => !kindOf(code)))
    throw new Fault("BAD_INPUT", { field: "where.kind", reason: "UNKNOWN_VALUE" });
  const isLate = sql`coalesce(t.due_on < coalesce(t.sent_on, ${day}) and t.state <> 'WITHDRAWN', false)`;
  const parts = [
    kind && sql`t.kind = any (${kind})`,
    state && sql`t.state = any (${state})`,
    affiliateId && sql`t.affiliate_id = ${affiliateId}`,
    about && sql`t.about = ${about}`,
    recipient && sql`t.recipient = ${recipient}`,
    typeof late === "boolean" && sql`${isLate} = ${late}`,
    delivery && isBrought(delivery),
  ].filter((part) => typeof part === "object" && part !== null);
  return parts.length > 0 ? sql.join(parts, sql` and `) : sql`true`;
}
