import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { CareerPeriod } from "../../../shared/values/career.ts";
import type { Right } from "./right.ts";
import { type RightAsked, rightEffect, waiverActsFrom } from "./right-effect.ts";
import { isLapsed, proofsWithDays, studentProofs } from "./student-proofs.ts";

const since = (startsOn: Day, category: CareerPeriod["category"] = "MAIN"): CareerPeriod => ({
  startsOn,
  endsOn: null,
  category,
});
const asked = (right: Right, more: Partial<RightAsked>): RightAsked => ({
  right,
  askedOn: "2026-11-20",
  quarter: null,
  bornOn: "2005-05-10",
  career: [since("2026-04-01")],
  studiesUninterrupted: false,
  waivedUntil: null,
  ...more,
});

describe("a right that is asked", () => {
  it.each<[Right, Partial<RightAsked>, Quarter, Quarter | null, string]>([
    ["PRIMOSTARTER", { quarter: "2026Q2" }, "2026Q2", "2027Q1", "the first four quarters, from the first"],
    ["PRIMOSTARTER", { quarter: "2026Q4" }, "2026Q4", "2027Q1", "those that are left, from the third"],
    ["PRIMOSTARTER_ARTIST", { quarter: "2026Q2" }, "2026Q2", "2028Q1", "eight for an artist"],
    ["STUDENT", {}, "2026Q4", "2030Q3", "the quarter of the request, until the year of the 25th birthday"],
    ["STUDENT", { quarter: "2026Q2" }, "2026Q2", "2030Q3", "or the quarter that is named"],
    ["STUDENT", { studiesUninterrupted: true }, "2026Q4", null, "from 2026Q4 uninterrupted studies carry on"],
    ["STUDENT", { quarter: "2026Q3", studiesUninterrupted: true }, "2026Q3", null, "of one who asked before that too"],
    [
      "STUDENT",
      {
        bornOn: "2000-05-10",
        askedOn: "2025-06-01",
        career: [since("2025-04-01")],
        studiesUninterrupted: true,
      },
      "2025Q2",
      "2025Q3",
      "not of one who was 25 in 2025",
    ],
    ["ARTICLE_37_A", { career: [since("2020-01-01")] }, "2026Q1", null, "the contribution year"],
    ["ARTICLE_37_A", {}, "2026Q2", null, "from the start where that lies in it"],
    ["ARTICLE_37_C", { career: [since("2020-01-01", "SPOUSE_MAXI")] }, "2026Q1", null, "a helper spouse too"],
    ["ARTICLE_37_B", { career: [since("2020-01-01")], quarter: "2024Q2" }, "2024Q1", null, "an earlier year"],
    [
      "ARTICLE_37_A",
      { career: [{ ...since("2020-01-01", "SECONDARY"), endsOn: "2026-05-10" }, since("2026-05-11")] },
      "2026Q2",
      null,
      "from the first quarter as main occupation, after a secondary one",
    ],
    [
      "PENSION_OPT_OUT",
      { career: [since("2020-01-01", "PENSION_AGE_NO_PENSION")], waivedUntil: "2026Q4" },
      "2027Q1",
      null,
      "given up this year: again from the next 1 January",
    ],
    [
      "PENSION_OPT_OUT",
      { career: [since("2020-01-01", "PENSION_AGE_NO_PENSION")] },
      "2026Q4",
      null,
      "as the office is set up",
    ],
  ])("%s with %j acts from %s until %s: %s", (right, more, from, until) => {
    expect(rightEffect(asked(right, more))).toMatchObject({ kind: "EFFECT", from, until });
  });

  it("says that nobody confirmed from which quarter an opt-out acts", () => {
    const career = [since("2020-01-01", "PENSION_AGE_NO_PENSION")];
    expect(rightEffect(asked("PENSION_OPT_OUT", { career }))).toMatchObject({ basis: { confidence: "UNCONFIRMED" } });
  });
});

