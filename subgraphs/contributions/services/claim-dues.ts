import { sql } from "kysely";
import type { RequestScope } from "../../shared/plumbing/context.ts";
import { newId } from "../../shared/plumbing/ids.ts";
import type { Calculation } from "../../shared/values/calculation.ts";
import type { Day, Quarter } from "../../shared/values/calendar.ts";
import type { Cents } from "../../shared/values/money.ts";
import { keptCalculation } from "../loaders/dues.ts";
import type { DueNature, LedgerCode } from "../loaders/rows.ts";
import type { DueCategory } from "../rules/category.ts";
import { asRows, type Booking, book, type Posting } from "./book.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;

/** A due that follows from another, or from a company’s year. Below zero it lowers the one that it names. */
export interface NewClaim {
  readonly id: string;
  readonly contributorId: string;
  readonly fund: string;
  readonly accountNumber: bigint;
  readonly nature: DueNature;
  readonly quarter: Quarter;
  readonly category: DueCategory;
  readonly contribution: Cents;
  readonly fee: Cents;
  readonly opensOn: Day;
  readonly dueOn: Day;
  /** The day from which the ledger counts it. */
  readonly effectiveOn: Day;
  readonly inputs: object;
  readonly calculation: Calculation;
  readonly lowers: string | null;
}

/** Keeps dues with their working, as a set, and books them; a due of nothing is kept alone. Accounts must be held. */
export async function claimDues(scope: Scope, claims: readonly NewClaim[]): Promise<void> {
  for (const nature of new Set(claims.map((claim) => claim.nature))) {
    await keep(
      scope,
      nature,
      claims.filter((claim) => claim.nature === nature),
    );
  }
  await book(scope, claims.filter(({ calculation }) => calculation.result !== 0n).map(bookingOf));
}

async function keep({ db, viewer }: Scope, nature: DueNature, claims: readonly NewClaim[]): Promise<void> {
  const rows = claims.map(({ calculation, ...claim }, place) => ({
    ...claim,
    place,
    amount: calculation.result,
    engineVersion: calculation.engineVersion,
    calculation: keptCalculation(calculation),
  }));
  const keys = [...new Map(claims.map((claim) => [`${claim.contributorId} ${claim.quarter}`, claim])).values()];
  const people = keys.map(({ contributorId }) => contributorId);
  const quarters = keys.map(({ quarter }) => quarter);
  await sql`
    insert into due (id, contributor_id, fund, account_number, nature, quarter, revision, category, amount,
      contribution, fee, opens_on, due_on, issued_on, inputs, engine_version, calculation, lowers)
    select d.id, d."contributorId", d.fund, d."accountNumber", ${nature}, d.quarter,
      r.next + row_number() over (partition by d."contributorId", d.quarter order by d.place) - 1, d.category, d.amount,
      d.contribution, d.fee, d."opensOn", d."dueOn", ${viewer.day}, d.inputs, d."engineVersion", d.calculation, d.lowers
    from jsonb_to_recordset(${asRows(rows)}::jsonb) as d (id text, place int, "contributorId" text, fund text,
      "accountNumber" bigint, quarter text, category text, amount bigint, contribution bigint, fee bigint,
      "opensOn" date, "dueOn" date, inputs jsonb, "engineVersion" text, calculation jsonb, lowers text)
    join revisions_before(${people}, ${quarters}, ${nature}) r
      on r.contributor_id = d."contributorId" and r.quarter = d.quarter`.execute(db);
}

/** Against which account a due is booked, where it is no contribution with its fee. */
const against: Partial<Record<DueNature, LedgerCode>> = {
  SURCHARGE: "SURCHARGE_INCOME",
  WAIVER: "SURCHARGE_INCOME",
  RECOVERY_COST: "COST_INCOME",
  WRITE_OFF: "WRITTEN_OFF",
};

function bookingOf(claim: NewClaim): Booking {
  const { id, fund, contributorId, accountNumber, effectiveOn, nature, contribution, fee, calculation } = claim;
  const code = against[nature];
  const income: Posting[] = code
    ? [{ code, amount: -calculation.result }]
    : [
        { code: "CONTRIBUTION_INCOME", amount: -contribution },
        { code: "FEE_INCOME", amount: -fee },
      ];
  const entries = [{ code: "RECEIVABLE", amount: calculation.result, accountNumber } as const, ...income];
  return { id: newId("ltx"), fund, kind: "DUE", effectiveOn, contributorId, dueId: id, entries };
}
