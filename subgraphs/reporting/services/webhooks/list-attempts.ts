import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import { type AttemptRow, attemptsWhere, countAttempts } from "../../loaders/webhooks/webhooks.ts";

/** What became of each attempt to deliver, the newest first. */
export const listAttempts = ({ db }: ReportingContext, webhookId: string, page: PageArgs): Promise<Page<AttemptRow>> =>
  pageOf<AttemptRow>({
    page,
    order: { columns: [sql`a.place`], holds: ["BIG"], values: ({ place }) => [place], descending: true },
    fetch: (after, order, limit) => attemptsWhere(db, sql`a.webhook_id = ${webhookId} and ${after}`, order, limit),
    count: () => countAttempts(db, webhookId),
  });
