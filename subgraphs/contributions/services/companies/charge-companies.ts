import { type RawBuilder, sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import { addDays, type Day } from "../../../shared/values/calendar.ts";
import { min, sum } from "../../../shared/values/money.ts";
import { duesWhere } from "../../loaders/dues.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import {
  type DueWithPayments,
  givenUpBy,
  type LateDuesWanted,
  lateDuesOf,
  type StandingSurcharge,
} from "../../loaders/surcharges/late-dues.ts";
import { companySurcharges, type MonthlySurcharge } from "../../rules/companies/company-surcharge.ts";
import { surchargePolicy } from "../../rules/surcharges/surcharge-policy.ts";
import { waiverOf } from "../../rules/waivers/waiver.ts";
import { allocateCredit } from "../allocate-credit.ts";
import { asRows } from "../book.ts";
import { cancelDues } from "../cancel-dues.ts";
import { claimDues, type NewClaim } from "../claim-dues.ts";
import { holdAccounts } from "../open-accounts.ts";
import { giveUpAgain, type LetGoBefore, letGoOf } from "../recovery/book-write-offs.ts";
import type { SurchargesCharged } from "../surcharges/charge-dues.ts";
import { claimableUntil } from "../surcharges/claimable-until.ts";
import { keptWaiver } from "../surcharges/kept-surcharge.ts";
import { tellInOrder } from "../tell-settlements.ts";
import { asFact } from "./claim-companies.ts";

type Context = Pick<ContributionsContext, "db" | "viewer">;
/** What stood of surcharges that are reckoned anew with their due: by month, and what was given up of each. */
export interface ChargedBefore {
  readonly months: ReadonlyMap<string, StandingSurcharge>;
  readonly letGo: LetGoBefore;
}

interface Change {
  readonly due: DueWithPayments;
  readonly surcharge: MonthlySurcharge;
  readonly dueId: string;
  readonly before: StandingSurcharge | undefined;
}

const none: ChargedBefore = { months: new Map(), letGo: new Map() };
const nothing = { count: 0, amount: 0n };

/** Up to which day months of delay are charged: the bank's files of the day before a month are in by then. */
export const chargedUntil = (day: Day): Day => addDays(day, -surchargePolicy.on(day).value.waitDays);

/**
 * Charges the late payment of companies, 1 % a calendar month, for the next dues that need it, at most so many: what
 * must stand and does not is claimed, and what stands and must not is reversed.
 */
export async function chargeCompanies(
  context: Context,
  wanted: LateDuesWanted,
  limit: number,
  before: ChargedBefore = none,
): Promise<SurchargesCharged> {
  const until = chargedUntil(context.viewer.day);
  const ids = await lateIds(context, until, wanted, limit);
  const last = ids.at(-1) ?? null;
  if (ids.length === 0) return { charged: nothing, reversed: nothing, until, last };
  const numbers = (await duesWhere(context.db, sql`d.id = any (${ids})`)).map(({ accountNumber }) => accountNumber);
  await holdAccounts(context, numbers);
  const claimable = await claimableUntil(context.db, ids, until);
  const compared = (await lateDuesOf(context.db, ids)).map((due) => compare(due, claimable(due), before));
  const reversed = compared.flatMap((one) => one.reversed);
  const changes = compared.flatMap((one) => one.missing);
  const gone = reversed.flatMap(({ dueId, waiverDueIds }) => [...waiverDueIds, dueId]);
  const letGo = await letGoOf(context, gone);
  await cancelDues(context, gone, "SURCHARGE_RECKONED_ANEW");
  await claim(context, changes);
  await giveUpAgain(
    context,
    new Map([...before.letGo, ...letGo]),
    changes.map((change) => ({ from: change.before?.dueId, to: change.dueId })),
  );
  await allocateCredit(context, numbers);
  return {
    charged: { count: changes.length, amount: sum(changes.map(({ surcharge }) => surcharge.calculation.result)) },
    reversed: { count: reversed.length, amount: sum(reversed.map(({ amount }) => amount)) },
    until,
    last,
  };
}

/** What stands of the surcharges of dues, before they are cancelled. */
export async function chargedBefore({ db }: Context, dueIds: readonly string[]): Promise<ChargedBefore> {
  const dues = await lateDuesOf(db, dueIds);
  const months = dues.flatMap((due) => due.standing.map((one) => [monthKey(due, one.fallsOn), one] as const));
  const letGo = await letGoOf(
    { db },
    months.map(([, { dueId }]) => dueId),
  );
  return { months: new Map(months), letGo };
}

