import { addQuarters, type Day, type Quarter, quarterOf } from "../../shared/values/calendar.ts";
import type { Source } from "../../shared/values/law.ts";
import { mainIn } from "./maternity.ts";
import { type BenefitPart, cite, endOfMonth, type RefusalReason } from "./outcome.ts";
import type { bereavementDays, birthLeaveDays } from "./parameters/daily-amounts.ts";
import { allPass, type CareerFact } from "./quarter-standing.ts";
import { amountOfLaw, calculationOf, count, productOf, type Working } from "./working.ts";

/** A day of leave, whole or half. */
export interface LeaveDay {
  readonly on: Day;
  readonly half: boolean;
}

/** A leave of days after a birth or a death. */
export interface LeaveFacts {
  readonly factOn: Day;
  readonly requestedOn: Day | null;
  readonly days: readonly LeaveDay[];
  /** Whether the link of the law is there: to the child, or to the deceased. */
  readonly linked: boolean;
  /** Days of activity, or for which another benefit of the self-employed is received. */
  readonly taken: readonly Day[];
  readonly career: readonly CareerFact[] | null;
  /** Whether the single payment for a short birth leave is asked for. */
  readonly aid: boolean;
  /** With a secondary occupation: whether the same leave is had as an employee. */
  readonly asEmployee: boolean;
}

/** Which quarters must be main, and which two before the fact must be in order. */
export const quartersOf = ({ factOn, days }: LeaveFacts): { main: Quarter[]; before: Quarter[] } => {
  const quarter = quarterOf(factOn);
  const before = [addQuarters(quarter, -2), addQuarters(quarter, -1)];
  return { before, main: [...new Set([...before, quarter, ...days.map(({ on }) => quarterOf(on))])] };
};

/** Whether the career fulfils both, and whether that is sure; a career that was not told is taken to. */
export function careerOf(facts: LeaveFacts): { main: boolean; paid: boolean; confirmed: boolean } {
  const { career, factOn } = facts;
  if (!career) return { main: true, paid: true, confirmed: true };
  const { main, before } = quartersOf(facts);
  const { pass, confirmed } = allPass("LEAVE", { quarters: career, wanted: before, factOn });
  const employed = new Set(career.filter((one) => one.treatment === "EMPLOYEE").map(({ quarter }) => quarter));
  return {
    main: mainIn(
      career,
      main.filter((quarter) => !employed.has(quarter)),
    ),
    paid: pass,
    confirmed,
  };
}

interface Codes {
  readonly outside: RefusalReason["code"];
  readonly tooMany: RefusalReason["code"];
  readonly occupied: RefusalReason["code"];
}

/** Which days are paid, and why the others are not: in order of date, until the maximum is reached. */
export function sift(facts: LeaveFacts, most: number, until: Day, codes: Codes, basis: Source) {
  let used = 0;
  const paid: LeaveDay[] = [];
  const refusals: RefusalReason[] = [];
  const sorted = [...facts.days].sort((a, b) => (a.on < b.on ? -1 : 1));
  for (const day of sorted) {
    const weight = day.half ? 1 : 2;
    const why = whyNot(day.on, facts, until, used + weight > most, codes);
    if (why) refusals.push({ code: why, basis, day: day.on });
    else {
      used += weight;
      paid.push(day);
    }
  }
  return { paid, refusals, used };
}

function whyNot(on: Day, { factOn, taken }: LeaveFacts, until: Day, full: boolean, codes: Codes) {
  if (on < factOn || on > until) return codes.outside;
  if (taken.includes(on)) return codes.occupied;
  return full ? codes.tooMany : null;
}

type Table = typeof birthLeaveDays | typeof bereavementDays;

/** Days at one amount stand on one line: so many times so much. */
export function linesOf(days: readonly LeaveDay[], table: Table): Working[] {
  const groups = new Map<string, LeaveDay[]>();
  for (const day of days) {
    const key = `${table.on(day.on).from} ${day.half}`;
    groups.set(key, [...(groups.get(key) ?? []), day]);
  }
  return [...groups.values()].map((group) => {
    const [{ on, half } = group[0] as LeaveDay] = group;
    const row = table.on(on);
    const value: { readonly full: bigint; readonly half?: bigint } = row.value;
    const units = half ? (value.half ?? value.full) : value.full;
    const rule = half ? "leave.half-day" : "leave.day";
    return productOf("leave.days", [count("leave.number", group.length), amountOfLaw(rule, cite(table, row, units))]);
  });
}

/** Paid once: by the end of the month after that in which the leave ends, or after that of a later request. */
export function partOf(days: readonly LeaveDay[], working: Working, requestedOn: Day | null): BenefitPart {
  const [first, last] = [days[0]?.on ?? "", days.at(-1)?.on ?? ""];
  const later = requestedOn !== null && requestedOn > last ? requestedOn : last;
  return {
    period: { startsOn: first, endsOn: last },
    calculation: calculationOf(working, first),
    payBy: endOfMonth(later, 1),
  };
}
