import { appealUntil } from "./appeal.ts";

test.each([
  ["a Monday", "2026-08-23", "2026-11-23"],
  ["a Sunday, put off to the Monday", "2026-08-22", "2026-11-23"],
  ["Armistice Day, put off to the Thursday", "2026-08-11", "2026-11-12"],
  ["the last day of a shorter month", "2026-11-30", "2027-03-01"],
])("an appeal ends on %s", (_, toldOn, last) => expect(appealUntil(toldOn)).toBe(last));
