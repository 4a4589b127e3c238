import { formatCents, sum } from "../../../shared/values/money.ts";
import { readds } from "../../../shared/values/readd.ts";
import { companySurcharges, type LateCompanyDue } from "./company-surcharge.ts";

const due = (principal: bigint, dueOn: string, paidOn: string | null, more: Partial<LateCompanyDue> = {}) => ({
  principal,
  dueOn,
  payments: paidOn === null ? [] : [{ on: paidOn, amount: principal }],
  proceedingsOn: null,
  ...more,
});

const FAR = "2027-01-15";

it.each<[why: string, late: LateCompanyDue, until: string, months: number, surcharge: string]>([
  ["CO-05: credited in March", due(399_73n, "2025-12-31", "2026-03-10"), FAR, 3, "11.99"],
  ["CO-07: ordered on 30 December, credited on 2 January", due(399_73n, "2025-12-31", "2026-01-02"), FAR, 1, "4.00"],
  ["credited on the last day", due(399_73n, "2025-12-31", "2025-12-31"), FAR, 0, "0.00"],
  ["credited on the last day of January", due(399_73n, "2025-12-31", "2026-01-31"), FAR, 1, "4.00"],
  ["credited on the first day of February", due(399_73n, "2025-12-31", "2026-02-01"), FAR, 2, "7.99"],
  [
    "CO-08: before the court on 15 June, paid in September",
    due(998_47n, "2025-12-31", "2026-09-01", { proceedingsOn: "2026-06-15" }),
    FAR,
    6,
    "59.91",
  ],
  ["CO-09: of 2019, credited in December", due(347_50n, "2019-06-30", "2019-12-20"), FAR, 6, "20.85"],
  ["CO-12: of 2020, which was put off", due(347_50n, "2020-12-31", "2020-12-20"), FAR, 0, "0.00"],
  ["unpaid: each month that has begun", due(399_73n, "2025-12-31", null), "2026-04-01", 4, "15.99"],
  ["and no more than that", due(399_73n, "2025-12-31", null), "2026-03-31", 3, "11.99"],
  ["a day of grace is none: due at the end of July", due(347_50n, "2019-07-31", null), "2019-08-01", 1, "3.48"],
  [
    "paid in part: each month on what it found",
    due(399_73n, "2025-12-31", null, { payments: [{ on: "2026-01-20", amount: 199_73n }] }),
    "2026-02-01",
    2,
    "6.00",
  ],
])("%s", (_why, late, until, months, surcharge) => {
  const found = companySurcharges(late, until);
  expect(found.flatMap(({ calculation }) => readds(calculation))).toEqual([]);
  expect(found).toHaveLength(months);
  expect(formatCents(sum(found.map(({ calculation }) => calculation.result)))).toBe(surcharge);
});

it("rounds all months together: 4.00, 3.99 and 4.00 are 11.99", () => {
  const each = companySurcharges(due(399_73n, "2025-12-31", null), "2026-03-31");
  expect(each.map(({ on, calculation }) => [on, formatCents(calculation.result)])).toEqual([
    ["2026-01-01", "4.00"],
    ["2026-02-01", "3.99"],
    ["2026-03-01", "4.00"],
  ]);
});
