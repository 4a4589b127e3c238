import { sql } from "kysely";
import type { RequestScope } from "../../shared/plumbing/context.ts";
import { duesWhere } from "../loaders/dues.ts";
import type { MatchWay } from "../loaders/rows.ts";
import { groupBy } from "./group-by.ts";
import type { KeptPayment } from "./keep-statements.ts";
import { numbersInText } from "./numbers-in-text.ts";

type Db = RequestScope["db"];

/** To whose account a payment goes, how that was found, and which due was named. */
export interface Match {
  readonly payment: KeptPayment;
  readonly accountNumber: bigint;
  readonly contributorId: string;
  readonly way: MatchWay;
  readonly designatedDueId?: string | null;
}

type Found = { readonly paymentId: string; readonly accountNumber: bigint; readonly contributorId: string };
type FoundDue = Found & { readonly dueId: string | null };

function asMatches(payments: readonly KeptPayment[], found: readonly FoundDue[], way: MatchWay): Match[] {
  const byId = new Map(payments.map((payment) => [payment.id, payment]));
  return found.flatMap(({ paymentId, accountNumber, contributorId, dueId }) => {
    const payment = byId.get(paymentId);
    return payment ? [{ payment, accountNumber, contributorId, way, designatedDueId: dueId }] : [];
  });
}

/** By the structured communication that the account was given for good. */
async function byCommunication(db: Db, payments: readonly KeptPayment[]): Promise<Match[]> {
  const { rows } = await sql<FoundDue>`
    select p.id as "paymentId", a.number as "accountNumber", a.contributor_id as "contributorId", null as "dueId"
    from payment p join account a on a.fund = p.fund and a.structured_communication = p.structured
    where p.id = any (${payments.map(({ id }) => id)})`.execute(db);
  return asMatches(payments, rows, "STRUCTURED_COMMUNICATION");
}

/**
 * By a reference of our own making: the due as end-to-end reference of a collection, the account's communication as
 * mandate or inside an international creditor reference.
 */
async function byOwnReference(db: Db, payments: readonly KeptPayment[]): Promise<Match[]> {
  const { rows } = await sql<FoundDue>`
    select distinct on (p.id) p.id as "paymentId", a.number as "accountNumber", a.contributor_id as "contributorId",
      d.id as "dueId"
    from payment p
    left join due d on d.id = p.end_to_end_id and d.fund = p.fund
    join account a on a.fund = p.fund and (a.number = d.account_number
      or a.structured_communication = p.mandate_id or a.structured_communication = substr(p.creditor_reference, 5))
    where p.id = any (${payments.map(({ id }) => id)})
    order by p.id, (a.number = d.account_number) desc nulls last, a.number`.execute(db);
  return asMatches(payments, rows, "OWN_REFERENCE");
}

/** By an account number from which the same account was paid before, if the amount is that of one open due alone. */
async function byAmountAndIban(db: Db, payments: readonly KeptPayment[]): Promise<Match[]> {
  const { rows: known } = await sql<{ paymentId: string; accountNumber: bigint }>`
    select distinct p.id as "paymentId", m.account_number as "accountNumber"
    from payment p
    join payment q on q.fund = p.fund and q.counterparty_iban = p.counterparty_iban and q.id <> p.id
    join payment_matched m on m.payment_id = q.id
    where p.id = any (${payments.map(({ id }) => id)})`.execute(db);
  const numbers = [...new Set(known.map(({ accountNumber }) => String(accountNumber)))];
  const dues = await duesWhere(db, sql`d.account_number = any (${numbers}::bigint[]) and d.outstanding > 0`);
  const duesOf = groupBy(dues, ({ accountNumber }) => accountNumber);
  const accountsOf = groupBy(known, ({ paymentId }) => paymentId);
  const taken = new Set<string>();
  return payments.flatMap((payment): Match[] => {
    const open = (accountsOf.get(payment.id) ?? []).flatMap(({ accountNumber }) => duesOf.get(accountNumber) ?? []);
    const [due, another] = open.filter(({ outstanding }) => outstanding === payment.amount);
    if (!due || another || taken.has(due.id)) return [];
    taken.add(due.id);
    const { accountNumber, contributorId, id } = due;
    return [{ payment, accountNumber, contributorId, way: "AMOUNT_AND_IBAN", designatedDueId: id }];
  });
}

/** By numbers that the payer wrote in the free text, if all of them lead to one account. Never by a name. */
async function byFreeText(db: Db, payments: readonly KeptPayment[]): Promise<Match[]> {
  const found = groupBy(await accountsInText(db, payments), ({ paymentId }) => paymentId);
  return payments.flatMap((payment): Match[] => {
    const [only, another] = found.get(payment.id) ?? [];
    return only && !another ? [{ payment, ...only, way: "FREE_TEXT" }] : [];
  });
}

/** The accounts to which the numbers in the free texts of payments lead. */
export async function accountsInText(
  db: Db,
  payments: readonly Pick<KeptPayment, "id" | "fund" | "freeText">[],
): Promise<Found[]> {
  const written = payments.flatMap(({ id, fund, freeText }) => {
    const { communications, nationalNumbers, enterpriseNumbers } = numbersInText(freeText ?? "");
    const row = (kind: string) => (number: string) => ({ id, fund, kind, number });
    return [
      ...communications.map(row("COMMUNICATION")),
      ...nationalNumbers.map(row("SSIN")),
      ...enterpriseNumbers.map(row("ENTERPRISE")),
    ];
  });
  if (written.length === 0) return [];
  const { rows } = await sql<Found>`
    select distinct w.id as "paymentId", a.number as "accountNumber", a.contributor_id as "contributorId"
    from jsonb_to_recordset(${JSON.stringify(written)}::jsonb) as w (id text, fund text, kind text, number text)
    left join contributor c on (w.kind = 'SSIN' and c.ssin = w.number)
      or (w.kind = 'ENTERPRISE' and c.enterprise_number = w.number)
    join account a on a.fund = w.fund
      and (a.contributor_id = c.id or (w.kind = 'COMMUNICATION' and a.structured_communication = w.number))
    order by 1, 2`.execute(db);
  return rows;
}

/** The ways to find whose payment it is, the surest first. */
export const ways = [byCommunication, byOwnReference, byAmountAndIban, byFreeText] as const;
