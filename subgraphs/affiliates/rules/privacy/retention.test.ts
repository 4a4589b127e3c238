import { durationOf, overBefore, type RecordKind, retentionRules } from "./retention.ts";

const today = retentionRules.on("2026-11-20").value;

test.each<[RecordKind, string | null, string | null, string]>([
  ["REQUEST_ATTACHMENT", "P10Y", "2016-11-20", "what was closed ten years ago to the day is kept one day more"],
  ["USAGE_RECORD", "P10Y", "2016-11-20", "the same for who looked"],
  ["FILE_EXPORT", "P30D", "2026-10-21", "thirty days after it was drawn up"],
  ["CAREER", null, null, "a pension may rest on it"],
  ["LEDGER", null, null, "nothing takes a booking away"],
])("%s is kept for %s: over on 2026-11-20 is what is from before %s: %s", (kind, duration, before) => {
  expect([durationOf(today[kind]), overBefore(today[kind], "2026-11-20")]).toEqual([duration, before]);
});

test("a leap day ten years on is the last of February", () => {
  expect(overBefore(today.REQUEST_ATTACHMENT, "2028-02-29")).toBe("2018-02-28");
});

test("nothing was kept under these rules before the regulation", () => {
  expect(() => retentionRules.on("2018-05-24")).toThrow("retention: no figure is known for 2018-05-24");
});
