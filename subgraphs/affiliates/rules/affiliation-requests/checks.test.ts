import type { AffiliationKind, Answers } from "./affiliation-kind.ts";
import { checksOf, type Examined, lateConsequences } from "./checks.ts";

const examined = (kind: AffiliationKind, answers: Answers, rest: Partial<Examined> = {}): Examined => ({
  kind,
  answers: { startsOn: "2027-01-01", birthDate: "1990-05-05", ...answers },
  receivedOn: "2026-11-20",
  affiliatedHere: false,
  affiliatedElsewhere: false,
  helpedHere: null,
  ...rest,
});
const codes = (one: Examined) => checksOf(one).map(({ code, weight }) => `${code} ${weight}`);

test("a request in time, of somebody who is with nobody, meets nothing", () => {
  expect(codes(examined("SELF_EMPLOYED", {}))).toEqual([]);
});

test("of one whose start is not known nothing is found yet", () => {
  expect(checksOf({ ...examined("STUDENT", {}), answers: {} })).toEqual([]);
});

test.each([
  ["six months ahead to the day", "2027-05-20", []],
  ["six months ahead and a day", "2027-05-21", ["TOO_EARLY BLOCKING"]],
  ["on the eve of the start", "2026-11-21", []],
  ["on the day of the start", "2026-11-20", ["LATE NOTICE"]],
  ["after the start", "2026-09-01", ["LATE NOTICE"]],
])("asked %s", (_, startsOn, found) => {
  expect(codes(examined("SELF_EMPLOYED", { startsOn }))).toEqual(found);
});

test.each([
  ["with this fund already", { affiliatedHere: true }, ["AFFILIATED_HERE BLOCKING"]],
  ["with another fund", { affiliatedElsewhere: true }, ["AFFILIATED_ELSEWHERE BLOCKING"]],
])("%s", (_, rest, found) => {
  expect(codes(examined("SELF_EMPLOYED", {}, rest))).toEqual(found);
});

test.each([
  ["18 on the day", "2009-01-01", []],
  ["18 a day later", "2009-01-02", ["STUDENT_AGE BLOCKING"]],
  ["25 in the year, before its fourth quarter", "2002-02-02", []],
  ["25 in the year before", "2001-12-31", ["STUDENT_AGE BLOCKING"]],
  ["born on 29 February, 18 in a common year", "2008-02-29", []],
])("a student who is %s", (_, birthDate, found) => {
  expect(codes(examined("STUDENT", { birthDate, credits: "27" }))).toEqual(found);
});

test("a student of 25 cannot begin in the fourth quarter", () => {
  const answers = { birthDate: "2001-02-02", credits: "60" };
  expect(codes(examined("STUDENT", { ...answers, startsOn: "2026-12-01" }))).toEqual(["STUDENT_AGE BLOCKING"]);
  const before = { ...examined("STUDENT", { ...answers, startsOn: "2026-09-30" }), receivedOn: "2026-09-01" };
  expect(codes(before)).toEqual([]);
});

test.each<[string, Answers, string[]]>([
  ["27 credits", { credits: "27" }, []],
  ["26 credits", { credits: "26" }, ["STUDENT_STUDIES BLOCKING"]],
  ["17 hours a week", { weeklyHours: "17" }, []],
  ["16 hours a week", { weeklyHours: "16" }, ["STUDENT_STUDIES BLOCKING"]],
])("a student with %s", (_, studies, found) => {
  expect(codes(examined("STUDENT", { birthDate: "2006-05-05", ...studies }))).toEqual(found);
});

test.each<[string, AffiliationKind, Answers, Partial<Examined>, string[]]>([
  ["a helper spouse of somebody with this fund", "SPOUSE_MAXI", {}, { helpedHere: true }, []],
  ["of somebody who is not", "SPOUSE_MAXI", {}, { helpedHere: false }, ["HELPED_ELSEWHERE BLOCKING"]],
  ["with rights of the own", "SPOUSE_MAXI", { ownRights: "YES" }, { helpedHere: true }, ["SPOUSE_RIGHTS BLOCKING"]],
  ["mini, born on the last day of 1955", "SPOUSE_MINI", { birthDate: "1955-12-31" }, { helpedHere: true }, []],
  [
    "mini, born on the first of 1956",
    "SPOUSE_MINI",
    { birthDate: "1956-01-01" },
    { helpedHere: true },
    ["SPOUSE_BIRTH BLOCKING"],
  ],
  ["a helper in the year of the 20th birthday", "HELPER", { birthDate: "2007-12-31" }, {}, []],
  ["a helper in the year before", "HELPER", { birthDate: "2008-01-01" }, {}, ["HELPER_AGE BLOCKING"]],
  ["a married helper in the year before", "HELPER", { birthDate: "2008-01-01", married: "YES" }, {}, []],
  ["a helper of somebody whom this fund does not know", "HELPER", {}, { helpedHere: false }, ["HELPED_UNKNOWN NOTICE"]],
  [
    "without a pension at 36",
    "PENSIONER",
    { birthDate: "1990-05-05", pension: "NOT_TAKEN" },
    {},
    ["PENSION_AGE BLOCKING"],
  ],
  ["66 in the quarter of the start", "PENSIONER", { birthDate: "1961-03-31", pension: "NOT_TAKEN" }, {}, []],
  [
    "66 in the quarter after it",
    "PENSIONER",
    { birthDate: "1961-04-01", pension: "NOT_TAKEN" },
    {},
    ["PENSION_AGE BLOCKING"],
  ],
  ["with an early pension", "PENSIONER", { birthDate: "1964-04-01", pension: "PAID" }, {}, []],
  ["self-employed at 66", "SELF_EMPLOYED", { birthDate: "1961-03-31" }, {}, ["PENSION_AGE_REACHED NOTICE"]],
  ["self-employed at 86", "MANDATE_HOLDER", { birthDate: "1940-03-31" }, {}, ["PENSION_AGE_REACHED NOTICE"]],
  ["without the professional card", "SELF_EMPLOYED", { professionalCard: "MISSING" }, {}, ["CARD_MISSING NOTICE"]],
])("%s", (_, kind, answers, rest, found) => {
  expect(codes(examined(kind, answers, rest))).toEqual(found);
});

test("whoever joins late reckons with contributions from the start, surcharges and a fine; others with none", () => {
  expect(lateConsequences("2026-09-01", "2026-11-20").map(({ code, from, to }) => [code, from, to])).toEqual([
    ["DUE_FROM_START", undefined, undefined],
    ["SURCHARGES", undefined, undefined],
    ["FINE", 500_00n, 2_000_00n],
  ]);
  expect(lateConsequences("2026-11-21", "2026-11-20")).toEqual([]);
});
