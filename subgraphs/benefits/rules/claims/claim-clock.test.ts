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

test.each([
  ["2026-04-30", "2026-08-30", "2026-12-30"],
  ["2026-08-25", "2026-12-25", "2027-04-25"],
  ["2026-09-01", "2027-01-01", "2027-05-01"],
  ["2026-10-31", "2027-02-28", "2027-06-28"],
  ["2026-11-29", "2027-03-29", "2027-07-29"],
  ["2027-10-31", "2028-02-29", "2028-06-29"],
])(
  "what was filed on %s is decided by %s and paid by %s, eight months in all: no Sunday or feast puts off a fund’s term",
  (filedOn, decided, paid) => expect([decideBy(filedOn), paymentClock(decided, null).dueOn]).toEqual([decided, paid]),
);

test.each<[Day, Day, string]>([
  ["2026-09-25", "2026-12-28", "Christmas, a Friday"],
  ["2026-12-29", "2027-03-30", "Easter Monday"],
  ["2027-02-01", "2027-05-03", "1 May, a Saturday"],
  ["2027-02-06", "2027-05-07", "Ascension Day"],
  ["2027-02-17", "2027-05-18", "Whit Monday"],
  ["2027-04-21", "2027-07-22", "the national feast"],
  ["2027-05-15", "2027-08-16", "15 August, a Sunday"],
  ["2027-08-01", "2027-11-02", "All Saints’ Day"],
  ["2027-08-11", "2027-11-12", "11 November"],
])("against what was notified on %s one appeals until %s, for three months later is %s", (notifiedOn, last) =>
  expect(appealUntil(notifiedOn)).toBe(last),
);
