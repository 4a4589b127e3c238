import { sql } from "kysely";
import { type Cents, formatCents, parseCents } from "../../../shared/values/money.ts";
import { overpaymentsWhere } from "../../loaders/overpayments/overpayments.ts";
import { type PaidInYear, paidInYears } from "../../loaders/payments/slip-years.ts";
import { lastSlipYear, repaidByYear } from "../../rules/payments/slip-year.ts";
import { type Scope, tellNext } from "../claims/keep-claim.ts";

const BATCH = 500;

/** A year of somebody's with a fund, benefit by benefit. */
interface PaidYear {
  readonly affiliateId: string;
  readonly fund: string;
  readonly year: number;
  readonly content: object;
}

/**
 * Tells what people were paid in the years that are over, on a cash basis, where it is not what was told before: a
 * payment counts in the year in which the bank booked it, unless it came back since; what was repaid takes away from
 * the year in which it was paid. Answers after whom to go on; `null` when all were looked at. Safe to run twice.
 */
export async function tellPaidYears(scope: Scope, after: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select distinct affiliate_id as id from payment_line where affiliate_id > ${after} and sent_on is not null
    order by 1 limit ${BATCH}`.execute(scope.db);
  const ids = rows.map(({ id }) => id);
  const changed = await keepChanged(scope, await yearsOf(scope, ids));
  await tellNext(
    scope,
    ...changed.map(({ affiliateId, fund, year, content }) => {
      return { type: "BenefitYearPaid", subject: affiliateId, content: { fund, year, ...content } };
    }),
  );
  return ids.length < BATCH ? null : (ids.at(-1) ?? null);
}

async function yearsOf(scope: Scope, ids: readonly string[]): Promise<PaidYear[]> {
  const until = lastSlipYear(scope.viewer.day);
  const paid = (await paidInYears(scope.db, ids)).filter(({ year }) => year <= until);
  const repaid = await repaidOf(scope, ids);
  const keys = new Map(paid.map((one) => [keyOf(one), one]));
  return [...keys].map(([key, { affiliateId, fund, year }]) => {
    const own = paid.filter((one) => keyOf(one) === key && one.paid + one.interest > 0n);
    const benefits = own.map((one) => lineOf(one, repaid));
    return { affiliateId, fund, year, content: { benefits } };
  });
}

const keyOf = ({ affiliateId, fund, year }: Pick<PaidInYear, "affiliateId" | "fund" | "year">): string =>
  `${affiliateId} ${fund} ${year}`;

function lineOf(one: PaidInYear, repaid: ReadonlyMap<string, Cents>) {
  const { code, paid, interest } = one;
  const back = repaid.get(`${keyOf(one)} ${code}`) ?? 0n;
  const sums = { paid, repaid: back, amount: paid - back, interest };
  return { benefit: code, ...Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, formatCents(sum)])) };
}

/** What people repaid, or had kept back, by the year and the benefit of whose payments it takes away. */
async function repaidOf({ db }: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, Cents>> {
  const { rows } = await sql<{ id: string; code: string; repaid: Cents }>`
    select o.id, c.code, sum(p.amount)::bigint as repaid
    from overpayment o join claim c on c.id = o.claim_id join overpayment_posting p on p.overpayment_id = o.id
    where o.affiliate_id = any (${ids}) and p.kind in ('REPAID', 'WITHHELD') group by o.id, c.code`.execute(db);
  const found = await overpaymentsWhere(db, sql`o.id = any (${rows.map(({ id }) => id)})`);
  const sums = new Map<string, Cents>();
  for (const { id, affiliateId, fund, months } of found) {
    const known = rows.find((row) => row.id === id);
    const undue = months.map(({ paidOn, paid, due }) => ({ paidOn, paid: parseCents(paid), due: parseCents(due) }));
    for (const [year, amount] of repaidByYear(undue, known?.repaid ?? 0n)) {
      const key = `${keyOf({ affiliateId, fund, year })} ${known?.code}`;
      sums.set(key, (sums.get(key) ?? 0n) + amount);
    }
  }
  return sums;
}

/** Keeps what is otherwise than it was told last, and answers that. */
async function keepChanged({ db }: Scope, years: readonly PaidYear[]): Promise<PaidYear[]> {
  const { rows } = await sql<PaidYear>`
    insert into told_paid_year (affiliate_id, fund, year, content)
    select "affiliateId", fund, year, content
    from jsonb_to_recordset(${JSON.stringify(years)}::jsonb) as y ("affiliateId" text, fund text, year int,
      content jsonb) order by "affiliateId", fund, year
    on conflict (affiliate_id, fund, year) do update set content = excluded.content
    where told_paid_year.content <> excluded.content
    returning affiliate_id as "affiliateId", fund, year, content`.execute(db);
  return rows;
}
