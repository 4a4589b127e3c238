import { readds } from "../../../shared/values/readd.ts";
import { type SeizedIncome, seizable } from "./seizable.ts";

const income = (on: string, change: Partial<SeizedIncome>): SeizedIncome => ({
  ...{ on, replacement: 0n, labour: 0n, children: 0, creditor: "ORDINARY", unseizable: false, ...change },
});

test.each([
  ["386.10 less three children at 83", "2024-06-01", { labour: 2_000_00n, children: 3 }, 137_10n],
  ["21.00 + 47.40 + 62.80 + 161", "2026-06-01", { labour: 2_000_00n }, 292_20n],
  ["20 % of 104 and 40 % of 146.26", "2025-06-01", { replacement: 1_638_26n }, 79_30n],
  ["19.80 + 119.20, at the last bound", "2024-06-01", { replacement: 1_738_00n }, 139_00n],
  ["nothing of family allowances", "2024-06-01", { replacement: 400_00n, unseizable: true }, 0n],
  ["all of it for maintenance", "2025-06-01", { replacement: 1_638_26n, creditor: "MAINTENANCE" }, 1_638_26n],
  ["nothing at the first bound", "2026-06-01", { replacement: 1_419_00n }, 0n],
  ["nothing where children take off more", "2026-06-01", { replacement: 1_500_00n, children: 2 }, 0n],
  ["the bands of wages on both together", "2024-06-01", { replacement: 1_000_00n, labour: 1_000_00n }, 386_10n],
  [
    "19.80 % less of a raise in November 2022: 20 % of 105 and 40 % of 71",
    "2022-11-03",
    { replacement: 1_600_00n },
    49_40n,
  ],
] as const)("may be seized: %s", (_, on, change, amount) => {
  const found = seizable(income(on, change));
  expect(found.result).toBe(amount);
  expect(readds(found)).toEqual([]);
});

test("what nobody knows is refused by name, and what nobody confirmed is marked", () => {
  const unknown = (table: string) => expect.objectContaining({ name: "LawUnknown", table });
  expect(() => seizable(income("2027-01-01", { replacement: 2_000_00n }))).toThrow(unknown("bounds of seizure"));
  expect(() => seizable(income("2015-12-31", { replacement: 2_000_00n }))).toThrow(unknown("bounds of seizure"));
  const child = income("2018-06-01", { replacement: 2_000_00n, children: 1 });
  expect(() => seizable(child)).toThrow(unknown("bounds of seizure, for a child"));
  expect(seizable(income("2020-06-01", { replacement: 2_000_00n })).confirmed).toBe(false);
  expect(seizable(income("2026-06-01", { replacement: 2_000_00n })).confirmed).toBe(true);
});
