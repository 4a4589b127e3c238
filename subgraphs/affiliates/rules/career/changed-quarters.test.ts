import type { CareerPeriod } from "../../../shared/values/career.ts";
import { changedQuarters } from "./changed-quarters.ts";

const period = (category: CareerPeriod["category"], startsOn: string, endsOn: string | null): CareerPeriod => ({
  category,
  startsOn,
  endsOn,
});

it.each<[string, CareerPeriod[], CareerPeriod[], string[]]>([
  [
    "a job taken in the middle of a quarter changes the next ones",
    [period("MAIN", "2025-01-01", null)],
    [period("MAIN", "2025-01-01", "2026-08-14"), period("SECONDARY", "2026-08-15", null)],
    ["2026Q4", "2027Q1", "2027Q2", "2027Q3", "2027Q4"],
  ],
  [
    "an end changes what comes after its quarter",
    [period("MAIN", "2025-01-01", null)],
    [period("MAIN", "2025-01-01", "2027-04-01")],
    ["2027Q3", "2027Q4"],
  ],
  [
    "a start put back changes what was nothing",
    [period("MAIN", "2025-04-01", null)],
    [period("MAIN", "2024-12-31", null)],
    ["2024Q4", "2025Q1"],
  ],
  [
    "an end in the same quarter changes none",
    [period("MAIN", "2025-01-01", "2025-05-01")],
    [period("MAIN", "2025-01-01", "2025-06-30")],
    [],
  ],
])("%s", (_why, before, after, quarters) => {
  expect(changedQuarters(before, after, "2026Q4").map(({ quarter }) => quarter)).toEqual(quarters);
});
