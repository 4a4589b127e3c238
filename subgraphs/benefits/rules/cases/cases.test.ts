import { formatCents } from "../../../shared/values/money.ts";
import { readds } from "../../../shared/values/readd.ts";
import { missingFields, supposedAnswers } from "./field.ts";
import { cases, judgeCase } from "./index.ts";
import { readCaseAnswers } from "./read-answers.ts";

const days = (from: string, many: number): string =>
  Array.from(
    { length: many },
    (_, i) => `${from.slice(0, 8)}${String(Number(from.slice(8)) + i).padStart(2, "0")}`,
  ).join(" ");

/** The published examples of the law: what is asked, when, what is answered, and what it comes to. */
const EXAMPLES: readonly [why: string, code: string, on: string, said: Record<string, string>, total: string][] = [
  [
    "two blocks of seven days in the month of a fire",
    "BRIDGING_RIGHT",
    "2025-03-03",
    { ground: "FIRE", stops: "2025-03-03/2025-03-18" },
    "819.13",
  ],
  ["six days are no block", "BRIDGING_RIGHT", "2025-03-03", { ground: "FIRE", stops: "2025-03-03/2025-03-08" }, "0.00"],
  ["the three obligatory weeks", "MATERNITY_ALLOWANCE", "2022-03-07", { fullWeeks: "3" }, "2302.29"],
  ["105 vouchers in Wallonia", "SERVICE_VOUCHERS", "2025-05-05", { region: "WALLONIA" }, "945.00"],
  ["ten days of birth leave in June 2019", "BIRTH_LEAVE", "2019-05-20", { days: days("2019-06-01", 10) }, "808.20"],
  ["eight days keep the birth aid", "BIRTH_LEAVE", "2024-01-02", { days: days("2024-01-02", 8), aid: "YES" }, "931.08"],
  ["nine days lose it", "BIRTH_LEAVE", "2024-01-02", { days: days("2024-01-02", 9), aid: "YES" }, "895.59"],
  [
    "bereavement over the step of July 2023",
    "BEREAVEMENT_LEAVE",
    "2023-06-01",
    { deceased: "CHILD", days: "2023-06-05 2023-08-07" },
    "194.17",
  ],
  ["three months as a carer", "CARER_ALLOWANCE", "2025-03-15", { months: "3", interruption: "TOTAL" }, "4914.78"],
  [
    "a single parent who adopts",
    "ADOPTION_LEAVE",
    "2024-06-03",
    { childBornOn: "2023-01-01", sharedWeeks: "3" },
    "4872.22",
  ],
  [
    "twelve days of incapacity",
    "INCAPACITY_ALLOWANCE",
    "2024-06-03",
    { endsOn: "2024-06-16", certifiedOn: "2024-06-05", household: "family" },
    "935.40",
  ],
  [
    "a premium of 2024 on 20,000",
    "SUPPLEMENTARY_PENSION",
    "2024-12-31",
    { income: "20000", indexed: "YES" },
    "1634.00",
  ],
  [
    "one child of five in Wallonia",
    "FAMILY_ALLOWANCES",
    "2025-02-01",
    { region: "WALLONIA", childrenBornOn: "2019-06-10" },
    "119.12",
  ],
];

test.each(EXAMPLES)("reckons %s, and its steps add up again", (_, code, on, said, total) => {
  const fields = cases[code]?.fields ?? [];
  const given = Object.entries(said).map(([field, value]) => ({ field, values: value === "" ? [] : value.split(" ") }));
  const { answers, faults } = readCaseAnswers(fields, given);
  expect(faults).toEqual([]);
  const all = supposedAnswers(fields, answers, on);
  expect(missingFields(fields, all)).toEqual([]);
  const outcome = judgeCase(code, { on, requestedOn: null, career: null, answers: all });
  expect(formatCents(outcome.total)).toBe(total);
  expect(outcome.parts.flatMap(({ calculation }) => readds(calculation))).toEqual([]);
});

test("each field has a code of its own in its form, and hangs on one that stands before it", () => {
  for (const { fields } of Object.values(cases)) {
    const codes = fields.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, onlyIf } of fields)
      if (onlyIf) expect(codes.indexOf(onlyIf.field)).toBeLessThan(codes.indexOf(code));
  }
});
