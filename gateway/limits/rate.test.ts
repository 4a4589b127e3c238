import { openRate } from "./rate.ts";

it("fills again by the second, and never above the store", () => {
  let now = 0;
  const spend = openRate({ store: 100, perSecond: 10, least: 5 }, () => now);
  spend("a", 90);
  spend("a", 1);
  expect(() => spend("a", 6)).toThrow(expect.objectContaining({ code: "TOO_MANY_REQUESTS", facts: { seconds: 1 } }));
  now = 10_000_000;
  spend("a", 100);
  expect(() => spend("a", 50)).toThrow(expect.objectContaining({ facts: { seconds: 5 } }));
  spend("b", 100);
});

it("lets a question that costs more than the store through when the store is full", () => {
  const spend = openRate({ store: 10, perSecond: 1, least: 1 }, () => 0);
  spend("a", 1_000);
  expect(() => spend("a", 1)).toThrow();
});
