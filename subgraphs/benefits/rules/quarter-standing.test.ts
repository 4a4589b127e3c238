import { type QuarterTest, standingOf, type Treatment, tally } from "./quarter-standing.ts";

const TREATMENTS: Treatment[] = [
  "PAID",
  "WAIVED",
  "ASSIMILATED",
  "MATERNITY",
  "CARER",
  "BRIDGING_RIGHT",
  "CONTINUED",
  "CONTINUED_PENSION",
  "UNPAID",
];

/** A plus counts and a minus does not; a question mark says that the answer is not confirmed. */
const row = (test: QuarterTest, factOn: string, quarter = "2024Q1"): string =>
  TREATMENTS.map((treatment) => {
    const { counts, confidence } = standingOf(test, treatment, quarter, factOn);
    return `${counts ? "+" : "-"}${confidence === "UNCONFIRMED" ? "?" : ""}`;
  }).join(" ");

it.each<[test: QuarterTest, factOn: string, expected: string]>([
  ["BRIDGING_PAID", "2022-12-31", "+ - - - -? - -? -? -"],
  ["BRIDGING_PAID", "2023-01-01", "+ - + + +? - +? +? -"],
  ["LEAVE", "2024-01-01", "+ + + + +? -? -? -? -"],
  ["INSURANCE", "2024-01-01", "+ + + + +? + + - -"],
  ["PENSION", "2024-01-01", "+ - + + +? -? + + -"],
])("%s judges a fact of %s: %s", (test, factOn, expected) => expect(row(test, factOn)).toBe(expected));

it("lets at most four quarters of the crisis bridging right build a pension, of April 2020 to September 2021", () => {
  const bridged = ["2020Q1", "2020Q2", "2020Q3", "2020Q4", "2021Q1", "2021Q2", "2021Q3", "2021Q4"].map((quarter) => ({
    ...{ quarter, category: "MAIN", mainLevel: true, treatment: "BRIDGING_RIGHT" },
  })) as Parameters<typeof tally>[1];
  expect(tally("PENSION", bridged, "2024-01-01").counted).toBe(4);
  expect(tally("PENSION", bridged.slice(0, 2), "2024-01-01").counted).toBe(1);
});
