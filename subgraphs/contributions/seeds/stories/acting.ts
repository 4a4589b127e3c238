import { sql } from "kysely";
import type { Refused } from "../../../shared/plumbing/user-error.ts";
import type { Viewer } from "../../../shared/plumbing/viewer.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { type ContributionsContext, loaders } from "../../loaders/index.ts";

/** Who does something in the demo office: the house itself, unless somebody is named. */
export type Doer = Partial<Pick<Viewer, "role" | "fund" | "actor">>;

/** A case handler of a fund, by name. */
export const clerk = (fund: string, actor: string): Doer => ({ role: "CASE_HANDLER", fund, actor });

/**
 * The same office on a day, as somebody, with nothing remembered of before. PostgreSQL is told of the day too, for the
 * books keep on which day they were written. A day that is still to come is the office's own.
 */
export async function acting(
  context: ContributionsContext,
  wanted: Day,
  doer: Doer = {},
): Promise<ContributionsContext> {
  const { em, db } = context;
  const day = wanted < context.viewer.day ? wanted : context.viewer.day;
  await sql`select set_config('app.day', ${day}, true)`.execute(db);
  const viewer = { ...context.viewer, ...doer, day };
  return { ...context, viewer, loaders: loaders({ em, db, viewer }) };
}

type Answered = { readonly errors: readonly Refused[] };

/** A write that must succeed: a demo office that refuses itself is a bug. */
export function done(answer: Answered): void {
  const [first] = answer.errors;
  if (first) throw new Error(`the demo office is refused: ${JSON.stringify(first)}`);
}

/** The id of what such a write made. */
export function made(answer: Answered, part: string): string {
  done(answer);
  return String((answer as Answered & Readonly<Record<string, unknown>>)[part]);
}

/** The meta of a write of the demo office, under a key that says what it is. */
export const meta = (key: string, reason?: string) => ({ idempotencyKey: `demo: ${key}`, reason, dryRun: false });
