import { clockOf, lastDayFor, personAnswersBy, type RequestMatter } from "./request-term.ts";

describe("the last day for a request", () => {
  it.each<[RequestMatter, filedOn: string, lastDay: string, why: string]>([
    ["INFORMATION", "2026-11-20", "2027-01-04", "45 days"],
    ["COMPLAINT", "2026-01-01", "2026-02-15", "45 days, also where the last is a Sunday"],
    ["DECISION", "2026-11-20", "2027-03-20", "four months, also where the last is a Saturday"],
    ["DECISION", "2026-10-31", "2027-02-28", "four months, in a shorter month"],
    ["EXEMPTION", "2026-11-20", "2026-11-27", "five working days over a weekend"],
    ["EXEMPTION", "2026-12-22", "2026-12-30", "Christmas is no working day"],
    ["DEBT_FREE_CERTIFICATE", "2026-11-20", "2026-12-20", "thirty days"],
  ])("for %s filed on %s is %s", (matter, filedOn, expected) => {
    expect(lastDayFor(matter, filedOn)).toBe(expected);
  });
});

describe("a clock", () => {
  const decision = { matter: "DECISION", dueOn: "2027-03-20", waitingSince: "2026-12-01", metOn: null } as const;

  it("of a decision stands still while the person owes something", () => {
    expect(clockOf(decision, "2026-12-11").dueOn).toBe("2027-03-30");
    expect(clockOf(decision, "2026-12-01").dueOn).toBe("2027-03-20");
  });

  it("of information does not", () => {
    expect(clockOf({ ...decision, matter: "INFORMATION" }, "2026-12-11").dueOn).toBe("2027-03-20");
  });

  it("names the article that it rests on", () => {
    expect(clockOf(decision, "2026-12-11").basis).toEqual({
      article: "Law of 11-04-1995 (charter of the socially insured), art. 10",
      confidence: "SEEN",
    });
  });
});

it("lets the person a month to send what was asked", () => {
  expect(personAnswersBy("2027-01-31")).toBe("2027-02-28");
});
