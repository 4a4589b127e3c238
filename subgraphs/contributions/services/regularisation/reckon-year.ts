import { type Day, type Quarter, quartersFrom } from "../../../shared/values/calendar.ts";
import { LawUnknown } from "../../../shared/values/law.ts";
import { type Cents, sum } from "../../../shared/values/money.ts";
import type { DueWithInputs } from "../../loaders/regularisation/year-dues.ts";
import { type DefinitiveFacts, definitiveContribution } from "../../rules/definitive-contribution.ts";
import type { IncomeInForce } from "../../rules/incomes/income-in-force.ts";
import { lastDayToClaim } from "../../rules/prescription.ts";
import { type CareerPeriod, quarterOfCareer } from "../../rules/quarter-of-career.ts";
import { type Revision, revision } from "../../rules/regularisation/revision.ts";
import { regularisationOfQuarter } from "../../rules/regularisation.ts";
import { type GrantedRight, rightsOfQuarter } from "../../rules/rights/granted-right.ts";
import { declaredLate } from "../../rules/surcharges/late-affiliation.ts";
import { factsFromKept, type KeptFacts } from "../kept-facts.ts";
import { type RegularisationInputs, reckonRegularisation } from "./kept-regularisation.ts";

/** Why a year cannot be regularised. */
export type NotRegularised =
  | { readonly kind: "INCOME_UNKNOWN" }
  | { readonly kind: "NOTHING_CLAIMED" }
  | { readonly kind: "CAREER_DIFFERS"; readonly quarter: Quarter }
  | { readonly kind: "PRESCRIBED"; readonly lastDay: Day }
  | { readonly kind: "LAW_UNKNOWN"; readonly table: string; readonly day: Day };

/** Somebody's year: the income that counts, the careers, and what stands. */
export interface YearFacts {
  readonly year: number;
  readonly day: Day;
  readonly income: IncomeInForce | null;
  readonly career: readonly CareerPeriod[];
  /** The career of the one whose income counts. */
  readonly ownersCareer: readonly CareerPeriod[];
  readonly dues: readonly DueWithInputs[];
  /** The rights that the person was granted, as far as they are known on the day. */
  readonly rights: readonly GrantedRight[];
  /** Quarters whose supplement was let off: none is claimed for them any more. */
  readonly letOff: ReadonlySet<Quarter>;
  /** Quarters of sickness of the one whose income counts: they are none of subjection. */
  readonly assimilated: ReadonlySet<Quarter>;
}

/** How a quarter comes out: what was charged, what is owed, and what changes. */
export interface QuarterReckoned {
  readonly provisional: DueWithInputs;
  readonly inputs: RegularisationInputs;
  readonly definitive: Cents;
  readonly target: ReturnType<typeof regularisationOfQuarter>;
  readonly before: Cents;
  /** What changes: nothing where more would be owed and the supplement was let off. */
  readonly change: Cents;
  readonly letOff: boolean;
  /** Whether a supplement falls due with its quarter: the person joined late, and the income was known by then. */
  readonly fromQuarter: boolean;
  readonly revision: Revision;
  /** What is claimed or given back, in its parts; `null` where that is nothing. */
  readonly claim: ReturnType<typeof reckonRegularisation> | null;
}

/** A year that was reckoned whole. */
export interface YearReckoned {
  readonly kind: "RECKONED";
  readonly income: IncomeInForce;
  readonly quarters: number;
  readonly lines: readonly QuarterReckoned[];
  /** Regularisations of quarters for which nothing is claimed any more. */
  readonly orphans: readonly string[];
}

/**
 * Reckons what the income of a year makes of what was charged for it, quarter by quarter. A quarter for which nothing
 * is claimed has nothing to be regularised: a free quarter stays free.
 */
