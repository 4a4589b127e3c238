import type { SettlementState } from "../../../shared/values/career.ts";
import type { KnownPerson } from "../radar/person.ts";
import { insurabilityDayFault, judgeInsurability } from "./insurability.ts";

type Category = KnownPerson["periods"][number]["category"];
type Quarters = Readonly<Record<string, SettlementState>>;

const person = (settled: Quarters, category: Category = "MAIN", more: Partial<KnownPerson> = {}): KnownPerson => ({
  healthFund: "300",
  periods: [{ category, startsOn: "2024-01-01", endsOn: null }],
  ...{ members: [], recognitions: [], freed: [] },
  settlements: Object.entries(settled).map(([quarter, state]) => ({
    ...{ quarter, state, minimumReached: state === "PAID" && category !== "SECONDARY" },
  })),
  ...more,
});
const freed = (quarter: string, code: string): Partial<KnownPerson> => ({ freed: [{ quarter, code }] });
const started = (startsOn: string): Partial<KnownPerson> => ({
  periods: [{ category: "MAIN", startsOn, endsOn: null }],
});

/** An incapacity from January 2026 on: the second and third quarter before are 2025Q3 and 2025Q2. */
it.each<[why: string, known: KnownPerson, standing: string, reasons: string[]]>([
  ["both are paid", person({ "2025Q2": "PAID", "2025Q3": "PAID" }), "INSURED", []],
  ["one was let off", person({ "2025Q2": "PAID", "2025Q3": "EXEMPTED" }), "INSURED", []],
  ["one is paid in part", person({ "2025Q2": "PARTLY_PAID", "2025Q3": "PAID" }), "NOT_INSURED", ["NOT_IN_ORDER"]],
  ["one can still be paid", person({ "2025Q2": "PAID", "2025Q3": "NOT_DUE_YET" }), "INTERIM", []],
  ["of one nobody told", person({ "2025Q3": "PAID" }), "INTERIM", []],
  ["one is unpaid whatever comes", person({ "2025Q2": "UNPAID" }), "NOT_INSURED", ["NOT_IN_ORDER"]],
  ["nothing is owed, nobody knows why", person({ "2025Q2": "PAID", "2025Q3": "NOTHING_DUE" }), "INTERIM", []],
  [
    "a birth freed one",
    person({ "2025Q2": "PAID", "2025Q3": "NOTHING_DUE" }, "MAIN", freed("2025Q3", "MATERNITY_EXEMPTION")),
    "INSURED",
    [],
  ],
  [
    "the bridging right freed one",
    person({ "2025Q2": "PAID", "2025Q3": "NOTHING_DUE" }, "MAIN", freed("2025Q3", "BRIDGING_RIGHT")),
    "INSURED",
    [],
  ],
  ["a secondary occupation", person({ "2025Q2": "PAID", "2025Q3": "PAID" }, "SECONDARY"), "NOT_INSURED", ["NOT_MAIN"]],
  ["a start in August", person({ "2025Q3": "PAID" }, "MAIN", started("2025-08-01")), "NOT_INSURED", ["NO_ACTIVITY"]],
])("where %s", (_, known, standing, reasons) =>
  expect(judgeInsurability(known, "2026-01-08")).toMatchObject({ standing, reasons }),
);

it.each([
  ["2026-01-31", ["2025Q2", "2025Q3"]],
  ["2026-02-01", ["2025Q2", "2025Q3", "2026Q1"]],
  ["2026-03-31", ["2025Q2", "2025Q3", "2026Q1"]],
  ["2026-04-01", ["2025Q3", "2025Q4"]],
  ["2026-12-31", ["2026Q1", "2026Q2", "2026Q4"]],
])("of what begins on %s, %j are certified", (on, quarters) =>
  expect(judgeInsurability(person({}), on).quarters.map(({ quarter }) => quarter)).toEqual(quarters),
);

it.each([
  ["2023-10-01", null],
  ["2023-09-30", "TOO_LONG_AGO"],
  ["2027-06-30", null],
  ["2027-07-01", "IN_FUTURE"],
])("in November 2026 one asks about %s: %p", (on, fault) => expect(insurabilityDayFault(on, "2026-11-20")).toBe(fault));
