import {
  addQuarters,
  type Day,
  type Quarter,
  quarterNumber,
  quarterOf,
  yearOf,
} from "../../../shared/values/calendar.ts";
import { LawUnknown } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { dueDay } from "../../rules/due-day.ts";
import { indexNumerator } from "../../rules/parameters/index-numerator.ts";
import { regularisationOfQuarter } from "../../rules/regularisation.ts";
import {
  asFacts,
  faultOfIncomes,
  notBetween,
  type Supposed,
  type SuppositionFault,
  simulateContribution,
} from "../simulate-contribution.ts";

/** What somebody supposes of several quarters in a row. */
export interface SupposedSchedule extends Omit<Supposed, "quarter"> {
  readonly label?: string | null;
  readonly from: Quarter;
  readonly quarters: number;
  /** What one will have earned in the years of the schedule themselves. */
  readonly expected: Supposed["incomes"];
  /** Whether quarters of which the law is not known are reckoned as if that of the last known year stood. */
  readonly carryLawOn: boolean;
}

type Simulated = ReturnType<typeof simulateContribution>;

/** A quarter of a schedule. */
export interface ScheduledQuarter {
  readonly simulation: Simulated;
  /** The year whose law was taken for it, where its own is not known. */
  readonly assumedLawOf: number | null;
  /** What the income of the year itself would add later; below zero it comes back. */
  readonly regularisation: Cents | null;
}

/** Quarters in a row, with what they come to. */
export interface Schedule {
  readonly label: string | null;
  readonly quarters: readonly ScheduledQuarter[];
  readonly provisional: Cents;
  readonly regularisation: Cents;
  /** In how many quarters no amount can be named. */
  readonly unknown: number;
}

const MOST = 12;
const PRIMOSTARTER_QUARTERS = 4;

/** The first thing that is wrong with a schedule that somebody supposes; `null` where nothing is. */
export function faultOfSchedule({ quarters, label, incomes, expected }: SupposedSchedule): SuppositionFault | null {
  if (quarters < 1 || quarters > MOST) return { field: "quarters", ...notBetween(1, MOST) };
  if (expected.length > MOST) return { field: "expected", ...notBetween(0, MOST) };
  const again = expected.findIndex(({ year }) => incomes.some((income) => income.year === year));
  if (again >= 0) return { field: `expected.${again}.year`, reason: "TWICE" };
  return (label?.length ?? 0) > 60 ? { field: "label", reason: "TOO_LONG" } : faultOfIncomes("expected", expected);
}

/** The quarters that somebody supposes, one by one: a primostarter becomes an ordinary main occupation in the fifth. */
export function quartersOf(schedule: SupposedSchedule): Supposed[] {
  const { from, quarters, expected, incomes, category, primostarterRank, ...rest } = schedule;
  return Array.from({ length: quarters }, (_, i): Supposed => {
    const rank = (primostarterRank ?? 1) + i;
    const isStill = category === "PRIMOSTARTER" && rank <= PRIMOSTARTER_QUARTERS;
    return {
      ...rest,
      quarter: addQuarters(from, i),
      category: category === "PRIMOSTARTER" && !isStill ? "MAIN" : category,
      primostarterRank: isStill ? rank : null,
      incomes: [...incomes, ...expected],
    };
  });
}

/** Reckons quarters in a row, by the rules that issue dues and regularise them; reads and writes nothing. */
export function simulateSchedule(schedule: SupposedSchedule): Schedule {
  const quarters = quartersOf(schedule).map((supposed) => simulateQuarter(supposed, schedule));
  const sum = (amounts: readonly (Cents | null | undefined)[]): Cents =>
    amounts.reduce<Cents>((all, amount) => all + (amount ?? 0n), 0n);
  return {
    label: schedule.label ?? null,
    quarters,
    provisional: sum(quarters.map(({ simulation }) => amountOf(simulation))),
    regularisation: sum(quarters.map(({ regularisation }) => regularisation)),
    unknown: quarters.filter(({ simulation }) => simulation.refusal !== null).length,
  };
}

function simulateQuarter(supposed: Supposed, { expected, carryLawOn }: SupposedSchedule): ScheduledQuarter {
  const known = yearOf(indexNumerator.knownUntil ?? "2018-01-01");
  const ahead = carryLawOn ? Math.max(yearOf(supposed.quarter) - known, 0) : 0;
  const taken = ahead > 0 ? yearsBack(supposed, ahead) : supposed;
  const { quarter } = supposed;
  const simulation = { ...simulateContribution(taken), quarter, dueOn: dueDay(quarter) };
  const income = expected.find(({ year }) => year === yearOf(quarter));
  const regularisation = income && regularisationOf(taken, simulation, income);
  return { simulation, assumedLawOf: ahead > 0 ? known : null, regularisation: regularisation ?? null };
}

/** The same person so many years earlier, so that the law of then holds. */
function yearsBack(supposed: Supposed, years: number): Supposed {
  const earlier = (when: Day | Quarter): string => `${yearOf(when) - years}${when.slice(4)}`;
  return {
    ...supposed,
    quarter: earlier(supposed.quarter),
    startsOn: earlier(supposed.startsOn).replace("-02-29", "-02-28"),
    incomes: supposed.incomes.map((income) => ({ ...income, year: income.year - years })),
  };
}

const amountOf = (simulated: Simulated): Cents | null => ("amount" in simulated ? simulated.amount : null);

/** An income of fewer quarters than since the start is that of somebody who stops, or was ill, within the year. */
function regularisationOf(
  supposed: Supposed,
  simulated: Simulated,
  { amount: income, quarters }: Supposed["incomes"][number],
): Cents | null {
  const amount = amountOf(simulated);
  if (amount === null) return null;
  const { startsOn, quarter } = supposed;
  const startsThen = yearOf(startsOn) === yearOf(quarter);
  const sinceStart = startsThen ? 5 - quarterNumber(quarterOf(startsOn)) : 4;
  const quartersOfSubjection = Math.min(sinceStart, quarters);
  try {
    return regularisationOfQuarter({ ...asFacts(supposed), income, quartersOfSubjection, charged: amount }).result;
  } catch (cause) {
    if (cause instanceof LawUnknown) return null;
    throw cause;
  }
}
