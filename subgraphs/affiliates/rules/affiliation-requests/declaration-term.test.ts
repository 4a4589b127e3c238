import { declarationDeadline, earliestDeclaration, fallsToAuxiliaryFund, noticeDeadline } from "./declaration-term.ts";

test.each([
  ["ninety days from the start, in the old days", "2009-10-01", "2009-12-30"],
  ["still ninety days, on the last day of that rule", "2010-03-31", "2010-06-29"],
  ["on the day itself, from April 2010", "2010-04-01", "2010-04-01"],
  ["on the day itself, to the last", "2016-07-28", "2016-07-28"],
  ["before the start, from 29 July 2016", "2016-07-29", "2016-07-28"],
  ["before the start, today", "2027-01-01", "2026-12-31"],
  ["the eve of 1 March in a leap year", "2028-03-01", "2028-02-29"],
])("one joins a fund %s", (_, startsOn, dueOn) => {
  expect(declarationDeadline(startsOn, null)).toMatchObject({ dueOn, metOn: null });
});

test("a start before the statute existed is not known", () => {
  expect(() => declarationDeadline("1967-12-31", null)).toThrow("last day to join a fund");
});

test.each([
  ["2027-05-20", "2026-11-20"],
  ["2027-05-31", "2026-11-30"],
  ["2027-08-31", "2027-02-28"],
  ["2028-08-31", "2028-02-29"],
])("a start on %s is declared from %s on", (startsOn, earliest) => {
  expect(earliestDeclaration(startsOn)).toBe(earliest);
});

test.each([
  ["2026-11-20", "2026-12-20", "a Sunday, which is not put off"],
  ["2026-12-02", "2027-01-01", "a holiday, likewise"],
  ["2027-01-30", "2027-03-01", "over February"],
])("a notice posted on %s runs until %s: %s", (postedOn, dueOn) => {
  expect(noticeDeadline(postedOn, null).dueOn).toBe(dueOn);
  expect(fallsToAuxiliaryFund(postedOn, dueOn)).toBe(false);
});

test("on the day after its last day the person falls to the auxiliary fund", () => {
  expect(fallsToAuxiliaryFund("2026-11-20", "2026-12-21")).toBe(true);
});
