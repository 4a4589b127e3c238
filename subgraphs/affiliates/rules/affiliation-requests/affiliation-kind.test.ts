import { categoryOf, stretchesOf } from "./affiliation-kind.ts";

test.each([
  ["a first start", "SELF_EMPLOYED", {}, false, "PRIMOSTARTER"],
  ["a start after another in the twenty quarters before", "SELF_EMPLOYED", {}, true, "MAIN"],
  [
    "a start after one that we do not know of, as declared",
    "SELF_EMPLOYED",
    { selfEmployedBefore: "YES" },
    false,
    "MAIN",
  ],
  [
    "in the quarter in which the pension age is reached",
    "SELF_EMPLOYED",
    { birthDate: "1961-03-31", startsOn: "2027-01-01" },
    false,
    "PENSION_AGE_NO_PENSION",
  ],
  [
    "in the quarter before it",
    "SELF_EMPLOYED",
    { birthDate: "1961-04-01", startsOn: "2027-01-01" },
    false,
    "PRIMOSTARTER",
  ],
  ["beside half-time employment", "SELF_EMPLOYED", { otherWork: "EMPLOYEE_HALF_TIME" }, false, "SECONDARY"],
  ["beside less than half-time employment", "SELF_EMPLOYED", { otherWork: "EMPLOYEE_LESS" }, true, "MAIN"],
  ["beside an appointment in public service", "MANDATE_HOLDER", { otherWork: "CIVIL_SERVANT" }, true, "SECONDARY"],
  ["beside teaching of six tenths", "HELPER", { otherWork: "TEACHER_SIX_TENTHS" }, true, "SECONDARY"],
  ["a helper with nothing else", "HELPER", { otherWork: "NONE" }, true, "MAIN"],
  ["a helper spouse", "SPOUSE_MAXI", { otherWork: "NONE" }, false, "SPOUSE_MAXI"],
  ["a helper spouse of the old days", "SPOUSE_MINI", {}, true, "SPOUSE_MINI"],
  ["a student", "STUDENT", {}, false, "STUDENT"],
  ["a pensioner whose pension is paid", "PENSIONER", { pension: "PAID" }, true, "PENSION_PAID"],
  ["past the pension age, pension not taken", "PENSIONER", { pension: "NOT_TAKEN" }, true, "PENSION_AGE_NO_PENSION"],
] as const)("%s", (_, kind, answers, mainBefore, category) => {
  expect(categoryOf(kind, answers, { mainBefore })).toBe(category);
});

test.each([
  ["on the first day of a quarter", "2027-01-01", "2027-12-31", "2028-01-01"],
  ["in the middle of one, which counts whole", "2027-02-15", "2027-12-31", "2028-01-01"],
  ["on the last day of one", "2027-03-31", "2027-12-31", "2028-01-01"],
  ["in the last quarter of a year", "2026-12-01", "2027-09-30", "2027-10-01"],
])("a primostarter who begins %s is one for four quarters", (_, startsOn, endsOn, next) => {
  expect(stretchesOf("PRIMOSTARTER", startsOn)).toEqual([
    { category: "PRIMOSTARTER", startsOn, endsOn },
    { category: "MAIN", startsOn: next, endsOn: null },
  ]);
});

test("any other category has no end", () => {
  expect(stretchesOf("SECONDARY", "2027-02-15")).toEqual([
    { category: "SECONDARY", startsOn: "2027-02-15", endsOn: null },
  ]);
});
