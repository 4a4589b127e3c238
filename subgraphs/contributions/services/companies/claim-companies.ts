import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { formatCents } from "../../../shared/values/money.ts";
import { asRows } from "../book.ts";
import { claimDues, type NewClaim } from "../claim-dues.ts";
import { type NewFact, tellInOrder } from "../tell-settlements.ts";
import { keptCompany } from "./kept-company.ts";
import type { CompanyReckoned } from "./reckon-company.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;

/** A company's year that is to be claimed. */
export interface CompanyClaim {
  readonly dueId: string;
  readonly contributorId: string;
  readonly fund: string;
  readonly accountNumber: bigint;
  readonly of: CompanyReckoned;
  readonly runId: string | null;
}

/** Claims companies' years, as a set: keeps the dues, books them, and tells. Their accounts must be held. */
export async function claimCompanies(scope: Scope, claims: readonly CompanyClaim[]): Promise<void> {
  if (claims.length === 0) return;
  const dues = claims.map(claimOf);
  await claimDues(scope, dues);
  const rows = claims.map(({ of, ...claim }) => ({
    ...claim,
    year: of.facts.year,
    tier: of.tier,
    exemption: of.facts.exemption?.code ?? null,
  }));
  await sql`
    insert into company_due (due_id, contributor_id, fund, year, tier, exemption, run_id)
    select "dueId", "contributorId", fund, year, tier, exemption, "runId"
    from jsonb_to_recordset(${asRows(rows)}::jsonb) as c ("dueId" text, "contributorId" text, fund text, year int,
      tier text, exemption text, "runId" text)`.execute(scope.db);
  await tellInOrder(scope, dues.map(asFact));
}

/** A yearly due stands under the last quarter of its year, and opens with the year or with the company. */
function claimOf({ dueId, contributorId, fund, accountNumber, of }: CompanyClaim): NewClaim {
  const { facts, calculation, dueOn } = of;
  const first = `${facts.year}-01-01`;
  const opensOn = facts.legalPersonalityOn > first ? facts.legalPersonalityOn : first;
  return {
    id: dueId,
    contributorId,
    fund,
    accountNumber,
    nature: "COMPANY_ANNUAL",
    quarter: `${facts.year}Q4`,
    category: "COMPANY",
    contribution: calculation.result,
    fee: 0n,
    opensOn,
    dueOn,
    effectiveOn: opensOn,
    inputs: keptCompany(facts),
    calculation,
    lowers: null,
  };
}

/** What others are told of a due. */
export function asFact({ id, contributorId, fund, nature, quarter, category, dueOn, calculation }: NewClaim): NewFact {
  const amount = formatCents(calculation.result);
  const content = { contributorId, fund, nature, quarter, category, amount, dueOn };
  return { type: "DueIssued", subject: id, day: dueOn, content };
}
