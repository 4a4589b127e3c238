import { sql } from "kysely";
import type { RequestScope } from "../../shared/plumbing/context.ts";
import { type Fact, tell } from "../../shared/plumbing/facts.ts";
import { careerQuarterId } from "../../shared/plumbing/ids.ts";
import type { Quarter } from "../../shared/values/calendar.ts";
import { freedQuarters } from "../loaders/freed-quarters.ts";
import { claimsOfQuarters, quarterKey } from "../loaders/settlements.ts";
import { settlementOf } from "../rules/settlement.ts";
import { groupBy } from "./group-by.ts";
import { inParts } from "./in-parts.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;

/** Somebody's quarter. */
export interface QuarterOf {
  readonly contributorId: string;
  readonly quarter: Quarter;
}

/** A fact of this subgraph before it has its place among the facts about its subject. */
export type NewFact = Omit<Fact, "subjectVersion">;

/** Tells facts, each with a version above all that were told before. */
export async function tellInOrder(scope: Scope, facts: readonly NewFact[]): Promise<void> {
  if (facts.length === 0) return;
  const { rows } = await sql<{ version: number }>`
    select nextval('told')::int as version from generate_series(1, ${facts.length})`.execute(scope.db);
  const versioned = facts.map((fact, i) => ({ ...fact, subjectVersion: rows[i]?.version ?? 0 }));
  await tell(scope, "contributions", versioned);
}

/** Tells how people's quarters stand now, after a due was issued or paid, or a payment came back. */
export async function tellSettlements(scope: Scope, quarters: readonly QuarterOf[]): Promise<void> {
  const each = new Map(quarters.map((one) => [quarterKey(one.contributorId, one.quarter), one]));
  for (const some of inParts(each.values())) await tellInOrder(scope, await settlementFacts(scope, some));
}

/** How people's quarters stand now, as the facts that say so. */
export async function settlementFacts(scope: Scope, quarters: readonly QuarterOf[]): Promise<NewFact[]> {
  const people = quarters.filter(({ contributorId }) => contributorId.startsWith("aff_"));
  const byKey = new Map(people.map((one) => [quarterKey(one.contributorId, one.quarter), one]));
  const claims = await claimsOfQuarters(scope.db, [...byKey.keys()]);
  const freed = await freedQuarters(scope.db, [...byKey.keys()]);
  const [claimsOf, freedOf] = [groupBy(claims, ({ key }) => key), groupBy(freed, ({ key }) => key)];
  return [...byKey].map(([key, { contributorId, quarter }]): NewFact => {
    const [ofQuarter, freedBy] = [claimsOf.get(key) ?? [], freedOf.get(key) ?? []];
    const { state, minimumReached } = settlementOf(quarter, ofQuarter, scope.viewer.day, freedBy);
    const content = { careerQuarterId: careerQuarterId(contributorId, quarter), quarter, state, minimumReached };
    return { type: "QuarterSettled", subject: contributorId, day: scope.viewer.day, content };
  });
}
