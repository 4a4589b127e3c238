import { type Kysely, sql } from "kysely";
import { manyBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { Assessment } from "../../rules/incomes/income-in-force.ts";

/** An assessed income as it was kept. The parts of an income that came before they were told apart are not known. */
export interface AssessmentRow extends Assessment {
  readonly affiliateId: string;
  readonly seq: bigint;
  readonly kind: string;
  readonly quarters: number;
  readonly gross: Cents | null;
  readonly expenses: Cents | null;
  readonly losses: Cents | null;
  /** The day on which a later one took its place. */
  readonly supersededOn: Day | null;
}

/** Every assessment of somebody, by year, and within the year in the order in which they came. */
export const assessmentsOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, AssessmentRow>(
    ({ affiliateId }) => affiliateId,
    async (ids) => {
      const { rows } = await sql<AssessmentRow>`
        select affiliate_id as "affiliateId", seq, year, assessment_id as "assessmentId", amount as income, quarters,
          known_on as "knownOn", kind, gross, expenses, losses,
          lead(known_on) over (partition by affiliate_id, year order by known_on, seq) as "supersededOn"
        from reference_income where affiliate_id = any (${ids})
        order by affiliate_id, year, known_on, seq`.execute(db);
      return rows;
    },
  );
