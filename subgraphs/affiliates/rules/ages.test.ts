import type { Quarter } from "../../shared/values/calendar.ts";
import { pensionAgeDay } from "./pension-age.ts";
import { isOfStudentAge } from "./student-age.ts";

describe("the legal pension age", () => {
  it.each([
    ["1959-12-31", "2024-12-31", "the last to reach it at 65"],
    ["1960-01-01", "2026-01-01", "turns 65 when it is 66 already, and waits a year"],
    ["1963-12-31", "2029-12-31", "the last at 66"],
    ["1964-01-01", "2031-01-01", "turns 66 when it is 67 already"],
    ["1960-02-29", "2026-02-28", "a birthday that the year does not have"],
  ])("of whoever was born on %s is reached on %s: %s", (born, day) => expect(pensionAgeDay(born)).toBe(day));
});

describe("the age of a student", () => {
  it.each<[string, Quarter, boolean, boolean, string]>([
    ["2005-05-10", "2023Q1", false, false, "the quarter before the 18th birthday"],
    ["2005-05-10", "2023Q2", false, true, "the quarter of it"],
    ["1999-05-10", "2024Q3", false, true, "the third quarter of the year of the 25th"],
    ["1999-05-10", "2024Q4", true, false, "the fourth, whatever is studied"],
    ["2001-05-10", "2026Q3", true, true, "in 2026 too"],
    ["2001-05-10", "2026Q4", true, true, "from 2026Q4 uninterrupted studies carry on"],
    ["2001-05-10", "2026Q4", false, false, "interrupted ones do not"],
  ])("born on %s, in %s, uninterrupted %s: %s, for %s", (born, quarter, uninterrupted, expected) => {
    expect(isOfStudentAge(born, quarter, uninterrupted)).toBe(expected);
  });
});
