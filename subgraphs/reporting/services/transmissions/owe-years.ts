import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact } from "../../../shared/plumbing/hear.ts";
import { type Day, type Quarter, quartersFrom } from "../../../shared/values/calendar.ts";
import { type CareerPeriod, periodOfQuarter, type SettlementState } from "../../../shared/values/career.ts";
import { contributionVoucher as voucherOf } from "../../rules/partners/contribution-voucher.ts";
import { career } from "../../rules/transmissions/kinds/career.ts";
import { contributionVoucher } from "../../rules/transmissions/kinds/contribution-voucher.ts";
import { paperContributionVoucher } from "../../rules/transmissions/kinds/paper-contribution-voucher.ts";
import { careerPayload, isCareerClosed, voucherPayload } from "../../rules/transmissions/year-payloads.ts";
import { groupBy } from "../group-by.ts";
import { keepSettlements } from "../keep-settlements.ts";
import { type Draft, drawUp } from "./draw-up.ts";
import { type Freed, keepAssimilations } from "./keep-assimilations.ts";

type Scope = Pick<Context, "db">;
type Period = CareerPeriod & { readonly affiliateId: string; readonly fund: string };

/** A year of somebody, and the day on which something in it changed. */
interface YearOf {
  readonly affiliateId: string;
  readonly year: string;
  readonly changedOn: Day;
}

/** A year of somebody as it is known, by quarter. */
interface KnownYear extends YearOf {
  readonly settlements: Readonly<Record<string, { readonly state: SettlementState; readonly minimumReached: boolean }>>;
  readonly assimilated: readonly Quarter[];
}

/** Keeps how quarters are settled, and owes what is said of their years. */
export async function hearSettled(scope: Scope, facts: readonly HeardFact[]): Promise<void> {
  await keepSettlements(scope, facts);
  const years = facts.map(({ subject, content, day }) => {
    const { quarter } = content as { readonly quarter: string };
    return { affiliateId: subject, year: quarter.slice(0, 4), changedOn: day };
  });
  await oweYears(scope, years);
}

/** Keeps which quarters are assimilated, and owes what is said of their years. */
export async function hearFreed(scope: Scope, facts: readonly HeardFact[]): Promise<void> {
  await keepAssimilations(scope, facts);
  const years = facts.flatMap(({ subject, day, content }) =>
    (content as Freed).quarters.map((quarter) => ({ affiliateId: subject, year: quarter.slice(0, 4), changedOn: day })),
  );
  await oweYears(scope, years);
}

/** Owes anew what is said of all years of people whose careers changed: a category decides what covers. */
export async function hearCareersChanged(scope: Scope, facts: readonly HeardFact[]): Promise<void> {
  const days = new Map(facts.map(({ subject, day }) => [subject, day]));
  const { rows } = await sql<{ affiliateId: string; year: string }>`
    select distinct affiliate_id as "affiliateId", left(quarter, 4) as year from known_settlement
    where affiliate_id = any (${[...days.keys()]})`.execute(scope.db);
  await oweYears(
    scope,
    rows.map((row) => ({ ...row, changedOn: days.get(row.affiliateId) ?? "" })),
  );
}

/** Owes anew the vouchers of people of whom a health fund is known now, or no longer, where the other way was taken. */
export async function hearHealthFunds(scope: Scope, facts: readonly HeardFact[]): Promise<void> {
  const days = new Map(facts.map(({ subject, day }) => [subject, day]));
  const { rows } = await sql<{ affiliateId: string; year: string }>`
    select t.affiliate_id as "affiliateId", t.about as year from transmission t
    join contributor c on c.id = t.affiliate_id
    where t.affiliate_id = any (${[...days.keys()]}) and t.action <> 'CANCELLATION'
      and t.kind in (${paperContributionVoucher.code}, ${contributionVoucher.code})
      and (t.kind = ${paperContributionVoucher.code} and t.state in ('PREPARED', 'SENT') and c.health_fund is not null
        or t.kind = ${contributionVoucher.code} and t.state = 'PREPARED' and t.recipient is null
          and c.health_fund is null)`.execute(scope.db);
  await oweYears(
    scope,
    rows.map((row) => ({ ...row, changedOn: days.get(row.affiliateId) ?? "" })),
  );
}

