import { createHash } from "node:crypto";
import type { Calculation } from "../../shared/values/calculation.ts";
import { keptCalculation } from "../loaders/dues.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import type { ProvisionalFacts } from "../rules/provisional-contribution.ts";
import { factsFromKept, type KeptFacts, keptFacts } from "./kept-facts.ts";
import { reckon } from "./reckon-due.ts";

/** Text in which the parts of a value stand in order of name, so that two equal values are equal texts. */
export const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/**
 * The hash by which a due knows its inputs and its working, so that the working need not be kept: it is ten times as
 * long as the due, and the rules write it again from the inputs, byte for byte.
 */
export const workingHash = (facts: ProvisionalFacts, calculation: Calculation): string =>
  createHash("sha256")
    .update(ordered(keptFacts(facts)))
    .update(JSON.stringify(keptCalculation(calculation)))
    .digest("hex");

/**
 * The working of a due: as it was kept, or reckoned again from the inputs.
 *
 * Throws where the rules of today give another working than the one on which the due was issued: no explanation is
 * better than a wrong one.
 */
export async function workingOfDue({ loaders }: ContributionsContext, id: string): Promise<Calculation | null> {
  const found = await loaders.calculationOfDue.load(id);
  if (!found) return null;
  if (found.calculation) return found.calculation;
  const facts = factsFromKept(found.inputs as KeptFacts);
  const again = reckon(facts);
  if (again.kind === "RECKONED" && workingHash(facts, again.calculation) === found.hash) return again.calculation;
  throw new Error("the working of a due is not what its inputs give");
}
