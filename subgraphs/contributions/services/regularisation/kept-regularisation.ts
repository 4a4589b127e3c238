import type { Cents } from "../../../shared/values/money.ts";
import { type DefinitiveFacts, definitiveContribution } from "../../rules/definitive-contribution.ts";
import { regularisationOfQuarter } from "../../rules/regularisation.ts";
import { partsOf } from "../reckon-due.ts";

/** An amount and the contribution in it; the rest is the management fee. */
export interface Charged {
  readonly amount: Cents;
  readonly contribution: Cents;
}

/** Everything on which the regularisation of a quarter depends. */
export interface RegularisationInputs {
  readonly facts: DefinitiveFacts;
  readonly charged: Charged;
  readonly earlier: Charged;
}

type Text<Amounts> = { readonly [Key in keyof Amounts]: Amounts[Key] extends Cents ? string : Amounts[Key] };

/** Those inputs as a due keeps them: amounts as whole cents in text, for JSON has no such number. */
export interface KeptRegularisation {
  readonly facts: Text<DefinitiveFacts>;
  readonly charged: Text<Charged>;
  readonly earlier: Text<Charged>;
}

const text = ({ amount, contribution }: Charged): Text<Charged> => ({
  amount: String(amount),
  contribution: String(contribution),
});
const cents = ({ amount, contribution }: Text<Charged>): Charged => ({
  amount: BigInt(amount),
  contribution: BigInt(contribution),
});

/** The inputs to keep in a due, so that it can be reckoned again. */
export const keptRegularisation = ({ facts, charged, earlier }: RegularisationInputs): KeptRegularisation => ({
  facts: { ...facts, income: String(facts.income) },
  charged: text(charged),
  earlier: text(earlier),
});

/** The inputs that a due was reckoned from. */
export const regularisationFromKept = ({ facts, charged, earlier }: KeptRegularisation): RegularisationInputs => ({
  facts: { ...facts, income: BigInt(facts.income) },
  charged: cents(charged),
  earlier: cents(earlier),
});

/** Reckons what a regularisation adds to a quarter, with the two parts that are booked apart. */
export function reckonRegularisation({ facts, charged, earlier }: RegularisationInputs) {
  const calculation = regularisationOfQuarter({ ...facts, charged: charged.amount, earlier: earlier.amount });
  const definitive = partsOf(definitiveContribution(facts));
  const contribution = definitive.contribution - charged.contribution - earlier.contribution;
  return { calculation, contribution, fee: calculation.result - contribution };
}
