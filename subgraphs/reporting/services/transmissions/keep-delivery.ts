import { type Kysely, sql } from "kysely";
import type { DeliveryWay } from "../../rules/transmissions/delivery.ts";
import type { Attempt } from "../webhooks/post.ts";

/** Keeps how an attempt to bring a message to its recipient ended, for both sides and for ever. */
export const keepDelivery = (
  db: Kysely<unknown>,
  transmissionId: string,
  way: DeliveryWay,
  { outcome, status, tookMs }: Attempt,
): Promise<unknown> =>
  sql`insert into transmission_delivery (transmission_id, way, outcome, status, took_ms)
    select id, ${way}, ${outcome}, ${status}, ${tookMs} from transmission where id = ${transmissionId}`.execute(db);
