import { formatCents } from "../../shared/values/money.ts";
import { readds } from "../../shared/values/readd.ts";
import { maternityAllowance, maternityExemption } from "./maternity.ts";
import type { BenefitOutcome } from "./outcome.ts";
import { parentalLeave } from "./parental.ts";
import type { CareerFact } from "./quarter-standing.ts";
import { serviceVouchers } from "./service-vouchers.ts";

const codes = ({ refusals }: BenefitOutcome) => refusals.map(({ code }) => code);
const total = (outcome: BenefitOutcome) => {
  expect(outcome.parts.flatMap(({ calculation }) => readds(calculation))).toEqual([]);
  return formatCents(outcome.total);
};
const paid = (...quarters: string[]): CareerFact[] =>
  quarters.map((quarter) => ({ quarter, category: "MAIN", mainLevel: true, treatment: "PAID" }));

describe("maternity", () => {
  const exempt = (birthOn: string, more = {}) =>
    maternityExemption({
      birthOn,
      confirmedByHealthFund: true,
      leaveSpans: false,
      owesMainMinimum: true,
      carerQuarters: [],
      ...more,
    });
  it.each<[birthOn: string, free: string[], refusals: string[], more: object]>([
    ["2016-09-30", [], ["MEX_R01"], {}],
    ["2016-10-01", ["2017Q1"], [], {}],
    ["2025-12-31", ["2026Q1"], [], {}],
    ["2026-01-15", ["2026Q2", "2026Q3"], [], {}],
    ["2026-01-15", ["2026Q3"], ["MEX_R04"], { carerQuarters: ["2026Q2"] }],
    ["2026-01-15", [], ["MEX_R02"], { confirmedByHealthFund: false }],
    ["2026-01-15", [], ["MEX_R03"], { owesMainMinimum: false }],
  ])("a birth on %s frees %p", (birthOn, free, refusals, more) => {
    const found = exempt(birthOn, more);
    expect(found.freeQuarters).toEqual(free);
    expect(codes(found)).toEqual(refusals);
  });
  it.each([
    ["2025-12-31", false, []],
    ["2026-01-01", false, ["LEAVE_SPANS_QUARTERS"]],
    ["2026-01-01", true, []],
  ])("of a birth on %s, whose leave reaches into both quarters: %p, doubts are %p", (birthOn, leaveSpans, doubts) =>
    expect(exempt(birthOn, { leaveSpans }).doubts.map(({ code }) => code)).toEqual(doubts),
  );

  const weeks = (startsOn: string, fullWeeks: number, halfWeeks = 0) =>
    maternityAllowance({ startsOn, fullWeeks, halfWeeks, multipleBirth: false, hospitalWeeks: 0, career: null });
  it.each([
    ["twelve weeks of 2022", weeks("2022-08-08", 12), "9035.76", []],
    ["the obligatory ones", weeks("2022-03-07", 3), "2302.29", []],
    ["half-time after three", weeks("2022-03-07", 3, 2), "3036.97", []],
    ["one rate before 2022", weeks("2021-09-06", 5), "2573.20", []],
    ["thirteen", weeks("2022-08-08", 13), "0.00", ["MAT_R02"]],
    ["two", weeks("2022-08-08", 2), "0.00", ["MAT_R01"]],
  ])("%s", (_why, found, expected, refusals) => {
    expect(total(found)).toBe(expected);
    expect(codes(found)).toEqual(refusals);
  });
});

describe("service vouchers", () => {
  const vouchers = (birthOn: string, more = {}) =>
    serviceVouchers({
      ...{ birthOn, region: "WALLONIA", requestedOn: null, childAtAddress: true, resumesWork: true, children: 1 },
      ...{ stillbornAfter: null, career: null },
      ...more,
    });
  it.each<[why: string, found: BenefitOutcome, total: string, refusals: string[]]>([
    ["without a request", vouchers("2025-05-05"), "945.00", []],
    ["in Flanders, not confirmed", vouchers("2025-05-05", { region: "FLANDERS" }), "1050.00", []],
    ["in Flanders in 2024", vouchers("2024-12-31", { region: "FLANDERS" }), "945.00", []],
    [
      "asked too late, before September 2017",
      vouchers("2017-08-31", { requestedOn: "2017-12-20" }),
      "0.00",
      ["TS_R05"],
    ],
    ["on the last day", vouchers("2017-08-31", { requestedOn: "2017-12-14" }), "945.00", []],
    ["not asked at all", vouchers("2017-08-31"), "0.00", ["TS_R05"]],
    ["born without life after 200 days", vouchers("2025-05-05", { stillbornAfter: 200 }), "945.00", []],
    ["after 179", vouchers("2025-05-05", { stillbornAfter: 179 }), "0.00", ["TS_R01"]],
    ["secondary, at main level", vouchers("2025-05-05", { career: atLevel(true) }), "945.00", []],
    ["secondary, below it", vouchers("2025-05-05", { career: atLevel(false) }), "0.00", ["TS_R01"]],
    ["no work again", vouchers("2025-05-05", { resumesWork: false }), "0.00", ["TS_R04"]],
  ])("%s", (_why, found, expected, refusals) => {
    expect(total(found)).toBe(expected);
    expect(codes(found)).toEqual(refusals);
  });

  it("look at the second and third quarter before the birth", () =>
    expect(vouchers("2025-05-05").quarters).toEqual(["2024Q3", "2024Q4"]));
});

function atLevel(mainLevel: boolean): CareerFact[] {
  return paid("2024Q3", "2024Q4").map((one) => ({ ...one, category: "SECONDARY", mainLevel }));
}

describe("adoption and foster leave", () => {
  const adoption = (startsOn: string, more = {}) =>
    parentalLeave({
      ...{ kind: "ADOPTION", startsOn, registeredOn: startsOn, childBornOn: "2022-02-02", sharedWeeks: null },
      ...{ disabled: false, severalChildren: false, placementOfSixMonths: true },
      ...more,
    });
  it.each<[why: string, found: BenefitOutcome, weeks: number | undefined, total: string, refusals: string[]]>([
    ["a single parent in 2024", adoption("2024-06-03"), 9, "4872.22", []],
    ["none of the shared weeks", adoption("2024-06-03", { sharedWeeks: 0 }), 6, "3248.15", []],
    ["2025 has four", adoption("2025-03-03"), 10, "5521.85", []],
    ["a disabled child", adoption("2024-06-03", { disabled: true }), 18, "9744.44", []],
    ["several children", adoption("2024-06-03", { severalChildren: true }), 11, "5954.94", []],
    ["too late", adoption("2024-06-03", { registeredOn: "2024-04-02" }), undefined, "0.00", ["ADO_R02"]],
    ["foster: twelve months", adoption("2024-06-03", { kind: "FOSTER", registeredOn: "2023-06-03" }), 9, "4872.22", []],
    ["five shared weeks in 2024", adoption("2024-06-03", { sharedWeeks: 5 }), undefined, "0.00", ["ADO_R04"]],
  ])("%s", (_why, found, weeks, expected, refusals) => {
    expect(found.figures[0]?.value).toBe(weeks);
    expect(total(found)).toBe(expected);
    expect(codes(found)).toEqual(refusals);
  });
});
