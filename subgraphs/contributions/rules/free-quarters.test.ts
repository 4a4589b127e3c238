import { quartersFreeAfterBirth, quartersFreeForSickness } from "./free-quarters.ts";

describe("the quarters that are free", () => {
  it.each([
    ["2025-12-20", "2026Q1", "E69: one, until the births of 2025"],
    ["2025-12-31", "2026Q1", "the last day of the old rule"],
    ["2026-01-01", "2026Q2 2026Q3", "two, from those of 2026"],
    ["2016-10-01", "2017Q1", "the first day of the rule"],
  ])("after a birth on %s are %s: %s", (born, free) => expect(quartersFreeAfterBirth(born).join(" ")).toBe(free));

  it.each([
    ["2026-05-05", "2026-08-11", "", "E73: begun in the second month, ended in the second"],
    ["2026-04-30", "2026-08-11", "2026Q2", "begun in the first month"],
    ["2026-05-01", "2026-09-01", "2026Q3", "resumed in the third month"],
    ["2026-05-05", "2027-02-11", "2026Q3 2026Q4", "the whole quarters between"],
    ["2026-04-05", "2026-06-20", "", "begun and ended within one quarter"],
  ])("for sickness from %s to the resumption on %s are %s: %s", (from, to, free) => {
    expect(quartersFreeForSickness(from, to).join(" ")).toBe(free);
  });
});
