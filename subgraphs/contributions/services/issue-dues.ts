import { sql } from "kysely";
import { newId } from "../../shared/plumbing/ids.ts";
import type { Quarter } from "../../shared/values/calendar.ts";
import type { Cents } from "../../shared/values/money.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import { quarterKey } from "../loaders/settlements.ts";
import type { Category } from "../rules/category.ts";
import { settlementOfFreed } from "../rules/facilities/freed-quarter.ts";
import { allocateCredit } from "./allocate-credit.ts";
import { asFact, bookDues, keepDues, type NewDue } from "./keep-dues.ts";
import { holdAccounts, openAccounts } from "./open-accounts.ts";
import { type NotReckoned, type Reckoned, reckonDue } from "./reckon-due.ts";
import { settlementFacts, tellInOrder } from "./tell-settlements.ts";
import { inputsOf, workingHashOf } from "./working-of-due.ts";

/** A contributor for whom no due was issued, and why. */
export type NotIssued = { readonly contributorId: string } & (
  | NotReckoned
  | { readonly kind: "ALREADY_ISSUED"; readonly dueId: string }
  | { readonly kind: "OTHER_FUND" }
  | { readonly kind: "FREED" }
);

/** What came of issuing the dues of a quarter. */
export interface DuesIssued {
  readonly dueIds: readonly string[];
  readonly notIssued: readonly NotIssued[];
}

/**
 * A contributor whose due of the quarter was reckoned and may be issued: what is kept of it. The working is ten times
 * as long, and gone once it is hashed, so that a thousand of these weigh little.
 */
export interface Issuable {
  readonly contributorId: string;
  readonly fund: string;
  readonly category: Category;
  readonly amount: Cents;
  readonly contribution: Cents;
  readonly fee: Cents;
  /** JSON. */
  readonly inputs: string;
  readonly engineVersion: string;
  /** Of the inputs and the working. */
  readonly hash: string;
}

/** What is kept of a due that was reckoned. */
export function issuableOf(contributorId: string, { facts, calculation, contribution, fee }: Reckoned): Issuable {
  const { category, fund } = facts;
  const { result: amount, engineVersion } = calculation;
  const inputs = inputsOf(facts);
  const hash = workingHashOf(inputs, calculation);
  return { contributorId, fund: fund ?? "", category, amount, contribution, fee, inputs, engineVersion, hash };
}

/**
 * How the dues that are issued together are made: for a billing run under ids that follow from it, and for nobody of
 * whom a due of the quarter was cancelled; that one is claimed anew by hand, or not at all.
 */
export interface Making {
  readonly runId?: string;
  readonly idFor: (contributorId: string) => string;
}

const oneByOne: Making = { idFor: () => newId("due") };

/**
 * Issues the provisional due of a quarter to contributors: reckons it by the rules, keeps it with its inputs, books it,
 * puts what stood on the account to it, and tells the others.
 *
 * Whoever has one already, be it with another fund, gets no second; whose amount cannot be named gets none, and the
 * answer says why.
 */
export async function issueDuesOf(
  context: ContributionsContext,
  contributorIds: readonly string[],
  quarter: Quarter,
): Promise<DuesIssued> {
  const { issuable, notIssued } = await reckonDues(context, contributorIds, quarter);
  const { dues, standing } = await issueReckoned(context, issuable, quarter);
  return { dueIds: dues.map(({ id }) => id), notIssued: [...notIssued, ...standing] };
}

/** Reckons the dues of a quarter, and says of whom none can be named; writes nothing. */
export async function reckonDues(
  context: ContributionsContext,
  contributorIds: readonly string[],
  quarter: Quarter,
): Promise<{ readonly issuable: readonly Issuable[]; readonly notIssued: readonly NotIssued[] }> {
  const notIssued: NotIssued[] = [];
  const issuable: Issuable[] = [];
  const reckoned = await Promise.all(
    contributorIds.map(async (id) => {
      const found = await reckonDue(context, id, quarter);
      return found.kind === "RECKONED" ? issuableOf(id, found) : found;
    }),
  );
  const freed = await freedAmong(context, contributorIds, quarter);
  reckoned.forEach((found, i) => {
    const contributorId = contributorIds[i] ?? "";
    if ("kind" in found) notIssued.push({ contributorId, ...found });
    else if (!isOwn(context, found)) notIssued.push({ contributorId, kind: "OTHER_FUND" });
    else if (freed.has(contributorId)) notIssued.push({ contributorId, kind: "FREED" });
    else issuable.push(found);
  });
  return { issuable, notIssued };
}

/** Issues dues that were reckoned, but for those whose quarter is claimed already: these are answered apart. */
export async function issueReckoned(
  context: ContributionsContext,
  issuable: readonly Issuable[],
  quarter: Quarter,
  making: Making = oneByOne,
): Promise<{ readonly dues: readonly NewDue[]; readonly standing: readonly NotIssued[] }> {
  const accountOf = await openAccounts(context, issuable);
  await holdAccounts(context, issuable.map(accountOf));
  const earlier = await earlierDues(context, issuable, quarter);
  const standing = issuable.flatMap(({ contributorId }): NotIssued[] => {
    const dueId = earlier.get(contributorId)?.standing;
    return dueId ? [{ contributorId, kind: "ALREADY_ISSUED", dueId }] : [];
  });
  const dues = issuable.flatMap((of): NewDue[] => {
    const { contributorId } = of;
    const before = earlier.get(contributorId);
    if (before?.standing || (before && making.runId)) return [];
    const id = making.idFor(contributorId);
    return [{ ...of, id, accountNumber: accountOf(of), revision: before?.next ?? 0 }];
  });
  await keepDues(context, dues, quarter, making.runId ?? null);
  await bookDues(
    context,
    dues.map(({ id }) => id),
  );
  await allocateCredit(
    context,
    dues.map(({ accountNumber }) => accountNumber),
  );
  const settlements = await settlementFacts(
    context,
    dues.map(({ contributorId }) => ({ contributorId, quarter })),
  );
  await tellInOrder(context, [...dues.map((due) => asFact(due, quarter)), ...settlements]);
  return { dues, standing };
}

/** Those for whom the whole quarter was freed: nothing is claimed for it. */
export async function freedAmong({ loaders }: ContributionsContext, ids: readonly string[], quarter: Quarter) {
  const freed = await Promise.all(ids.map((id) => loaders.freedOfQuarter.load(quarterKey(id, quarter))));
  return new Set(ids.filter((_, i) => settlementOfFreed(freed[i] ?? []) !== null));
}

/** Staff issue for their own fund; the house itself for all. */
const isOwn = ({ viewer }: ContributionsContext, { fund }: Issuable): boolean =>
  viewer.role === "SYSTEM" || viewer.fund === fund;

/** What was claimed of somebody for the quarter before, with all funds. */
type Earlier = { readonly contributorId: string; readonly next: number; readonly standing: string | null };

/** What was claimed for a quarter already, by contributor. */
export async function earlierDues(
  { db }: ContributionsContext,
  of: readonly Pick<Issuable, "contributorId">[],
  quarter: Quarter,
): Promise<ReadonlyMap<string, Earlier>> {
  const { rows } = await sql<Earlier>`
    select contributor_id as "contributorId", next, standing
    from claimed_before(${of.map(({ contributorId }) => contributorId)}, ${quarter})`.execute(db);
  return new Map(rows.map((row) => [row.contributorId, row]));
}
