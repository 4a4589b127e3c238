import { type Audience, type GuidedPerson, type GuideTerm, isFor, termOf } from "./guide.ts";
import { isDeclarable, openingOf } from "./life-event.ts";

describe("a term of a guide", () => {
  it.each<[what: string, term: GuideTerm, on: string, expected: string]>([
    ["cessation is told within 15 days", { after: "DAYS", count: 15 }, "2026-09-15", "2026-09-30"],
    [
      "the bridging right is asked by the end of the 2nd quarter",
      { after: "QUARTERS", count: 2 },
      "2026-11-20",
      "2027-06-30",
    ],
    ["one joins a fund before the start", { after: "EVE" }, "2027-01-01", "2026-12-31"],
    ["a year for bereavement", { after: "MONTHS", count: 12 }, "2026-02-28", "2027-02-28"],
    ["contributions of the year", { after: "YEAR_END" }, "2026-03-01", "2026-12-31"],
    [
      "birth leave by the end of the next quarter",
      { after: "QUARTERS", count: 1, extraMonthWhenLastOfQuarter: true },
      "2026-02-10",
      "2026-06-30",
    ],
    [
      "and a month more for a birth in March",
      { after: "QUARTERS", count: 1, extraMonthWhenLastOfQuarter: true },
      "2026-03-10",
      "2026-07-31",
    ],
    ["and in December", { after: "QUARTERS", count: 1, extraMonthWhenLastOfQuarter: true }, "2026-12-24", "2027-04-30"],
  ])("%s", (_, term, on, expected) => {
    expect(termOf(term, on)).toBe(expected);
  });
});

describe("a line of a guide", () => {
  const baker: GuidedPerson = { category: "MAIN", capacity: "SELF_EMPLOYED", helps: false, auxiliaryFund: false };
  it.each<[why: string, audience: Audience, expected: boolean]>([
    ["everybody", {}, true],
    ["her category", { categories: ["MAIN", "PRIMOSTARTER"] }, true],
    ["another category", { categories: ["STUDENT"] }, false],
    ["mandate holders", { capacities: ["MANDATE_HOLDER"] }, false],
    ["helpers", { helps: true }, false],
    ["the auxiliary fund", { auxiliaryFund: true }, false],
    ["her category, but helpers only", { categories: ["MAIN"], helps: true }, false],
  ])("for %s", (_, audience, expected) => {
    expect(isFor(audience, baker)).toBe(expected);
  });

  it("is shown where the file does not know", () => {
    expect(isFor({ categories: ["STUDENT"] }, { ...baker, category: null })).toBe(true);
  });
});

describe("a declaration", () => {
  it("of payment difficulty opens a request and a contact within five working days", () => {
    expect(openingOf("PAYMENT_DIFFICULTY", "2026-11-20")).toEqual({
      kind: "REQUEST",
      matter: "DECISION",
      reason: "PAYMENT_ARREARS",
      contactBy: "2026-11-27",
    });
  });

  it.each([
    ["2027-11-21", true],
    ["2027-11-22", false],
    ["2016-11-21", true],
    ["2010-01-01", false],
  ])("for %s is taken: %s", (on, expected) => {
    expect(isDeclarable(on, "2026-11-20")).toBe(expected);
  });
});
