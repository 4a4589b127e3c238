import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { sum } from "../../../shared/values/money.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { type Candidate, type CandidatePlace, candidatesOf, placesAfter } from "../../loaders/payments/candidates.ts";
import { isBankDay } from "../../rules/payments/bank-day.ts";
import { type HoldReason, isSeizable } from "../../rules/payments/garnishment.ts";
import { type PayablePart, payableParts, type RunFault, repeatFailed } from "../../rules/payments/payable.ts";
import { unpackOutcome } from "../claims/pack-outcome.ts";
import { garnish } from "../garnishments/garnish.ts";
import { holdsOn, seenOf } from "../garnishments/hold.ts";
import { keepSeizures } from "../garnishments/keep-seizures.ts";
import type { Seized, SeizureToKeep } from "../garnishments/take-of-months.ts";
import { refuse } from "../refuse.ts";
import { interestToPay, noteLateInterest } from "./late-interest.ts";
import { type KeptBack, withhold } from "./withhold.ts";

/** When the bank is to pay. */
export interface RunAsked {
  readonly meta: WriteMetaInput;
  readonly executeOn: Day;
}

/** A payment that a run makes. */
interface Line
  extends PayablePart,
    Seized,
    Pick<Candidate, "claimId" | "decisionId" | "affiliateId" | "name" | "code"> {
  /** Absent where it goes to a creditor. */
  readonly accountId: string | null;
  readonly iban: string;
  readonly repeats: string | null;
  readonly interestOf: string | null;
}

/** How many payments a file holds: a month of more is drawn up in several runs, each done well within a request. */
const MOST = 5_000;
const PAGE = 2_500;
const MOST_NAMED = 1_000;

/** Of interest nothing is seized. */
const NOBODY = { code: "", garnishmentId: null, seizureId: null } as const;

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
    const { due, withoutAccount, held, more } = await dueBy(context, executeOn);
    const lines = [...due, ...(await interestLines(context, executeOn, MOST - due.length))];
    if (lines.length === 0) return { ...runFault("executeOn", "NOTHING_TO_PAY"), withoutAccount, held };
    const { lines: paid, seizures } = await garnish(context, await withhold(context, lines), executeOn);
    const runId = await keepRun(context, executeOn, { lines: paid, seizures });
    return { runId, withoutAccount, held, more, errors: [] };
  });

/** A claim of which something is due that is not paid, and why. */
export interface Held {
  readonly claimId: string;
  readonly why: HoldReason;
}

/** What one run holds of what is due, and whether another is to follow. */
interface Due {
  readonly due: readonly Line[];
  readonly withoutAccount: readonly string[];
  /** What a clerk must look at first. */
  readonly held: readonly Held[];
  readonly more: boolean;
}

/**
 * Goes through what is payable by a day, what waits the longest first, until a file is full: whatever cannot be paid
 * yet, or to no account, takes nobody’s place.
 */
async function dueBy(context: BenefitsContext, day: Day): Promise<Due> {
  const { db, viewer } = context;
  const due: Line[] = [];
  const withoutAccount: string[] = [];
  const held: Held[] = [];
  let after: CandidatePlace | null = null;
  do {
    const asked = { fund: viewer.fund ?? "", day, most: PAGE };
    const places: CandidatePlace[] = await placesAfter(db, asked, after);
    const ids = places.map(({ id }) => id);
    const candidates = await candidatesOf(db, ids, day);
    const holds = await holdsOn(context, [...new Set(candidates.map(({ affiliateId }) => affiliateId))], day);
    for (const one of candidates) {
      const why = holdOf(one, holds);
      const lines = why ? [] : linesOf(one, day);
      if (due.length + lines.length > MOST) return { due, withoutAccount, held, more: true };
      due.push(...lines);
      if (why && held.length < MOST_NAMED) held.push({ claimId: one.claimId, why });
      else if (!one.account && withoutAccount.length < MOST_NAMED) withoutAccount.push(one.claimId);
    }
    after = places.length < PAGE ? null : (places.at(-1) ?? null);
  } while (after);
  return { due, withoutAccount, held, more: false };
}

/** Why a claim waits: a death stops everything, a creditor only what he may seize. */
function holdOf({ affiliateId, code }: Candidate, holds: ReadonlyMap<string, HoldReason>): HoldReason | undefined {
  const why = holds.get(affiliateId);
  return why === "DIED" || isSeizable(code) ? why : undefined;
}

function linesOf(candidate: Candidate, day: Day): Line[] {
  const { claimId, decisionId, affiliateId, code, name, account, outcome, paid, failed } = candidate;
  if (account === null) return [];
  const { accountId, iban } = account;
  return repeatFailed(payableParts(unpackOutcome(outcome).parts, paid, day), failed).map((part) => {
    const { garnishmentId = null, seizureId = null } = failed.find(({ id }) => id === part.repeats) ?? {};
    const whose = { claimId, decisionId, affiliateId, code, accountId, iban, name };
    return { ...part, ...whose, interestOf: null, garnishmentId, seizureId };
  });
}

/** A line of its own for each interest that is due on what was paid late. */
async function interestLines(context: BenefitsContext, day: Day, most: number): Promise<Line[]> {
  await noteLateInterest(context);
  const toPay = await interestToPay(context, day, most);
  return toPay.map((one) => ({ ...one, name: one.name ?? one.affiliateId, repeats: null, ...NOBODY }));
}

interface Drawn {
  readonly lines: readonly (Line & KeptBack)[];
  readonly seizures: readonly SeizureToKeep[];
}

async function keepRun(context: BenefitsContext, executeOn: Day, { lines, seizures }: Drawn): Promise<string> {
  const { db, viewer } = context;
  const runId = newId("bpr");
  const people = [...new Set(lines.map(({ affiliateId }) => affiliateId))];
  const total = sum(lines.map(({ amount, withheld }) => amount - withheld));
  await sql`
    insert into payment_run (id, fund, state, execute_on, payments, total, proposed_by, proposed_on,
      garnishments)
    values (${runId}, ${viewer.fund}, 'PROPOSED', ${executeOn}, ${lines.length}, ${total}, ${viewer.actor},
      ${viewer.day}, ${await seenOf(context, people)})`.execute(db);
  await keepSeizures(context, runId, executeOn, seizures);
  const rows = lines.map(({ amount, withheld, ...line }) => ({
    ...{ ...line, id: newId("bpl"), amount: (amount - withheld).toString(), withheld: withheld.toString() },
  }));
  await sql`
    insert into payment_line (id, run_id, claim_id, decision_id, part, affiliate_id, fund, name, iban, account_id,
      period_from, period_until, amount, withheld, withheld_for, repeats, interest_of, garnishment_id, seizure_id)
    select id, ${runId}, "claimId", "decisionId", part, "affiliateId", ${viewer.fund}, name, iban, "accountId", "from",
      until, amount, withheld, "withheldFor", repeats, "interestOf", "garnishmentId", "seizureId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as l (id text, "claimId" text, "decisionId" text, part int,
      "affiliateId" text, name text, iban text, "accountId" text, "from" date, until date, amount bigint,
      withheld bigint, "withheldFor" text, repeats text, "interestOf" text, "garnishmentId" text, "seizureId" text)
    order by id`.execute(db);
  return runId;
}
