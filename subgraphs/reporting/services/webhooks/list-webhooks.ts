import { sql } from "kysely";
import type { ReportingContext } from "../../loaders/index.ts";
import { type WebhookRow, webhooksWhere } from "../../loaders/webhooks/webhooks.ts";
import { feedOf, writePlace } from "../feed/places.ts";

/** The webhooks of the viewer's own feed. */
export const webhooksOfViewer = ({ db }: ReportingContext): Promise<WebhookRow[]> =>
  webhooksWhere(db, sql`w.reader = reporting.reader() and (w.state <> 'ENDED' or w.created_on > viewer.day() - 400)`);

/** A place of the viewer's feed as a cursor. */
export const placeOf = ({ viewer }: ReportingContext, sequence: string): string => writePlace(feedOf(viewer), sequence);
