import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import { type Day, yearOf } from "../../../shared/values/calendar.ts";
import { type Cents, sum } from "../../../shared/values/money.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { type DueWithInputs, standingDuesOf, type YearOf } from "../../loaders/regularisation/year-dues.ts";
import { surchargesWhere } from "../../loaders/surcharges/surcharges.ts";
import { keptUnpaid, type ReducedYear, unjustifiedReduction } from "../../rules/unjustified-reduction.ts";
import { asRows } from "../book.ts";
import { cancelDues } from "../cancel-dues.ts";
import { claimDues, type NewClaim } from "../claim-dues.ts";
import { factsFromKept, type KeptFacts } from "../kept-facts.ts";
import { reckon } from "../reckon-due.ts";
import { giveUpAgain, letGoOf } from "../recovery/book-write-offs.ts";
import { keptReduction } from "./kept-surcharge.ts";

type Context = Pick<ContributionsContext, "db" | "viewer">;
type Charged = NewClaim & { readonly baseDueId: string; readonly kind: string; readonly unpaid: Cents };

/**
 * Charges reductions that the income of the year did not justify (art. 11bis), of years that were stated just now; what
 * an earlier statement had charged otherwise is reversed. The accounts must be held.
 *
 * Where the amount without the reduction cannot be named, for a figure of the law is missing, nothing is charged.
 */
export async function chargeReductions(context: Context, years: readonly YearOf[]): Promise<void> {
  const dues = await standingDuesOf(context.db, years);
  const reduced = years.filter((of) => dues.some((due) => isOf(due, of) && isReduced(due)));
  if (reduced.length === 0) return;
  const stated = await firstStatements(context, reduced);
  const paid = await paidFor(context, dues);
  const wanted = reduced.flatMap((of) => {
    const ofYear = dues.filter((due) => isOf(due, of));
    const facts = asReduced(of.year, ofYear, { statedOn: stated.get(keyOf(of)) ?? context.viewer.day, paid });
    const base = ofYear.findLast(({ nature }) => nature === "PROVISIONAL");
    return facts && base ? unjustifiedReduction(facts).map((one) => claimOf(one, facts, base)) : [];
  });
  const bases = dues.filter(({ nature }) => nature === "PROVISIONAL").map(({ id }) => id);
  const standing = await surchargesWhere(
    context.db,
    sql`s.base_due_id = any (${bases}) and s.rule = 'UNJUSTIFIED_REDUCTION'`,
  );
  const sameAs = (one: Charged) => (other: (typeof standing)[number]) =>
    other.baseDueId === one.baseDueId &&
    other.kind === one.kind &&
    other.fallsOn === one.dueOn &&
    other.unpaid === one.unpaid;
  const wrong = standing.filter((other) => !wanted.some((one) => sameAs(one)(other)));
  const missing = wanted.filter((one) => !standing.some(sameAs(one)));
  const gone = wrong.map(({ dueId }) => dueId);
  const letGo = await letGoOf(context, gone);
  await cancelDues(context, gone, "SURCHARGE_RECKONED_ANEW");
  await claimDues(context, missing);
  await keep(context, missing);
  const before = ({ baseDueId, kind, dueOn }: Charged) =>
    wrong.find((one) => one.baseDueId === baseDueId && one.kind === kind && one.fallsOn === dueOn)?.dueId;
  await giveUpAgain(
    context,
    letGo,
    missing.map((one) => ({ from: before(one), to: one.id })),
  );
}

const keyOf = ({ contributorId, fund, year }: YearOf): string => `${contributorId} ${fund} ${year}`;
const isOf = (due: DueWithInputs, { contributorId, fund, year }: YearOf): boolean =>
  due.contributorId === contributorId && due.fund === fund && yearOf(due.quarter) === year;
const keptOf = ({ inputs }: DueWithInputs): KeptFacts => inputs as unknown as KeptFacts;
const isReduced = (due: DueWithInputs): boolean =>
  due.nature === "PROVISIONAL" && keptOf(due).granted?.kind === "REDUCED";

interface PaidFor {
  readonly dueId: string;
  readonly on: Day;
  readonly amount: Cents;
}

