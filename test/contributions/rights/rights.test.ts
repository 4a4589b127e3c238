import { change, ssinOf } from "../money-desk.ts";
import { clerkOf, idOf, type Office, openOffice, type Person } from "../office.ts";
import { period, RightsDesk } from "./rights-desk.ts";

const fund = "SECUREX";
const people: Person[] = [
  { key: "pia", fund, ssin: ssinOf(1), category: "PRIMOSTARTER", startsOn: "2026-01-01" },
  { key: "odo", fund, ssin: ssinOf(2), category: "PENSION_AGE_NO_PENSION", startsOn: "2026-01-01" },
  { key: "ole", fund, ssin: ssinOf(3), category: "PENSION_AGE_NO_PENSION", startsOn: "2025-10-01" },
  { key: "tam", fund, ssin: ssinOf(4), startsOn: "2026-01-01" },
  { key: "tim", fund, ssin: ssinOf(5), startsOn: "2026-01-01" },
  { key: "lea", fund, ssin: ssinOf(6), startsOn: "2024-01-01" },
  { key: "sam", fund, ssin: ssinOf(7), startsOn: "2026-01-01" },
];

let office: Office;
let desk: RightsDesk;
beforeAll(async () => {
  office = await openOffice();
  desk = new RightsDesk(office);
  await office.letIn(people, { BE78735000000186: fund });
});
afterAll(() => office.close());

const declared = async (key: string, startsOn: string, declaredOn: string) => {
  await desk.hear("AffiliationConfirmed", `req_${key}`, 2, { affiliateId: idOf(key), startsOn, declaredOn });
  await desk.career(key, 2, period(startsOn));
};

describe("a right that is heard of", () => {
  it("claims a primostarter's open quarters anew on the own minimum, and bills the next ones on it", async () => {
    await desk.issueOn("pia", "2026Q1", "2026-01-05");
    await desk.issueOn("pia", "2026Q2", "2026-04-05");
    const structured = await desk.communication("pia");
    // 890.42 less 118.52 is 771.90, and 4.10 % of it 31.65.
    await desk.receive({ amount: 803_55n, structured, bookedOn: "2026-03-20" });
    await desk.right("RightGranted", "pia", 2, { right: "PRIMOSTARTER", from: "2026Q1", until: "2026Q4" });
    await desk.issueOn("pia", "2026Q3", "2026-07-05");
    // What was paid is not given back for a lower amount; 459.82 and 18.85 for the others.
    expect(await desk.standing("pia")).toEqual([
      { quarter: "2026Q1", amount: "803.55", revision: 0 },
      { quarter: "2026Q2", amount: "478.67", revision: 1 },
      { quarter: "2026Q3", amount: "478.67", revision: 0 },
    ]);
  });

  it("brings the old scheme at pension age, and takes it back when it ended; old news changes nothing", async () => {
    await desk.issueOn("odo", "2026Q4", "2026-10-05");
    const optOut = { right: "PENSION_OPT_OUT", from: "2026Q4" };
    await desk.right("RightGranted", "odo", 2, optOut);
    expect(await desk.standing("odo")).toEqual([{ quarter: "2026Q4", amount: "205.10", revision: 1 }]);
    await desk.right("RightEnded", "odo", 3, { ...optOut, until: "2026Q3" });
    await desk.right("RightGranted", "odo", 2, optOut);
    expect(await desk.standing("odo")).toEqual([{ quarter: "2026Q4", amount: "926.93", revision: 2 }]);
  });

  it("gives back what was paid at pension age when the year is regularised, and not before", async () => {
    await desk.issueOn("ole", "2025Q4", "2025-10-05");
    await desk.receive({ amount: 907_45n, structured: await desk.communication("ole"), bookedOn: "2025-12-01" });
    await desk.right("RightGranted", "ole", 2, { right: "PENSION_OPT_OUT", from: "2025Q4" });
    expect(await desk.standing("ole")).toEqual([{ quarter: "2025Q4", amount: "907.45", revision: 0 }]);
    await office.earn("ole", 2025, 500_00n, "2026-11-02");
    // 500.00 in one quarter is 2 000.00 a year, under 3 763.51: nothing is owed.
    const asked = { contributorId: idOf("ole"), year: 2025 };
    expect(await change(office, {}, "regulariseYear", asked, "statement { change }")).toMatchObject({
      statement: { change: "-907.45" },
    });
    expect(await desk.faults()).toEqual([]);
  });
});

