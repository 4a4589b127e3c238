import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Calculation } from "../../../shared/values/calculation.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { fromKept, type KeptCalculation } from "../dues.ts";

type Db = Kysely<unknown>;

/** A statement of regularisation: one round of a year. */
export interface StatementOfYearRow {
  readonly id: string;
  readonly contributorId: string;
  readonly fund: string;
  readonly year: number;
  readonly round: number;
  readonly assessmentId: string;
  readonly income: Cents;
  readonly admitted: boolean;
  readonly quarters: number;
  readonly incomeKnownOn: Day;
  readonly statedOn: Day;
  readonly provisional: Cents;
  readonly definitive: Cents;
  readonly change: Cents;
}

/** One quarter of such a statement. */
export interface StatementLineRow {
  readonly statementId: string;
  readonly quarter: Quarter;
  readonly provisionalDueId: string;
  readonly provisional: Cents;
  readonly definitive: Cents;
  readonly before: Cents;
  readonly change: Cents;
  readonly letOff: boolean;
  readonly dueId: string | null;
  readonly calculation: Calculation;
}

async function statementsWhere(db: Db, condition: RawBuilder<unknown>): Promise<StatementOfYearRow[]> {
  const { rows } = await sql<StatementOfYearRow>`
    select r.id, r.contributor_id as "contributorId", r.fund, r.year, r.round, r.assessment_id as "assessmentId",
      r.income, r.admitted, r.quarters, r.income_known_on as "incomeKnownOn", r.stated_on as "statedOn", r.provisional,
      r.definitive, r.change
    from regularisation r where ${condition} order by r.contributor_id, r.year desc, r.round desc`.execute(db);
  return rows;
}

export const yearStatementById = (db: Db) =>
  oneBy<string, StatementOfYearRow>(
    ({ id }) => id,
    (ids) => statementsWhere(db, sql`r.id = any (${ids})`),
  );

/** The newest year first, and of each year the newest round first. */
export const yearStatementsOfContributor = (db: Db) =>
  manyBy<string, StatementOfYearRow>(
    ({ contributorId }) => contributorId,
    (ids) => statementsWhere(db, sql`r.contributor_id = any (${ids})`),
  );

/** In order of quarter. */
export const linesOfYearStatement = (db: Db) =>
  manyBy<string, StatementLineRow>(
    ({ statementId }) => statementId,
    async (ids) => {
      const { rows } = await sql<Omit<StatementLineRow, "calculation"> & { calculation: KeptCalculation }>`
        select statement_id as "statementId", quarter, provisional_due_id as "provisionalDueId", provisional,
          definitive, before, change, let_off as "letOff", due_id as "dueId", calculation
        from regularisation_line where statement_id = any (${ids}) order by statement_id, quarter`.execute(db);
      return rows.map((row) => ({ ...row, calculation: fromKept(row.calculation) }));
    },
  );
