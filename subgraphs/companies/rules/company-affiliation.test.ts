import { affiliationDeadline, fallsToAuxiliaryFund, mayBeNotified, noticeDeadline } from "./company-affiliation.ts";

it.each([
  ["2025-01-05", "2025-04-07", "a Saturday is put off to Monday"],
  ["2025-04-22", "2025-07-22", "the same day of the third month"],
  ["2025-11-30", "2026-03-02", "the last day of February is a Saturday"],
  ["2026-01-21", "2026-04-21", "no day is lost"],
])("a company of %s joins a fund by %s: %s", (legalPersonalityOn, dueOn) => {
  expect(affiliationDeadline(legalPersonalityOn, null).dueOn).toBe(dueOn);
});

it.each([
  ["2026-09-01", "2026-10-01"],
  ["2026-10-02", "2026-11-02"],
  ["2026-10-12", "2026-11-12"],
])("a notice posted on %s runs until %s", (postedOn, dueOn) => {
  expect(noticeDeadline(postedOn, null).dueOn).toBe(dueOn);
  expect(fallsToAuxiliaryFund(postedOn, dueOn)).toBe(false);
});

it("puts the silent with the auxiliary fund from the day after the term", () => {
  expect(fallsToAuxiliaryFund("2026-09-01", "2026-10-02")).toBe(true);
});

it("lets nobody be notified while the three months run", () => {
  expect(mayBeNotified("2026-01-21", "2026-04-21")).toBe(false);
  expect(mayBeNotified("2026-01-21", "2026-04-22")).toBe(true);
});
