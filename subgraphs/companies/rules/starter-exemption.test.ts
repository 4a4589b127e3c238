import type { Period } from "../../shared/values/calendar.ts";
import type { MandateRole } from "./mandate.ts";
import { insuredQuarters, type StarterPerson, starterExemption } from "./starter-exemption.ts";

const BORN = "2025-04-22";
/** Insured until the quarter before the company, for so many quarters. */
const careers: Record<number, Period[]> = {
  12: [{ startsOn: "2022-04-01", endsOn: null }],
  13: [{ startsOn: "2022-03-31", endsOn: null }],
  20: [{ startsOn: "2020-04-01", endsOn: null }],
  0: [],
};
const person = (who: string, quarters: number | null, more: Partial<StarterPerson> = {}): StarterPerson => ({
  who,
  role: "DIRECTOR",
  startsOn: BORN,
  endsOn: null,
  career: quarters === null ? null : (careers[quarters] ?? []),
  ...more,
});
const partner = (who: string, quarters: number | null) => person(who, quarters, { role: "WORKING_PARTNER" });

const look = (people: StarterPerson[], year = 2025, possible: boolean | null = true, today = "2030-01-01") =>
  starterExemption({ year, today, legalPersonalityOn: BORN, possible, people });

describe("the quarters of a career", () => {
  it.each<[number, string, Period[]]>([
    [12, "an open career since 2022Q2", careers[12] ?? []],
    [13, "one day of 2022Q1 is a whole quarter", careers[13] ?? []],
    [0, "what began with the company does not count", [{ startsOn: "2025-04-01", endsOn: null }]],
    [40, "nor what lies before the forty quarters", [{ startsOn: "1999-01-01", endsOn: null }]],
    [0, "what ended before them", [{ startsOn: "2010-01-01", endsOn: "2015-03-31" }]],
    [1, "the first of the forty", [{ startsOn: "2010-01-01", endsOn: "2015-04-01" }]],
    [
      2,
      "two activities in one quarter are one quarter",
      [
        { startsOn: "2020-01-01", endsOn: "2020-06-30" },
        { startsOn: "2020-05-01", endsOn: "2020-05-31" },
      ],
    ],
  ])("are %i: %s", (count, _why, career) => {
    expect(insuredQuarters(career, BORN)).toBe(count);
  });
});

it.each([2025, 2026, 2027])("CO-13: a sole manager of 12 quarters exempts %i", (year) => {
  expect(look([person("a", 12)], year)).toMatchObject({
    outcome: "MET",
    provisional: false,
    people: [{ asManager: true, insuredQuarters: 12, withinLimit: true }],
  });
});

it("exempts no fourth year, and none before", () => {
  expect([look([person("a", 0)], 2028).outcome, look([person("a", 0)], 2024).outcome]).toEqual([
    "NOT_A_STARTER",
    "NOT_A_STARTER",
  ]);
});

it("CO-14: a sole manager of 13 quarters does not", () => {
  expect(look([person("a", 13)])).toMatchObject({ outcome: "NOT_MET", people: [{ insuredQuarters: 13 }] });
});

it("CO-15: an SA is never exempt", () => {
  expect(look([person("a", 0)], 2025, false).outcome).toBe("FORM_EXCLUDED");
});

it("CO-16: a second manager of 20 quarters in May of year 2 loses year 2, and keeps year 1", () => {
  const people = [person("a", 12), person("b", 20, { startsOn: "2026-05-04" })];
  expect(look(people, 2025).outcome).toBe("MET");
  expect(look(people, 2026).outcome).toBe("NOT_MET");
});

it("loses the year in which such a manager leaves, and has the next again", () => {
  const people = [person("a", 12), person("b", 20, { endsOn: "2025-05-01" })];
  expect(look(people, 2025).outcome).toBe("NOT_MET");
  expect(look(people, 2026).outcome).toBe("MET");
});

const partners: [why: string, quarters: (number | null)[], outcome: string][] = [
  ["two of three are a majority", [12, 0, 20], "MET"],
  ["one of two is none", [12, 20], "NOT_MET"],
  ["one alone must be within", [20], "NOT_MET"],
  ["two of three, whatever the third is", [12, 0, null], "MET"],
  ["it depends on the third", [12, 20, null], "EVIDENCE_MISSING"],
  ["too many are beyond, whatever the fourth is", [12, 20, 20, null], "NOT_MET"],
];
it.each(partners)("of the working partners, %s", (_why, quarters, outcome) => {
  const people = [person("boss", 0), ...quarters.map((count, i) => partner(`p${i}`, count))];
  expect(look(people).outcome).toBe(outcome);
});

it("loses the majority on the day after a partner leaves", () => {
  const leaving = { ...partner("p1", 0), endsOn: "2025-09-30" };
  const people = [person("boss", 0), leaving, partner("p2", 0), partner("p3", 20)];
  expect(look(people, 2025, true, "2025-09-30").outcome).toBe("MET");
  expect(look(people).outcome).toBe("NOT_MET");
});

it("counts a manager who works there too as a manager only", () => {
  expect(look([person("a", 12), partner("a", 12), partner("b", 20), partner("c", 0), partner("d", 0)]).outcome).toBe(
    "MET",
  );
});

it.each<[MandateRole, string]>([
  ["LIQUIDATOR", "EVIDENCE_MISSING"],
  ["DAILY_MANAGER", "NOT_MET"],
  ["PERMANENT_REPRESENTATIVE", "NOT_MET"],
])("of a %s of 20 quarters alone says %s", (role, outcome) => {
  expect(look([person("a", 20, { role })]).outcome).toBe(outcome);
});

it("does not guess a career that is not known, nor a foreign form", () => {
  expect(look([person("a", 12), person("b", null)]).outcome).toBe("EVIDENCE_MISSING");
  expect(look([person("a", 13), person("b", null)]).outcome).toBe("NOT_MET");
  expect(look([person("a", 12)], 2025, null).outcome).toBe("FORM_TO_BE_COMPARED");
});

it("says of a running year what holds up to today", () => {
  const people = [person("a", 12), person("b", 20, { startsOn: "2025-12-01" })];
  expect(look(people, 2025, true, "2025-11-30")).toMatchObject({ outcome: "MET", provisional: true });
  expect(look(people, 2025, true, "2025-12-01")).toMatchObject({ outcome: "NOT_MET", provisional: true });
});
