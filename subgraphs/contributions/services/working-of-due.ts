import { hash } from "node:crypto";
import type { Calculation } from "../../shared/values/calculation.ts";
import { keptCalculation } from "../loaders/dues.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import type { ProvisionalFacts } from "../rules/provisional-contribution.ts";
import { factsFromKept, type KeptFacts, keptFacts } from "./kept-facts.ts";
import { reckon } from "./reckon-due.ts";

/** Text in which the parts of a value stand in order of name, so that two equal values are equal texts. */
export function ordered(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(ordered).join(",")}]`;
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => `"${name}":${ordered(part)}`);
  return `{${parts.join(",")}}`;
}

/**
 * The hash by which a due knows its inputs and its working, so that the working need not be kept: it is ten times as
 * long as the due, and the rules write it again from the inputs, byte for byte.
 */
export const workingHash = (facts: ProvisionalFacts, calculation: Calculation): string =>
  workingHashOf(inputsOf(facts), calculation);

/** The inputs of a due as the text that is kept and hashed. */
export const inputsOf = (facts: ProvisionalFacts): string => ordered(keptFacts(facts));

/** The same hash, where the text of the inputs is at hand. */
export const workingHashOf = (inputs: string, calculation: Calculation): string =>
  hash("sha256", inputs + JSON.stringify(keptCalculation(calculation)), "hex");

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
