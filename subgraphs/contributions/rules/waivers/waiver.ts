import type { Calculation } from "../../../shared/values/calculation.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { calculationOf, differenceOf, givenAmount } from "../working/working.ts";

/** Where the waiver of surcharges is written. */
export const waiverSource: Source = { article: "RD of 19-12-1967, art. 48", confidence: "SEEN" };

/** What INASTI lets off of a surcharge, as what it takes from the claim: below zero. */
export const waiverOf = (waived: Cents, on: Day): Calculation =>
  calculationOf(
    differenceOf(
      "waiver.amount",
      [givenAmount("income.nothing", 0n), givenAmount("waiver.granted", waived)],
      waiverSource,
    ),
    on,
  );
