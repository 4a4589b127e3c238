import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { CaseAnswers } from "../../rules/cases/answer.ts";
import type { ClaimChannel, ClaimOrigin, ClaimState } from "../../rules/claims/claim-state.ts";

type Db = Kysely<unknown>;

/** A claim as it is read. */
export interface ClaimRow {
  readonly id: string;
  readonly version: number;
  readonly affiliateId: string;
  readonly fund: string;
  readonly code: string;
  readonly benefitId: string;
  readonly factOn: Day;
  readonly origin: ClaimOrigin;
  readonly channel: ClaimChannel;
  readonly state: ClaimState;
  readonly filedOn: Day;
  readonly dueOn: Day;
  readonly metOn: Day | null;
  readonly waitingSince: Day | null;
  readonly askedFor: readonly string[];
  readonly askedNote: string | null;
  readonly answers: CaseAnswers;
  readonly redirectedTo: string | null;
  readonly redirectedOn: Day | null;
  /** The last day to decide, with the standstill that still runs. */
  readonly effectiveDueOn: Day;
  /** The codes of what was handed in. */
  readonly proved: readonly string[];
}

/** The last day on the day of the question: the clock stands still while the person owes something. */
export const effectiveDueOn = sql`(c.due_on + case when c.waiting_since is not null
  then greatest(viewer.day() - c.waiting_since, 0) else 0 end)`;

const columns = sql`
  c.id, c.version, c.affiliate_id as "affiliateId", c.fund, c.code, c.benefit_id as "benefitId", c.fact_on as "factOn",
  c.origin, c.channel, c.state, c.filed_on as "filedOn", c.due_on as "dueOn", c.met_on as "metOn",
  c.waiting_since as "waitingSince", c.asked_for as "askedFor", c.asked_note as "askedNote", c.answers,
  c.redirected_to as "redirectedTo", c.redirected_on as "redirectedOn", ${effectiveDueOn} as "effectiveDueOn",
  array(select distinct e.code from claim_evidence e where e.claim_id = c.id) as proved`;

/** Claims for which a condition holds, in an order, at most so many. */
export async function claimsWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`c.filed_on desc, c.id desc`,
  limit = 10_000,
): Promise<ClaimRow[]> {
  const { rows } = await sql<ClaimRow>`
    select ${columns} from claim c where ${condition} order by ${order} limit ${limit}`.execute(db);
  return rows;
}

/** How many claims there are for which a condition holds. */
export async function countClaims(db: Db, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from claim c where ${condition}`.execute(db);
  return rows[0]?.count ?? 0;
}

export const claimById = (db: Db) =>
  oneBy<string, ClaimRow>(
    ({ id }) => id,
    (ids) => claimsWhere(db, sql`c.id = any (${ids})`),
  );

/** Newest first. */
export const claimsOfAffiliate = (db: Db) =>
  manyBy<string, ClaimRow>(
    ({ affiliateId }) => affiliateId,
    (ids) => claimsWhere(db, sql`c.affiliate_id = any (${ids})`),
  );

/** That a claim came to a state. */
interface ClaimStepRow {
  readonly claimId: string;
  readonly state: ClaimState;
  readonly happenedOn: Day;
}

/** Oldest first. */
export const stepsOfClaim = (db: Db) =>
  manyBy<string, ClaimStepRow>(
    ({ claimId }) => claimId,
    async (ids) => {
      const { rows } = await sql<ClaimStepRow>`
        select claim_id as "claimId", state, happened_on as "happenedOn" from claim_step
        where claim_id = any (${ids}) order by place`.execute(db);
      return rows;
    },
  );

/** A document that was handed in; its bytes are read apart. */
export interface ClaimEvidenceRow {
  readonly id: string;
  readonly claimId: string;
  readonly code: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly attachedOn: Day;
}

export const evidenceOfClaim = (db: Db) =>
  manyBy<string, ClaimEvidenceRow>(
    ({ claimId }) => claimId,
    async (ids) => {
      const { rows } = await sql<ClaimEvidenceRow>`
        select id, claim_id as "claimId", code, file_name as "fileName", media_type as "mediaType", bytes as size,
          sha256, attached_on as "attachedOn"
        from claim_evidence where claim_id = any (${ids}) order by attached_on, id`.execute(db);
      return rows;
    },
  );

/** The bytes of a kept document in base64. */
export const contentOf = (db: Db, table: "claim_evidence" | "decision_letter", key: "id" | "decision_id") =>
  oneBy<string, { readonly id: string; readonly content: string }>(
    ({ id }) => id,
    async (ids) => {
      const { rows } = await sql<{ id: string; content: string }>`
        select ${sql.id(key)} as id, translate(encode(content, 'base64'), chr(10), '') as content
        from ${sql.table(table)} where ${sql.id(key)} = any (${ids})`.execute(db);
      return rows;
    },
  );