const monthKey = ({ contributorId, quarter }: DueWithPayments, on: Day): string => `${contributorId} ${quarter} ${on}`;

function compare(due: DueWithPayments, until: Day, { months }: ChargedBefore) {
  const principal = due.amount + due.lowered;
  const wanted = due.status === "CANCELLED" ? [] : companySurcharges({ ...due, principal }, until);
  const reversed = due.standing.filter(
    (one) =>
      !wanted.some((is) => one.fallsOn === is.on && one.unpaid === is.unpaid && one.amount === is.calculation.result),
  );
  const kept = due.standing.filter((one) => !reversed.includes(one));
  const missing = wanted
    .filter(({ on }) => !kept.some(({ fallsOn }) => fallsOn === on))
    .flatMap((surcharge): Change[] => {
      const stood = reversed.find(({ fallsOn }) => fallsOn === surcharge.on);
      const before = stood ?? months.get(monthKey(due, surcharge.on));
      return due.writtenOff > 0n && !before ? [] : [{ due, surcharge, dueId: newId("due"), before }];
    });
  return { due, reversed, missing };
}

async function claim(context: Context, changes: readonly Change[]): Promise<void> {
  const claims = changes.map(claimOf);
  await claimDues(context, claims);
  const rows = changes.map(({ due, dueId, surcharge: { on, unpaid } }) => ({
    dueId,
    baseDueId: due.id,
    contributorId: due.contributorId,
    fund: due.fund,
    on,
    unpaid,
  }));
  await sql`
    insert into surcharge (due_id, base_due_id, contributor_id, fund, rule, kind, falls_on, unpaid)
    select "dueId", "baseDueId", "contributorId", fund, 'LATE_PAYMENT', 'MONTHLY', "on", unpaid
    from jsonb_to_recordset(${asRows(rows)}::jsonb) as s ("dueId" text, "baseDueId" text, "contributorId" text,
      fund text, "on" date, unpaid bigint)`.execute(context.db);
  await claimDues(
    context,
    changes.filter(({ before }) => before && before.waived > 0n).map(waivedAgain(context.viewer.day)),
  );
  await tellInOrder(context, claims.map(asFact));
}

function claimOf({ due, surcharge, dueId }: Change): NewClaim {
  const { on, months, calculation } = surcharge;
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
    inputs: { kind: "MONTHLY", on, months: months.map(String), baseDueId: due.id },
    calculation,
    lowers: null,
  };
}

/** What INASTI had let off of a month is let off of the one that takes its place, up to all of it. */
const waivedAgain =
  (day: Day) =>
  (change: Change): NewClaim => {
    const part = min(change.before?.waived ?? 0n, change.surcharge.calculation.result);
    const calculation = waiverOf(part, day);
    const days = { opensOn: day, dueOn: day, effectiveOn: day };
    const of = { contribution: calculation.result, inputs: keptWaiver(part, day), calculation, lowers: change.dueId };
    return { ...claimOf(change), ...days, ...of, id: newId("due"), nature: "WAIVER" };
  };

/** What was paid of a due by the eve of a month. */
const PAID = sql`coalesce((select sum(a.amount) from allocation a join payment p on p.id = a.payment_id
  where a.due_id = d.id and p.booked_on < m.on), 0) + ${givenUpBy(sql`m.on - 1`)}`;
const STANDS: RawBuilder<unknown> = sql`select from surcharge_standing s
  where s.base_due_id = d.id and s.rule = 'LATE_PAYMENT'`;

/** Dues whose months of delay may not be what stands. It finds a few too many, and the rule decides. */
async function lateIds({ db }: Context, until: Day, { fund, contributorId, after }: LateDuesWanted, limit: number) {
  const { rows } = await sql<{ id: string }>`
    select d.id from due_standing d
    where d.nature = 'COMPANY_ANNUAL' and d.id > ${after ?? ""}
      and (${fund}::text is null or d.fund = ${fund}::text)
      and (${contributorId ?? null}::text is null or d.contributor_id = ${contributorId ?? null}::text)
      and ((d.cancelled and exists (${STANDS})) or (not d.cancelled and d.due_on <= ${until} and exists (
        select from generate_series(date_trunc('month', d.due_on::timestamp) + interval '1 month', ${until}::timestamp,
          '1 month') g
        cross join lateral (select g::date as on) m
        where greatest(d.amount + d.lowered - (${PAID}), 0) <> coalesce((select s.unpaid from surcharge_standing s
          where s.base_due_id = d.id and s.rule = 'LATE_PAYMENT' and s.falls_on = m.on), 0))))
    order by d.id limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}
