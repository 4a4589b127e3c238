import { sql } from "kysely";
import { say } from "../../../shared/plumbing/say.ts";
import type { Refused } from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { type Cents, formatCents, parseCents, type Rate } from "../../../shared/values/money.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import type { OverpaymentRow } from "../../loaders/overpayments/overpayments.ts";
import type { StandingRow } from "../../loaders/standings.ts";
import type { Mentions } from "../../rules/claims/decision.ts";
import type { BenefitOutcome } from "../../rules/outcome.ts";
import {
  isPrescribed,
  mostWithheld,
  type OverpaymentCause,
  repaymentBasis,
  yearsOf,
} from "../../rules/overpayments/overpayment.ts";
import { prescribedPart } from "../../rules/overpayments/settle-past.ts";
import { holdClaim } from "../claims/keep-claim.ts";
import { decisionInForce, writeDecision } from "../claims/keep-decision.ts";
import { unpackOutcome } from "../claims/pack-outcome.ts";
import { appealFaults, type DecisionOffice, mentionsOf } from "../claims/say-decision.ts";
import { textFaults } from "../refuse.ts";
import { bringOverpaymentOn, type OverpaymentNamed, overpaymentFault } from "./hold-overpayment.ts";
import { tellOverpayment } from "./post.ts";

/** How a repayment is decided. */
export interface RepaymentDecided extends OverpaymentNamed {
  readonly cause: OverpaymentCause;
  readonly explanation: string;
  /** The provisions that were not kept, with their contents. */
  readonly provisions: string;
  readonly office: DecisionOffice;
  /** How much of each later payment is kept back; as much as the law lets, if absent. */
  readonly share?: Rate | null;
}

/** What is claimed of an overpayment, once what is too old is taken off. */
interface Claimed {
  readonly amount: Cents;
  readonly prescribed: Cents;
  readonly share: Rate;
}

/**
 * Decides that what was paid without right is claimed back: with the finding, the working for each month, the
 * provisions, the term of prescription, the waiver and the instalments, or it is not kept (law of 11-04-1995, art. 15).
 */
export const decideBenefitOverpayment = bringOverpaymentOn<RepaymentDecided>({
  name: "decideBenefitOverpayment",
  from: "FOUND",
  step: async (context, overpayment, asked) => {
    const { cause } = asked;
    const errors = faultsOf(asked);
    if (errors.length > 0) return errors;
    const claimed = claimedOf(overpayment, asked, context.viewer.day);
    const made = overpayment.found - overpayment.left;
    const left = claimed.amount > made ? claimed.amount - made : 0n;
    const decisionId = left > 0n ? await claimBack(context, { overpayment, asked, claimed, left }) : null;
    await sql`
      update overpayment set state = ${decisionId ? "DECIDED" : "NOT_CLAIMED"}, cause = ${cause},
        prescribed = ${claimed.prescribed}, amount = ${decisionId ? claimed.amount : 0n}, share = ${claimed.share},
        decision_id = ${decisionId}, version = version + 1
      where id = ${overpayment.id}`.execute(context.db);
    await tellOverpayment(context, overpayment.id);
    return [];
  },
});

function faultsOf({ cause, explanation, provisions, office, share }: RepaymentDecided): Refused[] {
  const tooMuch = share !== null && share !== undefined && share > mostWithheld(cause);
  return [
    ...(tooMuch ? [overpaymentFault("share", "WITHHELD_TOO_MUCH")] : []),
    ...textFaults("explanation", explanation, 4_000, 20),
    ...textFaults("provisions", provisions, 2_000, 20),
    ...appealFaults(office),
  ];
}

function claimedOf({ months, found }: OverpaymentRow, { cause, share }: RepaymentDecided, day: Day): Claimed {
  const settled = months.map((one) => ({ ...one, paid: parseCents(one.paid), due: parseCents(one.due) }));
  const prescribed = prescribedPart(settled, found, (paidOn) => isPrescribed(paidOn, cause, day));
  return { prescribed, amount: found - prescribed, share: share ?? mostWithheld(cause) };
}

interface Repayment {
  readonly overpayment: OverpaymentRow;
  readonly asked: RepaymentDecided;
  readonly claimed: Claimed;
  readonly left: Cents;
}

async function claimBack(context: BenefitsContext, repayment: Repayment): Promise<string> {
  const { overpayment, asked, left } = repayment;
  const claim = await holdClaim(context, overpayment.claimId);
  const person = await context.loaders.standingByAffiliate.load(overpayment.affiliateId);
  const before = claim && (await decisionInForce(context, claim.id));
  if (!claim || !person || !before) throw new Error("an overpayment is of a claim that was decided");
  const { office } = asked;
  const explanation = asked.explanation.trim();
  const outcome = withReasons(unpackOutcome(before.outcome));
  const saying = { claim, outcome, explanation, office, amount: left, language: person.language };
  const { months, found } = overpayment;
  const facts = { loweredBy: overpayment.loweredBy, months, found: formatCents(found), cause: asked.cause };
  return writeDecision(context, {
    ...{ ...saying, person, facts, verdict: "REPAYMENT", worksFrom: context.viewer.day, revises: null, ground: null },
    mentions: { ...mentionsOf(context, saying), ...repaymentMentions(context, person, repayment) },
    working: months.map(({ month, paid, due }) => [month.slice(0, 7), paid, due, difference(paid, due)]),
  });
}

/** A decision that grants less, and refuses nothing, gives no reason of its own to repay. */
const withReasons = (outcome: BenefitOutcome): BenefitOutcome =>
  outcome.refusals.length > 0
    ? outcome
    : { ...outcome, refusals: [{ code: "OVP_R01", basis: repaymentBasis, day: null }] };

const difference = (paid: string, due: string): string => formatCents(parseCents(paid) - parseCents(due));

/** What a claim for repayment says besides, in the language of the person (art. 15). */
function repaymentMentions(
  { texts }: BenefitsContext,
  { language }: StandingRow,
  { overpayment, asked, claimed, left }: Repayment,
): Partial<Mentions> {
  const months = overpayment.months.map(
    ({ month, paid, due }) => `${month.slice(0, 7)}: ${paid} − ${due} = ${difference(paid, due)}`,
  );
  const facts = {
    ...{ foundOn: overpayment.foundOn, months: months.join("; "), amount: formatCents(left) },
    ...{ provisions: asked.provisions.trim(), years: yearsOf(asked.cause), found: formatCents(overpayment.found) },
    ...{ prescribed: formatCents(claimed.prescribed), share: Number(claimed.share) / 100 },
  };
  const words = (code: string): string => say(texts, language, `mention.${code}`, facts);
  return Object.fromEntries(["U1", "U2", "U3", "U4", "U5", "U6"].map((code) => [code, words(code)]));
}
