import { formatCents } from "../../shared/values/money.ts";
import { readds } from "../../shared/values/readd.ts";
import type { BenefitOutcome } from "./outcome.ts";
import { type DrawnPension, pensionFrom, permittedIncome, survivor } from "./pensions.ts";
import type { CareerFact } from "./quarter-standing.ts";
import { continuedInsurance, incapacityAllowance, sicknessAssimilation } from "./sickness.ts";
import { supplementaryPension } from "./supplementary-pension.ts";

const codes = ({ refusals }: BenefitOutcome) => refusals.map(({ code }) => code);
const total = (outcome: BenefitOutcome) => {
  expect(outcome.parts.flatMap(({ calculation }) => readds(calculation))).toEqual([]);
  return formatCents(outcome.total);
};

describe("incapacity", () => {
  const sick = (startsOn: string, endsOn: string, more = {}) =>
    incapacityAllowance({ startsOn, endsOn, certifiedOn: startsOn, household: "family", career: null, ...more });
  it.each<[why: string, found: BenefitOutcome, total: string, refusals: string[]]>([
    ["twelve weekdays", sick("2024-06-03", "2024-06-16", { certifiedOn: "2024-06-05" }), "935.40", []],
    ["five days", sick("2021-07-08", "2021-07-12"), "0.00", ["INC_R01"]],
    ["eight days, from the first", sick("2024-06-03", "2024-06-10"), "545.65", []],
    ["a fortnight is not paid in 2018", sick("2018-10-01", "2018-10-21"), "359.10", []],
    ["over an index", sick("2025-01-27", "2025-02-05", { household: "isolated" }), "560.89", []],
    [
      "recognised fourteen days back",
      sick("2024-06-03", "2024-06-22", { certifiedOn: "2024-06-19" }),
      "1247.20",
      ["INC_R03"],
    ],
  ])("%s", (_why, found, expected, refusals) => {
    expect(total(found)).toBe(expected);
    expect(codes(found)).toEqual(refusals);
  });

  it("has the fund certify the second and third quarter before", () =>
    expect(sick("2024-04-10", "2024-05-10").quarters).toEqual(["2023Q3", "2023Q4"]));

  it("refuses a day that was found in no source", () =>
    expect(() => sick("2020-04-01", "2020-05-01", { household: "cohabitant" })).toThrow("cohabitant"));
});

describe("assimilation for sickness", () => {
  const ill = (startsOn: string, more = {}) =>
    sicknessAssimilation({
      ...{ startsOn, resumedOn: null, endedOn: null, daysSelfEmployed: 400, previousQuarterPaid: true },
      ...{ recognised: true, stoppedWholly: true, continuedByOther: false },
      ...more,
    });
  it.each<[why: string, found: BenefitOutcome, free: string[], refusals: string[]]>([
    ["from its quarter, in the first month", ill("2025-01-20"), ["2025Q1"], []],
    ["from the next, otherwise", ill("2025-02-10"), ["2025Q2"], []],
    ["until the one before the resumption", ill("2025-01-20", { resumedOn: "2025-08-10" }), ["2025Q1", "2025Q2"], []],
    ["in the third month: one more", ill("2025-01-20", { resumedOn: "2025-06-10" }), ["2025Q1", "2025Q2"], []],
    ["in the second: not", ill("2025-01-20", { resumedOn: "2025-05-10" }), ["2025Q1"], []],
    ["without one: to the end", ill("2025-01-20", { endedOn: "2025-07-02" }), ["2025Q1", "2025Q2", "2025Q3"], []],
    ["too short for any", ill("2025-02-10", { resumedOn: "2025-04-10" }), [], []],
    ["a relative in the mandate", ill("2025-01-20", { continuedByOther: true }), [], ["ASM_R03"]],
    ["89 days", ill("2025-01-20", { daysSelfEmployed: 89 }), [], ["ASM_R01"]],
  ])("%s", (_why, found, free, refusals) => {
    expect(found.freeQuarters).toEqual(free);
    expect(codes(found)).toEqual(refusals);
  });
});

describe("continued insurance", () => {
  const career = ["2024Q2", "2024Q3", "2024Q4", "2025Q1"].map(
    (quarter): CareerFact => ({ quarter, category: "MAIN", mainLevel: true, treatment: "PAID" }),
  );
  const stop = (more = {}) =>
    continuedInsurance({
      ...{
        stoppedOn: "2025-02-15",
        requestedOn: null,
        totalStop: true,
        pensionFrom: pensionFrom("1961-03-03"),
        career,
      },
      ...more,
    });
  it("is asked for by the end of the second quarter after, and lasts seven years near the pension", () => {
    expect(stop().applyBy).toBe("2025-09-30");
    expect(stop().figures).toEqual([{ code: "QUARTERS", value: 28 }]);
    expect(stop({ pensionFrom: pensionFrom("1980-01-01") }).figures).toEqual([{ code: "QUARTERS", value: 8 }]);
    expect(codes(stop({ requestedOn: "2025-10-01" }))).toEqual(["ASC_R03"]);
    expect(codes(stop({ career: career.slice(1) }))).toEqual(["ASC_R02"]);
  });
});

