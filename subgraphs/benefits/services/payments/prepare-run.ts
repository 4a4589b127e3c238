import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { type Cents, sum } from "../../../shared/values/money.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { undueOf } from "../../loaders/overpayments/overpayments.ts";
import { accountOn } from "../../loaders/payments/accounts.ts";
import { benefitById } from "../../rules/catalogue/index.ts";
import { isBankDay } from "../../rules/payments/bank-day.ts";
import {
  type FailedPart,
  type PayablePart,
  payableParts,
  type RunFault,
  repeatFailed,
} from "../../rules/payments/payable.ts";
import { unpackOutcome } from "../claims/pack-outcome.ts";
import { refuse } from "../refuse.ts";
import { interestToPay, noteLateInterest } from "./late-interest.ts";
import { type KeptBack, withhold } from "./withhold.ts";

/** When the bank is to pay. */
export interface RunAsked {
  readonly meta: WriteMetaInput;
  readonly executeOn: Day;
}

/** A claim of which something may be payable: the decision that holds, what was paid, and to which account. */
interface Candidate {
  readonly claimId: string;
  readonly decisionId: string;
  readonly affiliateId: string;
  readonly benefitId: string;
  readonly outcome: object;
  /** What was paid rightly, or stands in a run: with what was kept back, and without what was found undue. */
  readonly paid: Cents;
  /** What failed at the bank, and was not paid again yet. */
  readonly failed: readonly (Omit<FailedPart, "amount"> & { readonly amount: string })[];
  readonly name: string | null;
  readonly iban: string | null;
  readonly accountId: string | null;
}

/** A payment that a run makes. */
interface Line extends PayablePart, Pick<Candidate, "claimId" | "decisionId" | "affiliateId" | "accountId"> {
  readonly name: string;
  readonly iban: string;
  readonly repeats: string | null;
  readonly interestOf: string | null;
}

const MOST = 5_000;

/** Says why a run is not drawn up or released. */
export const runFault = (field: string, why: RunFault) => ({ errors: [refuse("PaymentRunError", field, { why })] });

/**
 * Draws up a run of all that the fund is to pay by a day, and waits for a second person. The claims are held while it
 * is drawn up, and a payment stands in one run at most.
 */
export const preparePaymentRun = (context: BenefitsContext, asked: RunAsked) =>
  write(context, "preparePaymentRun", asked, async () => {
    const { viewer } = context;
    const { executeOn } = asked;
    if (executeOn < viewer.day) return { errors: [refuse("ValidationError", "executeOn", { reason: "OUT_OF_ORDER" })] };
    if (!isBankDay(executeOn)) return runFault("executeOn", "NOT_A_BANK_DAY");
    const alone = `benefit payment run ${viewer.fund}`;
    await sql`select pg_advisory_xact_lock(hashtextextended(${alone}, 0))`.execute(context.db);
    const candidates = await candidatesFor(context, executeOn);
    const due = candidates.flatMap((one) => linesOf(one, executeOn)).slice(0, MOST);
    const lines = [...due, ...(await interestLines(context, executeOn, MOST - due.length))];
    const withoutAccount = candidates.filter(({ iban }) => iban === null).map(({ claimId }) => claimId);
    if (lines.length === 0) return runFault("executeOn", "NOTHING_TO_PAY");
    const paid = await withhold(context, lines);
    return { runId: await keepRun(context, executeOn, paid), withoutAccount, errors: [] };
  });

async function candidatesFor({ db, viewer }: BenefitsContext, day: Day): Promise<Candidate[]> {
  const payable = sql`c.fund = ${viewer.fund} and c.state = 'PAYABLE'`;
  await sql`select from claim c where ${payable} order by c.id for update`.execute(db);
  const { rows } = await sql<Candidate>`
    select c.id as "claimId", d.id as "decisionId", c.affiliate_id as "affiliateId", c.benefit_id as "benefitId",
      d.outcome,
      ((select coalesce(sum(l.given), 0) from payment_line l where l.claim_id = c.id)
        - ${undueOf(sql`c.id`)})::bigint as paid,
      (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'from', l.period_from, 'until', l.period_until,
          'amount', l.amount::text) order by l.id), '[]') from payment_line l
        where l.claim_id = c.id and l.outcome in ('REJECTED', 'RETURNED')
          and not exists (select from payment_line r where r.repeats = l.id and not r.cancelled)) as failed,
      (select a.lines[1] from addressee a where a.contributor_id = c.affiliate_id) as name,
      a.iban, a.account_id as "accountId"
    from claim c
    left join lateral ${accountOn(sql`c.affiliate_id`, day)} a on true
    join lateral (select * from decision d where d.claim_id = c.id and d.verdict <> 'REPAYMENT'
      order by d.place desc limit 1) d on true
    where ${payable} order by c.id limit ${MOST}`.execute(db);
  return rows.filter(({ benefitId }) => benefitById(benefitId)?.paidBy === "FUND");
}

function linesOf(candidate: Candidate, day: Day): Line[] {
  const { claimId, decisionId, affiliateId, accountId, iban, name, outcome, paid } = candidate;
  if (iban === null) return [];
  const failed = candidate.failed.map((one) => ({ ...one, amount: BigInt(one.amount) }));
  return repeatFailed(payableParts(unpackOutcome(outcome).parts, paid, day), failed).map((part) => ({
    ...{ ...part, claimId, decisionId, affiliateId, accountId, iban, name: name ?? affiliateId, interestOf: null },
  }));
}

/** A line of its own for each interest that is due on what was paid late. */
async function interestLines(context: BenefitsContext, day: Day, most: number): Promise<Line[]> {
  await noteLateInterest(context);
  const toPay = await interestToPay(context, day, most);
  return toPay.map((one) => ({ ...one, name: one.name ?? one.affiliateId, repeats: null }));
}

async function keepRun(
  { db, viewer }: BenefitsContext,
  executeOn: Day,
  lines: readonly (Line & KeptBack)[],
): Promise<string> {
  const runId = newId("bpr");
  const total = sum(lines.map(({ amount, withheld }) => amount - withheld));
  await sql`
    insert into payment_run (id, fund, state, execute_on, payments, total, proposed_by, proposed_on)
    values (${runId}, ${viewer.fund}, 'PROPOSED', ${executeOn}, ${lines.length}, ${total}, ${viewer.actor},
      ${viewer.day})`.execute(db);
  const rows = lines.map(({ amount, withheld, ...line }) => ({
    ...{ ...line, id: newId("bpl"), amount: (amount - withheld).toString(), withheld: withheld.toString() },
  }));
  await sql`
    insert into payment_line (id, run_id, claim_id, decision_id, part, affiliate_id, fund, name, iban, account_id,
      period_from, period_until, amount, withheld, withheld_for, repeats, interest_of)
    select id, ${runId}, "claimId", "decisionId", part, "affiliateId", ${viewer.fund}, name, iban, "accountId", "from",
      until, amount, withheld, "withheldFor", repeats, "interestOf"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as l (id text, "claimId" text, "decisionId" text, part int,
      "affiliateId" text, name text, iban text, "accountId" text, "from" date, until date, amount bigint,
      withheld bigint, "withheldFor" text, repeats text, "interestOf" text) order by id`.execute(db);
  return runId;
}
