import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { type Cents, formatCents, min, sum } from "../../../shared/values/money.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import {
  type DueWithPayments,
  type LateDuesWanted,
  lateDueIds,
  lateDuesOf,
  type StandingSurcharge,
} from "../../loaders/surcharges/late-dues.ts";
import type { Surcharge } from "../../rules/surcharge.ts";
import { type LateDue, surchargesOf } from "../../rules/surcharges/late-due.ts";
import { chargeableUntil } from "../../rules/surcharges/surcharge-policy.ts";
import { waiverOf } from "../../rules/waivers/waiver.ts";
import { allocateCredit } from "../allocate-credit.ts";
import { asRows } from "../book.ts";
import { cancelDues } from "../cancel-dues.ts";
import { claimDues, type NewClaim } from "../claim-dues.ts";
import { holdAccounts } from "../open-accounts.ts";
import { giveUpAgain, letGoOf } from "../recovery/book-write-offs.ts";
import { type NewFact, tellInOrder, tellSettlements } from "../tell-settlements.ts";
import { claimableUntil } from "./claimable-until.ts";
import { keptSurcharge, keptWaiver } from "./kept-surcharge.ts";

type Context = Pick<ContributionsContext, "db" | "viewer">;

/** How many surcharges, and how much they come to. */
export interface ChargeTally {
  readonly count: number;
  readonly amount: Cents;
}

/** What came of charging late payment. */
export interface SurchargesCharged {
  readonly charged: ChargeTally;
  readonly reversed: ChargeTally;
  readonly until: Day;
  /** The last due that was looked at; `null` where there was none. */
  readonly last: string | null;
}

interface Change {
  readonly due: DueWithPayments;
  readonly surcharge: Surcharge;
  readonly dueId: string;
  /** The one that it takes the place of, if any. */
  readonly insteadOf: string | undefined;
  /** What of it was let off before it was reckoned anew. */
  readonly waived: Cents;
}

const nothing: ChargeTally = { count: 0, amount: 0n };

/**
 * Charges late payment for the next dues that need it, at most so many: what must stand and does not is claimed, and
 * what stands and must not is reversed. Whoever asks again finds nothing to do.
 */
export async function chargeNext(context: Context, wanted: LateDuesWanted, limit: number): Promise<SurchargesCharged> {
  const until = chargeableUntil(context.viewer.day);
  const ids = await lateDueIds(context.db, until, wanted, limit);
  const last = ids.at(-1) ?? null;
  if (ids.length === 0) return { charged: nothing, reversed: nothing, until, last };
  const numbers = await accountsOf(context.db, ids);
  await holdAccounts(context, numbers);
  const claimable = await claimableUntil(context.db, ids, until);
  const compared = (await lateDuesOf(context.db, ids)).map((due) => compare(due, claimable(due)));
  const reversed = compared.flatMap((one) => one.reversed);
  const changes = compared.flatMap((one) => one.missing);
  const letGo = await letGoOf(
    context,
    reversed.map(({ dueId }) => dueId),
  );
  await cancelDues(
    context,
    reversed.flatMap(({ dueId, waiverDueIds }) => [...waiverDueIds, dueId]),
    "SURCHARGE_RECKONED_ANEW",
  );
  await claim(context, changes);
  await giveUpAgain(
    context,
    letGo,
    changes.map(({ insteadOf, dueId }) => ({ from: insteadOf, to: dueId })),
  );
  await allocateCredit(context, numbers);
  await tellSettlements(
    context,
    compared.filter(({ missing, reversed: gone }) => missing.length + gone.length > 0).map(({ due }) => due),
  );
  return {
    charged: { count: changes.length, amount: sum(changes.map(({ surcharge }) => surcharge.calculation.result)) },
    reversed: { count: reversed.length, amount: sum(reversed.map(({ amount }) => amount)) },
    until,
    last,
  };
}

async function accountsOf(db: Context["db"], ids: readonly string[]): Promise<bigint[]> {
  const { rows } = await sql<{ number: bigint }>`
    select distinct account_number as number from due where id = any (${ids}) order by 1`.execute(db);
  return rows.map(({ number }) => number);
}

