import { sql } from "kysely";
import type { RequestScope } from "../../shared/plumbing/context.ts";
import type { Day } from "../../shared/values/calendar.ts";
import { duesWhere } from "../loaders/dues.ts";
import type { MatchWay } from "../loaders/rows.ts";
import { type AutomaticWay, matchingOrder } from "../rules/parameters/matching-order.ts";
import { groupBy } from "./group-by.ts";
import type { KeptPayment } from "./keep-statements.ts";
import { numbersInText } from "./numbers-in-text.ts";

type Db = RequestScope["db"];

/** What of a payment is held once its account is found: a file may bring a hundred thousand. */
export type MatchedPayment = Pick<KeptPayment, "id" | "fund" | "amount" | "bookedOn">;

const asMatched = ({ id, fund, amount, bookedOn }: KeptPayment): MatchedPayment => ({ id, fund, amount, bookedOn });

/** To whose account a payment goes, how that was found, and which due was named. */
export interface Match {
  readonly payment: MatchedPayment;
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
    return payment ? [{ payment: asMatched(payment), accountNumber, contributorId, way, designatedDueId: dueId }] : [];
  });
}

/** By the structured communication that the account was given for good. */
async function byCommunication(db: Db, payments: readonly KeptPayment[]): Promise<Match[]> {
  const spoken = payments.filter(({ structured }) => structured !== null);
  if (spoken.length === 0) return [];
  const { rows } = await sql<FoundDue>`
    select p.id as "paymentId", a.number as "accountNumber", a.contributor_id as "contributorId", null as "dueId"
    from payment p join account a on a.fund = p.fund and a.structured_communication = p.structured
    where p.id = any (${spoken.map(({ id }) => id)})`.execute(db);
  return asMatches(payments, rows, "STRUCTURED_COMMUNICATION");
}

/**
 * By a reference of our own making: the due or the collection as end-to-end reference, the account's communication as
 * mandate or inside an international creditor reference.
 */
async function byOwnReference(db: Db, payments: readonly KeptPayment[]): Promise<Match[]> {
  const referred = payments.filter((one) => one.endToEndId ?? one.mandateId ?? one.creditorReference);
  if (referred.length === 0) return [];
  const { rows } = await sql<FoundDue>`
    with p as (
      select id, fund, end_to_end_id, mandate_id, substr(creditor_reference, 5) as communication
      from payment where id = any (${referred.map(({ id }) => id)})
    )
    select distinct on ("paymentId") * from (
      select p.id as "paymentId", d.account_number as "accountNumber", d.contributor_id as "contributorId",
        d.id as "dueId", 1 as rank
      from p join due d on d.id = p.end_to_end_id and d.fund = p.fund
      union all
      select p.id, d.account_number, d.contributor_id, d.id, 1
      from p join collection c on c.id = replace(p.end_to_end_id, '-', '_') and c.fund = p.fund
      join due d on d.id = c.due_id
      union all
      select p.id, a.number, a.contributor_id, null, 2
      from p join account a on a.structured_communication = split_part(p.mandate_id, '-', 1) and a.fund = p.fund
      union all
      select p.id, a.number, a.contributor_id, null, 3
      from p join account a on a.structured_communication = p.communication and a.fund = p.fund
    ) f order by "paymentId", rank`.execute(db);
  return asMatches(payments, rows, "OWN_REFERENCE");
}

/**
 * By an account number from which the same account was paid before, if the amount is that of one open due alone, and no
 * payment before it has taken that due.
 */
async function byAmountAndIban(taken: Set<string>, db: Db, payments: readonly KeptPayment[]): Promise<Match[]> {
  const ibans = [...new Set(payments.flatMap(({ counterpartyIban }) => counterpartyIban ?? []))];
  if (ibans.length === 0) return [];
  const { rows: known } = await sql<{ iban: string; accountNumber: bigint }>`
    select distinct q.counterparty_iban as iban, m.account_number as "accountNumber"
    from payment q join payment_matched m on m.payment_id = q.id
    where q.fund = ${payments[0]?.fund ?? ""} and q.counterparty_iban = any (${ibans})`.execute(db);
  const numbers = [...new Set(known.map(({ accountNumber }) => String(accountNumber)))];
  const dues = await duesWhere(db, sql`d.account_number = any (${numbers}::bigint[]) and d.outstanding > 0`);
  const duesOf = groupBy(dues, ({ accountNumber }) => accountNumber);
  const accountsOf = groupBy(known, ({ iban }) => iban);
  return payments.flatMap((payment): Match[] => {
    const accounts = accountsOf.get(payment.counterpartyIban ?? "") ?? [];
    const open = accounts.flatMap(({ accountNumber }) => duesOf.get(accountNumber) ?? []);
    const [due, another] = open.filter(({ outstanding }) => outstanding === payment.amount);
    if (!due || another || taken.has(due.id)) return [];
    taken.add(due.id);
    const { accountNumber, contributorId, id } = due;
    const match = { accountNumber, contributorId, way: "AMOUNT_AND_IBAN", designatedDueId: id } as const;
    return [{ ...match, payment: asMatched(payment) }];
  });
}

/** By numbers that the payer wrote in the free text, if all of them lead to one account. Never by a name. */
async function byFreeText(db: Db, payments: readonly KeptPayment[]): Promise<Match[]> {
  const found = groupBy(await accountsInText(db, payments), ({ paymentId }) => paymentId);
  return payments.flatMap((payment): Match[] => {
    const [only, another] = found.get(payment.id) ?? [];
    return only && !another ? [{ ...only, payment: asMatched(payment), way: "FREE_TEXT" }] : [];
  });
}

/** The accounts to which the numbers in the free texts of payments lead. */
async function accountsInText(
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
    with w as (
      select * from jsonb_to_recordset(${JSON.stringify(written)}::jsonb)
        as w (id text, fund text, kind text, number text)
    ), c as (
      select w.id, w.fund, c.id as contributor_id from w join contributor c
        on c.ssin = w.number or c.former_ssins @> array[w.number] where w.kind = 'SSIN'
      union all
      select w.id, w.fund, c.id from w join contributor c on c.enterprise_number = w.number where w.kind = 'ENTERPRISE'
    )
    select c.id as "paymentId", a.number as "accountNumber", a.contributor_id as "contributorId"
    from c join account a on a.contributor_id = c.contributor_id and a.fund = c.fund
    union
    select w.id, a.number, a.contributor_id
    from w join account a on a.structured_communication = w.number and a.fund = w.fund where w.kind = 'COMMUNICATION'
    order by 1, 2`.execute(db);
  return rows;
}

/** A way to find whose payments of one file they are; asked part by part, it knows what the parts before have taken. */
type Way = (db: Db, payments: readonly KeptPayment[]) => Promise<Match[]>;

const byWay: Record<AutomaticWay, () => Way> = {
  STRUCTURED_COMMUNICATION: () => byCommunication,
  OWN_REFERENCE: () => byOwnReference,
  AMOUNT_AND_IBAN: () => byAmountAndIban.bind(null, new Set<string>()),
  FREE_TEXT: () => byFreeText,
};

/** The ways to find whose payment it is, in the order of the fund's policy on a day, for the payments of one file. */
export const waysOn = (day: Day): Way[] => matchingOrder.on(day).value.map((way) => byWay[way]());