/** The year as it turned out; `null` where what it would have cost without the reduction cannot be named. */
function asReduced(
  year: number,
  dues: readonly DueWithInputs[],
  { statedOn, paid }: { readonly statedOn: Day; readonly paid: readonly PaidFor[] },
): ReducedYear | null {
  const provisional = dues.filter(({ nature }) => nature === "PROVISIONAL");
  const supplements = dues.filter(({ nature, amount }) => nature === "REGULARISATION" && amount > 0n);
  const standard = provisional.map((due) => reckon({ ...factsFromKept(keptOf(due)), granted: null }));
  if (standard.some(({ kind }) => kind !== "RECKONED")) return null;
  const early = paid.filter(({ dueId, on }) => supplements.some(({ id }) => id === dueId) && on < statedOn);
  const inTime = early.filter(({ on }) => on <= `${year}-12-31`);
  const found = {
    year,
    standard: sum(standard.map((one) => (one.kind === "RECKONED" ? one.calculation.result : 0n))),
    reduced: sum(provisional.map(({ amount }) => amount)),
    definitive: sum(dues.map(({ amount }) => amount)),
    paidInTime: sum(inTime.map(({ amount }) => amount)),
  };
  return { ...found, endsOn: paidOn(keptUnpaid(found), early) ?? statedOn };
}

/** The day by which a sum was paid whole; `null` where it was not. */
function paidOn(owed: Cents, paid: readonly PaidFor[]): Day | null {
  let left = owed;
  for (const { on, amount } of paid.toSorted((a, b) => (a.on < b.on ? -1 : 1))) {
    left -= amount;
    if (left <= 0n) return on;
  }
  return null;
}

function claimOf(
  surcharge: ReturnType<typeof unjustifiedReduction>[number],
  year: ReducedYear,
  base: DueWithInputs,
): Charged {
  const { kind, on, unpaid, calculation } = surcharge;
  return {
    id: newId("due"),
    contributorId: base.contributorId,
    fund: base.fund,
    accountNumber: base.accountNumber,
    nature: "SURCHARGE",
    quarter: base.quarter,
    category: base.category,
    contribution: calculation.result,
    fee: 0n,
    opensOn: on,
    dueOn: on,
    effectiveOn: on,
    inputs: keptReduction({ kind, on }, year, base.id),
    calculation,
    lowers: null,
    baseDueId: base.id,
    kind,
    unpaid,
  };
}

/** The day of the first statement of years: it ends what the reduction costs. */
async function firstStatements({ db }: Context, years: readonly YearOf[]): Promise<ReadonlyMap<string, Day>> {
  const { rows } = await sql<YearOf & { on: Day }>`
    select r.contributor_id as "contributorId", r.fund, r.year, r.stated_on as on from regularisation r
    where r.round = 0 and r.contributor_id = any (${years.map(({ contributorId }) => contributorId)})`.execute(db);
  return new Map(rows.map((row) => [keyOf(row), row.on]));
}

async function paidFor({ db }: Context, dues: readonly DueWithInputs[]): Promise<PaidFor[]> {
  const { rows } = await sql<PaidFor>`
    select a.due_id as "dueId", p.booked_on as on, sum(a.amount)::bigint as amount
    from allocation a join payment p on p.id = a.payment_id where a.due_id = any (${dues.map(({ id }) => id)})
    group by a.due_id, p.booked_on having sum(a.amount) <> 0`.execute(db);
  return rows;
}

async function keep({ db }: Context, charged: readonly Charged[]): Promise<void> {
  const rows = charged.map(({ calculation: _, inputs: _inputs, ...row }) => row);
  await sql`
    insert into surcharge (due_id, base_due_id, contributor_id, fund, rule, kind, falls_on, unpaid)
    select id, "baseDueId", "contributorId", fund, 'UNJUSTIFIED_REDUCTION', kind, "dueOn", unpaid
    from jsonb_to_recordset(${asRows(rows)}::jsonb) as s (id text, "baseDueId" text, "contributorId" text, fund text,
      kind text, "dueOn" date, unpaid bigint)`.execute(db);
}
