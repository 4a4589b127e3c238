import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import { type Cents, sum } from "../../../shared/values/money.ts";
import { balanceKey } from "../../loaders/contributors.ts";
import { openCredits } from "../../loaders/credits.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { type PayeeAddress, refundsWhere } from "../../loaders/refunds/refunds.ts";
import type { AccountRow } from "../../loaders/rows.ts";
import type { RefundFault } from "../../rules/refunds/refund.ts";
import { notFound, refused } from "../refused.ts";
import { agree, creditFault, reserveRefund } from "./reserve-refund.ts";
import { tellRefunds } from "./tell-refund.ts";

/** What is to be given back, to which account; where nothing is said, all of it to the one that paid last. */
export interface RefundAsked {
  readonly meta: WriteMetaInput;
  readonly contributorId: string;
  readonly amount?: Cents | null;
  readonly iban?: string | null;
  readonly holderName?: string | null;
  readonly address?: PayeeAddress | null;
}

const STAFF: readonly string[] = ["CASE_HANDLER", "SUPERVISOR"];
const impossible = (field: string, why: RefundFault): Refused => refused("RefundImpossibleError", field, { why });

/**
 * Asks for a refund, or proposes one. What staff propose is set apart at once, and counts as agreed by who proposes
 * it; what a person asks for waits for staff.
 */
export const proposeRefund = (context: ContributionsContext, asked: RefundAsked) =>
  write(context, "proposeRefund", asked, async () => {
    const { db, loaders, viewer } = context;
    const account = await loaders.accountOfContributor.load(asked.contributorId);
    if (!account || (viewer.fund && account.fund !== viewer.fund))
      return { errors: [notFound("contributorId", asked.contributorId)] };
    await sql`select pg_advisory_xact_lock(hashtextextended(${`refund ${account.number}`}, 0))`.execute(db);
    const payee = await payeeOf(context, account, asked);
    if ("kind" in payee) return { errors: [payee] };
    const credit = await creditOf(context, account);
    const amount = asked.amount ?? credit;
    if (asked.amount !== null && asked.amount !== undefined && asked.amount <= 0n)
      return { errors: [refused("ValidationError", "amount", { reason: "NOT_POSITIVE" })] };
    const why = await faultOf(context, account, amount, credit);
    if (why) return { errors: [impossible("amount", why)] };
    const refundId = newId("rfd");
    await sql`
      insert into refund (id, contributor_id, fund, account_number, amount, iban, iban_known, holder_name, address,
        state, asked_on, asked_by)
      values (${refundId}, ${account.contributorId}, ${account.fund}, ${account.number}, ${amount}, ${payee.iban},
        ${payee.known}, ${payee.holderName}, ${asked.address ? JSON.stringify(asked.address) : null}::jsonb, 'ASKED',
        ${viewer.day}, ${viewer.actor})`.execute(db);
    if (isStaff(context)) {
      const [refund] = await refundsWhere(db, sql`r.id = ${refundId}`);
      const fault = refund && (await reserveRefund(context, refund));
      if (fault) return { errors: [impossible("amount", fault)] };
      if (refund) await agree(context, refund);
    }
    await tellRefunds(context, [refundId]);
    return { refundId, errors: [] };
  });

const isStaff = ({ viewer }: ContributionsContext): boolean => STAFF.includes(viewer.role);

/** What is free on the account. A person sees no payments, but sees the balance, and that says as much. */
async function creditOf(context: ContributionsContext, { number }: AccountRow): Promise<Cents> {
  if (isStaff(context)) return sum((await openCredits(context.db, [number])).map(({ amount }) => amount));
  const key = balanceKey(number, context.viewer.day);
  return -((await context.loaders.balanceOn.load(key))?.balance ?? 0n);
}

async function faultOf(
  context: ContributionsContext,
  { number }: AccountRow,
  amount: Cents,
  credit: Cents,
): Promise<RefundFault | null> {
  if (isStaff(context)) return creditFault(context, { accountNumber: number, amount });
  const waiting = await refundsWhere(context.db, sql`r.account_number = ${number} and r.state = 'ASKED'`);
  if (waiting.length > 0) return "ALREADY_ASKED";
  if (credit <= 0n) return "NOTHING_TO_REFUND";
  return amount > credit ? "MORE_THAN_THE_CREDIT" : null;
}

interface Payee {
  readonly iban: string;
  readonly holderName: string;
  readonly known: boolean;
}

/** To whom it goes. Nobody but staff sees the payments, so a person names the account, and staff see if it is known. */
async function payeeOf(
  { db }: ContributionsContext,
  { number }: AccountRow,
  { iban, holderName }: RefundAsked,
): Promise<Payee | Refused> {
  const { rows } = await sql<{ iban: string; name: string | null }>`
    select p.counterparty_iban as iban, p.counterparty_name as name
    from payment_matched m join payment p on p.id = m.payment_id
    where m.account_number = ${number} and p.counterparty_iban is not null
    order by p.booked_on desc, p.id desc`.execute(db);
  const found = iban ? rows.find((row) => row.iban === iban) : rows[0];
  const name = holderName?.trim() || found?.name;
  const to = iban ?? found?.iban;
  if (!to || !name) return impossible(to ? "holderName" : "iban", "NO_ACCOUNT_KNOWN");
  if (name.length > 70) return refused("ValidationError", "holderName", { reason: "TOO_LONG" });
  return { iban: to, holderName: name, known: found !== undefined };
}
