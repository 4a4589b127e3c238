import type { SettlementState } from "../../../shared/values/career.ts";
import { attestOrder, isStillSo, type Statement } from "./attestation.ts";

const periods = [
  { fund: "SECUREX", category: "MAIN", startsOn: "2026-01-01", endsOn: "2026-03-31" },
  { fund: "SECUREX", category: "MAIN", startsOn: "2026-07-01", endsOn: null },
] as const;
const inOrder = [{ code: "IN_ORDER", facts: { first: "2026Q1", last: "2026Q4", day: "2026-11-20" } }];

test.each<[string, Record<string, SettlementState>, unknown]>([
  ["all are paid, and nobody was self-employed in between", { "2026Q3": "PAID", "2026Q4": "NOT_DUE_YET" }, inOrder],
  ["a quarter in between was never told of", { "2026Q4": "NOT_DUE_YET" }, "NOT_KNOWN"],
  ["one is not due yet, and over", { "2026Q3": "NOT_DUE_YET", "2026Q4": "NOT_DUE_YET" }, "NOT_KNOWN"],
  ["one is unpaid", { "2026Q3": "UNPAID", "2026Q4": "NOT_DUE_YET" }, "NOT_IN_ORDER"],
])("payments in order: %s", (_, settlements, attested) => {
  expect(attestOrder({ periods, settlements: { "2026Q1": "PAID", ...settlements } }, "SECUREX", "2026-11-20")).toEqual(
    attested,
  );
});

const ran = (from: string, until: string, category = "MAIN"): Statement => ({
  ...{ code: "AFFILIATED", facts: { from, until, category } },
});
const received = (amount: string): Statement => ({ code: "RECEIVED", facts: { year: "2025", amount } });

test.each<[string, Statement[], Statement[], boolean]>([
  ["nothing changed", [ran("2024-01-01", "none")], [ran("2024-01-01", "none")], true],
  ["it ended after the paper", [ran("2024-01-01", "none")], [ran("2024-01-01", "2026-12-31")], true],
  ["it ended on the day of the paper", [ran("2024-01-01", "none")], [ran("2024-01-01", "2026-11-20")], true],
  ["it had ended before the paper", [ran("2024-01-01", "none")], [ran("2024-01-01", "2026-11-19")], false],
  ["it had not ended", [ran("2024-01-01", "2025-12-31")], [ran("2024-01-01", "none")], false],
  ["an end that was to come is another", [ran("2024-01-01", "2026-12-31")], [ran("2024-01-01", "2027-03-31")], false],
  ["it began on another day", [ran("2024-01-01", "none")], [ran("2024-04-01", "none")], false],
  ["as something else", [ran("2024-01-01", "none")], [ran("2024-01-01", "none", "SECONDARY")], false],
  [
    "it is something else since",
    [ran("2024-01-01", "none")],
    [ran("2024-01-01", "2026-12-31"), ran("2027-01-01", "none", "SECONDARY")],
    true,
  ],
  [
    "an earlier one was found",
    [ran("2024-01-01", "none")],
    [ran("2019-01-01", "2020-12-31"), ran("2024-01-01", "none")],
    true,
  ],
  [
    "one was never there",
    [ran("2019-01-01", "2020-12-31"), ran("2024-01-01", "none")],
    [ran("2024-01-01", "none")],
    false,
  ],
  ["nothing is left", [ran("2024-01-01", "none")], [], false],
  ["another sum was received", [received("10.00")], [received("9.00")], false],
  [
    "the same sum, told in another order",
    [received("10.00")],
    [{ code: "RECEIVED", facts: { amount: "10.00", year: "2025" } }],
    true,
  ],
  ["payments were in order that day", [{ code: "IN_ORDER", facts: { first: "2026Q1" } }], [], true],
])("a paper of 2026-11-20 by what is known now: %s", (_, statements, now, isSo) => {
  expect(isStillSo({ statements, issuedOn: "2026-11-20" }, now)).toBe(isSo);
});

test("a paper of which nothing could be attested any more tells what is so no more", () => {
  expect(isStillSo({ statements: [received("10.00")], issuedOn: "2026-11-20" }, "NOTHING_RECEIVED")).toBe(false);
});
