import { say } from "../../../shared/plumbing/say.ts";
import type { Refused } from "../../../shared/plumbing/user-error.ts";
import type { Language } from "../../../shared/values/language.ts";
import { type Cents, formatCents } from "../../../shared/values/money.ts";
import type { ClaimRow } from "../../loaders/claims/claims.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import type { MentionCode, Mentions } from "../../rules/claims/decision.ts";
import type { BenefitOutcome } from "../../rules/outcome.ts";
import { textFaults } from "../refuse.ts";

/** Who decides and where one may go: what a case handler says of it. */
export interface DecisionOffice {
  /** The labour court of the person's residence, with its address. */
  readonly court?: { readonly name: string; readonly address: string } | null;
  /** Where one is given explanations: a name, a telephone number, an address. */
  readonly contact?: string | null;
  /** The service that manages the file. */
  readonly service?: string | null;
}

/** A refusal, whole or in part, and a claim for repayment, are not kept without all that one needs to appeal. */
export const appealFaults = ({ court, contact, service }: DecisionOffice): Refused[] => [
  ...textFaults("office.court.name", court?.name, 200, 5),
  ...textFaults("office.court.address", court?.address, 300, 5),
  ...textFaults("office.contact", contact, 300, 5),
  ...textFaults("office.service", service, 200, 3),
];

/** What a decision is to say. */
export interface Saying {
  readonly claim: ClaimRow;
  readonly language: Language;
  readonly outcome: BenefitOutcome;
  /** What is granted in all, or claimed back. */
  readonly amount: Cents;
  readonly explanation: string | null;
  readonly office: DecisionOffice;
}

/** The reasons in one text: each with its article, then what the case handler wrote, then the amount. */
function reasonsIn({ texts }: BenefitsContext, { language, outcome, explanation, amount }: Saying): string {
  const reasons = outcome.refusals.map(
    ({ code, basis, day }) =>
      `${say(texts, language, `reason.${code}`)} (${[basis.article, day].filter(Boolean).join("; ")})`,
  );
  const whole = say(texts, language, "decision.amount", { amount: formatCents(amount) });
  return [...reasons, ...(explanation ? [explanation] : []), whole].join(" ");
}

/**
 * What a decision mentions, in the language of the person. What is not known is left out, never made up: the time to
 * appeal then does not begin, and where something is refused, the decision cannot be kept at all.
 */
export function mentionsOf(context: BenefitsContext, saying: Saying): Partial<Mentions> {
  const { claim, language, office } = saying;
  const words = (code: MentionCode, facts: object = {}): string =>
    say(context.texts, language, `mention.${code}`, facts);
  const { court, contact, service } = office;
  return {
    M1: reasonsIn(context, saying),
    ...(court?.name.trim() && court.address.trim() && { M2: words("M2", court) }),
    M3: words("M3"),
    M4: words("M4"),
    ...(service?.trim() && { M5: words("M5", { reference: claim.id, service }) }),
    ...(contact?.trim() && { M6: words("M6", { contact }) }),
  };
}
