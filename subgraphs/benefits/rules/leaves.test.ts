import { addDays } from "../../shared/values/calendar.ts";
import { formatCents } from "../../shared/values/money.ts";
import { readds } from "../../shared/values/readd.ts";
import { bereavementLeave } from "./bereavement-leave.ts";
import { birthLeave, birthLeaveApplyBy } from "./birth-leave.ts";
import { type CarerFacts, carerAllowance } from "./carer.ts";
import type { LeaveDay, LeaveFacts } from "./leave-days.ts";
import type { BenefitOutcome } from "./outcome.ts";
import type { CareerFact } from "./quarter-standing.ts";

const codes = ({ refusals }: BenefitOutcome) => refusals.map(({ code }) => code);
const total = (outcome: BenefitOutcome) => {
  expect(outcome.parts.flatMap(({ calculation }) => readds(calculation))).toEqual([]);
  return formatCents(outcome.total);
};
const days = (first: string, many: number, half = false): LeaveDay[] =>
  Array.from({ length: many }, (_, i) => ({ on: addDays(first, i), half }));
const leave = (factOn: string, taken: LeaveDay[], more: Partial<LeaveFacts> = {}): LeaveFacts => ({
  ...{ factOn, days: taken, requestedOn: null, linked: true, taken: [], career: null, aid: false, asEmployee: false },
  ...more,
});
const paid = (...quarters: string[]): CareerFact[] =>
  quarters.map((quarter) => ({ quarter, category: "MAIN", mainLevel: true, treatment: "PAID" }));

describe("birth leave", () => {
  it.each<[why: string, facts: LeaveFacts, total: string, refusals: string[]]>([
    ["ten days in 2019", leave("2019-05-20", days("2019-06-01", 10)), "808.20", []],
    ["an eleventh", leave("2019-05-20", days("2019-06-01", 11)), "808.20", ["PAT_R08"]],
    ["twenty days in February 2023", leave("2023-01-20", days("2023-02-01", 20)), "1932.00", []],
    ["twenty in January 2024", leave("2024-01-02", days("2024-01-02", 20)), "1990.20", []],
    ["twenty in June 2024", leave("2024-06-01", days("2024-06-01", 20)), "2030.00", []],
    ["eight days and the aid", leave("2024-01-02", days("2024-01-02", 8), { aid: true }), "931.08", []],
    ["a ninth loses the aid", leave("2024-01-02", days("2024-01-02", 9), { aid: true }), "895.59", ["PAT_R06"]],
    ["sixteen halves and the aid", leave("2025-03-03", days("2025-03-03", 16, true), { aid: true }), "963.32", []],
    ["a seventeenth half", leave("2025-03-03", days("2025-03-03", 17, true), { aid: true }), "880.09", ["PAT_R06"]],
    ["fifteen days for a birth of 2022", leave("2022-12-31", days("2023-01-02", 16)), "1449.00", ["PAT_R08"]],
    ["the aid alone", leave("2025-03-03", [], { aid: true }), "135.00", []],
    ["over an index: each day its own", leave("2025-01-30", days("2025-01-31", 2)), "205.03", []],
    [
      "outside four months",
      leave("2025-01-10", [...days("2025-05-10", 1), ...days("2025-05-11", 1)]),
      "103.53",
      ["PAT_R07"],
    ],
    ["a day of work", leave("2025-01-10", days("2025-02-10", 2), { taken: ["2025-02-11"] }), "103.53", ["PAT_R05"]],
    ["late", leave("2024-01-10", days("2024-02-01", 2), { requestedOn: "2024-07-01" }), "0.00", ["PAT_R04"]],
    ["on the last day", leave("2024-01-10", days("2024-02-01", 1), { requestedOn: "2024-06-30" }), "99.51", []],
    ["no link", leave("2024-01-10", days("2024-02-01", 2), { linked: false }), "0.00", ["PAT_R03"]],
    [
      "a quarter with leave that is not main",
      leave("2024-03-10", days("2024-04-01", 1), { career: paid("2023Q3", "2023Q4", "2024Q1") }),
      "0.00",
      ["PAT_R01"],
    ],
    [
      "waived quarters are in order",
      leave("2024-03-10", days("2024-03-11", 1), {
        career: paid("2023Q3", "2023Q4", "2024Q1").map((one) => ({ ...one, treatment: "WAIVED" })),
      }),
      "99.51",
      [],
    ],
  ])("%s", (_why, facts, expected, refusals) => {
    const found = birthLeave(facts);
    expect(total(found)).toBe(expected);
    expect(codes(found)).toEqual(refusals);
  });

  it.each([
    ["2024-01-10", "2024-06-30"],
    ["2024-02-29", "2024-06-30"],
    ["2024-03-01", "2024-07-31"],
    ["2025-12-31", "2026-04-30"],
    ["2025-09-15", "2026-01-31"],
  ])("of a birth on %s is asked for by %s", (birthOn, last) => expect(birthLeaveApplyBy(birthOn)).toBe(last));

  it("is paid at the end of the month after the leave, or after a later request", () => {
    const payBy = (requestedOn: string | null) =>
      birthLeave(leave("2024-01-10", days("2024-04-05", 1), { requestedOn })).parts[0]?.payBy;
    expect([payBy("2024-04-10"), payBy(null), payBy("2024-06-10")]).toEqual(["2024-05-31", "2024-05-31", "2024-07-31"]);
  });

  it("is unknown before May 2019", () => expect(() => birthLeave(leave("2019-04-30", []))).toThrow("2019-04-30"));
});

