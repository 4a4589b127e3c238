import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { type ClaimFileRow, claimFilesWhere, countClaimFiles } from "../../loaders/recovery/claim-files.ts";
import type { StepKind } from "../../rules/recovery/step-kinds.ts";

/** Lists the open claim files of the viewer's fund in which a step comes next, or any; the oldest first. */
export function listClaimFiles(
  { db, viewer }: ContributionsContext,
  page: PageArgs,
  { next, ready }: { readonly next: StepKind | null; readonly ready: boolean | null },
): Promise<Page<ClaimFileRow>> {
  const condition = sql`f.fund = ${viewer.fund} and f.closed_on is null
    and (${next}::text is null or f.next_kind = ${next}) and (${ready}::boolean is null or f.next_ready = ${ready})`;
  return pageOf({
    page,
    order: {
      columns: [sql`f.opened_on`, sql`f.id`],
      holds: ["DAY", "TEXT"],
      values: ({ openedOn, id }) => [openedOn, id],
    },
    fetch: (after, order, limit) => claimFilesWhere(db, sql`${condition} and ${after}`, order, limit),
    count: () => countClaimFiles(db, condition),
  });
}

/** How much of the fund's work is of one kind. */
export interface ClaimWork {
  readonly kind: StepKind;
  readonly files: number;
  readonly ready: number;
}

/** Counts the open claim files of the viewer's fund by what comes next, as they were judged last. */
export async function claimWork({ db, viewer }: ContributionsContext): Promise<readonly ClaimWork[]> {
  const { rows } = await sql<ClaimWork>`
    select next_kind as kind, count(*)::int as files, (count(*) filter (where next_ready))::int as ready
    from claim_file where fund = ${viewer.fund} and closed_on is null and next_kind is not null
    group by 1 order by 1`.execute(db);
  return rows;
}
