import { interrupts, lastDayToClaim } from "./prescription.ts";

it.each([
  ["five years from 1 January 2021", "PROVISIONAL", "2020Q1", [], "2025-12-31"],
  ["the quarter of the year does not matter", "PROVISIONAL", "2020Q4", [], "2025-12-31"],
  ["a regularisation of 2020 runs from 1 January 2023", "REGULARISATION", "2020Q4", [], "2027-12-31"],
  [
    "a registered letter opens five new years",
    "PROVISIONAL",
    "2020Q1",
    [["REGISTERED_LETTER", "2024-03-10"]],
    "2029-03-10",
  ],
  ["in time on the last day", "PROVISIONAL", "2020Q1", [["SUMMONS", "2025-12-31"]], "2030-12-31"],
  ["too late the day after", "PROVISIONAL", "2020Q1", [["SUMMONS", "2026-01-01"]], "2025-12-31"],
  ["a plain letter interrupts nothing", "PROVISIONAL", "2020Q1", [["PLAIN_LETTER", "2024-03-10"]], "2025-12-31"],
  [
    "an act before the term runs shortens nothing",
    "PROVISIONAL",
    "2020Q1",
    [["REGISTERED_LETTER", "2020-05-01"]],
    "2025-12-31",
  ],
  [
    "one interruption leads to the next, in whatever order they were noted",
    "PROVISIONAL",
    "2015Q1",
    [
      ["PARTIAL_PAYMENT", "2025-06-01"],
      ["PLAN_REQUEST", "2020-10-15"],
    ],
    "2030-06-01",
  ],
  ["29 February ends on the 28th", "PROVISIONAL", "2023Q1", [["SEIZURE", "2028-02-29"]], "2033-02-28"],
] as const)("%s", (_why, nature, quarter, acts, last) => {
  expect(
    lastDayToClaim(
      { nature, quarter },
      acts.map(([act, on]) => ({ act, on })),
    ),
  ).toBe(last);
});

it("knows no e-mail, call or text message that interrupts", () => {
  expect((["E_MAIL", "SMS", "PHONE_CALL", "INASTI_NOTICE"] as const).map(interrupts)).toEqual([
    false,
    false,
    false,
    true,
  ]);
});
