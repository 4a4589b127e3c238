import { sql } from "kysely";
import type { Day } from "../../../shared/values/calendar.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { accountsOf } from "../../loaders/payments/accounts.ts";
import { linesWhere, type PaymentLineRow } from "../../loaders/payments/lines.ts";
import type { PaymentRunRow } from "../../loaders/payments/payments.ts";
import type { RunFault } from "../../rules/payments/payable.ts";
import { diedOf, seenOf } from "../garnishments/hold.ts";
import { isWithheldTooMuch } from "./withhold.ts";

const peopleOf = (lines: readonly PaymentLineRow[]): string[] => [
  ...new Set(lines.map(({ affiliateId }) => affiliateId)),
];

/** Reads the payments of a run that waits, and sends them to the accounts that are told by now. */
export async function linesToSend(
  { db }: BenefitsContext,
  { id, executeOn }: PaymentRunRow,
): Promise<PaymentLineRow[]> {
  const lines = await linesWhere(db, sql`l.run_id = ${id}`);
  const accounts = await accountsOf(db, peopleOf(lines), executeOn);
  const moved = lines.flatMap((line) => {
    const account = line.garnishmentId ? undefined : accounts.get(line.affiliateId);
    return account && account.accountId !== line.accountId ? [{ ...account, id: line.id }] : [];
  });
  if (moved.length === 0) return lines;
  await sql`
    update payment_line l set iban = m.iban, account_id = m."accountId"
    from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as m (id text, iban text, "accountId" text)
    where l.id = m.id`.execute(db);
  return linesWhere(db, sql`l.run_id = ${id}`);
}

/**
 * Why a run is no longer right, if it is not: somebody in it died, a decision took the place of one by which it pays,
 * an account was refused, less is to be kept back, or creditors seize otherwise. The claims are held meanwhile.
 */
export async function outdatedBy(
  context: BenefitsContext,
  run: PaymentRunRow,
  lines: readonly PaymentLineRow[],
): Promise<RunFault | null> {
  const people = peopleOf(lines);
  if ((await diedOf(context, people)).length > 0) return "PERSON_DIED";
  if ((await seenOf(context, people)) !== run.garnishments) return "OUTDATED";
  if (await areDecisionsOther(context, lines)) return "OUTDATED";
  if (await isAccountRefused(context, lines, run.executeOn)) return "OUTDATED";
  return (await isWithheldTooMuch(context, lines)) ? "OUTDATED" : null;
}

async function areDecisionsOther({ db }: BenefitsContext, lines: readonly PaymentLineRow[]): Promise<boolean> {
  const ids = [...new Set(lines.map(({ claimId }) => claimId))];
  const { rows: claims } = await sql<{ id: string; state: string }>`
    select id, state from claim where id = any (${ids}) order by id for update`.execute(db);
  const { rows: decisions } = await sql<{ claimId: string; id: string }>`
    select distinct on (claim_id) claim_id as "claimId", id from decision
    where claim_id = any (${ids}) and verdict <> 'REPAYMENT' order by claim_id, place desc`.execute(db);
  const payable = new Set(claims.filter(({ state }) => state === "PAYABLE").map(({ id }) => id));
  const inForce = new Map(decisions.map(({ claimId, id }) => [claimId, id]));
  const granted = lines.filter(({ interestOf }) => interestOf === null);
  return granted.some(({ claimId, decisionId }) => !payable.has(claimId) || inForce.get(claimId) !== decisionId);
}

/** Whether a payment would go to an account that the bank refused, or of nobody: none is told since. */
async function isAccountRefused({ db }: BenefitsContext, lines: readonly PaymentLineRow[], day: Day): Promise<boolean> {
  const theirs = lines.filter(({ garnishmentId, accountId }) => garnishmentId === null && accountId !== null);
  const accounts = await accountsOf(db, peopleOf(theirs), day);
  return theirs.some(({ affiliateId, accountId }) => accounts.get(affiliateId)?.accountId !== accountId);
}
