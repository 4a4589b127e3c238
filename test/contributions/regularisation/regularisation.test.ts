import { careerQuarterId } from "../../../subgraphs/shared/plumbing/ids.ts";
import { Desk } from "../desk.ts";
import { handIn } from "../incomes/income-desk.ts";
import { clerkOf, healthFund, idOf, insured, type Office, openOffice, type Person } from "../office.ts";
import { claimsOf, regularise, run } from "./statement-desk.ts";

const people: Person[] = [
  { key: "ada", fund: "SECUREX", ssin: "85073003328", startsOn: "2010-01-01" },
  { key: "bob", fund: "SECUREX", ssin: "85073003625", startsOn: "2010-01-01" },
  { key: "eve", fund: "UCM", ssin: "85073003427", startsOn: "2010-01-01" },
];
const quarters = ["2023Q1", "2023Q2", "2023Q3", "2023Q4"];
let office: Office;
let desk: Desk;

/** 33 808.40 of 2020 is 40 000.00 in 2023: 2 050.00 a quarter, and a fee of 84.05. */
beforeAll(async () => {
  office = await openOffice();
  desk = new Desk(office);
  await office.letIn(people, { BE78735000000186: "SECUREX" });
  for (const key of ["ada", "bob"]) {
    await office.earn(key, 2020, 33_808_40n, "2022-06-30");
    for (const quarter of quarters) await desk.issue(key, quarter);
  }
});
afterAll(() => office.close());

const line = (key: string, income: string, assessment = "1", year = 2023) => {
  const ssin = people.find((one) => one.key === key)?.ssin;
  return `${ssin};${year};${assessment};${assessment === "1" ? "INITIAL" : "CORRECTED"};${income};0;0`;
};
const pay = async (key: string, amount: bigint, bookedOn: string) =>
  desk.receive({ amount, structured: await desk.communication(key), bookedOn });
const balanceOf = async (key: string) => (await desk.fileOf(key)).account.balance;
const stateOf = async (key: string, quarter: string, day: string) => {
  const ids = [{ __typename: "CareerQuarter", id: careerQuarterId(idOf(key), quarter) }];
  const text =
    "query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on CareerQuarter { settlement { state } } } }";
  return (await office.ask({ ...clerkOf("SECUREX"), day }, text, { ids }))._entities[0].settlement.state;
};

describe("a year whose income was higher", () => {
  // 60 000.00 × 20.5 % / 4 = 3 075.00; 4.10 % of that 126.08: 3 201.08, where 2 134.05 was charged.
  it("is not regularised before its income is known, nor where nothing was claimed", async () => {
    const { errors } = await regularise(office, "ada", 2023, "2026-03-01");
    expect(errors).toMatchObject([{ __typename: "RegularisationImpossibleError", why: "INCOME_UNKNOWN" }]);
    expect((await regularise(office, "ada", 2022, "2026-03-01")).errors).toMatchObject([{ why: "NOTHING_CLAIMED" }]);
  });

  it("claims a supplement for each quarter, to be paid by the end of the quarter after the statement", async () => {
    await pay("ada", 8_536_20n, "2023-03-20");
    await handIn(office, [line("ada", "60000.00")], { on: "2026-03-10" });
    const { statement, errors } = await regularise(office, "ada", 2023, "2026-03-20");
    expect(errors).toEqual([]);
    expect(statement).toMatchObject({
      round: 0,
      income: "60000.00",
      admitted: false,
      quarters: 4,
      provisional: "8536.20",
      definitive: "12804.32",
      change: "4268.12",
      deadline: { dueOn: "2026-04-30", metOn: "2026-03-20", status: "MET" },
      lines: quarters.map((quarter) => ({
        quarter,
        provisional: "2134.05",
        definitive: "3201.08",
        before: "0.00",
        change: "1067.03",
        calculation: { result: "1067.03" },
        due: { nature: "REGULARISATION", amount: "1067.03", dueOn: "2026-06-30", status: "DUE", revision: 0 },
      })),
    });
    expect(await balanceOf("ada")).toBe("4268.12");
  });

  it("shows the same statement when it is asked again, and claims nothing more", async () => {
    const again = await regularise(office, "ada", 2023, "2026-03-21");
    expect(again).toMatchObject({ errors: [], statement: { round: 0, statedOn: "2026-03-20" } });
    expect(await claimsOf(office, "ada", "2023Q1")).toHaveLength(2);
    expect(await run(office, "2026-03-22")).toMatchObject({ stated: 0, remaining: false });
  });

  it("leaves the quarter proved while the supplement can still be paid in time, and not after", async () => {
    expect(await stateOf("ada", "2023Q1", "2026-06-30")).toBe("PAID");
    expect(await stateOf("ada", "2023Q1", "2026-07-01")).toBe("PARTLY_PAID");
  });

  it("lowers the claim where the income is corrected, and it keeps the days that it had", async () => {
    // 50 000.00: 2 562.50 and 105.06, so 2 667.56; 533.51 more than was charged.
    await handIn(office, [line("ada", "50000.00", "2")], { on: "2026-08-03" });
    const { statement } = await regularise(office, "ada", 2023, "2026-08-10");
    expect(statement).toMatchObject({
      round: 1,
      change: "-2134.08",
      lines: [{ before: "1067.03", change: "-533.52", due: { amount: "533.51", dueOn: "2026-06-30" } }, {}, {}, {}],
    });
    expect(await claimsOf(office, "ada", "2023Q1")).toEqual([
      { nature: "PROVISIONAL", amount: "2134.05", dueOn: "2023-03-31", status: "PAID" },
      { nature: "REGULARISATION", amount: "1067.03", dueOn: "2026-06-30", status: "CANCELLED" },
      { nature: "REGULARISATION", amount: "533.51", dueOn: "2026-06-30", status: "OVERDUE" },
    ]);
    expect(await balanceOf("ada")).toBe("2134.04");
  });

  it("claims only the rest, with days of its own, where a later correction goes up again", async () => {
    // 70 000.00: 3 587.50 and 147.09, so 3 734.59; 1 600.54 more than was charged, of which 533.51 stands.
    await handIn(office, [line("ada", "70000.00", "3")], { on: "2026-10-05" });
    const { statement } = await regularise(office, "ada", 2023, "2026-10-06");
    expect(statement).toMatchObject({
      round: 2,
      lines: [{ change: "1067.03", due: { amount: "1067.03", dueOn: "2027-03-31" } }, {}, {}, {}],
    });
    expect(await desk.faults()).toEqual([]);
  });
});

