import { answer } from "../../../subgraphs/shared/plumbing/answer.ts";
import { Desk } from "../desk.ts";
import { anybody, clerkOf, type Office, openOffice } from "../office.ts";

const SCHEDULES = `query ($options: [SimulateScheduleInput!]!) { simulateSchedules(options: $options) {
  label provisional regularisation total differenceToFirst unknown
  quarters { assumedLawOf regularisation simulation { quarter dueOn amount refusal { reason lawTable }
    calculation { engineVersion asOfLaw result confirmed steps { index parentIndex rule operation value unit
      parameters { name value validFrom } basis { article } } } } } } }`;

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office?.close());

interface Shown {
  readonly quarters: readonly {
    readonly assumedLawOf: number | null;
    readonly regularisation: string | null;
    readonly simulation: { readonly quarter: string; readonly amount: string | null; readonly calculation: object };
  }[];
}

const simulate = async (...options: object[]): Promise<readonly (Shown & Record<string, unknown>)[]> =>
  (await office.ask(anybody, SCHEDULES, { options })).simulateSchedules;
const main = { category: "MAIN", startsOn: "2010-01-01", from: "2026Q1", quarters: 4 };
const income = (year: number, amount: string) => ({ year, amount });
const amountsOf = ({ quarters }: Shown) => quarters.map(({ simulation }) => simulation.amount);

it("reckons four quarters of 2026 and what the income of 2026 itself would add", async () => {
  // 34 800 of 2023 is 37 318.22 in 2026, and a fourth of 20.5 % 1 912.56; 45 000 gives 2 306.25 a quarter.
  const [one] = await simulate({ ...main, incomes: [income(2023, "34800.00")], expected: [income(2026, "45000.00")] });
  expect(one && amountsOf(one)).toEqual(["1912.56", "1912.56", "1912.56", "1912.56"]);
  expect(one?.quarters.map(({ regularisation }) => regularisation)).toEqual(Array(4).fill("393.69"));
  expect(one).toMatchObject({ provisional: "7650.24", regularisation: "1574.76", total: "9225.00", unknown: 0 });
});

it("compares main with secondary, and a lower and a higher provisional contribution", async () => {
  const incomes = [income(2023, "34800.00")];
  const found = await simulate(
    { ...main, label: "main", quarters: 1, incomes },
    { ...main, label: "secondary", quarters: 1, category: "SECONDARY", incomes: [income(2023, "1500.00")] },
    { ...main, label: "lower", quarters: 1, incomes, granted: { kind: "REDUCED", income: "20000.00" } },
    { ...main, label: "higher", quarters: 1, incomes, granted: { kind: "INCREASED", income: "60000.00" } },
  );
  expect(found.map(({ label, total, differenceToFirst }) => [label, total, differenceToFirst])).toEqual([
    ["main", "1912.56", "0.00"],
    ["secondary", "0.00", "-1912.56"],
    ["lower", "1025.00", "-887.56"],
    ["higher", "3075.00", "1162.44"],
  ]);
});

it("goes years back by the law of each day: the published minimum of every year", async () => {
  const starter = { category: "MAIN", quarters: 1 };
  const years = [2018, 2019, 2022, 2023];
  const found = await simulate(...years.map((year) => ({ ...starter, from: `${year}Q1`, startsOn: `${year}-01-01` })));
  expect(found.map(amountsOf)).toEqual([["694.46"], ["709.68"], ["751.25"], ["840.97"]]);
});

it("looks twelve quarters ahead: refuses what no law says, or carries the last known law on and says so", async () => {
  const starter = { category: "MAIN", from: "2026Q4", startsOn: "2026-10-01" };
  const [strict, carried] = await simulate(starter, { ...starter, carryLawOn: true });
  expect(strict).toMatchObject({ unknown: 11, provisional: "890.42" });
  expect(strict?.quarters[1]).toMatchObject({ simulation: { quarter: "2027Q1", refusal: { reason: "LAW_UNKNOWN" } } });
  expect(carried).toMatchObject({ unknown: 0, provisional: "10685.04" });
  expect(carried?.quarters.map(({ assumedLawOf }) => assumedLawOf)).toEqual([null, ...Array(11).fill(2026)]);
  expect(carried?.quarters[11]).toMatchObject({ simulation: { quarter: "2029Q3", dueOn: "2029-09-30" } });
});

