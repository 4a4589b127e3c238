import type { Calculation } from "../../shared/values/calculation.ts";
import type { Cents } from "../../shared/values/money.ts";
import { type KeptCalculation, keptCalculation } from "../loaders/dues.ts";
import type { DueNature } from "../loaders/rows.ts";
import { companyContribution } from "../rules/companies/company-contribution.ts";
import { costClaimed, writeOffOf } from "../rules/recovery/booked-claims.ts";
import { companyFromKept, type KeptCompany, type KeptMonth, monthFromKept } from "./companies/kept-company.ts";
import { factsFromKept, type KeptFacts } from "./kept-facts.ts";
import { reckon } from "./reckon-due.ts";
import type { KeptWriteOff } from "./recovery/book-write-offs.ts";
import type { KeptCost } from "./recovery/claim-cost.ts";
import {
  type KeptRegularisation,
  reckonRegularisation,
  regularisationFromKept,
} from "./regularisation/kept-regularisation.ts";
import { type KeptSurcharge, type KeptWaiver, surchargeFromKept, waiverFromKept } from "./surcharges/kept-surcharge.ts";
import { ordered, workingHash } from "./working-of-due.ts";

/** A due with what it was reckoned from, and its working or the hash of that. */
export interface KeptDue {
  readonly id: string;
  readonly nature: DueNature;
  readonly inputs: object;
  readonly calculation: KeptCalculation | null;
  readonly hash: string | null;
  readonly amount: Cents;
  readonly contribution: Cents;
  readonly fee: Cents;
}

/** What the inputs of a due give: its working and the two parts that are booked apart. */
interface Again {
  readonly calculation: Calculation;
  readonly contribution: Cents;
  readonly fee: Cents;
  /** The hash of inputs and working, of a due that keeps no more than that. */
  readonly hash?: string;
}

/** What bears no management fee. */
const asContribution = (calculation: Calculation): Again => ({
  calculation,
  contribution: calculation.result,
  fee: 0n,
});

/** How a due is reckoned again from the inputs that it keeps, by its nature. */
const again: Partial<Record<DueNature, (inputs: never) => Again | null>> = {
  PROVISIONAL: (inputs: KeptFacts) => {
    const facts = factsFromKept(inputs);
    const found = reckon(facts);
    return found.kind === "RECKONED" ? { ...found, hash: workingHash(facts, found.calculation) } : null;
  },
  REGULARISATION: (inputs: KeptRegularisation) => reckonRegularisation(regularisationFromKept(inputs)),
  COMPANY_ANNUAL: (inputs: KeptCompany) => {
    const found = companyContribution(companyFromKept(inputs));
    return found.kind === "RECKONED" ? asContribution(found.calculation) : null;
  },
  SURCHARGE: (inputs: KeptSurcharge | KeptMonth) =>
    asContribution("months" in inputs ? monthFromKept(inputs) : surchargeFromKept(inputs).calculation),
  WAIVER: (inputs: KeptWaiver) => asContribution(waiverFromKept(inputs)),
  RECOVERY_COST: ({ amount, on }: KeptCost) => asContribution(costClaimed(BigInt(amount), on)),
  WRITE_OFF: ({ amount, on }: KeptWriteOff) => asContribution(writeOffOf(BigInt(amount), on)),
};

/** The natures of the dues that can be reckoned again. */
export const RECKONED = Object.keys(again) as DueNature[];

/** Whether a due is what its own inputs give, to the cent and to the last step. */
export function isAsReckoned({ nature, inputs, calculation, hash, amount, contribution, fee }: KeptDue): boolean {
  const found = again[nature]?.(inputs as never);
  if (!found || found.calculation.result !== amount) return false;
  const sameWorking = calculation
    ? ordered(keptCalculation(found.calculation)) === ordered(calculation)
    : found.hash === hash;
  return found.contribution === contribution && found.fee === fee && sameWorking;
}
