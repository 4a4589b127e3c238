import { addedBack, type MiniSpouse } from "./attributed-income.ts";

const mini = (startsOn: string, endsOn: string | null = null, affiliateId = "aff_1"): MiniSpouse => ({
  affiliateId,
  startsOn,
  endsOn,
});
const known = (id: string): bigint | null => (id === "aff_1" ? 10_000_00n : null);

it.each([
  [[mini("2003-01-01")], 10_000_00n, "while the help lasts"],
  [
    [mini("2003-01-01", "2024-03-31")],
    10_000_00n,
    "in the year in which it ends, for the whole of what was attributed",
  ],
  [[mini("2003-01-01", "2023-12-31")], 0n, "not after it"],
  [[mini("2025-01-01")], 0n, "nor before it"],
  [[mini("2003-01-01", "2024-03-31"), mini("2024-07-01")], 10_000_00n, "once, in two stretches"],
  [[mini("2003-01-01", null, "aff_2")], 0n, "nothing while it is not known"],
  [[], 0n, "nothing without a spouse"],
])("with %j, %s is added for 2024: %s", (spouses, amount) => {
  expect(addedBack(spouses, 2024, known)).toBe(amount);
});
