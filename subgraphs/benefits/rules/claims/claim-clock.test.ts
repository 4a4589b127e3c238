import type { Day } from "../../../shared/values/calendar.ts";
import { decidableFrom, decideBy, decisionClock, paymentClock } from "./claim-clock.ts";
import { appealUntil } from "./decision.ts";

test.each([
  ["2026-11-20", "2027-03-20"],
  ["2026-10-31", "2027-02-28"],
  ["2027-10-31", "2028-02-29"],
])("what is filed on %s is decided by %s: four months, or the end of a shorter one", (filedOn, last) =>
  expect(decideBy(filedOn)).toBe(last),
);

test.each([
  ["2026-12-01", null, "2027-03-20"],
  ["2026-12-01", "2026-12-01", "2027-03-20"],
  ["2026-12-31", "2026-12-01", "2027-04-19"],
  ["2026-11-30", "2026-12-01", "2027-03-20"],
])(
  "on %s, where the person was asked on %s, the last day is %s: a day later for each of waiting",
  (today, since, last) =>
    expect(decisionClock({ dueOn: "2027-03-20", waitingSince: since, metOn: null }, today).dueOn).toBe(last),
);

test.each([
  ["2026-12-01", "2027-01-01"],
  ["2027-01-31", "2027-02-28"],
])("of one who was asked on %s and is silent, one decides from %s: a month", (askedOn, from) =>
  expect(decidableFrom(askedOn)).toBe(from),
);

test.each([
  ["2026-11-20", "2027-03-20"],
  ["2026-10-30", "2027-02-28"],
])("what was notified on %s is first paid by %s: four months", (notifiedOn, last) =>
  expect(paymentClock(notifiedOn, null).dueOn).toBe(last),
);

test.each<[Day | null, Day | null, string]>([
  ["2026-11-23", "2027-02-23", "a Tuesday"],
  ["2026-11-20", "2027-02-22", "the Monday after a Saturday"],
  ["2026-11-21", "2027-02-22", "the Monday after a Sunday"],
  ["2026-10-01", "2027-01-04", "the Monday after New Year’s Day, a Friday"],
  ["2026-11-30", "2027-03-01", "the Monday after the 28th, a Sunday"],
  [null, null, "never, where nobody was notified"],
])("against what was notified on %s one appeals until %s, %s", (notifiedOn, last) =>
  expect(appealUntil(notifiedOn)).toBe(last),
);