describe("a right that cannot be asked", () => {
  it.each<[Right, Partial<RightAsked>, string, string]>([
    ["STUDENT", { quarter: "2026Q1" }, "NOT_ACTIVE_THEN", "before the start"],
    ["PRIMOSTARTER", { career: [since("2020-01-01")] }, "NOT_FIRST_QUARTERS", "years after the start"],
    ["PRIMOSTARTER", { career: [since("2026-04-01", "SECONDARY")] }, "WRONG_CATEGORY", "in a secondary occupation"],
    ["STUDENT", { bornOn: null }, "BIRTH_DATE_UNKNOWN", "a birth date that is not known"],
    ["STUDENT", { bornOn: "1999-05-10" }, "NOT_OF_STUDENT_AGE", "past the year of the 25th birthday"],
    ["STUDENT", { career: [since("2020-01-01", "SPOUSE_MAXI")] }, "WRONG_CATEGORY", "a helper spouse"],
    ["ARTICLE_37_A", { career: [since("2020-01-01", "SECONDARY")] }, "WRONG_CATEGORY", "already secondary"],
    ["ARTICLE_37_B", { career: [since("2020-01-01")], quarter: "2023Q4" }, "NOT_IN_FORCE_YET", "2023 began before it"],
    ["ARTICLE_37_A", { waivedUntil: "2026Q4" }, "TOO_EARLY_AFTER_WAIVER", "given up before: the next 1 January"],
    ["PENSION_OPT_OUT", { career: [since("2020-01-01")] }, "WRONG_CATEGORY", "before the pension age"],
    [
      "PENSION_OPT_OUT",
      { career: [since("2020-01-01", "PENSION_AGE_NO_PENSION")], askedOn: "2025-09-30" },
      "NOT_IN_FORCE_YET",
      "the day before it came into force",
    ],
    [
      "PENSION_OPT_OUT",
      { career: [since("2020-01-01", "PENSION_AGE_NO_PENSION")], quarter: "2026Q3" },
      "QUARTER_NOT_CHOSEN",
      "for the past",
    ],
    [
      "PENSION_OPT_OUT",
      { career: [since("2020-01-01", "PENSION_AGE_NO_PENSION")], quarter: "2026Q4", waivedUntil: "2026Q4" },
      "QUARTER_NOT_CHOSEN",
      "given up this year: not before the next 1 January",
    ],
  ])("%s with %j: %s, %s", (right, more, why) => {
    expect(rightEffect(asked(right, more))).toEqual({ kind: "FAULT", why });
  });
});

describe("the terms of a right", () => {
  it.each<[Right, Quarter | null]>([
    ["STUDENT", "2027Q1"],
    ["ARTICLE_37_A", "2027Q1"],
    ["PENSION_OPT_OUT", "2027Q1"],
    ["PRIMOSTARTER", null],
  ])("%s given up on 20 November 2026 is over from %s", (right, from) => {
    expect(waiverActsFrom(right, "2026-11-20")).toBe(from);
  });

  it("of a student given up in spring is over in the next quarter, of article 37 in the next year", () => {
    expect([waiverActsFrom("STUDENT", "2026-04-02"), waiverActsFrom("ARTICLE_37_B", "2026-04-02")]).toEqual([
      "2026Q3",
      "2027Q1",
    ]);
  });

  it.each<[Quarter, number, Day, Day]>([
    ["2026Q4", 2027, "2027-03-31", "2028-03-31"],
    ["2026Q3", 2026, "2026-03-31", "2027-03-31"],
    ["2027Q1", 2027, "2027-03-31", "2028-03-31"],
  ])(
    "a student from %s shows for the school year that ends in %s: enrolment by %s, attendance by %s",
    (from, schoolYear, enrolled, attended) => {
      expect(studentProofs(from, from)).toEqual([
        { kind: "ENROLMENT_CERTIFICATE", schoolYear, dueOn: enrolled },
        { kind: "ATTENDANCE_PROOF", schoolYear, dueOn: attended },
      ]);
    },
  );

  it("a document proves the earliest school year that lacks it, and none that came before its summer", () => {
    const proofs = studentProofs("2026Q4", "2027Q4");
    const documents = [
      { kind: "ENROLMENT_CERTIFICATE", handedInOn: "2026-10-05" },
      { kind: "ENROLMENT_CERTIFICATE", handedInOn: "2027-10-05" },
      { kind: "ATTENDANCE_PROOF", handedInOn: "2028-04-01" },
    ] as const;
    const days = proofsWithDays(proofs, documents).map(({ kind, schoolYear, metOn }) => [kind, schoolYear, metOn]);
    expect(days).toEqual([
      ["ENROLMENT_CERTIFICATE", 2027, "2026-10-05"],
      ["ATTENDANCE_PROOF", 2027, "2028-04-01"],
      ["ENROLMENT_CERTIFICATE", 2028, "2027-10-05"],
      ["ATTENDANCE_PROOF", 2028, null],
    ]);
  });

  it.each<[Day, Day | null, boolean, string]>([
    ["2027-03-31", null, false, "on the last day nothing is lost"],
    ["2027-04-01", null, true, "the day after it is"],
    ["2027-04-01", "2027-03-31", false, "but for what came on the last day"],
    ["2027-04-02", "2027-04-01", true, "and not for what came later"],
  ])("on %s, with a proof of %s: lapsed %s, %s", (today, metOn, lapsed) => {
    expect(isLapsed([{ dueOn: "2027-03-31", metOn }], today)).toBe(lapsed);
  });
});
