import { type Quarter, quartersTouched } from "../../shared/values/calendar.ts";
import { type ActivityEnd, careerAsOwed, type Stretch } from "./career-as-owed.ts";
import type { Category } from "./category.ts";

const main = (startsOn: string, endsOn: string | null, category: Category = "MAIN"): Stretch => ({
  startsOn,
  endsOn,
  category,
});
const ends = (on: string, lastQuarter: Quarter, due: boolean, died = false): ActivityEnd => ({
  lastDay: on,
  lastQuarter,
  due,
  died,
});
const owed = (career: readonly Stretch[], found: readonly ActivityEnd[]): string =>
  careerAsOwed(career, found)
    .flatMap((period) => quartersTouched(period, "2026Q4"))
    .join(" ");

describe("the quarters that are owed", () => {
  const pension = (until: string | null): Stretch[] => [
    main("2026-01-01", "2026-04-30"),
    main("2026-05-01", until, "PENSION_PAID"),
  ];
  it.each<[string, Stretch[], ActivityEnd[], string]>([
    ["one day makes a whole quarter", [main("2026-03-31", "2026-07-01")], [], "2026Q1 2026Q2 2026Q3"],
    ["E70: and so at the end", [main("2025-01-01", "2025-10-03")], [], "2025Q1 2025Q2 2025Q3 2025Q4"],
    [
      "a season owes the rest of its year",
      [main("2025-04-01", "2025-08-31")],
      [ends("2025-08-31", "2025Q4", true)],
      "2025Q2 2025Q3 2025Q4",
    ],
    [
      "but what begins before goes its own way",
      [main("2025-04-01", "2025-06-30"), main("2025-12-01", null, "SECONDARY")],
      [ends("2025-06-30", "2025Q4", true)],
      "2025Q2 2025Q3 2025Q4 2025Q4 2026Q1 2026Q2 2026Q3 2026Q4",
    ],
    ["E71: not the quarter of the pension in which the activity ends", pension("2026-05-15"), [], "2026Q1"],
    ["a pension in an earlier quarter frees none", pension("2026-07-01"), [], "2026Q1 2026Q2 2026Q2 2026Q3"],
    ["the activity goes on", pension(null), [], "2026Q1 2026Q2 2026Q2 2026Q3 2026Q4"],
    [
      "whoever stops with the pension owes nothing for that quarter",
      [main("2026-01-01", "2026-05-15")],
      [ends("2026-05-15", "2026Q2", false)],
      "2026Q1",
    ],
    [
      "not the quarter of the death, nor what follows",
      [main("2026-01-01", null)],
      [ends("2026-05-01", "2026Q2", false, true)],
      "2026Q1",
    ],
    ["a death in the first quarter", [main("2026-01-01", null)], [ends("2026-03-31", "2026Q1", false, true)], ""],
    [
      "nobody resumes after death",
      [main("2026-01-01", "2026-05-01")],
      [ends("2026-05-01", "2026Q4", true), ends("2026-05-01", "2026Q2", false, true)],
      "2026Q1",
    ],
    [
      "an end that was corrected meanwhile moves no season",
      [main("2025-04-01", "2025-06-15")],
      [ends("2025-08-31", "2025Q4", true)],
      "2025Q2",
    ],
  ])("%s", (_what, career, found, quarters) => expect(owed(career, found)).toBe(quarters));
});
