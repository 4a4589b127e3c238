import { lastCertifiedYear } from "./certified-year.ts";

it.each([
  ["2026-01-31", 2024],
  ["2026-02-01", 2025],
  ["2026-12-31", 2025],
])("on %s the last year that is certified is %i", (day, year) => {
  expect(lastCertifiedYear(day)).toBe(year);
});