describe("a year whose income was lower", () => {
  // 28 000.00: 1 435.00 and 58.84, so 1 493.84; 640.21 less than was charged.
  it("gives back what was paid too much: the money is free for what is open, and the rest is a credit", async () => {
    await pay("bob", 6_402_15n, "2023-03-20");
    await handIn(office, [line("bob", "28000.00")], { on: "2026-03-10" });
    const { statement } = await regularise(office, "bob", 2023, "2026-03-20");
    expect(statement).toMatchObject({
      change: "-2560.84",
      lines: quarters.map(() => ({ change: "-640.21", due: { amount: "-640.21", status: "PAID" } })),
    });
    // 8 536.20 was charged, 6 402.15 paid, and 5 975.36 is owed: the fourth quarter is paid by what was too much.
    expect(await balanceOf("bob")).toBe("-426.79");
    const { overpayments } = await office.ask(
      clerkOf("SECUREX"),
      "{ overpayments(first: 9) { nodes { amount claimableUntil } } }",
    );
    // Paid in 2023, and found undue by the regularisation of 2023: five years from 1 January 2026.
    expect(overpayments.nodes).toContainEqual({ amount: "426.79", claimableUntil: "2030-12-31" });
    expect(await claimsOf(office, "bob", "2023Q4")).toMatchObject([{ status: "PAID" }, { status: "PAID" }]);
    expect(await desk.faults()).toEqual([]);
  });

  it("claims anew what was given back too much, for its money may be gone", async () => {
    // 40 000.00 was right after all: 640.21 again, to be paid by the end of the quarter after the new statement.
    await handIn(office, [line("bob", "40000.00", "2")], { on: "2026-04-10" });
    const { statement } = await regularise(office, "bob", 2023, "2026-04-11");
    expect(statement).toMatchObject({
      change: "2560.84",
      lines: [{ due: { amount: "640.21", dueOn: "2026-09-30" } }, {}, {}, {}],
    });
    expect(await balanceOf("bob")).toBe("2134.05");
    expect(await desk.faults()).toEqual([]);
  });

  it("is not lowered below what the category owes at least", async () => {
    // 9 000.00 counts as 16 409.20: 840.97 and 34.48, so 875.45; 1 258.60 less than was charged.
    await handIn(office, [line("bob", "9000.00", "3")], { on: "2026-05-10" });
    const { statement } = await regularise(office, "bob", 2023, "2026-05-11");
    expect(statement).toMatchObject({ definitive: "3501.80", lines: [{ change: "-1258.60" }, {}, {}, {}] });
    expect(await claimsOf(office, "bob", "2023Q1")).toMatchObject([
      { nature: "PROVISIONAL", amount: "2134.05", status: "PAID" },
      { amount: "-640.21", status: "PAID" },
      { amount: "640.21", status: "CANCELLED" },
      { amount: "-618.39", status: "PAID" },
    ]);
    expect(await desk.faults()).toEqual([]);
  });
});

describe("a statement", () => {
  const text = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Contributor {
    regularisationStatement(year: 2023) { round } regularisationStatements { totalCount } } } }`;
  const ids = [{ __typename: "Contributor", id: idOf("ada") }];

  it("is the person's and the fund's, with every earlier round", async () => {
    const seen = { regularisationStatement: { round: 2 }, regularisationStatements: { totalCount: 3 } };
    expect((await office.ask(insured("85073003328"), text, { ids }))._entities).toEqual([seen]);
    expect((await office.ask(clerkOf("UCM"), text, { ids }))._entities).toEqual([null]);
    expect(new Set(await office.faults(healthFund("300"), text, { ids }))).toEqual(new Set(["FORBIDDEN"]));
  });

  it("is no clerk's of another fund to draw up", async () => {
    const { errors } = await regularise(office, "ada", 2023, "2026-11-20", clerkOf("UCM"));
    expect(errors).toMatchObject([{ __typename: "NotFoundError" }]);
  });
});
