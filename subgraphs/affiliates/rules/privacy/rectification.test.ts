import { clockOf } from "../requests/request-term.ts";
import { extendedUntil, mayBeExtended, outcomeOf, remediesAfter } from "./rectification.ts";

test.each([
  ["2026-11-20", "2026-12-20", "2027-02-20", "a month, and two more"],
  ["2026-01-31", "2026-02-28", "2026-04-30", "the last day of a shorter month"],
  ["2026-11-30", "2026-12-30", "2027-02-28", "February has no thirtieth"],
])("filed on %s, is due on %s, and when put off on %s: %s", (filedOn, dueOn, late) => {
  const clock = clockOf({ matter: "RECTIFICATION", dueOn, waitingSince: "2026-12-01", metOn: null }, "2026-12-31");
  expect(clock.dueOn).toBe(dueOn);
  expect(clock.basis.article).toBe("Regulation (EU) 2016/679 (GDPR), art. 12(3) and 16");
  expect(extendedUntil(filedOn)).toBe(late);
});

test.each([
  ["on the last day of the month", null, "2026-12-20", "2026-12-20", true],
  ["the day after", null, "2026-12-20", "2026-12-21", false],
  ["a second time", "2026-12-01", "2027-02-20", "2026-12-05", false],
])("put off %s: put off before on %s, due on %s, today %s: %s", (_, extendedOn, dueOn, today, may) => {
  expect(mayBeExtended(extendedOn, dueOn, today)).toBe(may);
});

test("whoever is refused, wholly or in part, is told where to go", () => {
  expect([remediesAfter("GRANTED"), remediesAfter(null)]).toEqual([[], []]);
  expect(remediesAfter("PARTLY")).toEqual(["AUTHORITY", "COURT"]);
  expect([outcomeOf("PARTLY"), outcomeOf("REFUSED")]).toEqual(["GRANTED", "REFUSED"]);
});
