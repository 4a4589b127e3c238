import { sql } from "kysely";
import type { Quarter } from "../../../shared/values/calendar.ts";
import { type ClaimRow, claimsWhere } from "../../loaders/claims/claims.ts";
import type { RedirectedOutcome } from "../../rules/claims/redirected-outcome.ts";
import { takeWaiting } from "../await-telling.ts";
import { type Scope, tellNext } from "./keep-claim.ts";
import { tellFreedQuarters } from "./tell-freed-quarters.ts";

/** What was decided elsewhere, and the quarters of the decision whose place it takes. */
interface Outcome extends RedirectedOutcome {
  readonly before: readonly Quarter[];
}

/** Tells what was decided of a claim, and which quarters follow from it. */
export async function tellOutcome(scope: Scope, claim: ClaimRow, outcome: Outcome): Promise<void> {
  const { id, affiliateId, fund, code } = claim;
  const { granted, quarters, decidedOn, before } = outcome;
  await tellFreedQuarters(scope, claim, { before, now: quarters });
  const content = { affiliateId, fund, benefit: code, granted, quarters, decidedOn };
  await tellNext(scope, { type: "RedirectedOutcomeNoted", subject: id, content });
}

type Waiting = Outcome & { readonly claimId: string };

const BATCH = 200;

/** Carries out what the institute itself decided, in the order in which it said so. Answers whether more may wait. */
export async function carryOutOutcomes(scope: Scope): Promise<boolean> {
  const { db } = scope;
  const taken = await takeWaiting(scope, "OUTCOME", BATCH);
  const { rows } = await sql<Waiting>`
    select o.claim_id as "claimId", o.granted, o.quarters, o.decided_on as "decidedOn",
      coalesce((select b.quarters from redirected_outcome b where b.claim_id = o.claim_id and b.place = o.place - 1),
        '{}') as before
    from unnest(${taken}::text[]) as w (id) join redirected_outcome o
      on o.claim_id = split_part(w.id, ' ', 1) and o.place = split_part(w.id, ' ', 2)::int
    order by o.claim_id, o.place`.execute(db);
  const claims = await claimsWhere(db, sql`c.id = any (${[...new Set(rows.map(({ claimId }) => claimId))]})`);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  for (const { claimId, ...outcome } of rows) {
    const claim = byId.get(claimId);
    if (claim) await tellOutcome(scope, claim, outcome);
  }
  return taken.length === BATCH;
}
