import { type RawBuilder, sql } from "kysely";
import type { RequestScope } from "../../shared/plumbing/context.ts";
import { runsWhere } from "../loaders/billing/runs.ts";
import { companyRunsWhere } from "../loaders/companies/company-runs.ts";
import { type Seal, sealOfBooks, sealReckonedAgain } from "./billing/leaves.ts";
import { sealOfCompanies } from "./companies/seal-companies.ts";
import { isAsReckoned, type KeptDue, RECKONED } from "./reckon-again.ts";

type Scope = Pick<RequestScope, "db">;

/** The tables that hold money, and of which no row is ever edited. */
const KEPT = [
  "due",
  "due_cancellation",
  "payment",
  "ledger_transaction",
  "ledger_entry",
  "payment_match",
  "allocation",
  "regularisation",
  "regularisation_line",
  "refund_part",
  "refund_approval",
  "outgoing_file",
  "surcharge",
  "company_due",
];

/** Each selects what is wrong: nothing, as long as the books are right. */
const queries: Readonly<Record<string, RawBuilder<unknown>>> = {
  I1: sql`
    select t.id from ledger_transaction t left join ledger_entry e on e.transaction_id = t.id
    group by t.id having coalesce(sum(e.amount), 0) <> 0 or count(e.line) < 2`,
  I2: sql`
    select contributor_id from due group by contributor_id, quarter, nature, revision having count(*) > 1
    union all select contributor_id from due_standing where not cancelled and nature = 'PROVISIONAL'
    group by contributor_id, quarter having count(*) > 1
    union all select contributor_id from company_due_standing group by contributor_id, year having count(*) > 1
    union all select base_due_id from surcharge_standing group by base_due_id, rule, kind, falls_on
    having count(*) > 1`,
  I3: sql`
    select t.name from unnest(${KEPT}::text[]) as t (name)
    where has_table_privilege(current_user, t.name, 'update') or has_table_privilege(current_user, t.name, 'delete')
      or has_table_privilege(current_user, t.name, 'truncate')
      or not exists (select from pg_trigger g where g.tgrelid = t.name::regclass
        and g.tgname = t.name || '_never_changes' and g.tgenabled = 'O')
    union all select r.id from ledger_transaction r join ledger_transaction o on o.id = r.reverses
    where o.kind = 'REVERSAL' or o.fund <> r.fund
    union all select reverses from ledger_transaction where reverses is not null group by 1 having count(*) > 1`,
  I4: sql`
    select a.payment_id from allocation a join payment p on p.id = a.payment_id
    left join payment_matched m on m.payment_id = p.id
    group by a.payment_id, p.amount, m.payment_id
    having sum(a.amount) > case when m.payment_id is null then 0 else p.amount end or sum(a.amount) < 0
    union all select d.id from due_standing d where d.paid < 0 or d.outstanding < 0
      or d.paid > case when d.cancelled then 0 else greatest(d.amount + d.lowered - d.written_off, 0) end
    union all select u.payment_id from (select payment_id, amount from allocation
      union all select payment_id, amount from refund_part) u
    join payment p on p.id = u.payment_id left join payment_matched m on m.payment_id = p.id
    group by u.payment_id, p.amount, m.payment_id
    having sum(u.amount) > case when m.payment_id is null then 0 else p.amount end
    union all select a.due_id from allocation a join due d on d.id = a.due_id
    join payment_match m on m.payment_id = a.payment_id
    where not exists (select from payment_match n
      where n.payment_id = a.payment_id and n.account_number = d.account_number)`,
  I5: sql`
    select s.number::text from (
      select a.number,
        coalesce((select sum(e.amount) from ledger_entry e where e.account_number = a.number), 0) as booked,
        coalesce((select sum(d.amount) from due d left join due_cancellation c on c.due_id = d.id
          where d.account_number = a.number and c.due_id is null), 0) as claimed,
        coalesce((select sum(p.amount) from payment_matched m join payment p on p.id = m.payment_id
          where m.account_number = a.number), 0) as paid,
        coalesce((select sum(g.amount) from refund r join refund_part g on g.refund_id = r.id
          where r.account_number = a.number), 0) as refunded
      from account a) s
    where s.booked <> s.claimed - s.paid + s.refunded
    union all select payment_id from (
      select p.id as payment_id, p.amount, coalesce(-sum(e.amount), 0) as held
      from payment p left join ledger_entry e on e.payment_id = p.id group by p.id) h
    where h.held <> 0 and h.held <> h.amount`,
  I7: sql`
    select c.relname from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'contributions'::regnamespace and c.relkind in ('r', 'v', 'p') and a.attnum > 0
      and a.atttypid in ('real'::regtype, 'double precision'::regtype, 'money'::regtype)`,
  I13: sql`
    select a.number::text from account a
    left join (select account_number, sum(amount) as amount from ledger_entry
      where account_number is not null group by 1) booked on booked.account_number = a.number
    left join (select account_number, sum(outstanding) as amount from due_standing group by 1) open
      on open.account_number = a.number
    left join (
      select m.account_number, sum(p.amount
        - coalesce((select sum(x.amount) from allocation x where x.payment_id = p.id), 0)
        - coalesce((select sum(g.amount) from refund_part g where g.payment_id = p.id), 0)) as amount
      from payment_matched m join payment p on p.id = m.payment_id group by 1) credit
        on credit.account_number = a.number
    where coalesce(booked.amount, 0) <> coalesce(open.amount, 0) - coalesce(credit.amount, 0)`,
  I15: sql`
    select r.id from refund r left join refund_part g on g.refund_id = r.id group by r.id
    having coalesce(sum(g.amount), 0)
      <> case when r.state in ('ASKED', 'REJECTED', 'WITHDRAWN') then 0 else r.amount end
    union all select o.fund from (
      select f.fund, coalesce((select sum(r.amount) from refund r where r.fund = f.fund
          and r.state in ('PROPOSED', 'APPROVED', 'SENT')), 0) as owed,
        -coalesce((select sum(e.amount) from ledger_entry e where e.fund = f.fund
          and e.code = 'REFUND_PAYABLE'), 0) as booked
      from (select distinct fund from account) f) o
    where o.owed <> o.booked
    union all select t.reason from ledger_transaction t where t.kind = 'PAID_OUT'
      group by t.reason having count(*) > 1`,
  I16: sql`
    select d.id from due_standing d join freed_quarter f on f.contributor_id = d.contributor_id
      and f.quarter = d.quarter and f.covers = 'QUARTER' and f.ended_on is null
    where not d.cancelled and d.amount > 0 and d.nature not in ('COMPANY_ANNUAL', 'RECOVERY_COST')`,
};

