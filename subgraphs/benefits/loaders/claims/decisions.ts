import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Language } from "../../../shared/values/language.ts";
import type { Source } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { ClaimChannel } from "../../rules/claims/claim-state.ts";
import type { DecisionVerdict, Mentions, RevisionGround } from "../../rules/claims/decision.ts";
import type { RefusalReason } from "../../rules/outcome.ts";

/** A decision as it was kept, with its notification and letter. */
export interface DecisionRow {
  readonly id: string;
  readonly claimId: string;
  readonly place: number;
  readonly affiliateId: string;
  readonly fund: string;
  readonly benefitId: string;
  readonly verdict: DecisionVerdict;
  readonly language: Language;
  readonly decidedOn: Day;
  readonly worksFrom: Day;
  readonly amount: Cents;
  readonly reasons: readonly RefusalReason[];
  readonly explanation: string | null;
  readonly legalBasis: readonly Source[];
  readonly facts: object;
  /** What the law said, amounts of money written as text. */
  readonly outcome: object;
  readonly mentions: Mentions;
  readonly revises: string | null;
  readonly ground: RevisionGround | null;
  readonly notifiedOn: Day | null;
  readonly channel: ClaimChannel | null;
  readonly letterSha256: string | null;
  readonly letterSize: number | null;
}

/** Decisions for which a condition holds, the newest of a claim first. */
export async function decisionsWhere(db: Kysely<unknown>, condition: RawBuilder<unknown>): Promise<DecisionRow[]> {
  const { rows } = await sql<DecisionRow>`
    select d.id, d.claim_id as "claimId", d.place, d.affiliate_id as "affiliateId", d.fund, d.benefit_id as "benefitId",
      d.verdict, d.language, d.decided_on as "decidedOn", d.works_from as "worksFrom", d.amount, d.reasons,
      d.explanation, d.legal_basis as "legalBasis", d.facts, d.outcome, d.mentions, d.revises, d.ground,
      n.notified_on as "notifiedOn", n.channel, l.sha256 as "letterSha256", l.bytes as "letterSize"
    from decision d left join decision_notice n on n.decision_id = d.id
    left join decision_letter l on l.decision_id = d.id
    where ${condition} order by d.claim_id, d.place desc`.execute(db);
  return rows;
}

export const decisionsOfClaim = (db: Kysely<unknown>) =>
  manyBy<string, DecisionRow>(
    ({ claimId }) => claimId,
    (ids) => decisionsWhere(db, sql`d.claim_id = any (${ids})`),
  );

export const decisionById = (db: Kysely<unknown>) =>
  oneBy<string, DecisionRow>(
    ({ id }) => id,
    (ids) => decisionsWhere(db, sql`d.id = any (${ids})`),
  );
