import pg from "pg";
import pino from "pino";
import type { ContributionsContext } from "../../subgraphs/contributions/loaders/index.ts";
import { dueDay } from "../../subgraphs/contributions/rules/due-day.ts";
import { issueDuesOf } from "../../subgraphs/contributions/services/issue-dues.ts";
import { plan } from "../../subgraphs/contributions/subgraph.ts";
import { plans } from "../../subgraphs/index.ts";
import { inTransaction, openSubgraph } from "../../subgraphs/shared/plumbing/open.ts";
import { systemViewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { addQuarters, type Day, firstDay, type Quarter, quarterOf } from "../../subgraphs/shared/values/calendar.ts";
import { idOfPlace } from "./person.ts";
import { type Say, silent } from "./population.ts";
import { everySoOften } from "./report.ts";

/** How many quarters of dues and payments stand in the tables, before the quarter of the day; none at all with 0. */
export interface HistoryWish {
  readonly quarters: number;
  readonly day: Day;
}

const AT_ONCE = 1_000;

/**
 * Gives a population its past: dues with their workings, and what was paid of them.
 *
 * The dues of the last quarter are issued by the house itself; those of the quarters before are like them. Nine of ten
 * are paid, five days before their day. What the triggers would check of copied rows is checked by the ledger's own
 * checks, which a test runs on a small population.
 */
export async function giveHistory(url: string, { quarters, day }: HistoryWish, say: Say = silent): Promise<void> {
  if (quarters === 0) return nothingBefore(url);
  const last = addQuarters(quarterOf(day), -1);
  await issueToAll(url, last, say);
  const session = new pg.Client(url);
  await session.connect();
  try {
    await session.query("set session_replication_role = replica; set search_path = contributions, facts");
    for (let back = 1; back < quarters; back += 1) await copyDues(session, last, back);
    await pay(session, last);
    await letAllHear(session);
    await session.query("vacuum analyze");
  } finally {
    await session.end();
  }
}

/**
 * An office that has claimed nothing yet: made ten times as fast, it is as large as one likes. Tables without rows are
 * not looked at, as no server looks at them: it would plan for none, until it looks again.
 */
async function nothingBefore(url: string): Promise<void> {
  const session = new pg.Client(url);
  await session.connect();
  try {
    await session.query("set search_path = contributions, facts");
    await letAllHear(session);
    const { rows } = await session.query<{ filled: string }>(
      `select string_agg(relid::regclass::text, ', ') as filled from pg_stat_user_tables where pg_relation_size(relid) > 0`,
    );
    await session.query(`vacuum analyze ${rows[0]?.filled ?? ""}`);
  } finally {
    await session.end();
  }
}

/** Issues a quarter's dues to all people, by the house's own service and in its own batches; answers how many. */
export async function issueToAll(url: string, quarter: Quarter, say: Say = silent): Promise<number> {
  const progress = everySoOften(say);
  const subgraph = await openSubgraph(plan, url, pino({ level: "silent" }));
  const session = new pg.Client(url);
  await session.connect();
  try {
    const { rows } = await session.query<{ id: string }>(
      "select id from contributions.contributor where kind = 'PERSON' order by id",
    );
    let issued = 0;
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const ids = rows.slice(from, from + AT_ONCE).map(({ id }) => id);
      const { dueIds } = await inTransaction(subgraph, systemViewer(firstDay(quarter), "bench"), (context) =>
        issueDuesOf(context as ContributionsContext, ids, quarter),
      );
      issued += dueIds.length;
      progress(() => `${from + ids.length} of ${rows.length} people were billed for the quarter before`);
    }
    return issued;
  } finally {
    await session.end();
    await subgraph.orm.close(true);
  }
}

/** What was told so far has its number, and has been heard by everybody. */
async function letAllHear(session: pg.Client): Promise<void> {
  await session.query("select facts.number_new()");
  for (const { name } of plans) {
    await session.query(
      `insert into facts.cursor (listener, sequence) select $1, coalesce(max(sequence), 0) from facts.number
      on conflict (listener) do update set sequence = excluded.sequence`,
      [name],
    );
  }
}

/** The id of a row about a due, made of the due's own: a first digit, which time has not reached, says for what. */
const idLike = (prefix: string, mark: 1 | 2 | 3 | 4): string => `'${prefix}_${mark}' || substr(d.id, 6)`;

/** How far back a due lies stands in the second sign of its id, which is 1 in all that are made in these years. */
const SIGNS = "123456789abcdefghjkmnpqrstvwxyz";

