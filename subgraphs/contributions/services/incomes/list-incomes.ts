import { sql } from "kysely";
import { type Page, type PageArgs, pageOf, pageOfList } from "../../../shared/plumbing/connection.ts";
import type { Calculation } from "../../../shared/values/calculation.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { AssessmentRow } from "../../loaders/incomes/assessments.ts";
import { countDisputes, type DisputeRow, disputesWhere } from "../../loaders/incomes/disputes.ts";
import { countImports, type ImportRow, importsWhere } from "../../loaders/incomes/imports.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { assessedIncome } from "../../rules/incomes/assessed-income.ts";

/** Lists what came of the files of incomes that the viewer's fund handed in, the newest first. */
export function listImports({ db }: ContributionsContext, page: PageArgs): Promise<Page<ImportRow>> {
  return pageOf({
    page,
    order: {
      columns: [sql`i.imported_on`, sql`i.id`],
      holds: ["DAY", "TEXT"],
      values: ({ importedOn, id }) => [importedOn, id],
      descending: true,
    },
    fetch: (after, order, limit) => importsWhere(db, after, order, limit),
    count: () => countImports(db),
  });
}

/** Lists the disputes over incomes with the viewer's fund, the oldest first. */
export function listDisputes({ db, viewer }: ContributionsContext, page: PageArgs): Promise<Page<DisputeRow>> {
  const own = sql`p.fund = ${viewer.fund}`;
  return pageOf({
    page,
    order: {
      columns: [sql`p.asked_on`, sql`p.id`],
      holds: ["DAY", "TEXT"],
      values: ({ askedOn, id }) => [askedOn, id],
    },
    fetch: (after, order, limit) => disputesWhere(db, sql`${own} and ${after}`, order, limit),
    count: () => countDisputes(db, own),
  });
}

/** An assessed income as it stood on a day: what came later is not known, and has taken no place yet. */
function asKnownOn(day: Day): (row: AssessmentRow) => AssessmentRow[] {
  return (row) => {
    if (row.knownOn > day) return [];
    return [row.supersededOn !== null && row.supersededOn > day ? { ...row, supersededOn: null } : row];
  };
}

/** Lists somebody's assessed incomes as they were known on a day, the newest year first and the newest of it first. */
export async function listIncomes(
  { loaders, viewer }: ContributionsContext,
  affiliateId: string,
  page: PageArgs,
  { asOf, year }: { readonly asOf?: Day | null; readonly year?: number | null },
): Promise<Page<AssessmentRow>> {
  const known = (await loaders.assessmentsOfAffiliate.load(affiliateId)).flatMap(asKnownOn(asOf ?? viewer.day));
  const wanted = known.filter((row) => year == null || row.year === year).toReversed();
  return pageOfList(wanted, page, (row) => [String(row.year), String(row.seq)]);
}

/** How an assessed income comes of its parts; `null` where they were not told apart. */
export function calculationOfIncome({ gross, expenses, losses, knownOn }: AssessmentRow): Calculation | null {
  if (gross === null || expenses === null || losses === null) return null;
  return assessedIncome({ gross, expenses, losses }, knownOn);
}