describe("pensions", () => {
  it.each([
    ["1959-12-31", "2025-01-01"],
    ["1960-01-01", "2026-02-01"],
    ["1960-03-15", "2026-04-01"],
    ["1964-01-01", "2031-02-01"],
  ])("of who was born on %s run from %s", (bornOn, from) => expect(pensionFrom(bornOn)).toBe(from));

  const widow = (diedOn: string, bornOn: string, childAges: number[] = []) =>
    survivor({ diedOn, bornOn, childAges, marriedOneYear: true, remarried: false });
  it.each<[why: string, found: BenefitOutcome, benefit: string, months: number | undefined]>([
    ["48 years and ten months in 2023", widow("2023-06-15", "1974-08-15"), "TRANSITION_ALLOWANCE", 18],
    ["49 in 2023", widow("2023-06-15", "1974-06-15"), "SURVIVOR_PENSION", undefined],
    ["May 2021, one child", widow("2021-05-05", "1985-01-01", [3]), "TRANSITION_ALLOWANCE", 24],
    ["since October 2021, a young child", widow("2021-10-01", "1985-01-01", [3]), "TRANSITION_ALLOWANCE", 48],
    ["a child of thirteen", widow("2024-10-01", "1985-01-01", [13]), "TRANSITION_ALLOWANCE", 36],
    ["the youngest decides", widow("2024-10-01", "1985-01-01", [16, 12]), "TRANSITION_ALLOWANCE", 48],
    ["half a year of age in 2022", widow("2022-07-01", "1974-01-02"), "TRANSITION_ALLOWANCE", 18],
  ])("%s", (_why, found, benefit, months) => {
    expect([found.benefit, found.figures[0]?.value]).toEqual([benefit, months]);
  });

  const work = (year: number, pension: DrawnPension, selfEmployed: bigint, more = {}) =>
    permittedIncome({
      ...{ year, pension, selfEmployed, bornOn: "1962-05-05", longCareer: false, children: 0 },
      ...{ pensionFrom: null, grossWages: 0n },
      ...more,
    });
  it.each<[why: string, found: ReturnType<typeof work>, limit: bigint | null, cut: bigint]>([
    ["at the limit of 2024", work(2024, "EARLY", 788000n), 788000n, 0n],
    ["a tenth above", work(2024, "EARLY", 866800n), 788000n, 1000n],
    ["twice: suspended", work(2024, "EARLY", 1576000n), 788000n, 10000n],
    ["half a year", work(2024, "EARLY", 394000n, { pensionFrom: "2024-07-01" }), 394000n, 0n],
    ["wages count for 80 %", work(2025, "EARLY", 300000n, { grossWages: 500000n }), 809300n, 0n],
    ["a survivor with a child", work(2023, "SURVIVOR", 0n, { children: 1 }), 2580600n, 0n],
    ["with three", work(2023, "SURVIVOR", 0n, { children: 3 }), 3440800n, 0n],
    ["from the year of the legal age", work(2026, "EARLY", 9900000n, { bornOn: "1960-03-03" }), null, 0n],
  ])("%s", (_why, { outcome, limit, cut }, expected, part) => {
    expect(outcome.parts.flatMap(({ calculation }) => readds(calculation))).toEqual([]);
    expect([limit, cut]).toEqual([expected, part]);
  });

  it("knows no limit where none was found", () => {
    expect(() => work(2021, "EARLY", 1n)).toThrow("2021-01-01");
    expect(() => work(2026, "EARLY", 1n)).toThrow("2026-01-01");
    expect(() => work(2025, "SURVIVOR_OF_AGE", 1n)).toThrow("survivor of age");
    expect(() => work(2019, "SURVIVOR", 1n)).toThrow("survivor");
  });
});

describe("supplementary pension", () => {
  const premium = (year: number, kind: "ORDINARY" | "SOCIAL", income: bigint, more = {}) =>
    supplementaryPension({ year, kind, income, indexed: true, allPaid: true, mainLevel: true, ...more });
  it.each<[year: number, kind: "ORDINARY" | "SOCIAL", income: bigint, most: string]>([
    [2024, "ORDINARY", 2000000n, "1634.00"],
    [2024, "ORDINARY", 3000000n, "2451.00"],
    [2024, "ORDINARY", 4000000n, "3268.00"],
    [2024, "ORDINARY", 6000000n, "3965.77"],
    [2024, "SOCIAL", 2000000n, "1880.00"],
    [2024, "SOCIAL", 3000000n, "2820.00"],
    [2024, "SOCIAL", 4000000n, "3760.00"],
    [2024, "SOCIAL", 6000000n, "4562.82"],
    [2025, "ORDINARY", 6000000n, "4000.44"],
    [2025, "SOCIAL", 6000000n, "4602.71"],
    [2026, "ORDINARY", 6000000n, "4086.34"],
    [2026, "SOCIAL", 6000000n, "4701.54"],
  ])("in %s, %s, on %s: %s", (year, kind, income, most) => expect(total(premium(year, kind, income))).toBe(most));

  it("revalues the income of three years before, where the coefficient is known", () => {
    expect(total(premium(2024, "ORDINARY", 2000000n, { indexed: false }))).toBe("1939.20");
    expect(() => premium(2025, "ORDINARY", 2000000n, { indexed: false })).toThrow("revaluation");
    expect(() => premium(2015, "ORDINARY", 2000000n)).toThrow("2015");
    expect(() => premium(2027, "ORDINARY", 2000000n)).toThrow("2027");
  });

  it("asks that all of the year be paid", () => {
    expect(codes(premium(2024, "ORDINARY", 2000000n, { allPaid: false }))).toEqual(["PLC_R01"]);
    expect(codes(premium(2024, "ORDINARY", 1000_00n))).toEqual(["PLC_R03"]);
  });
});
