import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { CoupleKind, StatementKind, StatementOutcome } from "../../rules/household/spouse-statement.ts";

/** What a spouse stated, and what came of it. */
export interface SpouseStatementRow {
  readonly id: string;
  readonly affiliateId: string;
  readonly kind: StatementKind;
  readonly couple: CoupleKind;
  readonly helpedSsin: string;
  readonly startsOn: Day;
  readonly noticedOn: Day | null;
  readonly swornOn: Day;
  readonly countsFrom: Day;
  readonly evidence: string;
  readonly outcome: StatementOutcome | null;
  readonly reasons: string | null;
  readonly decidedOn: Day | null;
}

async function statementsWhere(db: Kysely<unknown>, condition: RawBuilder<unknown>): Promise<SpouseStatementRow[]> {
  const { rows } = await sql<SpouseStatementRow>`
    select s.id, s.affiliate_id as "affiliateId", s.kind, s.couple, s.helped_ssin as "helpedSsin",
      s.starts_on as "startsOn", s.noticed_on as "noticedOn", s.sworn_on as "swornOn", s.counts_from as "countsFrom",
      s.evidence, o.outcome, o.reasons, o.decided_on as "decidedOn"
    from spouse_statement s left join spouse_statement_outcome o on o.statement_id = s.id
    where ${condition} order by s.affiliate_id, s.sworn_on desc, s.id desc`.execute(db);
  return rows;
}

/** The newest first. */
export const statementsOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, SpouseStatementRow>(
    ({ affiliateId }) => affiliateId,
    (ids) => statementsWhere(db, sql`s.affiliate_id = any (${ids})`),
  );

export const statementById = (db: Kysely<unknown>) =>
  oneBy<string, SpouseStatementRow>(
    ({ id }) => id,
    (ids) => statementsWhere(db, sql`s.id = any (${ids})`),
  );
