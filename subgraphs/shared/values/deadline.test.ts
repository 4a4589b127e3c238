import {
  type Deadline,
  deadlineStatus,
  letterActOn,
  letterCountsFrom,
  termOfDays,
  termOfMonths,
  termOfWorkingDays,
} from "./deadline.ts";

describe("a term in months", () => {
  it.each([
    ["2025-10-20", 1, "2025-11-20", "opposition to a writ of execution: a Thursday"],
    ["2025-10-22", 1, "2025-11-24", "opposition whose last day is a Saturday: the Monday"],
    ["2025-10-23", 1, "2025-11-24", "a Sunday: the Monday"],
    ["2025-10-11", 1, "2025-11-12", "Armistice Day: the Wednesday"],
    ["2026-03-04", 1, "2026-04-07", "Holy Saturday: over Easter Monday to the Tuesday"],
    ["2026-03-06", 1, "2026-04-07", "Easter Monday itself"],
    ["2026-04-14", 1, "2026-05-15", "Ascension Day: the Friday"],
    ["2026-04-25", 1, "2026-05-26", "Whit Monday: the Tuesday"],
    ["2026-11-25", 1, "2026-12-28", "Christmas on a Friday: the Monday"],
    ["2025-12-01", 1, "2026-01-02", "New Year: into the next year"],
    ["2026-01-31", 1, "2026-03-02", "no 31 February: the 28th, a Saturday, hence the Monday"],
    ["2025-01-31", 1, "2025-02-28", "no 31 February: the 28th, a Friday"],
    ["2024-01-31", 1, "2024-02-29", "no 31 February: the 29th in a leap year"],
    ["2024-01-30", 1, "2024-02-29", "no 30 February either"],
    ["2024-02-29", 12, "2025-02-28", "a year from a leap day"],
    ["2026-03-31", 3, "2026-06-30", "no 31 June"],
    ["2026-08-20", 3, "2026-11-20", "three months"],
  ])("from an act of %s, %s months, ends on %s: %s", (actOn, months, endsOn) => {
    expect(termOfMonths(actOn, months)).toBe(endsOn);
  });
});

describe("a term in days", () => {
  it.each([
    ["2026-11-02", 15, "2026-11-17", "holidays inside it count"],
    ["2026-10-22", 30, "2026-11-23", "a last day that is a Saturday: the Monday"],
    ["2026-10-12", 30, "2026-11-12", "Armistice Day: the Thursday"],
  ])("from an act of %s, %s days, ends on %s: %s", (actOn, days, endsOn) => {
    expect(termOfDays(actOn, days)).toBe(endsOn);
  });

  it.each([
    ["2026-11-20", 5, "2026-11-27", "from a Friday"],
    ["2026-11-09", 12, "2026-11-26", "Armistice Day inside it does not count"],
    ["2026-05-22", 1, "2026-05-26", "over Whitsun"],
  ])("from an act of %s, %s working days, ends on %s: %s", (actOn, days, endsOn) => {
    expect(termOfWorkingDays(actOn, days)).toBe(endsOn);
  });
});

describe("a registered letter", () => {
  it.each([
    ["2026-11-16", "2026-11-19", "posted on a Monday"],
    ["2026-11-19", "2026-11-24", "over a weekend"],
    ["2026-11-06", "2026-11-12", "over a weekend and Armistice Day"],
    ["2026-04-02", "2026-04-08", "over Easter"],
    ["2026-11-21", "2026-11-25", "posted on a Saturday"],
  ])("posted on %s counts from %s: %s", (postedOn, day) => expect(letterCountsFrom(postedOn)).toBe(day));

  it("opens a month whose first day is the third working day", () => {
    expect(letterActOn("2026-11-16")).toBe("2026-11-18");
    expect(termOfMonths(letterActOn("2026-11-16"), 1)).toBe("2026-12-18");
  });
});

describe("a deadline", () => {
  const due = (metOn: string | null): Deadline => ({
    dueOn: "2026-11-20",
    metOn,
    basis: { article: "Judicial Code, art. 1051", confidence: "SEEN" },
  });

  it.each<[string | null, string, string, string]>([
    [null, "2026-11-12", "RUNNING", "eight days before"],
    [null, "2026-11-13", "AT_RISK", "seven days before"],
    [null, "2026-11-20", "AT_RISK", "its last day"],
    [null, "2026-11-21", "BREACHED", "the day after"],
    ["2026-11-10", "2026-11-12", "MET", "done early"],
    ["2026-11-20", "2026-12-31", "MET", "done on its last day"],
    ["2026-11-21", "2026-12-31", "BREACHED", "done too late"],
    ["2026-11-15", "2026-11-14", "AT_RISK", "done tomorrow is not done today"],
    ["2026-11-25", "2026-11-22", "BREACHED", "not done yet, and too late"],
  ])("done on %s is, on %s, %s: %s", (metOn, today, status) => {
    expect(deadlineStatus(due(metOn), today, 7)).toBe(status);
  });

  it("warns of nothing where no days of warning are given, but on its last day", () => {
    expect(deadlineStatus(due(null), "2026-11-19", 0)).toBe("RUNNING");
    expect(deadlineStatus(due(null), "2026-11-20", 0)).toBe("AT_RISK");
  });
});
