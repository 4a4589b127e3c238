import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { DeliveryState, DeliveryWay } from "../../rules/transmissions/delivery.ts";
import type { AttemptOutcome } from "../../rules/webhooks/webhook.ts";
import { OUTCOME_BY_NOW } from "../webhooks/webhooks.ts";

type Db = Kysely<unknown>;

/** One attempt to bring a message to its recipient. */
export interface DeliveryRow {
  readonly transmissionId: string;
  readonly way: DeliveryWay;
  readonly triedAt: string;
  readonly outcome: AttemptOutcome;
  readonly status: number | null;
  readonly tookMs: number | null;
}

export const deliveriesOfTransmission = (db: Db) =>
  manyBy<string, DeliveryRow>(
    ({ transmissionId }) => transmissionId,
    async (ids) => {
      const { rows } = await sql<DeliveryRow>`
        select transmission_id as "transmissionId", way, tried_at as "triedAt", ${OUTCOME_BY_NOW} as outcome, status,
          took_ms as "tookMs"
        from transmission_delivery where transmission_id = any (${ids}) order by transmission_id, place desc`.execute(
        db,
      );
      return rows;
    },
  );

/** How far a message `t` was brought; `a` is it where it waits to be. */
const STATE = sql`case
  when a.id is not null then case when viewer.day() > greatest(t.sent_on, (select max(r.day)
    from transmission_redelivery r where r.transmission_id = t.id)) then 'LATE' else 'WAITING' end
  when exists (select from transmission_delivery d where d.transmission_id = t.id and d.outcome = 'DELIVERED')
    then 'DELIVERED'
  else 'NOT_PUSHED' end`;

/** That a message `t` was brought so far. What waits is looked for among what waits, and not among all. */
export function isBrought(states: readonly DeliveryState[]): RawBuilder<unknown> {
  const waits = states.every((state) => state === "WAITING" || state === "LATE");
  const join = waits ? sql`join` : sql`left join`;
  return sql`t.id in (select t.id from transmission t ${join} awaiting_delivery() a on a.id = t.id
    where t.sent_on is not null and ${STATE} = any (${states}))`;
}

interface StateRow {
  readonly id: string;
  readonly state: DeliveryState;
}

export const deliveryStateOfTransmission = (db: Db) =>
  oneBy<string, StateRow>(
    ({ id }) => id,
    async (ids) => {
      const { rows } = await sql<StateRow>`
        select t.id, ${STATE} as state from transmission t left join awaiting_delivery(${ids}::text[]) a on a.id = t.id
        where t.id = any (${ids})`.execute(db);
      return rows;
    },
  );
