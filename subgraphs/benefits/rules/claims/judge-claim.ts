import { addQuarters, type Day, type Quarter, quarterOf, quartersFrom } from "../../../shared/values/calendar.ts";
import type { CaseFacts } from "../cases/case.ts";
import { judgeCase } from "../cases/index.ts";
import type { BenefitOutcome } from "../outcome.ts";
import type { CareerFact, Treatment } from "../quarter-standing.ts";
import { careerFactOf, categoryIn, type KnownPerson } from "../radar/person.ts";

/** How a member of staff knows a quarter to be treated, where its settlement does not tell. */
export interface StatedQuarter {
  readonly quarter: Quarter;
  readonly treatment: Treatment;
  readonly mainLevel: boolean;
}

const BEFORE = 15;
const AFTER = 2;

/** A career as it is judged: what is known, and the quarters of which nobody knows how they are treated. */
interface KnownCareer {
  readonly facts: readonly CareerFact[];
  readonly unknown: readonly Quarter[];
}

function careerAround(person: KnownPerson, factOn: Day, stated: readonly StatedQuarter[]): KnownCareer {
  const quarter = quarterOf(factOn);
  const facts: CareerFact[] = [];
  const unknown: Quarter[] = [];
  for (const one of quartersFrom(addQuarters(quarter, -BEFORE), addQuarters(quarter, AFTER))) {
    const category = categoryIn(person, one);
    const said = stated.find(({ quarter: of }) => of === one);
    const fact = careerFactOf(person, one) ?? (category && said ? { ...said, category } : null);
    if (fact) facts.push(fact);
    else if (category) unknown.push(one);
  }
  return { facts, unknown };
}

/** What the law says of a claim; or the quarters without which it cannot be said. */
export type ClaimVerdict =
  | { readonly outcome: BenefitOutcome; readonly career: readonly CareerFact[] }
  | { readonly unknown: readonly Quarter[] };

/** What is refused either way is refused for what is sure; all else must come to the same to the cent. */
const same = (worst: BenefitOutcome, best: BenefitOutcome): boolean =>
  best.verdict === "REFUSED" ||
  (worst.verdict === best.verdict && worst.total === best.total && worst.refusals.length === best.refusals.length);

/**
 * Judges a claim on what is known. A quarter that nobody knows is neither paid nor unpaid: where both would come to
 * the same it does not matter, and where not, nothing is decided before somebody has said how it is treated.
 */
export function judgeClaim(
  code: string,
  {
    person,
    stated,
    ...facts
  }: Omit<CaseFacts, "career"> & {
    readonly person: KnownPerson;
    readonly stated: readonly StatedQuarter[];
  },
): ClaimVerdict {
  const { facts: known, unknown } = careerAround(person, facts.on, stated);
  const supposing = (treatment: Treatment): CareerFact[] => [
    ...known,
    ...unknown.flatMap((quarter) => {
      const category = categoryIn(person, quarter);
      return category ? [{ quarter, category, mainLevel: treatment === "PAID", treatment }] : [];
    }),
  ];
  const worst = judgeCase(code, { ...facts, career: supposing("UNPAID") });
  if (unknown.length === 0) return { outcome: worst, career: known };
  const best = judgeCase(code, { ...facts, career: supposing("PAID") });
  return same(worst, best) ? { outcome: best, career: known } : { unknown };
}
