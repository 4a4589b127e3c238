import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../shared/plumbing/loader.ts";
import type { PaymentRow, StatementRow } from "./rows.ts";

type Db = Kysely<unknown>;

/** Statements for which a condition holds, in an order, at most so many. */
export async function statementsWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`s.closing_on, s.id`,
  limit = 10_000,
): Promise<StatementRow[]> {
  const found = await sql<StatementRow>`
    select s.id, s.fund, s.iban, s.year, s.number, s.format, s.opening_balance as "openingBalance",
      s.closing_balance as "closingBalance", s.opening_on as "openingOn", s.closing_on as "closingOn"
    from bank_statement s where ${condition} order by ${order} limit ${limit}`.execute(db);
  return found.rows;
}

/** How many statements there are. */
export async function countStatements(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from bank_statement`.execute(db);
  return rows[0]?.count ?? 0;
}

export const statementById = (db: Db) =>
  oneBy<string, StatementRow>(
    ({ id }) => id,
    (ids) => statementsWhere(db, sql`s.id = any (${ids})`),
  );

/** Payments for which a condition holds, in an order, at most so many. */
export async function paymentsWhere(
  db: Db,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`p.statement_id, p.position`,
  limit = 100_000,
): Promise<PaymentRow[]> {
  const found = await sql<PaymentRow>`
    select p.id, p.fund, p.statement_id as "statementId", p.position, p.amount, p.booked_on as "bookedOn",
      p.structured, p.free_text as "freeText", p.note, p.counterparty_iban as "counterpartyIban",
      p.counterparty_name as "counterpartyName", p.returned_type as "returnedType",
      p.returned_reason as "returnedReason", p.withheld_by as "withheldBy", coalesce(h.held, 0)::bigint as held, m.way,
      m.matched_on as "matchedOn", m.account_number as "accountNumber", m.contributor_id as "contributorId"
    from payment p
    left join payment_matched m on m.payment_id = p.id
    left join lateral (
      select -sum(e.amount) as held from ledger_entry e where e.payment_id = p.id
    ) h on true
    where ${condition} order by ${order} limit ${limit}`.execute(db);
  return found.rows;
}

export const paymentById = (db: Db) =>
  oneBy<string, PaymentRow>(
    ({ id }) => id,
    (ids) => paymentsWhere(db, sql`p.id = any (${ids})`),
  );

/** In the order of the statement. */
export const paymentsOfStatement = (db: Db) =>
  manyBy<string, PaymentRow>(
    ({ statementId }) => statementId,
    (ids) => paymentsWhere(db, sql`p.statement_id = any (${ids}) and p.split_of is null`),
  );

/** The parts of a sum that was for several. */
export const partsOfPayment = (db: Db) =>
  manyBy<string, PaymentRow & { readonly splitOf: string }>(
    ({ splitOf }) => splitOf,
    async (ids) => {
      const parts = await sql<{ id: string; splitOf: string }>`
        select id, split_of as "splitOf" from payment where split_of = any (${ids})`.execute(db);
      const of = new Map(parts.rows.map(({ id, splitOf }) => [id, splitOf]));
      const rows = await paymentsWhere(db, sql`p.id = any (${[...of.keys()]})`);
      return rows.map((row) => ({ ...row, splitOf: of.get(row.id) ?? "" }));
    },
  );
