import { sql } from "kysely";
import type { Quarter } from "../../../shared/values/calendar.ts";
import { type ClaimRow, claimsWhere } from "../../loaders/claims/claims.ts";
import type { RedirectedOutcome } from "../../rules/claims/redirected-outcome.ts";
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

type Waiting = Outcome & { readonly claimId: string; readonly place: number };

const BATCH = 200;

/** Carries out what the institute itself decided, in the order in which it said so. Answers whether more may wait. */
export async function carryOutOutcomes(scope: Scope): Promise<boolean> {
  const { db, viewer } = scope;
  const { rows } = await sql<Waiting>`
    select o.claim_id as "claimId", o.place, o.granted, o.quarters, o.decided_on as "decidedOn",
      coalesce((select b.quarters from redirected_outcome b where b.claim_id = o.claim_id and b.place = o.place - 1),
        '{}') as before
    from redirected_outcome o where o.told_by = 'INASTI' and not exists (select from redirected_outcome_carried d
      where d.claim_id = o.claim_id and d.place = o.place)
    order by o.claim_id, o.place limit ${BATCH}`.execute(db);
  const claims = await claimsWhere(db, sql`c.id = any (${[...new Set(rows.map(({ claimId }) => claimId))]})`);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  for (const { claimId, place, ...outcome } of rows) {
    const { rows: mine } = await sql`
      insert into redirected_outcome_carried (claim_id, place, carried_on) values (${claimId}, ${place}, ${viewer.day})
      on conflict do nothing returning place`.execute(db);
    const claim = byId.get(claimId);
    if (mine.length > 0 && claim) await tellOutcome(scope, claim, outcome);
  }
  return rows.length === BATCH;
}
