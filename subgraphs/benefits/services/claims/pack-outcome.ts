import { formatCents, parseCents } from "../../../shared/values/money.ts";
import type { BenefitOutcome } from "../../rules/outcome.ts";

/** An outcome as it is kept in a decision: amounts of money as texts, so that nothing is lost in between. */
export const packOutcome = (outcome: BenefitOutcome): string =>
  JSON.stringify(outcome, (_, value: unknown) => (typeof value === "bigint" ? formatCents(value) : value));

/** An outcome as it was kept. */
export function unpackOutcome(kept: object): BenefitOutcome {
  const outcome = kept as BenefitOutcome & { readonly total: unknown };
  return {
    ...outcome,
    total: parseCents(String(outcome.total)),
    parts: outcome.parts.map((part) => ({
      ...part,
      calculation: { ...part.calculation, result: parseCents(String(part.calculation.result)) },
    })),
  };
}
