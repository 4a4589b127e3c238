import { addQuarters, type Quarter, quartersFrom } from "./calendar.ts";
import { type PastQuarter, primostarterRank } from "./primostarter.ts";

const spell = (status: PastQuarter["status"], first: Quarter, last: Quarter): PastQuarter[] =>
  quartersFrom(first, last).map((quarter) => ({ quarter, status }));
const started: Quarter = "2024Q3";
const sinceStart = (quarter: Quarter) => spell("PRIMOSTARTER", started, addQuarters(quarter, -1));

describe("the rank of a primostarter's quarter", () => {
  it.each<[Quarter, PastQuarter[], number | null, string]>([
    ["2024Q3", [], 1, "the first quarter ever"],
    ["2025Q2", sinceStart("2025Q2"), 4, "the fourth in a row"],
    ["2025Q3", sinceStart("2025Q3"), null, "the fifth is no more one"],
    ["2024Q3", spell("MAIN", "2019Q1", "2019Q2"), 1, "a main occupation 21 quarters ago is forgotten"],
    ["2024Q3", spell("MAIN", "2019Q1", "2019Q3"), null, "one of 20 quarters ago is not"],
    ["2024Q4", [...spell("MAIN", "2019Q1", "2019Q3"), ...sinceStart("2024Q4")], null, "nor in the second quarter"],
    ["2024Q3", spell("SECONDARY", "2015Q1", "2024Q2"), 1, "a secondary occupation spends nothing"],
    ["2024Q3", spell("STUDENT", "2022Q1", "2024Q2"), 1, "nor does a student"],
    ["2024Q3", spell("SPOUSE_MAXI", "2022Q1", "2022Q1"), null, "a helper spouse does"],
    ["2024Q3", spell("ART37_AB", "2024Q1", "2024Q2"), null, "and so does article 37"],
    ["2024Q3", [...spell("MAIN", "2010Q1", "2023Q4"), ...spell("SICKNESS", "2024Q1", "2024Q2")], 1, "after sickness"],
    ["2024Q3", [...spell("MAIN", "2010Q1", "2024Q1"), ...spell("SICKNESS", "2024Q2", "2024Q2")], null, "not after one"],
    [
      "2022Q4",
      [...spell("MAIN", "2010Q1", "2022Q1"), ...spell("SICKNESS", "2022Q2", "2022Q3")],
      null,
      "not yet in 2022",
    ],
  ])("%s after %j is %s: %s", (quarter, past, rank) => expect(primostarterRank(quarter, past)).toBe(rank));

  it("goes on to eight for an artist, from 2022Q4", () => {
    expect(primostarterRank("2026Q2", sinceStart("2026Q2"), { artist: true })).toBe(8);
    expect(primostarterRank("2026Q3", sinceStart("2026Q3"), { artist: true })).toBeNull();
    const before = spell("PRIMOSTARTER", "2021Q3", "2022Q2");
    expect(primostarterRank("2022Q3", before, { artist: true })).toBeNull();
  });

  it("does not exist before 2018Q2", () => {
    expect(() => primostarterRank("2018Q1", [])).toThrow(
      "terms of the primostarter: no figure is known for 2018-01-01",
    );
  });
});
