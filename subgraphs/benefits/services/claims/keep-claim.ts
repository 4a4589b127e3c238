import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { tell } from "../../../shared/plumbing/facts.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import { addDays, type Day } from "../../../shared/values/calendar.ts";
import { byId } from "../../loaders/by-id.ts";
import { type ClaimRow, claimsWhere } from "../../loaders/claims/claims.ts";
import type { CaseAnswers } from "../../rules/cases/answer.ts";
import { decideBy, stoodStill } from "../../rules/claims/claim-clock.ts";
import type { ClaimChannel, ClaimOrigin, ClaimState } from "../../rules/claims/claim-state.ts";
import { tellClaimClock } from "./tell-claim-clock.ts";

export type Scope = Pick<RequestScope, "db" | "viewer">;

/** What is known of a claim when it comes in. */
export interface NewClaim {
  readonly affiliateId: string;
  readonly fund: string;
  readonly code: string;
  readonly benefitId: string;
  readonly factOn: Day;
  readonly origin: ClaimOrigin;
  readonly channel: ClaimChannel;
  readonly state: ClaimState;
  readonly filedOn: Day;
  readonly answers: CaseAnswers;
  readonly redirectedTo: string | null;
}

/** Takes a claim in, and starts its clock; what is passed on is done with at once. */
export async function keepClaim(scope: Scope, claim: NewClaim): Promise<string> {
  const id = newId("clm");
  const { viewer } = scope;
  const redirectedOn = claim.redirectedTo && viewer.day;
  await sql`
    insert into claim (id, affiliate_id, fund, code, benefit_id, fact_on, origin, channel, state, filed_on, due_on,
      met_on, answers, redirected_to, redirected_on)
    values (${id}, ${claim.affiliateId}, ${claim.fund}, ${claim.code}, ${claim.benefitId}, ${claim.factOn},
      ${claim.origin}, ${claim.channel}, ${claim.state}, ${claim.filedOn}, ${decideBy(claim.filedOn)},
      ${redirectedOn}, ${JSON.stringify(claim.answers)}, ${claim.redirectedTo}, ${redirectedOn})`.execute(scope.db);
  await keepStep(scope, { id, ...claim }, claim.state);
  return id;
}

/** Finds a claim that the viewer may change, and lets nobody else change it until the transaction is over. */
export async function holdClaim({ db }: Scope, id: string): Promise<ClaimRow | null> {
  await sql`select from claim where id = ${id} for update`.execute(db);
  const [found] = await claimsWhere(db, sql`c.id = ${id}`);
  return found ?? null;
}

/** Brings a claim to a state: a standstill that ends puts its last day off, and the step is kept and told. */
export async function moveClaim(
  scope: Scope,
  claim: ClaimRow,
  state: ClaimState,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { day } = scope.viewer;
  const moved = state !== claim.state;
  const clock = moved && {
    waiting_since: state === "INCOMPLETE" ? day : null,
    due_on: addDays(claim.dueOn, stoodStill(claim.waitingSince, day)),
  };
  const set = Object.entries({ ...changes, ...clock, state }).map(([name, value]) => sql`${sql.id(name)} = ${value}`);
  await sql`update claim set ${sql.join(set)}, version = version + 1 where id = ${claim.id}`.execute(scope.db);
  if (moved) await keepStep(scope, claim, state);
}

type Stepped = Pick<ClaimRow, "id" | "affiliateId" | "fund" | "code" | "factOn">;

async function keepStep(scope: Scope, claim: Stepped, state: ClaimState) {
  const { db, viewer } = scope;
  const { id, affiliateId, fund } = claim;
  await sql`
    insert into claim_step (claim_id, place, affiliate_id, fund, state, actor, happened_on)
    select ${id}, count(*), ${affiliateId}, ${fund}, ${state}, ${viewer.actor}, ${viewer.day}
    from claim_step where claim_id = ${id}`.execute(db);
  await tellNext(scope, changed(claim, state));
  await tellClaimClock(scope, id);
}

/**
 * Brings claims that were decided to a state, as a set: the same steps and facts as one by one. The term to decide was
 * met before, and stays as it was told.
 */
export async function moveDecided(scope: Scope, claims: readonly ClaimRow[], state: ClaimState): Promise<void> {
  if (claims.length === 0) return;
  const { db, viewer } = scope;
  const ids = claims.map(({ id }) => id);
  await sql`update claim set state = ${state}, version = version + 1 where id = any (${ids})`.execute(db);
  const steps = await byId<{ id: string; place: number }>(
    db,
    sql`select claim_id as id, count(*)::int as place from claim_step where claim_id = any (${ids}) group by claim_id`,
  );
  const rows = claims.map(({ id, affiliateId, fund }) => ({ id, affiliateId, fund, place: steps.get(id)?.place ?? 0 }));
  await sql`
    insert into claim_step (claim_id, place, affiliate_id, fund, state, actor, happened_on)
    select id, place, "affiliateId", fund, ${state}, ${viewer.actor}, ${viewer.day}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as c (id text, "affiliateId" text, fund text, place int)
  `.execute(db);
  await tellNext(scope, ...claims.map((claim) => changed(claim, state)));
}

const changed = ({ id, affiliateId, fund, code, factOn }: Stepped, state: ClaimState): ToTell => ({
  ...{ type: "BenefitClaimChanged", subject: id, content: { affiliateId, fund, benefit: code, factOn, state } },
});

interface ToTell {
  readonly type: string;
  readonly subject: string;
  readonly content: object;
}

/** Tells facts, each with a version above all that were told before. */
export async function tellNext({ db, viewer }: Scope, ...facts: readonly ToTell[]): Promise<void> {
  const { rows } = await sql<{ version: number }>`
    select nextval('told')::int as version from generate_series(1, ${facts.length})`.execute(db);
  const told = facts.map((fact, i) => ({ ...fact, subjectVersion: rows[i]?.version ?? 0, day: viewer.day }));
  await tell({ db }, "benefits", told);
}
