import { formatCents } from "../../../shared/values/money.ts";
import type { BenefitOutcome } from "../outcome.ts";
import type { Treatment } from "../quarter-standing.ts";
import { bridgingRight } from "./bridging-right.ts";
import { career, facts } from "./example-facts.ts";
import type { BridgingFacts } from "./facts.ts";

const amounts = ({ parts }: BenefitOutcome) => parts.map(({ calculation }) => formatCents(calculation.result));
const codes = ({ refusals }: BenefitOutcome) => refusals.map(({ code }) => code);
const figures = ({ figures: all }: BenefitOutcome) => all.map(({ value }) => value);

describe("the gates", () => {
  const low = (factOn: string, ...incomes: [number, bigint][]) =>
    facts(factOn, {
      ground: "LOW_INCOME",
      pensionQuarters: 12,
      netIncomes: incomes.map(([year, income]) => ({ year, income })),
    });
  const half: Treatment[] = ["UNPAID", "UNPAID", "ASSIMILATED", "ASSIMILATED"];
  const twoPaid = (day: string) => career(day, ["PAID", "PAID", ...half], "UNPAID");

  it.each<[why: string, facts: BridgingFacts, refusals: string[]]>([
    ["both incomes below their own year's threshold", low("2024-06-10", [2024, 15000_00n], [2023, 16400_00n]), []],
    ["the year before at the threshold", low("2024-06-10", [2024, 16861_46n], [2023, 16409_20n]), []],
    ["the year before above its own", low("2024-06-10", [2024, 15000_00n], [2023, 16500_00n]), ["DP_R05"]],
    ["2026 and 2025", low("2026-02-10", [2026, 17000_00n], [2025, 17000_00n]), []],
    ["an income that nobody told", low("2024-06-10", [2024, 15000_00n]), ["DP_R13"]],
    ["seven pension quarters", { ...low("2024-06-10", [2024, 1n], [2023, 1n]), pensionQuarters: 7 }, ["DP_R12"]],
    ["assimilated quarters count from 2023", facts("2023-01-01", { career: twoPaid("2023-01-01") }), []],
    ["and not the day before", facts("2022-12-31", { career: twoPaid("2022-12-31") }), ["DP_R04"]],
    ["waived quarters never count", facts("2024-01-01", { career: career("2024-01-01", [], "WAIVED") }), ["DP_R04"]],
    [
      "settlement opens nothing since 2023",
      facts("2023-01-01", { ground: "DEBT_SETTLEMENT", groundOn: "2022-12-01" }),
      ["DP_R02"],
    ],
    ["and did before", facts("2022-12-31", { ground: "DEBT_SETTLEMENT", groundOn: "2019-12-31" }), []],
    ["within three years", facts("2022-12-31", { ground: "DEBT_SETTLEMENT", groundOn: "2019-12-30" }), ["DP_R02"]],
    [
      "an exemption older than a year",
      facts("2024-06-10", { ground: "CONTRIBUTION_EXEMPTION", groundOn: "2023-06-09" }),
      ["DP_R02"],
    ],
    ["late by a day", facts("2023-01-01", { requestedOn: "2023-10-01" }), ["DP_R06"]],
    ["on the last day", facts("2023-01-01", { requestedOn: "2023-09-30" }), []],
    ["past the pension age of 66", facts("2026-06-01", { bornOn: "1960-06-01" }), ["DP_R10"]],
    ["on its eve, with a month of one day", facts("2026-05-31", { bornOn: "1960-06-01" }), ["DP_R07"]],
    ["abroad", facts("2024-06-10", { residesInBelgium: false }), ["DP_R01"]],
    [
      "a secondary occupation at main level, since 2023",
      facts("2024-06-10", { career: career("2024-06-10").map((one) => ({ ...one, category: "SECONDARY" })) }),
      [],
    ],
    [
      "and not before",
      facts("2022-06-10", { career: career("2022-06-10").map((one) => ({ ...one, category: "SECONDARY" })) }),
      ["DP_R03"],
    ],
    [
      "only three quarters known",
      facts("2024-06-10", { career: career("2024-06-10").slice(-3) }),
      ["DP_R03", "DP_R04"],
    ],
    [
      "another income, before 2023",
      facts("2022-06-10", { otherIncomes: [{ month: "2022-07-01", income: 1n }] }),
      ["DP_R09"],
    ],
    ["economic difficulties before 2017", facts("2016-06-01", { ground: "LOW_INCOME" }), ["DP_R02"]],
    ["a fire in 2011", facts("2011-12-31"), ["DP_R02"]],
  ])("%s", (_why, given, refusals) => {
    expect(codes(bridgingRight(given))).toEqual(refusals);
  });

  it("are chosen by the day of the fact", () => {
    expect(bridgingRight(facts("2016-12-31", { residesInBelgium: false })).benefit).toBe("BANKRUPTCY_INSURANCE");
    expect(bridgingRight(facts("2017-01-01", { residesInBelgium: false })).benefit).toBe("BRIDGING_RIGHT");
  });
});

