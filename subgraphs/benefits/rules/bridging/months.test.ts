import { formatCents } from "../../../shared/values/money.ts";
import { readds } from "../../../shared/values/readd.ts";
import type { BenefitOutcome } from "../outcome.ts";
import { bridgingRight } from "./bridging-right.ts";
import { facts } from "./example-facts.ts";
import type { BridgingFacts } from "./facts.ts";

const stops = (...pairs: [string, string][]) => pairs.map(([startsOn, endsOn]) => ({ startsOn, endsOn }));
const amounts = ({ parts }: BenefitOutcome) => parts.map(({ calculation }) => formatCents(calculation.result));
const sound = (outcome: BenefitOutcome) => outcome.parts.flatMap(({ calculation }) => readds(calculation));

describe("the months since 2023", () => {
  it.each<[why: string, factOn: string, more: Partial<BridgingFacts>, amounts: string[], refused: string[]]>([
    ["two blocks in March", "2025-03-03", { stops: stops(["2025-03-03", "2025-03-18"]) }, ["819.13"], ["2025-04-01"]],
    [
      "six days in a row",
      "2025-03-03",
      { stops: stops(["2025-03-03", "2025-03-08"]) },
      [],
      ["2025-03-01", "2025-04-01"],
    ],
    ["seven days: one block", "2025-03-03", { stops: stops(["2025-03-03", "2025-03-09"]) }, ["409.57"], ["2025-04-01"]],
    [
      "one block in each of two stops",
      "2025-03-03",
      { stops: stops(["2025-03-03", "2025-03-10"], ["2025-03-15", "2025-03-22"]) },
      ["819.13"],
      ["2025-04-01"],
    ],
    [
      "a block must lie in one month",
      "2025-01-20",
      { stops: stops(["2025-01-27", "2025-02-05"]) },
      [],
      ["2025-01-01", "2025-02-01"],
    ],
    [
      "twenty-eight days are the whole amount",
      "2025-03-03",
      { stops: stops(["2025-03-03", "2025-03-30"]) },
      ["1638.26"],
      ["2025-04-01"],
    ],
    [
      "the third month counts whole or not at all",
      "2025-03-01",
      { stops: stops(["2025-03-01", "2025-05-30"]) },
      ["1638.26", "1638.26"],
      ["2025-05-01"],
    ],
    [
      "three months of work after three without",
      "2025-03-01",
      { stops: stops(["2025-03-01", "2025-05-31"]), worksAgain: true },
      ["1638.26", "1638.26", "1638.26", "1228.70", "819.13", "409.57"],
      [],
    ],
    [
      "no more months of work than without",
      "2025-03-01",
      { stops: stops(["2025-03-01", "2025-03-31"]), worksAgain: true },
      ["1638.26", "1228.70"],
      ["2025-05-01", "2025-06-01"],
    ],
    [
      "another income is added, and the excess cut",
      "2025-04-01",
      {
        stops: stops(["2025-04-01", "2025-04-30"]),
        otherIncomes: [{ month: "2025-04-01", income: 600_00n }],
      },
      ["1038.26"],
      ["2025-05-01"],
    ],
    [
      "what leaves room enough is not cut",
      "2025-03-03",
      {
        stops: stops(["2025-03-03", "2025-03-18"]),
        otherIncomes: [{ month: "2025-03-01", income: 600_00n }],
      },
      ["819.13"],
      ["2025-04-01"],
    ],
    [
      "an income above the amount leaves nothing",
      "2025-04-01",
      {
        stops: stops(["2025-04-01", "2025-04-30"]),
        otherIncomes: [{ month: "2025-04-15", income: 2000_00n }],
      },
      ["0.00"],
      ["2025-05-01"],
    ],
    [
      "with somebody in one's charge, on both sides of an index",
      "2025-01-01",
      { stops: stops(["2025-01-01", "2025-02-28"]), familyCharge: true },
      ["2007.06", "2047.18"],
      [],
    ],
  ])("%s", (_why, factOn, more, expected, refused) => {
    const found = bridgingRight(facts(factOn, more));
    expect(amounts(found)).toEqual(expected);
    expect(found.refusals.map(({ day }) => day)).toEqual(refused);
    expect(sound(found)).toEqual([]);
  });

  it("run for twelve months at most, and no further than amounts are known", () => {
    expect(bridgingRight(facts("2024-01-10")).parts).toHaveLength(12);
    const late = bridgingRight(facts("2026-11-20"));
    expect(late.parts.at(-1)?.period.endsOn).toBe("2027-02-28");
    expect(late.figures).toContainEqual({ code: "MONTHS", value: 12 });
  });
});