/**
 * Draws up what is said of years of which something changed.
 *
 * A health fund is owed the voucher of a year that is in order, another where it changes, and its end where the year is
 * no longer in order. INASTI is owed the year of the career once no quarter of it can still be paid in time,
 * or all are settled ahead.
 */
async function oweYears(scope: Scope, asked: readonly YearOf[]): Promise<void> {
  const years = [...new Map(asked.map((one) => [`${one.affiliateId} ${one.year}`, one])).values()];
  const [known, periods] = await Promise.all([knownYears(scope, years), periodsOf(scope, years)]);
  const insured = await withHealthFund(scope, years);
  const read = known.map((year) => readYear(year, periods.get(year.affiliateId) ?? []));
  const vouchers = read.map(({ voucher, ...draft }): Draft => {
    const onPaper = !insured.has(draft.affiliateId);
    return { ...draft, onPaper, content: voucher.inOrder ? voucherPayload(voucher) : null };
  });
  await drawUp(scope, contributionVoucher, vouchers, paperContributionVoucher);
  const closed = read.filter(({ voucher, causedOn }) => isCareerClosed(voucher, causedOn));
  const careers = closed.map(({ voucher, ...draft }): Draft => ({ ...draft, content: careerPayload(voucher) }));
  await drawUp(scope, career, careers);
}

function readYear({ affiliateId, year, changedOn, settlements, assimilated }: KnownYear, periods: readonly Period[]) {
  const quarters = quartersFrom(`${year}Q1`, `${year}Q4`).map((quarter) => {
    const period = periodOfQuarter(periods, quarter);
    const settlement = settlements[quarter] ?? null;
    return {
      quarter,
      category: period?.category ?? null,
      settlement,
      fund: period?.fund,
      assimilated: assimilated.includes(quarter),
    };
  });
  const fund = quarters.findLast((quarter) => quarter.fund)?.fund ?? "";
  return { affiliateId, about: year, fund, causedOn: changedOn, voucher: voucherOf(Number(year), quarters) };
}

/** Those of whom a health fund is known; to the others a voucher goes on paper. */
async function withHealthFund({ db }: Scope, years: readonly YearOf[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from contributor where id = any (${[...new Set(years.map(({ affiliateId }) => affiliateId))]})
      and health_fund is not null`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

async function knownYears({ db }: Scope, years: readonly YearOf[]): Promise<KnownYear[]> {
  const { rows } = await sql<KnownYear>`
    select y."affiliateId", y.year, y."changedOn", jsonb_object_agg(s.quarter,
      jsonb_build_object('state', s.state, 'minimumReached', s.minimum_reached)) as settlements,
      array(select distinct a.quarter from known_assimilation a where a.affiliate_id = y."affiliateId" and a.holds
        and a.quarter between y.year || 'Q1' and y.year || 'Q4') as assimilated
    from jsonb_to_recordset(${JSON.stringify(years)}::jsonb) as y ("affiliateId" text, year text, "changedOn" date)
    join known_settlement s on s.affiliate_id = y."affiliateId" and s.quarter between y.year || 'Q1' and y.year || 'Q4'
    group by y."affiliateId", y.year, y."changedOn" order by y."affiliateId", y.year`.execute(db);
  return rows;
}

async function periodsOf({ db }: Scope, years: readonly YearOf[]): Promise<ReadonlyMap<string, readonly Period[]>> {
  const { rows } = await sql<Period>`
    select affiliate_id as "affiliateId", fund, category, starts_on as "startsOn", ends_on as "endsOn"
    from known_career where affiliate_id = any (${[...new Set(years.map(({ affiliateId }) => affiliateId))]})
  `.execute(db);
  return groupBy(rows, ({ affiliateId }) => affiliateId);
}
