import { sql } from "kysely";
import { newId } from "../../shared/plumbing/ids.ts";
import { firstDay, type Quarter } from "../../shared/values/calendar.ts";
import { formatCents } from "../../shared/values/money.ts";
import { keptCalculation } from "../loaders/dues.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import { quarterKey } from "../loaders/settlements.ts";
import { dueDay } from "../rules/due-day.ts";
import { settlementOfFreed } from "../rules/facilities/freed-quarter.ts";
import { allocateCredit } from "./allocate-credit.ts";
import { asRows, type Booking, book } from "./book.ts";
import { keptFacts } from "./kept-facts.ts";
import { holdAccounts, openAccounts } from "./open-accounts.ts";
import { type NotReckoned, type Reckoned, reckonDue } from "./reckon-due.ts";
import { type NewFact, tellInOrder, tellSettlements } from "./tell-settlements.ts";

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

type Issuable = Reckoned & { readonly contributorId: string; readonly fund: string };

interface NewDue {
  readonly id: string;
  readonly contributorId: string;
  readonly fund: string;
  readonly accountNumber: bigint;
  readonly revision: number;
  readonly of: Reckoned;
}

/**
 * Issues the provisional due of a quarter to contributors: reckons it by the rules, keeps it with its working, books
 * it, puts what stood on the account to it, and tells the others.
 *
 * Whoever has one already, be it with another fund, gets no second; whose amount cannot be named gets none, and the
 * answer says why.
 */
export async function issueDuesOf(
  context: ContributionsContext,
  contributorIds: readonly string[],
  quarter: Quarter,
): Promise<DuesIssued> {
  const notIssued: NotIssued[] = [];
  const issuable: Issuable[] = [];
  const reckoned = await Promise.all(contributorIds.map((id) => reckonDue(context, id, quarter)));
  const freed = await freedAmong(context, contributorIds, quarter);
  reckoned.forEach((found, i) => {
    const contributorId = contributorIds[i] ?? "";
    if (found.kind !== "RECKONED") notIssued.push({ contributorId, ...found });
    else if (!isOwn(context, found)) notIssued.push({ contributorId, kind: "OTHER_FUND" });
    else if (freed.has(contributorId)) notIssued.push({ contributorId, kind: "FREED" });
    else issuable.push({ ...found, contributorId, fund: found.facts.fund ?? "" });
  });
  const accountOf = await openAccounts(context, issuable);
  await holdAccounts(context, issuable.map(accountOf));
  const earlier = await earlierDues(context, issuable, quarter);
  const dues = issuable.flatMap((of): NewDue[] => {
    const { contributorId, fund } = of;
    const before = earlier.get(contributorId);
    if (before?.standing) notIssued.push({ contributorId, kind: "ALREADY_ISSUED", dueId: before.standing });
    if (before?.standing) return [];
    return [{ id: newId("due"), contributorId, fund, accountNumber: accountOf(of), revision: before?.next ?? 0, of }];
  });
  await keep(context, dues, quarter);
  await book(context, dues.flatMap(bookingOf));
  await allocateCredit(
    context,
    dues.map(({ accountNumber }) => accountNumber),
  );
  await tellInOrder(context, dues.map(asFact));
  await tellSettlements(
    context,
    dues.map(({ contributorId }) => ({ contributorId, quarter })),
  );
  return { dueIds: dues.map(({ id }) => id), notIssued };
}

/** Those for whom the whole quarter was freed: nothing is claimed for it. */
async function freedAmong({ loaders }: ContributionsContext, ids: readonly string[], quarter: Quarter) {
  const freed = await Promise.all(ids.map((id) => loaders.freedOfQuarter.load(quarterKey(id, quarter))));
  return new Set(ids.filter((_, i) => settlementOfFreed(freed[i] ?? []) !== null));
}

/** Staff issue for their own fund; the house itself for all. */
const isOwn = ({ viewer }: ContributionsContext, { facts }: Reckoned): boolean =>
  viewer.role === "SYSTEM" || viewer.fund === facts.fund;

type Earlier = { readonly contributorId: string; readonly next: number; readonly standing: string | null };

async function earlierDues({ db }: ContributionsContext, of: readonly Issuable[], quarter: Quarter) {
  const { rows } = await sql<Earlier>`
    select contributor_id as "contributorId", next, standing
    from claimed_before(${of.map(({ contributorId }) => contributorId)}, ${quarter})`.execute(db);
  return new Map(rows.map((row) => [row.contributorId, row]));
}

async function keep({ db, viewer }: ContributionsContext, dues: readonly NewDue[], quarter: Quarter): Promise<void> {
  if (dues.length === 0) return;
  const rows = dues.map(({ of: { facts, calculation, contribution, fee }, ...due }) => ({
    ...due,
    category: facts.category,
    amount: calculation.result,
    contribution,
    fee,
    inputs: keptFacts(facts),
    engineVersion: calculation.engineVersion,
    calculation: keptCalculation(calculation),
  }));
  await sql`
    insert into due (id, contributor_id, fund, account_number, nature, quarter, revision, category, amount,
      contribution, fee, opens_on, due_on, issued_on, inputs, engine_version, calculation)
    select id, "contributorId", fund, "accountNumber", 'PROVISIONAL', ${quarter}, revision, category, amount,
      contribution, fee, ${firstDay(quarter)}, ${dueDay(quarter)}, ${viewer.day}, inputs, "engineVersion", calculation
    from jsonb_to_recordset(${asRows(rows)}::jsonb) as d (id text, "contributorId" text, fund text,
      "accountNumber" bigint, revision int, category text, amount bigint, contribution bigint, fee bigint, inputs jsonb,
      "engineVersion" text, calculation jsonb)`.execute(db);
}

/** A due of nothing is kept, for it explains why nothing is owed, but there is nothing to book. */
function bookingOf({ id, contributorId, fund, accountNumber, of }: NewDue): Booking[] {
  const { calculation, contribution, fee, facts } = of;
  if (calculation.result === 0n) return [];
  const entries = [
    { code: "RECEIVABLE", amount: calculation.result, accountNumber },
    { code: "CONTRIBUTION_INCOME", amount: -contribution },
    { code: "FEE_INCOME", amount: -fee },
  ] as const;
  const effectiveOn = firstDay(facts.quarter);
  return [{ id: newId("ltx"), fund, kind: "DUE", effectiveOn, contributorId, dueId: id, entries }];
}

function asFact({ id, contributorId, fund, of: { facts, calculation } }: NewDue): NewFact {
  const { quarter, category } = facts;
  const amount = formatCents(calculation.result);
  const content = { contributorId, fund, nature: "PROVISIONAL", quarter, category, amount, dueOn: dueDay(quarter) };
  return { type: "DueIssued", subject: id, day: firstDay(quarter), content };
}
