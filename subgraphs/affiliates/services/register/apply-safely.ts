import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import { applyMutations, type LineToApply } from "./apply-mutations.ts";

type Applied = Awaited<ReturnType<typeof applyMutations>>;

/** Whoever gave up or was in somebody's way is tried again as a whole: that says nothing of a line. */
const PASSING = /^(?:08|40|53|55|57)/;

/**
 * Writes what lines say; where that fails for a reason that nobody foresaw, each by itself, so that a line that cannot
 * be kept holds up no other. It is reported as `FAILED`.
 */
export async function applySafely(context: Context, lines: readonly LineToApply[]): Promise<Applied> {
  const together = await attempt(context, lines);
  if (together) return together;
  const applied: Applied[] = [];
  for (const line of lines) {
    const failed: Applied = { kept: [], refused: [{ line: line.line, reason: "FAILED", field: null }] };
    applied.push((await attempt(context, [line])) ?? failed);
  }
  return { kept: applied.flatMap(({ kept }) => kept), refused: applied.flatMap(({ refused }) => refused) };
}

async function attempt(context: Context, lines: readonly LineToApply[]): Promise<Applied | null> {
  const { db, log } = context;
  await sql`savepoint lines`.execute(db);
  try {
    return await applyMutations(context, lines);
  } catch (cause) {
    const { code = "", name } = cause as { readonly code?: string; readonly name?: string };
    if (PASSING.test(code)) throw cause;
    await sql`rollback to savepoint lines`.execute(db);
    log.error({ kind: name, code }, "lines of the National Register could not be kept together");
    return null;
  }
}
