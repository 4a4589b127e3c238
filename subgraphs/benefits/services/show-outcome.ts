import type { Context } from "../../shared/plumbing/context.ts";
import { say } from "../../shared/plumbing/say.ts";
import type { BenefitOutcome } from "../rules/outcome.ts";

type Reader = Pick<Context, "texts" | "viewer">;

/** Whether nothing of an outcome rests on what is unconfirmed. */
export const isConfirmedOutcome = ({ doubts, parts }: Pick<BenefitOutcome, "doubts" | "parts">): boolean =>
  doubts.length === 0 && parts.every(({ calculation }) => calculation.confirmed);

/** What the law says of a case, as it is shown: with the words of the reader's language. */
export function showOutcome({ texts, viewer }: Reader, outcome: BenefitOutcome) {
  const words = (code: string): string => say(texts, viewer.language, code);
  return {
    ...outcome,
    parts: outcome.parts.map((part) => ({ ...part, amount: part.calculation.result })),
    reasons: outcome.refusals.map((one) => ({ ...one, text: words(`reason.${one.code}`) })),
    doubts: outcome.doubts.map((one) => ({ ...one, text: words(`doubt.${one.code}`) })),
    figures: outcome.figures.map((one) => ({ ...one, label: words(`figure.${one.code}`) })),
    confirmed: isConfirmedOutcome(outcome),
  };
}
