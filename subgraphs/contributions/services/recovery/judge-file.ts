import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import type { ClaimFileRow } from "../../loaders/recovery/claim-files.ts";
import { type ClaimFacts, newest } from "../../rules/recovery/claim-facts.ts";
import { nextStep } from "../../rules/recovery/ladder.ts";

/** Keeps beside a file what comes next in it, and whether it may be taken, after a step. */
export async function judgeFile(
  { db, viewer }: Pick<RequestScope, "db" | "viewer">,
  { id }: Pick<ClaimFileRow, "id">,
  facts: ClaimFacts,
): Promise<void> {
  const next = nextStep(facts, viewer.day);
  await sql`
    update claim_file set version = version + 1, closed_on = ${newest(facts, "CLOSED")?.on ?? null},
      next_kind = ${next?.kind ?? null}, next_ready = ${next?.missing.length === 0}, judged_on = ${viewer.day}
    where id = ${id}`.execute(db);
}
