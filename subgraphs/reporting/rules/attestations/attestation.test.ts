import type { SettlementState } from "../../../shared/values/career.ts";
import { attestOrder } from "./attestation.ts";

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