describe("bereavement leave", () => {
  it.each<[why: string, facts: LeaveFacts, total: string, refusals: string[]]>([
    [
      "in June and in August 2023",
      leave("2023-05-01", [...days("2023-06-05", 1), ...days("2023-08-01", 1)]),
      "194.17",
      [],
    ],
    ["a day after thirteen months", leave("2024-01-10", days("2025-02-10", 1)), "0.00", ["BER_R03"]],
    ["the last day of the year", leave("2024-01-10", days("2025-01-10", 1)), "101.50", []],
    ["an eleventh day", leave("2024-05-10", days("2024-05-13", 11)), "1015.00", ["BER_R07"]],
    ["before the law", leave("2021-07-24", days("2021-09-01", 1)), "0.00", ["BER_R00"]],
    ["no link", leave("2024-05-10", days("2024-05-13", 1), { linked: false }), "0.00", ["BER_R01"]],
    ["as an employee too", leave("2024-05-10", days("2024-05-13", 1), { asEmployee: true }), "0.00", ["BER_R05"]],
  ])("%s", (_why, facts, expected, refusals) => {
    const found = bereavementLeave(facts);
    expect(total(found)).toBe(expected);
    expect(codes(found)).toEqual(refusals);
  });

  it("has no known amount in its first weeks", () =>
    expect(() => bereavementLeave(leave("2021-07-25", days("2021-08-31", 1)))).toThrow("2021-08-31"));
});

describe("a carer", () => {
  const carer = (startsOn: string, months: number, more: Partial<CarerFacts> = {}): CarerFacts => ({
    ...{ startsOn, months, total: true, atLeastHalf: true, related: true, certified: true },
    ...{ interruptionAllowance: false, monthsBefore: 0, freeQuartersBefore: 0, career: null },
    ...more,
  });
  it.each<[why: string, facts: CarerFacts, first: string | undefined, total: string, free: string[], no: string[]]>([
    ["from the month after", carer("2025-03-15", 3), "2025-04-01", "4914.78", ["2025Q2"], []],
    ["from the first day", carer("2025-04-01", 3), "2025-04-01", "4914.78", ["2025Q2"], []],
    ["two months free no quarter", carer("2025-04-01", 2), "2025-04-01", "3276.52", [], []],
    ["half: no quarter", carer("2025-04-01", 3, { total: false }), "2025-04-01", "2457.39", [], []],
    [
      "one month left of twelve",
      carer("2025-04-01", 3, { monthsBefore: 11 }),
      "2025-04-01",
      "1638.26",
      [],
      ["CAR_R05"],
    ],
    ["six at once", carer("2025-04-01", 7), "2025-04-01", "9829.56", ["2025Q2", "2025Q3"], ["CAR_R05"]],
    [
      "a fourth quarter is the last",
      carer("2025-04-01", 3, { freeQuartersBefore: 4 }),
      "2025-04-01",
      "4914.78",
      [],
      [],
    ],
    ["none left", carer("2025-04-01", 3, { monthsBefore: 12 }), undefined, "0.00", [], ["CAR_R05"]],
    ["too little", carer("2025-04-01", 3, { total: false, atLeastHalf: false }), undefined, "0.00", [], ["CAR_R03"]],
  ])("%s", (_why, facts, first, expected, free, no) => {
    const found = carerAllowance(facts);
    expect(found.parts[0]?.period.startsOn).toBe(first);
    expect(total(found)).toBe(expected);
    expect(found.freeQuarters).toEqual(free);
    expect(codes(found)).toEqual(no);
  });
});
