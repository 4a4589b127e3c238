import type { Calculation } from "../../../shared/values/calculation.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { calculationOf, differenceOf, givenAmount, sameOf } from "../working/working.ts";
import { recoverySources } from "./recovery-sources.ts";

/** What recovering a claim cost, as it is claimed: what its proof says, to the cent. */
export const costClaimed = (amount: Cents, on: Day): Calculation =>
  calculationOf(sameOf("cost.amount", [givenAmount("cost.made", amount)], recoverySources.costs), on);

/** What is given up of a claim, as what it takes from it: below zero. */
export const writeOffOf = (amount: Cents, on: Day): Calculation =>
  calculationOf(
    differenceOf(
      "write-off.amount",
      [givenAmount("income.nothing", 0n), givenAmount("write-off.decided", amount)],
      recoverySources.own,
    ),
    on,
  );
