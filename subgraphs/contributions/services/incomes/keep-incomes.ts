import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { type Quarter, quartersFrom } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { AssessedLine } from "../../formats/incomes/assessed-incomes.ts";
import { assessedIncome } from "../../rules/incomes/assessed-income.ts";
import type { CareerPeriod } from "../../rules/quarter-of-career.ts";
import { quarterOfCareer } from "../../rules/quarter-of-career.ts";
import { asRows } from "../book.ts";
import { groupBy } from "../group-by.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;

/** Why a line that could be read is not kept all the same. */
export type IncomeRefusal = "UNKNOWN_PERSON" | "NOT_INSURED_IN_YEAR" | "YEAR_NOT_OVER" | "OTHER_AMOUNT_BEFORE";

/** What became of one line. */
export type LineOutcome = "ADDED" | "SUPERSEDING" | "KNOWN" | IncomeRefusal;

interface KnownAssessment {
  readonly affiliateId: string;
  readonly year: number;
  readonly assessmentId: string;
  readonly amount: Cents;
}
type Career = CareerPeriod & { readonly affiliateId: string };

/** In how many quarters of a year somebody was subject, by the career; the quarter is indivisible. */
export const quartersOfSubjection = (career: readonly CareerPeriod[], year: number): number =>
  quartersOf(year).filter((quarter) => quarterOfCareer(career, quarter) !== null).length;

const quartersOf = (year: number): Quarter[] => quartersFrom(`${year}Q1`, `${year}Q4`);
const keyOf = ({ affiliateId, year }: { affiliateId: string; year: number }): string => `${affiliateId} ${year}`;

/**
 * Keeps assessed incomes, a set at a time, each once; answers what became of each line, in the order of the lines.
 *
 * An assessment is known by its person, its year and its own id. A later one of the same year takes the place of what
 * was known, and nothing is edited.
 */
export async function keepIncomes(
  scope: Scope,
  importId: string,
  lines: readonly AssessedLine[],
): Promise<LineOutcome[]> {
  const people = await peopleOf(scope, lines);
  const ids = [...people.values()];
  const careers = groupBy(await careersOf(scope, ids), ({ affiliateId }) => affiliateId);
  const before = await assessmentsOf(scope, ids);
  const years = new Set(before.map(keyOf));
  const amounts = new Map(before.map((one) => [`${keyOf(one)} ${one.assessmentId}`, one.amount]));
  const kept: object[] = [];
  const outcomes = lines.map((line): LineOutcome => {
    const affiliateId = people.get(line.ssin);
    if (!affiliateId) return "UNKNOWN_PERSON";
    if (`${line.year}-12-31` >= scope.viewer.day) return "YEAR_NOT_OVER";
    const quarters = quartersOfSubjection(careers.get(affiliateId) ?? [], line.year);
    const amount = assessedIncome(line, scope.viewer.day).result;
    const year = keyOf({ affiliateId, year: line.year });
    const same = amounts.get(`${year} ${line.assessmentId}`);
    if (same !== undefined) return same === amount ? "KNOWN" : "OTHER_AMOUNT_BEFORE";
    if (quarters === 0) return "NOT_INSURED_IN_YEAR";
    const outcome = years.has(year) ? "SUPERSEDING" : "ADDED";
    years.add(year);
    amounts.set(`${year} ${line.assessmentId}`, amount);
    kept.push({ ...line, affiliateId, amount, quarters, place: kept.length });
    return outcome;
  });
  await keep(scope, importId, kept);
  return outcomes;
}

async function keep({ db, viewer }: Scope, importId: string, kept: readonly object[]): Promise<void> {
  if (kept.length === 0) return;
  await sql`
    insert into reference_income (affiliate_id, year, assessment_id, amount, quarters, known_on, kind, gross, expenses,
      losses, import_id)
    select "affiliateId", year, "assessmentId", amount, quarters, ${viewer.day}, assessment, gross, expenses, losses,
      ${importId}
    from jsonb_to_recordset(${asRows(kept)}::jsonb) as i ("affiliateId" text, year int, "assessmentId" text,
      amount bigint, quarters int, assessment text, gross bigint, expenses bigint, losses bigint, place int)
    order by place`.execute(db);
}

async function peopleOf({ db }: Scope, lines: readonly AssessedLine[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; ssin: string }>`
    select id, ssin from contributor where ssin = any (${lines.map(({ ssin }) => ssin)})`.execute(db);
  return new Map(rows.map(({ id, ssin }) => [ssin, id]));
}

async function careersOf({ db }: Scope, ids: readonly string[]): Promise<Career[]> {
  const { rows } = await sql<Career>`
    select affiliate_id as "affiliateId", category, capacity, fund, starts_on as "startsOn", ends_on as "endsOn",
      helped_affiliate_id as "helpedAffiliateId"
    from career_period where affiliate_id = any (${ids}) order by affiliate_id, starts_on`.execute(db);
  return rows;
}

async function assessmentsOf({ db }: Scope, ids: readonly string[]): Promise<KnownAssessment[]> {
  const { rows } = await sql<KnownAssessment>`
    select affiliate_id as "affiliateId", year, assessment_id as "assessmentId", amount
    from reference_income where affiliate_id = any (${ids})`.execute(db);
  return rows;
}
