import type { Day } from "../../../shared/values/calendar.ts";
import { effectOfNotice, type FundChangeAsked, fourYearsFullOn, fundChange, lastEffect } from "./fund-change.ts";

describe("the day of a change", () => {
  it.each<[Day, Day, string]>([
    ["2026-06-30", "2027-01-01", "told on the last day"],
    ["2026-07-01", "2028-01-01", "told a day too late"],
    ["2026-01-01", "2027-01-01", "told on the first day of the year"],
    ["2026-12-31", "2028-01-01", "told on the last"],
  ])("told on %s is %s: %s", (notifiedOn, effectOn) => expect(effectOfNotice(notifiedOn)).toBe(effectOn));
});

describe("four years with a fund", () => {
  it.each([
    ["2023Q1", "2027-01-01", "a start in the first quarter: four years to the day"],
    ["2023Q2", "2028-01-01", "a quarter later: the next January"],
    ["2022Q4", "2027-01-01", "the last quarter of the year before"],
  ])("since %s are full on %s: %s", (since, full) => expect(fourYearsFullOn(since)).toBe(full));
});

describe("the last day of a change", () => {
  it.each<[Day, Day | null, Day, string]>([
    ["1961-05-10", null, "2026-01-01", "66 in 2027: not after 31 December 2026"],
    ["1964-05-10", null, "2030-01-01", "67 in 2031"],
    ["1964-05-10", "2027-03-01", "2027-01-01", "an early pension in 2027: not after 31 December 2027"],
  ])("born on %s, early pension %s: %s, %s", (bornOn, early, last) => expect(lastEffect(bornOn, early)).toBe(last));
});

describe("a change of fund", () => {
  const asked: FundChangeAsked = {
    fund: "SECUREX",
    newFund: "UCM",
    since: "2019-01-01",
    isHelperSpouse: false,
    bornOn: "1988-04-12",
    earlyPensionOn: null,
    notifiedOn: "2026-06-30",
  };

  it.each<[string, Partial<FundChangeAsked>, object]>([
    ["all is well", {}, { kind: "POSSIBLE", effectOn: "2027-01-01", noticeBy: "2026-06-30" }],
    [
      "told too late for the next January",
      { notifiedOn: "2026-07-01" },
      { effectOn: "2028-01-01", noticeBy: "2027-06-30" },
    ],
    ["four years on the very day", { since: "2023-03-31" }, { kind: "POSSIBLE" }],
    ["a quarter short", { since: "2023-04-01" }, { why: "UNDER_FOUR_YEARS", possibleOn: "2028-01-01" }],
    ["the fund of today", { newFund: "SECUREX" }, { why: "SAME_FUND" }],
    ["no activity", { since: null }, { why: "NOT_ACTIVE" }],
    ["a helper spouse", { isHelperSpouse: true }, { why: "FOLLOWS_HELPED" }],
    ["a birth date that is not known", { bornOn: null }, { why: "BIRTH_DATE_UNKNOWN" }],
    ["66 in 2028", { bornOn: "1962-01-01" }, { kind: "POSSIBLE" }],
    ["66 in 2027", { bornOn: "1961-12-31" }, { why: "NEAR_PENSION", possibleOn: null }],
    ["65 before the tables of the age begin", { bornOn: "1950-03-03" }, { why: "NEAR_PENSION", possibleOn: null }],
    ["an early pension in the year before", { earlyPensionOn: "2026-12-01" }, { why: "NEAR_PENSION" }],
    ["an early pension in the same year", { earlyPensionOn: "2027-01-01" }, { kind: "POSSIBLE" }],
  ])("where %s", (_why, more, expected) => {
    expect(fundChange({ ...asked, ...more })).toMatchObject(expected);
  });
});
