import { addDays, addMonths, type Day } from "../../shared/values/calendar.ts";
import { dated, type Source } from "../../shared/values/law.ts";
import { certifiedQuarters } from "./maternity.ts";
import { ageOn, type BenefitOutcome, cite, doubtsOf, outcomeOf, reasonsOf, refused } from "./outcome.ts";
import { adoptionTax, adoptionWeeks } from "./parameters/weekly-amounts.ts";
import {
  amountOfLaw,
  calculationOf,
  count,
  differenceOf,
  productOf,
  rateOfLaw,
  roundOf,
  type Working,
} from "./working.ts";

const DECREE: Source = { article: "RD of 20-07-1971 (adoption and foster leave)", confidence: "SEEN" };
const OWN_WEEKS = 6;
const WEEKS_OF_SEVERAL = 2;

/** Weeks that the parents share on top of their own, by the first day of leave. */
const sharedWeeks = dated<number>("shared weeks of adoption and foster leave", {
  rows: [
    { from: "2019-01-01", value: 1, source: DECREE },
    { from: "2021-01-01", value: 2, source: DECREE },
    { from: "2023-01-01", value: 3, source: DECREE },
    { from: "2025-01-01", value: 4, source: DECREE },
    { from: "2027-01-01", value: 5, source: DECREE },
  ],
});

/** Leave for who adopts a child or takes one into long foster care. */
export interface ParentalFacts {
  readonly kind: "ADOPTION" | "FOSTER";
  readonly startsOn: Day;
  readonly registeredOn: Day;
  readonly childBornOn: Day;
  /** How many of the shared weeks this parent takes; `null` for all, as a single parent does. */
  readonly sharedWeeks: number | null;
  readonly disabled: boolean;
  readonly severalChildren: boolean;
  readonly placementOfSixMonths: boolean;
}

const START_WITHIN = { ADOPTION: 2, FOSTER: 12 } as const;

/** The weeks and their amount, the tax withheld taken off. The health fund decides and pays; the fund certifies. */
export function parentalLeave(facts: ParentalFacts): BenefitOutcome {
  const { kind, startsOn, registeredOn, disabled, severalChildren } = facts;
  const benefit = `${kind}_LEAVE`;
  const shared = sharedWeeks.on(startsOn).value;
  const taken = facts.sharedWeeks ?? shared;
  const head = { benefit, decisiveOn: startsOn, quarters: certifiedQuarters(startsOn) };
  const failed = reasonsOf(DECREE, [
    [kind === "FOSTER" || ageOn(facts.childBornOn, startsOn) < 18, "ADO_R01"],
    [startsOn <= addMonths(registeredOn, START_WITHIN[kind]), "ADO_R02"],
    [kind === "ADOPTION" || facts.placementOfSixMonths, "ADO_R03"],
    [taken >= 0 && taken <= shared, "ADO_R04"],
  ]);
  if (failed.length > 0) return refused({ ...head, refusals: failed });
  const weeks = (OWN_WEEKS + taken) * (disabled ? 2 : 1) + (severalChildren ? WEEKS_OF_SEVERAL : 0);
  const endsOn = addDays(startsOn, weeks * 7 - 1);
  const row = adoptionWeeks.on(startsOn);
  const last = adoptionWeeks.knownUntil ?? endsOn;
  const stepWithin = adoptionWeeks.on(endsOn < last ? endsOn : last).from !== row.from || endsOn > last;
  const calculation = calculationOf(netOf(weeks, startsOn), startsOn);
  return outcomeOf({
    ...head,
    parts: [{ period: { startsOn, endsOn }, calculation, payBy: addMonths(startsOn, 1) }],
    figures: [{ code: "WEEKS", value: weeks }],
    doubts: doubtsOf(DECREE.article, [
      [stepWithin, "STEP_WITHIN_LEAVE"],
      [disabled && severalChildren, "DISABLED_AMONG_SEVERAL"],
    ]),
  });
}

function netOf(weeks: number, startsOn: Day): Working {
  const row = adoptionWeeks.on(startsOn);
  const withheld = adoptionTax.on(startsOn);
  const gross = (): Working =>
    productOf(
      "adoption.gross",
      [count("adoption.weeks", weeks), amountOfLaw("adoption.week", cite(adoptionWeeks, row, row.value.week))],
      DECREE,
    );
  const tax = roundOf("adoption.tax", [
    productOf("adoption.tax-unrounded", [
      gross(),
      rateOfLaw("adoption.tax-rate", cite(adoptionTax, withheld, withheld.value)),
    ]),
  ]);
  return differenceOf("adoption.net", [gross(), tax]);
}