describe("how long it lasts", () => {
  const earlier = (factOn: string, months: number, crisis = false) => [
    { factOn, months, quarters: Math.ceil(months / 3), crisis },
  ];
  it.each<[why: string, facts: BridgingFacts, figures: number[], refusals: string[]]>([
    ["a first bankruptcy", facts("2022-05-10", { ground: "BANKRUPTCY" }), [12, 4], []],
    ["the base right", facts("2024-05-10"), [12, 4], []],
    ["the rest of it", facts("2024-05-10", { earlier: earlier("2023-02-01", 7) }), [5, 1], []],
    ["used up: at least three more", facts("2026-05-10", { earlier: earlier("2023-02-01", 12) }), [3, 1], []],
    [
      "more by what was built since, not confirmed",
      facts("2026-05-10", { earlier: earlier("2023-02-01", 12), pensionQuartersSince: 20 }),
      [6, 2],
      [],
    ],
    ["the ceiling of a career", facts("2026-05-10", { earlier: earlier("2023-02-01", 24) }), [], ["DP_R08"]],
    ["the crisis counts for nothing", facts("2024-05-10", { earlier: earlier("2020-03-01", 14, true) }), [12, 4], []],
    ["twelve a career until 2022", facts("2022-05-10", { earlier: earlier("2018-03-01", 12) }), [], ["DP_R08"]],
    [
      "twenty-four with sixty quarters",
      facts("2022-05-10", { earlier: earlier("2018-03-01", 12), pensionQuarters: 60 }),
      [12, 4],
      [],
    ],
    [
      "not before July 2019",
      facts("2019-06-30", { earlier: earlier("2018-03-01", 12), pensionQuarters: 60 }),
      [],
      ["DP_R08"],
    ],
    [
      "economic difficulties, nineteen quarters",
      facts("2021-05-10", { ground: "INTEGRATION_INCOME", pensionQuarters: 19 }),
      [3, 1],
      [],
    ],
    ["twenty", facts("2021-05-10", { ground: "INTEGRATION_INCOME", pensionQuarters: 20 }), [6, 2], []],
  ])("%s", (_why, given, expected, refusals) => {
    const found = bridgingRight(given);
    expect(figures(found)).toEqual(expected);
    expect(codes(found)).toEqual(refusals);
  });

  it("pays a bankruptcy of 2022 from the month after, and keeps rights from the quarter after", () => {
    const found = bridgingRight(facts("2022-05-10", { ground: "BANKRUPTCY" }));
    expect([found.parts[0]?.period.startsOn, found.parts.at(-1)?.period.endsOn]).toEqual(["2022-06-01", "2023-05-31"]);
    expect(amounts(found).slice(0, 3)).toEqual(["1426.13", "1426.13", "1454.81"]);
    expect(found.quarters).toEqual(["2022Q3", "2022Q4", "2023Q1", "2023Q2"]);
  });

  it.each([
    ["never", null, ["2026Q4", "2027Q1", "2027Q2", "2027Q3"]],
    ["within the next quarter", "2026-10-18", []],
    ["on the last day of the second", "2027-03-31", ["2026Q4", "2027Q1"]],
    ["a day before it", "2027-03-30", ["2026Q4"]],
  ])("of who works again %s, quarters without work alone are without contributions", (_when, endsOn, kept) => {
    const { freeQuarters } = bridgingRight(facts("2026-09-08", { stops: [{ startsOn: "2026-09-08", endsOn }] }));
    expect(freeQuarters).toEqual(kept);
  });

  it("says what is not confirmed, and refuses what is not known", () => {
    const supplementary = bridgingRight(facts("2026-05-10", { earlier: earlier("2021-02-01", 12) }));
    expect(supplementary.doubts.map(({ code }) => code)).toEqual(["SUPPLEMENTARY_RIGHT", "OLD_MONTHS_COUNTED"]);
    expect(bridgingRight(facts("2018-09-10")).parts[0]?.calculation.confirmed).toBe(false);
    expect(() => bridgingRight(facts("2017-03-01"))).toThrow(
      "month of the bridging right: no figure is known for 2017-04-01",
    );
    expect(() => bridgingRight({ ...facts("2017-12-01", { ground: "LOW_INCOME", helperSpouse: true }) })).toThrow(
      "helper spouse",
    );
  });
});
