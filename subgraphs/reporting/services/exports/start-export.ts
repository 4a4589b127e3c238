import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import { addDays } from "../../../shared/values/calendar.ts";
import { lastPlace } from "../../loaders/feed/changes.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import { claimOf } from "../../rules/claim.ts";
import {
  DAYS_TO_FETCH,
  type ExportFormat,
  type ExportPlan,
  FIRST_NESTED_SIZE,
  FIRST_PAGE_SIZE,
  MOST_UNDER_WAY,
} from "../../rules/exports/export-plan.ts";
import { refuse } from "../refuse.ts";

/** What is to be exported: a question as it was read, and the values of its variables as JSON. */
export interface ExportAsked {
  readonly meta: WriteMetaInput;
  readonly query: string;
  readonly plan: ExportPlan | { readonly reason: string };
  readonly variables?: string | null;
  readonly format: ExportFormat;
}

const LONGEST_VARIABLES = 16_000;

/** Has a list gathered whole, in the right of whoever asks: to be fetched by the same for a week. */
export const startExport = (context: ReportingContext, asked: ExportAsked) =>
  write(context, "startExport", asked, async () => {
    const variables = readVariables(asked.variables);
    const errors = await faultsOf(context, asked, variables);
    if (errors.length > 0) return { errors };
    const exportId = newId("exp");
    const { db, viewer } = context;
    await sql`
      insert into bulk_export (id, asker, claim, question, plan, variables, format, page_size, nested_size, sequence,
        asked_on, expires_on)
      values (${exportId}, reporting.asker(), ${JSON.stringify(claimOf(viewer))}::jsonb, ${asked.query},
        ${JSON.stringify(asked.plan)}::jsonb, ${JSON.stringify(variables)}::jsonb, ${asked.format}, ${FIRST_PAGE_SIZE},
        ${FIRST_NESTED_SIZE}, ${await lastPlace(db)}, ${viewer.day}, ${addDays(viewer.day, DAYS_TO_FETCH)})`.execute(
      db,
    );
    return { exportId, errors: [] as Refused[] };
  });

function readVariables(text: string | null | undefined): Readonly<Record<string, unknown>> | null {
  if (!text) return {};
  if (text.length > LONGEST_VARIABLES || text.includes("\\u0000")) return null;
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

async function faultsOf({ db }: ReportingContext, { plan, format }: ExportAsked, variables: object | null) {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from bulk_export
    where asker = reporting.asker() and state in ('QUEUED', 'RUNNING')`.execute(db);
  const wrong = (field: string, reason: string): Refused => refuse("ValidationError", field, { reason });
  return [
    ...("reason" in plan ? [wrong("query", plan.reason)] : []),
    ...("nested" in plan && format === "CSV" && plan.nested.length > 1 ? [wrong("format", "ONE_NESTED_LIST")] : []),
    ...(variables === null ? [wrong("variables", "INVALID_FORMAT")] : []),
    ...((rows[0]?.count ?? 0) >= MOST_UNDER_WAY ? [wrong("query", "TOO_MANY")] : []),
  ];
}
