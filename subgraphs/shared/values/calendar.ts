/** A civil day, "2026-11-20". Compares as text. The clock stays outside: today is always handed in. */
export type Day = string;

/** A civil quarter, "2026Q4". Compares as text. */
export type Quarter = string;

/** From a day to a day, both included; an open end is `null`. */
export interface Period {
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const QUARTER = /^(\d{4})Q([1-4])$/;
const MILLISECONDS_A_DAY = 86_400_000;

const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (instant: number): Day => new Date(instant).toISOString().slice(0, 10);

/** Whether the text is a day that exists: 29 February only in leap years. */
export function isDay(text: string): text is Day {
  return DAY.test(text) && !Number.isNaN(utc(text)) && dayOf(utc(text)) === text;
}

/** Whether the text is a quarter. */
export const isQuarter = (text: string): text is Quarter => QUARTER.test(text);

/** The year in which a day or a quarter lies. */
export const yearOf = (when: Day | Quarter): number => Number(when.slice(0, 4));
/** The day that comes so many days later, or earlier. */
export const addDays = (day: Day, days: number): Day => dayOf(utc(day) + days * MILLISECONDS_A_DAY);
/** How many days lie from one day to the other: yesterday to today is 1. */
export const daysBetween = (from: Day, to: Day): number => Math.round((utc(to) - utc(from)) / MILLISECONDS_A_DAY);
/** 1 is Monday, 7 is Sunday. */
export const weekday = (day: Day): number => new Date(utc(day)).getUTCDay() || 7;

/** Adds months and keeps the day number, or takes the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(utc(day));
  const number = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  if (number < date.getUTCDate()) date.setUTCDate(number);
  return dayOf(date.getTime());
}

const ordinal = (quarter: Quarter): number => Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(5)) - 1;
const fromOrdinal = (n: number): Quarter =>
  `${Math.floor(n / 4)
    .toString()
    .padStart(4, "0")}Q${(n % 4) + 1}`;

/** The quarter that comes so many quarters later, or earlier. */
export const addQuarters = (quarter: Quarter, quarters: number): Quarter => fromOrdinal(ordinal(quarter) + quarters);
/** How many quarters lie from one to the other: 2025Q4 to 2026Q1 is 1. */
export const quartersBetween = (from: Quarter, to: Quarter): number => ordinal(to) - ordinal(from);
/** The quarter in which a day lies. */
export const quarterOf = (day: Day): Quarter => `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
/** Which quarter of its year it is. */
export const quarterNumber = (quarter: Quarter): 1 | 2 | 3 | 4 => Number(quarter.slice(5)) as 1 | 2 | 3 | 4;

/** The day on which a quarter begins. */
export function firstDay(quarter: Quarter): Day {
  return `${quarter.slice(0, 4)}-${String(quarterNumber(quarter) * 3 - 2).padStart(2, "0")}-01`;
}

/** The day on which a quarter ends. */
export const lastDay = (quarter: Quarter): Day => addDays(firstDay(addQuarters(quarter, 1)), -1);

/** Every quarter from the first to the last, both included; none where the last comes before the first. */
export function quartersFrom(first: Quarter, last: Quarter): Quarter[] {
  const count = quartersBetween(first, last) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, i) => addQuarters(first, i));
}

/** The quarters that a period touches. The quarter is indivisible: one day of activity is a whole quarter. */
export const quartersTouched = (period: Period, until: Quarter): Quarter[] => {
  const last = period.endsOn === null || quarterOf(period.endsOn) > until ? until : quarterOf(period.endsOn);
  return quartersFrom(quarterOf(period.startsOn), last);
};

/** Whether a day lies in a period; its first and last day do. */
export const contains = (period: Period, day: Day): boolean =>
  period.startsOn <= day && (period.endsOn === null || day <= period.endsOn);