async function copyDues(session: pg.Client, last: Quarter, back: number): Promise<void> {
  const quarter = addQuarters(last, -back);
  const opens = firstDay(quarter);
  const id = `overlay(d.id placing '${SIGNS[back]}' from 6)`;
  await session.query(
    `insert into due (id, contributor_id, fund, account_number, nature, quarter, revision, category, amount,
      contribution, fee, opens_on, due_on, issued_on, inputs, engine_version, working_sha256)
    select ${id}, d.contributor_id, d.fund, d.account_number, d.nature, $2, d.revision, d.category, d.amount,
      d.contribution, d.fee, $3, $4, $3, d.inputs, d.engine_version, d.working_sha256
    from due d where d.quarter = $1 and exists (
      select from career_period p where p.affiliate_id = d.contributor_id and p.starts_on <= $3)`,
    [last, quarter, opens, dueDay(quarter)],
  );
  await session.query(
    `insert into ledger_transaction (id, fund, kind, effective_on, contributor_id, due_id)
    select ${idLike("ltx", 1)}, d.fund, 'DUE', d.opens_on, d.contributor_id, d.id
    from due d where d.quarter = $1 and d.amount > 0`,
    [quarter],
  );
  await session.query(
    `insert into ledger_entry (transaction_id, line, fund, code, account_number, contributor_id, effective_on, amount)
    select ${idLike("ltx", 1)}, e.line, d.fund, e.code, case e.line when 0 then d.account_number end,
      d.contributor_id, d.opens_on, e.amount
    from due d cross join lateral (values (0, 'RECEIVABLE', d.amount), (1, 'CONTRIBUTION_INCOME', -d.contribution),
      (2, 'FEE_INCOME', -d.fee)) e (line, code, amount)
    where d.quarter = $1 and e.amount <> 0`,
    [quarter],
  );
}

/** One bank file and one statement a fund, whatever the quarter; nine payments for ten dues. */
const PAYMENTS = `
  create temporary table paid on commit drop as
  select d.id as due_id, ${idLike("pay", 4)} as id, ${idLike("ltx", 2)} as booking, ${idLike("ltx", 3)} as match,
    d.fund, d.account_number, d.contributor_id, d.amount, d.due_on - 5 as booked_on, a.structured_communication,
    lpad(row_number() over (partition by d.fund order by d.due_on, d.id)::text, 7, '0') || '/0000' as position
  from due d join account a on a.number = d.account_number
  where d.amount > 0 and (hashtext(d.id) & 1023) % 10 > 0`;

const BOOKINGS = [
  `insert into payment (id, fund, statement_id, position, amount, booked_on, value_on, structured, counterparty_iban)
    select p.id, p.fund, s.id, p.position, p.amount, p.booked_on, p.booked_on, p.structured_communication,
      'BE' || lpad((98 - (n.account || '111400')::numeric % 97)::text, 2, '0') || n.account
    from paid p join bank_statement s on s.fund = p.fund
    cross join lateral (select '999' || lpad(p.account_number::text, 7, '0') as ten) t
    cross join lateral (select ten || lpad(coalesce(nullif(ten::bigint % 97, 0), 97)::text, 2, '0') as account) n`,
  `insert into ledger_transaction (id, fund, kind, effective_on, payment_id)
    select booking, fund, 'PAYMENT', booked_on, id from paid`,
  `insert into ledger_transaction (id, fund, kind, effective_on, contributor_id, payment_id)
    select match, fund, 'MATCH', booked_on, contributor_id, id from paid`,
  `insert into ledger_entry (transaction_id, line, fund, code, account_number, payment_id, contributor_id, effective_on,
      amount)
    select e.transaction_id, e.line, p.fund, e.code, e.account, e.payment, e.contributor, p.booked_on, e.amount
    from paid p cross join lateral (values
      (p.booking, 0, 'BANK', null, null, null, p.amount), (p.booking, 1, 'SUSPENSE', null, p.id, null, -p.amount),
      (p.match, 0, 'SUSPENSE', null, p.id, p.contributor_id, p.amount),
      (p.match, 1, 'RECEIVABLE', p.account_number, null, p.contributor_id, -p.amount)
    ) e (transaction_id, line, code, account, payment, contributor, amount)`,
  `insert into payment_match (payment_id, round, fund, account_number, contributor_id, way, transaction_id, matched_by,
      matched_on)
    select id, 0, fund, account_number, contributor_id, 'STRUCTURED_COMMUNICATION', match, 'statut', booked_on
    from paid`,
  `insert into allocation (fund, contributor_id, payment_id, due_id, amount, basis, allocated_on)
    select fund, contributor_id, id, due_id, amount, 'ORDER', booked_on from paid`,
];

async function pay(session: pg.Client, last: Quarter): Promise<void> {
  await session.query("begin");
  await session.query(PAYMENTS);
  const { rows: funds } = await session.query<{ fund: string; iban: string }>("select fund, iban from bank_account");
  for (const [place, { fund, iban }] of funds.entries()) {
    const sha256 = String(place).repeat(64);
    const closed = dueDay(last);
    await session.query(
      `insert into bank_file (fund, sha256, name, format, bytes, imported_by, imported_on)
      values ($1, $2, 'past.cod', 'CODA', 0, 'statut', $3)`,
      [fund, sha256, closed],
    );
    await session.query(
      `insert into bank_statement (id, fund, iban, year, number, format, content_hash, file_sha256, created_on)
      values ($1, $2, $3, 2000, '001', 'CODA', $4, $4, $5)`,
      [idOfPlace("bst", place, 0), fund, iban, sha256, closed],
    );
  }
  for (const booking of BOOKINGS) await session.query(booking);
  await session.query("commit");
}
