import { formatCents } from "../../../shared/values/money.ts";
import { type LateDue, surchargesOf, termsOf } from "./late-due.ts";
import { chargeableUntil } from "./surcharge-policy.ts";

const due = (changed: Partial<LateDue>): LateDue => ({
  nature: "PROVISIONAL",
  quarter: "2025Q1",
  principal: 907_01n,
  opensOn: "2025-01-01",
  dueOn: "2025-03-31",
  issuedOn: "2025-01-15",
  startsOn: "2010-01-01",
  payments: [],
  proceedingsOn: null,
  ...changed,
});
const starter = { startsOn: "2025-01-01" };
const q2 = { quarter: "2025Q2", opensOn: "2025-04-01", dueOn: "2025-06-30" };

describe("from when a due bears surcharges", () => {
  it.each<[Partial<LateDue>, string, number, string]>([
    [{}, "2025-03-31", 2025, "at the end of its quarter"],
    [{ ...starter, issuedOn: "2025-01-20" }, "2025-06-30", 2025, "E65: the first of a starter, a quarter later"],
    [{ ...starter, ...q2, issuedOn: "2025-04-15" }, "2025-09-30", 2025, "E65: the second too"],
    [
      { ...starter, quarter: "2025Q3", opensOn: "2025-07-01", dueOn: "2025-09-30", issuedOn: "2025-07-15" },
      "2025-09-30",
      2025,
      "E65: the third no more",
    ],
    [{ ...starter, issuedOn: "2024-12-20" }, "2025-06-30", 2025, "a notice before its quarter counts in its quarter"],
    [{ ...starter, issuedOn: "2025-04-02" }, "2025-03-31", 2025, "who joined after the quarter has no grace"],
    [
      { startsOn: "2025-10-01", quarter: "2025Q4", opensOn: "2025-10-01", dueOn: "2025-12-31", issuedOn: "2025-10-10" },
      "2026-03-31",
      2026,
      "a starter's notice of a fourth quarter counts as claimed next year",
    ],
    [{ dueOn: "2025-12-31" }, "2025-12-31", 2025, "a quarter that was deferred bears nothing before its new day"],
    [{ quarter: "2020Q1", dueOn: "2021-03-31" }, "2021-03-31", 2021, "and counts as claimed in the year of that day"],
    [
      { nature: "REGULARISATION", quarter: "2023Q1", opensOn: "2025-05-15", dueOn: "2025-09-30" },
      "2025-09-30",
      2025,
      "E61: a supplement, at the end of the quarter after its statement",
    ],
    [
      { nature: "REGULARISATION", quarter: "2023Q1", opensOn: "2025-11-12", dueOn: "2026-03-31" },
      "2026-03-31",
      2026,
      "E62: and claimed next year where the statement was of a fourth quarter",
    ],
  ])("%o: from %s, claimed in %d: %s", (changed, firstOn, claimYear) => {
    expect(termsOf(due(changed))).toEqual({ firstOn, claimYear });
  });

  it("is nothing before that day, and three a hundred and seven a hundred after", () => {
    const lines = surchargesOf(due({}), "2026-01-01").map(({ on, kind, unpaid, calculation }) =>
      [on, kind, formatCents(unpaid), formatCents(calculation.result)].join(" "),
    );
    expect(surchargesOf(due({}), "2025-03-30")).toEqual([]);
    expect(lines).toEqual([
      "2025-03-31 QUARTERLY 907.01 27.21",
      "2025-06-30 QUARTERLY 907.01 27.21",
      "2025-09-30 QUARTERLY 907.01 27.21",
      "2025-12-31 QUARTERLY 907.01 27.21",
      "2026-01-01 YEAR_END 907.01 63.49",
    ]);
  });
});

describe("up to when surcharges are charged", () => {
  it.each([
    ["2026-04-09", "2026-01-01", "the days of waiting after 31 March have not passed"],
    ["2026-04-10", "2026-03-31", "now they have"],
    ["2026-06-30", "2026-03-31", "the quarter ends today"],
    ["2026-07-10", "2026-06-30", "ten days after the second quarter"],
    ["2027-01-10", "2026-09-30", "the fourth quarter waits for 1 January"],
    ["2027-01-11", "2027-01-01", "and goes with it"],
  ])("on %s: to %s, %s", (day, until) => expect(chargeableUntil(day)).toBe(until));
});
