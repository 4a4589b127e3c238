import { naceVersionOn } from "./nace.ts";

it.each([
  ["2007-12-31", "2003"],
  ["2008-01-01", "2008"],
  ["2024-12-31", "2008"],
  ["2025-01-01", "2025"],
])("on %s activities are told by NACE-BEL %s", (day, version) => {
  expect(naceVersionOn(day)).toBe(version);
});
