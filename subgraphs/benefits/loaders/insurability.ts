import { type Kysely, type RawBuilder, sql } from "kysely";
import { oneBy } from "../../shared/plumbing/loader.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { Insurability, InsurabilityKind } from "../rules/insurability/insurability.ts";

/** A question of a health fund, with what was answered last. */
export interface QuestionRow {
  readonly id: string;
  readonly affiliateId: string;
  readonly healthFund: string;
  readonly kind: InsurabilityKind;
  readonly startsOn: Day;
  readonly reference: string;
  readonly askedOn: Day;
  readonly answer: Insurability | null;
}

/** Questions for which a condition holds, the oldest first. */
export async function questionsWhere(
  db: Kysely<unknown>,
  condition: RawBuilder<unknown>,
  limit = 10_000,
): Promise<QuestionRow[]> {
  const { rows } = await sql<QuestionRow>`
    select q.id, q.affiliate_id as "affiliateId", q.health_fund as "healthFund", q.kind, q.starts_on as "startsOn",
      q.reference, q.asked_on as "askedOn", q.answer
    from insurability_question q where ${condition} order by q.id limit ${limit}`.execute(db);
  return rows;
}

export const questionById = (db: Kysely<unknown>) =>
  oneBy<string, QuestionRow>(
    ({ id }) => id,
    (ids) => questionsWhere(db, sql`q.id = any (${ids})`),
  );
