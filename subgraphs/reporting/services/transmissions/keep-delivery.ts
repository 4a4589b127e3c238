import { type Kysely, sql } from "kysely";
import type { DeliveryWay } from "../../rules/transmissions/delivery.ts";
import type { Attempt } from "../webhooks/post.ts";

type Db = Kysely<unknown>;

/** One attempt to bring a message to its recipient, as it is kept. */
export interface Begun {
  readonly transmissionId: string;
  readonly place: string;
}

/** Notes that an attempt to bring a message begins, for both sides and for ever; nothing where there is no such one. */
export async function beginDelivery(db: Db, transmissionId: string, way: DeliveryWay): Promise<Begun | undefined> {
  const { rows } = await sql<Begun>`insert into transmission_delivery (transmission_id, way, outcome)
    select id, ${way}, 'UNDER_WAY' from transmission where id = ${transmissionId}
    returning transmission_id as "transmissionId", place::text as place`.execute(db);
  return rows[0];
}

/** Settles how an attempt ended, once. */
export const settleDelivery = (db: Db, begun: Begun, { outcome, status, tookMs }: Attempt): Promise<unknown> =>
  sql`update transmission_delivery set outcome = ${outcome}, status = ${status}, took_ms = ${tookMs}
    where transmission_id = ${begun.transmissionId} and place = ${begun.place}`.execute(db);