const BATCH = 1_000;

/** How many dues are not what their own inputs give, to the cent and to the last step. */
async function duesMisreckoned({ db }: Scope): Promise<number> {
  let faults = 0;
  for (let after = ""; ; ) {
    const { rows } = await sql<KeptDue>`
      select id, nature, inputs, calculation, working_sha256 as hash, amount, contribution, fee from due
      where nature = any (${RECKONED}) and id > ${after} order by id limit ${BATCH}`.execute(db);
    faults += rows.filter((due) => !isAsReckoned(due)).length;
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return faults;
    after = last.id;
  }
}

/** How many sealed runs are not what they were sealed with, as the books stand, or as the rules reckon them again. */
async function runsAstray(scope: Scope, again: (scope: Scope, runId: string) => Promise<Seal>): Promise<number> {
  const sealed = sql`r.state = 'SEALED' and not r.rehearsal`;
  const runs = await runsWhere(scope.db, sealed);
  let faults = 0;
  for (const { id, sealedCount, sealedSum, merkleRoot } of runs) {
    const { count, sum, root } = await again(scope, id);
    if (count !== sealedCount || sum !== sealedSum || root !== merkleRoot) faults += 1;
  }
  for (const { id, sealedCount, sealedSum, merkleRoot } of await companyRunsWhere(scope.db, sealed)) {
    const { count, sum, root } = await sealOfCompanies(scope, id);
    if (count !== sealedCount || sum !== sealedSum || root !== merkleRoot) faults += 1;
  }
  return faults;
}

/** A named check of the books, and how many faults it found: none, or something is wrong with us. */
export interface LedgerCheck {
  readonly code: string;
  readonly faults: number;
}

const counted =
  (query: RawBuilder<unknown>) =>
  async ({ db }: Scope): Promise<number> => {
    const { rows } = await sql<{ faults: number }>`select count(*)::int as faults from (${query}) f`.execute(db);
    return rows[0]?.faults ?? 0;
  };

/** Each check of the books by its code: how many faults it finds in what the viewer may see. */
export const checksOfLedger: Readonly<Record<string, (scope: Scope) => Promise<number>>> = {
  ...Object.fromEntries(Object.entries(queries).map(([code, query]) => [code, counted(query)])),
  I6: (scope) => runsAstray(scope, sealOfBooks),
  I8: duesMisreckoned,
  I14: (scope) => runsAstray(scope, sealReckonedAgain),
};

/** Runs every check, or some, over what the viewer may see. */
export async function checkLedger(scope: Scope, codes?: readonly string[] | null): Promise<LedgerCheck[]> {
  const found: LedgerCheck[] = [];
  const asked = Object.entries(checksOfLedger).filter(([code]) => !codes || codes.includes(code));
  for (const [code, check] of asked) found.push({ code, faults: await check(scope) });
  const number = ({ code }: LedgerCheck): number => Number(code.slice(1));
  return found.toSorted((a, b) => number(a) - number(b));
}