describe("whoever joined", () => {
  it.each<[key: string, declaredOn: string, fallen: object[], why: string]>([
    [
      "tam",
      "2026-03-10",
      [
        { on: "2026-03-31", amount: "27.81" },
        { on: "2026-06-30", amount: "27.81" },
      ],
      "late: 3 % of 926.93 from the first quarter on",
    ],
    ["tim", "2025-12-20", [{ on: "2026-06-30", amount: "27.81" }], "in time: a quarter of grace after the notice"],
  ])("%s, declared on %s, bears %j: %s", async (key, declaredOn, fallen) => {
    await declared(key, "2026-01-01", declaredOn);
    await desk.issueOn(key, "2026Q1", "2026-03-12");
    await desk.charge(key, "2026-07-15");
    expect(await desk.surcharges(key)).toEqual(fallen);
  });

  it("late, with an income that was known by then, owes surcharges on the supplement from its quarter on", async () => {
    await declared("lea", "2024-01-01", "2026-02-01");
    await office.earn("lea", 2024, 30_000_00n, "2026-02-02");
    await desk.issueOn("lea", "2024Q1", "2026-02-05");
    // 899.58 was charged; 30 000.00 makes 1 537.50 and 63.04: 700.96 more.
    const asked = { contributorId: idOf("lea"), year: 2024 };
    const lines = "statement { lines { change due { dueOn } } }";
    expect(await change(office, { on: "2026-02-06" }, "regulariseYear", asked, lines)).toMatchObject({
      statement: { lines: [{ change: "700.96", due: { dueOn: "2024-03-31" } }] },
    });
    await desk.charge("lea", "2026-02-06");
    const last = (await desk.surcharges("lea")).filter(({ on }) => on <= "2025-01-01");
    expect(last.map(({ on, amount }) => `${on} ${amount}`)).toEqual([
      "2024-03-31 21.03",
      "2024-03-31 26.99",
      "2024-06-30 21.03",
      "2024-06-30 26.99",
      "2024-09-30 21.03",
      "2024-09-30 26.99",
      "2024-12-31 21.03",
      "2024-12-31 26.99",
      "2025-01-01 49.07",
      "2025-01-01 62.97",
    ]);
  });
});

it("names the company of a mandate for the quarters of the mandate, and nobody once that was told", async () => {
  await desk.issueOn("sam", "2026Q1", "2026-01-05");
  await desk.issueOn("sam", "2026Q3", "2026-07-05");
  const liabilities = [
    { coDebtorId: "com_1", basis: "MANDATE", sourceId: "mnd_1", startsOn: "2026-02-01", endsOn: "2026-06-30" },
  ];
  const text = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Contributor {
    dues(orderBy: OLDEST_FIRST) { nodes { quarter
      jointDebtors { basis since until liable contributor { id } } } } } } }`;
  const read = async () => {
    const ids = [{ __typename: "Contributor", id: idOf("sam") }];
    return (await office.ask(clerkOf(fund), text, { ids }))._entities[0].dues.nodes;
  };
  await desk.hear("JointLiabilityChanged", idOf("sam"), 1, { liabilities });
  const company = { basis: "MANDATE", since: "2026-02-01", until: "2026-06-30", liable: true };
  expect(await read()).toEqual([
    { quarter: "2026Q1", jointDebtors: [{ ...company, contributor: { id: "com_1" } }] },
    { quarter: "2026Q3", jointDebtors: [] },
  ]);
  await desk.hear("JointLiabilityChanged", idOf("sam"), 2, { liabilities: [] });
  expect(await read()).toMatchObject([{ jointDebtors: [] }, { jointDebtors: [] }]);
});