export function reckonYear(facts: YearFacts): YearReckoned | NotRegularised {
  const { year, day, income, ownersCareer, dues } = facts;
  const provisional = dues.filter(({ nature }) => nature === "PROVISIONAL");
  if (provisional.length === 0) return { kind: "NOTHING_CLAIMED" };
  if (!income) return { kind: "INCOME_UNKNOWN" };
  const lastDay = lastDayToClaim({ nature: "REGULARISATION", quarter: `${year}Q1` }, []);
  if (day > lastDay) return { kind: "PRESCRIBED", lastDay };
  const differs = provisional.find(
    ({ quarter, category, fund }) => !isSame(quarterOfCareer(facts.career, quarter), category, fund),
  );
  if (differs) return { kind: "CAREER_DIFFERS", quarter: differs.quarter };
  const subject = quartersFrom(`${year}Q1`, `${year}Q4`).filter(
    (one) => quarterOfCareer(ownersCareer, one) !== null && !facts.assimilated.has(one),
  );
  if (subject.length === 0) return { kind: "CAREER_DIFFERS", quarter: provisional[0]?.quarter ?? `${year}Q1` };
  try {
    const lines = provisional.map((due) => reckonQuarter(due, { ...facts, income, quarters: subject.length }));
    const orphans = dues.filter((due) => !provisional.some(({ quarter }) => quarter === due.quarter));
    return { kind: "RECKONED", income, quarters: subject.length, lines, orphans: orphans.map(({ id }) => id) };
  } catch (cause) {
    if (cause instanceof LawUnknown) return { kind: "LAW_UNKNOWN", table: cause.table, day: cause.day };
    throw cause;
  }
}

const isSame = (period: CareerPeriod | null, category: string, fund: string): boolean =>
  period !== null && period.category === category && period.fund === fund;

type OfYear = YearFacts & { readonly income: IncomeInForce; readonly quarters: number };

/**
 * What decides a quarter beside the income is what it was charged on; only the income is another, and the scheme at
 * pension age, which may have been granted since.
 */
function definitiveFacts(due: DueWithInputs, { income, quarters, rights }: OfYear): DefinitiveFacts {
  const kept = factsFromKept(due.inputs as unknown as KeptFacts);
  const { incomes: _, granted: _granted, startsOn: _start, optOut: _out, survivorPensionOnly: _only, ...facts } = kept;
  const { granted: _lower, artist: _artist, ...scheme } = rightsOfQuarter(rights, facts);
  return { ...facts, ...scheme, income: income.income, quartersOfSubjection: quarters };
}

function reckonQuarter(provisional: DueWithInputs, of: OfYear): QuarterReckoned {
  const facts = definitiveFacts(provisional, of);
  const ofQuarter = of.dues.filter((due) => due.nature === "REGULARISATION" && due.quarter === provisional.quarter);
  const stale = ofQuarter.filter(({ lowersId }) => lowersId !== null && lowersId !== provisional.id);
  const standing = ofQuarter.filter((due) => !stale.includes(due));
  const target = regularisationOfQuarter({ ...facts, charged: provisional.amount });
  const before = sum(standing.map(({ amount }) => amount));
  const letOff = of.letOff.has(provisional.quarter) && target.result > before;
  const found = revision(
    letOff ? before : target.result,
    standing.map(({ id, amount, opensOn, dueOn }) => ({ id, amount, statedOn: opensOn, dueOn })),
  );
  const kept = standing.filter(({ id }) => !found.reversed.includes(id));
  const inputs = {
    facts,
    charged: { amount: provisional.amount, contribution: provisional.contribution },
    earlier: { amount: found.kept, contribution: sum(kept.map(({ contribution }) => contribution)) },
  };
  return {
    provisional,
    inputs,
    target,
    definitive: definitiveContribution(facts).result,
    before,
    change: letOff ? 0n : target.result - before,
    letOff,
    fromQuarter: declaredLate(of.career, provisional.quarter) && of.income.knownOn <= provisional.issuedOn,
    revision: { ...found, reversed: [...found.reversed, ...stale.map(({ id }) => id)] },
    claim: found.amount === 0n ? null : reckonRegularisation(inputs),
  };
}