it("lets a primostarter become an ordinary main occupation in the fifth quarter", async () => {
  // On request 459.82 a quarter in 2026, the first less 118.52.
  const granted = { kind: "REDUCED", income: "5000.00" };
  const [one] = await simulate({
    category: "PRIMOSTARTER",
    from: "2026Q1",
    quarters: 4,
    startsOn: "2026-01-01",
    granted,
  });
  expect(one && amountsOf(one)).toEqual(["341.30", "459.82", "459.82", "459.82"]);
  const late = { category: "PRIMOSTARTER", from: "2026Q1", quarters: 2, startsOn: "2025-04-01", primostarterRank: 4 };
  expect((await simulate(late)).map(amountsOf)).toEqual([["890.42", "890.42"]]);
});

it("has, to the byte, the working of the due that is stored of the same facts", async () => {
  await office.letIn([{ key: "ada", fund: "SECUREX", ssin: "85073003328", startsOn: "2010-01-01" }]);
  await office.earn("ada", 2023, 34_800_00n);
  const { id } = await new Desk(office).issue("ada", "2026Q3");
  const part = `calculation { engineVersion asOfLaw result confirmed steps { index parentIndex rule operation value unit
      parameters { name value validFrom } basis { article } } }`;
  const text = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Due { ${part} } } }`;
  const { _entities } = await office.ask(clerkOf("SECUREX"), text, { ids: [{ __typename: "Due", id }] });
  const [one] = await simulate({ ...main, fund: "SECUREX", incomes: [income(2023, "34800.00")] });
  expect(JSON.stringify(one?.quarters[2]?.simulation.calculation)).toBe(JSON.stringify(_entities[0].calculation));
});

it("takes what one earned in three quarters for three, where one stops within the year", async () => {
  const expected = [{ ...income(2026, "30000.00"), quarters: 3 }];
  const [one] = await simulate({ ...main, quarters: 3, incomes: [income(2023, "34800.00")], expected });
  // 40 000.00 a year make 2 050.00 a quarter: 137.44 more than 1 912.56.
  expect(one?.quarters.map(({ regularisation }) => regularisation)).toEqual(Array(3).fill("137.44"));
});

it.each([
  ["no option", [], "options", "NOT_BETWEEN"],
  ["five options", Array(5).fill(main), "options", "NOT_BETWEEN"],
  ["thirteen quarters", [{ ...main, quarters: 13 }], "options.0.quarters", "NOT_BETWEEN"],
  ["a fund that is none", [{ ...main, fund: "NOBODY" }], "options.0.fund", "UNKNOWN_FUND"],
  [
    "a start after the first quarter",
    [main, { ...main, startsOn: "2027-01-01" }],
    "options.1.startsOn",
    "AFTER_THE_QUARTER",
  ],
  ["a loss", [{ ...main, incomes: [income(2023, "-1.00")] }], "options.0.incomes.0.amount", "NOT_POSITIVE"],
  [
    "a year told twice",
    [{ ...main, incomes: [income(2023, "1.00"), income(2023, "2.00")] }],
    "options.0.incomes.1.year",
    "TWICE",
  ],
  [
    "a year both known and expected",
    [{ ...main, incomes: [income(2026, "1.00")], expected: [income(2026, "2.00")] }],
    "options.0.expected.0.year",
    "TWICE",
  ],
])("refuses %s, and names the field and why", async (_what, options, field, reason) => {
  const { errors } = await answer(office.subgraph, anybody, { query: SCHEDULES, variables: { options } });
  expect(errors?.map(({ extensions: { code, field: at, reason: why } }) => [code, at, why])).toEqual([
    ["BAD_INPUT", field, reason],
  ]);
});

it("says the bounds in the language of who asks", async () => {
  const reader = { ...anybody, language: "nl" as const };
  const variables = { options: [{ ...main, quarters: 13 }] };
  const { errors } = await answer(office.subgraph, reader, { query: SCHEDULES, variables });
  expect(errors?.[0]?.message).toBe(
    "options.0.quarters kan niet worden aanvaard: het moet van 1 tot 12 zijn. Verbeter het en vraag opnieuw.",
  );
});
