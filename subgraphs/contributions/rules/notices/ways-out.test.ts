import { waysOutFor } from "./ways-out.ts";

it.each([
  ["MAIN", ["PLAN", "REDUCTION", "EXEMPTION", "BRIDGING_RIGHT"]],
  ["SPOUSE_MAXI", ["PLAN", "REDUCTION", "EXEMPTION", "BRIDGING_RIGHT"]],
  ["SECONDARY", ["PLAN", "REDUCTION"]],
  ["PENSION_PAID", ["PLAN", "REDUCTION"]],
] as const)("a notice to somebody in %s names %j", (category, ways) => {
  expect(waysOutFor(category, { reducible: true })).toEqual(ways);
});

it("names no lower contribution where the amount is the lowest already", () => {
  expect(waysOutFor("MAIN", { reducible: false })).toEqual(["PLAN", "EXEMPTION", "BRIDGING_RIGHT"]);
});
