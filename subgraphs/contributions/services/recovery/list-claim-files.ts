import { type RawBuilder, sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import { addDays, addMonths } from "../../../shared/values/calendar.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { type ClaimFileRow, claimFilesWhere, countClaimFiles } from "../../loaders/recovery/claim-files.ts";
import { policiesOf } from "../../loaders/recovery/recovery-policies.ts";
import type { ClaimList } from "../../rules/recovery/claim-lists.ts";
import { policyOn, type RecoveryPolicyLine } from "../../rules/recovery/recovery-policy.ts";
import type { StepKind } from "../../rules/recovery/step-kinds.ts";
import type { RecoveryDayRow } from "./work-claim-files.ts";

type Scope = Pick<ContributionsContext, "db" | "viewer">;

/** By which policy the viewer's fund recovers on the viewer's day. */
export const recoveryPolicyOf = async ({ db, viewer: { fund, day } }: Scope): Promise<RecoveryPolicyLine> =>
  policyOn(await policiesOf(db, [fund ?? ""]), day);

/** For each list, what holds of a file in it, on the viewer’s day. */
async function listings(scope: Scope): Promise<Readonly<Record<ClaimList, RawBuilder<boolean>>>> {
  const { day } = scope.viewer;
  const { daysToAct, monthsAtRisk } = (await recoveryPolicyOf(scope)).value;
  return {
    DUE_TODAY: sql`f.next_ready`,
    AT_RISK: sql`f.claim_until <= ${addMonths(day, monthsAtRisk)}`,
    BREACHED: sql`f.ready_since < ${addDays(day, -daysToAct)}`,
  };
}

/** The open claim files of the viewer’s fund, of one list, where one step comes next, or all; the oldest first. */
export async function listClaimFiles(
  scope: Scope,
  page: PageArgs,
  { next, list }: { readonly next: StepKind | null; readonly list: ClaimList | null },
): Promise<Page<ClaimFileRow>> {
  const { db, viewer } = scope;
  const listed = list ? (await listings(scope))[list] : sql`true`;
  const condition = sql`f.fund = ${viewer.fund} and f.closed_on is null
    and (${next}::text is null or f.next_kind = ${next}) and ${listed}`;
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
  readonly atRisk: number;
  readonly breached: number;
}

/** Counts the open claim files of the viewer's fund by what comes next, as they were judged last. */
export async function claimWork(scope: Scope): Promise<readonly ClaimWork[]> {
  const lists = await listings(scope);
  const { rows } = await sql<ClaimWork>`
    select f.next_kind as kind, count(*)::int as files, (count(*) filter (where ${lists.DUE_TODAY}))::int as ready,
      (count(*) filter (where ${lists.AT_RISK}))::int as "atRisk",
      (count(*) filter (where ${lists.BREACHED}))::int as breached
    from claim_file f where f.fund = ${scope.viewer.fund} and f.closed_on is null and f.next_kind is not null
    group by 1 order by 1`.execute(scope.db);
  return rows;
}

const MOST_DAYS = 31;

/** How the day's work of the viewer's fund went, or goes, the newest first. */
export async function recoveryDays({ db, viewer }: Scope): Promise<readonly RecoveryDayRow[]> {
  const { rows } = await sql<RecoveryDayRow>`
    select fund, day, reached, files, ready, taken, done from recovery_day
    where fund = ${viewer.fund} order by day desc limit ${MOST_DAYS}`.execute(db);
  return rows;
}