/** What must stand of a due's surcharges against what does; a due that was given up is charged none that is new. */
function compare(due: DueWithPayments, until: Day) {
  const wanted = due.status === "CANCELLED" ? [] : surchargesOf(asLate(due), until);
  const isSame = (one: StandingSurcharge, { kind, on, unpaid }: Surcharge): boolean =>
    one.kind === kind && one.fallsOn === on && one.unpaid === unpaid;
  const reversed = due.standing.filter((one) => !wanted.some((surcharge) => isSame(one, surcharge)));
  const missing = wanted
    .filter((surcharge) => !due.standing.some((one) => isSame(one, surcharge)))
    .flatMap((surcharge): Change[] => {
      const before = reversed.find(({ kind, fallsOn }) => kind === surcharge.kind && fallsOn === surcharge.on);
      if (due.writtenOff > 0n && !before) return [];
      return [{ due, surcharge, dueId: newId("due"), insteadOf: before?.dueId, waived: before?.waived ?? 0n }];
    });
  return { due, reversed, missing };
}

const asLate = (due: DueWithPayments): LateDue => ({
  ...due,
  nature: due.nature === "REGULARISATION" ? "REGULARISATION" : "PROVISIONAL",
  principal: due.amount + due.lowered,
});

async function claim(context: Context, changes: readonly Change[]): Promise<void> {
  const claims = changes.map(claimOf);
  await claimDues(context, claims);
  await keep(context, changes);
  await claimDues(context, changes.filter(({ waived }) => waived > 0n).map(waivedAgain(context.viewer.day)));
  await tellInOrder(context, claims.map(asFact));
}

function claimOf({ due, surcharge, dueId }: Change): NewClaim {
  const { kind, on, unpaid, calculation } = surcharge;
  const principal = due.amount + due.lowered;
  return {
    id: dueId,
    contributorId: due.contributorId,
    fund: due.fund,
    accountNumber: due.accountNumber,
    nature: "SURCHARGE",
    quarter: due.quarter,
    category: due.category,
    contribution: calculation.result,
    fee: 0n,
    opensOn: on,
    dueOn: on,
    effectiveOn: on,
    inputs: keptSurcharge({ kind, on, principal, paid: principal - unpaid }, due.id),
    calculation,
    lowers: null,
  };
}

/** What INASTI had let off of a surcharge is let off of the one that takes its place, up to all of it. */
const waivedAgain =
  (day: Day) =>
  (change: Change): NewClaim => {
    const { surcharge, dueId, waived } = change;
    const part = min(waived, surcharge.calculation.result);
    const calculation = waiverOf(part, day);
    return {
      ...claimOf(change),
      id: newId("due"),
      nature: "WAIVER",
      contribution: calculation.result,
      opensOn: day,
      dueOn: day,
      effectiveOn: day,
      inputs: keptWaiver(part, day),
      calculation,
      lowers: dueId,
    };
  };

async function keep({ db }: Context, changes: readonly Change[]): Promise<void> {
  const rows = changes.map(({ due, dueId, surcharge }) => ({
    dueId,
    baseDueId: due.id,
    contributorId: due.contributorId,
    fund: due.fund,
    kind: surcharge.kind,
    fallsOn: surcharge.on,
    unpaid: surcharge.unpaid,
  }));
  await sql`
    insert into surcharge (due_id, base_due_id, contributor_id, fund, rule, kind, falls_on, unpaid)
    select "dueId", "baseDueId", "contributorId", fund, 'LATE_PAYMENT', kind, "fallsOn", unpaid
    from jsonb_to_recordset(${asRows(rows)}::jsonb) as s ("dueId" text, "baseDueId" text, "contributorId" text,
      fund text, kind text, "fallsOn" date, unpaid bigint)`.execute(db);
}

function asFact({ id, contributorId, fund, nature, quarter, category, dueOn, calculation }: NewClaim): NewFact {
  const amount = formatCents(calculation.result);
  const content = { contributorId, fund, nature, quarter, category, amount, dueOn };
  return { type: "DueIssued", subject: id, day: dueOn, content };
}
