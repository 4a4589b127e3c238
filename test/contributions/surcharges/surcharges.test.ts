import { Desk } from "../desk.ts";
import { handIn } from "../incomes/income-desk.ts";
import { change, workDay } from "../money-desk.ts";
import { clerkOf, healthFund, idOf, insured, type Office, openOffice, type Person } from "../office.ts";
import { claimsOf, regularise } from "../regularisation/statement-desk.ts";
import { charge, linesOf, surchargesOf } from "./surcharge-desk.ts";

const people: Person[] = [
  { key: "ada", fund: "SECUREX", ssin: "85073003328", startsOn: "2022-01-01" },
  { key: "bob", fund: "SECUREX", ssin: "85073003625", startsOn: "2022-01-01" },
  { key: "cas", fund: "SECUREX", ssin: "85073003724", startsOn: "2024-01-01" },
  { key: "dot", fund: "SECUREX", ssin: "85073004021", startsOn: "2022-01-01" },
  { key: "eve", fund: "UCM", ssin: "85073003427", startsOn: "2022-01-01" },
];
let office: Office;
let desk: Desk;

/** A starter's quarter of 2024: 864.15 and 4.10 % of it, 35.43: 899.58. 3 % of that is 26.99, and 7 % 62.97. */
beforeAll(async () => {
  office = await openOffice();
  desk = new Desk(office);
  await office.letIn(people, { BE78735000000186: "SECUREX" });
  await desk.issue("ada", "2024Q1");
});
afterAll(() => office.close());

const pay = async (key: string, amount: bigint, bookedOn: string) =>
  desk.receive({ amount, structured: await desk.communication(key), bookedOn });
const balanceOf = async (key: string) => (await desk.fileOf(key)).account.balance;

describe("late payment", () => {
  it("is charged once the days of waiting have passed: 3 % at the end of the quarter", async () => {
    expect(await charge(office, "2024-04-09")).toMatchObject({ until: "2024-01-01", charged: { count: 0 } });
    expect(await charge(office, "2024-04-10", { dryRun: true })).toMatchObject({
      until: "2024-03-31",
      charged: { count: 1, amount: "26.99" },
    });
    expect(await linesOf(office, "ada")).toEqual([]);
    expect(await charge(office, "2024-04-10")).toMatchObject({ charged: { count: 1, amount: "26.99" } });
    expect(await surchargesOf(office, "ada")).toMatchObject([
      {
        quarter: "2024Q1",
        rule: "LATE_PAYMENT",
        unpaid: "899.58",
        outstanding: "26.99",
        base: { nature: "PROVISIONAL" },
        due: { nature: "SURCHARGE", status: "OVERDUE" },
        calculation: { result: "26.99" },
      },
    ]);
  });

  it("is charged once, however often it is asked, and catches up on what nobody charged", async () => {
    expect(await charge(office, "2024-04-11")).toMatchObject({ charged: { count: 0 }, reversed: { count: 0 } });
    await workDay(office, "2025-01-11");
    expect(await linesOf(office, "ada")).toEqual([
      "2024-03-31 QUARTERLY 26.99",
      "2024-06-30 QUARTERLY 26.99",
      "2024-09-30 QUARTERLY 26.99",
      "2024-12-31 QUARTERLY 26.99",
      "2025-01-01 YEAR_END 62.97",
    ]);
    await workDay(office, "2025-01-12");
    expect(await linesOf(office, "ada")).toHaveLength(5);
    // 899.58, and four times 26.99 and once 62.97.
    expect(await balanceOf("ada")).toBe("1070.51");
    expect(await desk.faults()).toEqual([]);
  });

  it("bears on no surcharge: what is paid goes to the contribution first, and the surcharges stay open", async () => {
    await pay("ada", 899_58n, "2025-01-12");
    expect(await charge(office, "2026-11-20")).toMatchObject({ charged: { count: 0 } });
    expect(await balanceOf("ada")).toBe("170.93");
    expect(await claimsOf(office, "ada", "2024Q1")).toMatchObject([
      { status: "PAID" },
      { status: "OVERDUE" },
      {},
      {},
      {},
      {},
    ]);
  });

  it("is reckoned anew where a payment turns out to have come in time: the credit date decides", async () => {
    await desk.issue("bob", "2024Q1");
    await charge(office, "2024-10-10", { key: "bob" });
    expect(await linesOf(office, "bob")).toHaveLength(3);
    await pay("bob", 500_00n, "2024-03-28");
    // 399.58 was unpaid on each of the days: 11.99.
    expect(await charge(office, "2024-10-11", { key: "bob" })).toMatchObject({
      charged: { count: 3, amount: "35.97" },
      reversed: { count: 3, amount: "80.97" },
    });
    await pay("bob", 399_58n, "2024-06-30");
    expect(await charge(office, "2024-10-12", { key: "bob" })).toMatchObject({
      charged: { count: 0 },
      reversed: { count: 2, amount: "23.98" },
    });
    expect(await linesOf(office, "bob")).toEqual(["2024-03-31 QUARTERLY 11.99"]);
    expect(await desk.faults()).toEqual([]);
  });

  it("is reversed with the due that it bears on, and comes back with it", async () => {
    await desk.issue("dot", "2024Q1");
    await charge(office, "2024-04-10", { key: "dot" });
    const [booked] = await office.rows<{
      id: string;
    }>`select t.id from ledger_transaction t join due d on d.id = t.due_id
      where d.contributor_id = ${idOf("dot")} and d.nature = 'PROVISIONAL' and t.kind = 'DUE'`;
    await desk.undo(booked?.id ?? "", "Claimed by mistake");
    expect(await balanceOf("dot")).toBe("0.00");
    expect(await linesOf(office, "dot")).toEqual([]);
    expect(await charge(office, "2024-04-11", { key: "dot" })).toMatchObject({ reversed: { count: 0 } });
    await desk.issue("dot", "2024Q1");
    expect(await charge(office, "2024-04-12", { key: "dot" })).toMatchObject({
      charged: { count: 1, amount: "26.99" },
    });
    expect(await desk.faults()).toEqual([]);
  });

  it("ends before the quarter of a summons", async () => {
    const [due] = await office.rows<{ id: string }>`
      select id from due_standing where contributor_id = ${idOf("dot")} and nature = 'PROVISIONAL' and not cancelled`;
    await change(office, { on: "2024-08-20" }, "noteDebtAct", { dueId: due?.id, act: "SUMMONS", doneOn: "2024-08-20" });
    await charge(office, "2025-01-11", { key: "dot" });
    expect(await linesOf(office, "dot")).toEqual(["2024-03-31 QUARTERLY 26.99", "2024-06-30 QUARTERLY 26.99"]);
  });
});

describe("a starter", () => {
  it("has a quarter of grace after the notice, for the first two contributions", async () => {
    for (const quarter of ["2024Q1", "2024Q2", "2024Q3"]) {
      const on = { ...clerkOf("SECUREX"), day: `2024-0${Number(quarter.slice(5)) * 3 - 2}-12` };
      await desk.issue("cas", quarter, on);
    }
    await charge(office, "2024-10-10", { key: "cas" });
    const found = await surchargesOf(office, "cas");
    expect(found.map(({ quarter, fallsOn }: Record<string, string>) => `${quarter} ${fallsOn}`)).toEqual([
      "2024Q1 2024-06-30",
      "2024Q1 2024-09-30",
      "2024Q2 2024-09-30",
      "2024Q3 2024-09-30",
    ]);
  });
});

describe("a regularisation", () => {
  // 30 000.00 in 2024 is 1 537.50 and 63.04: 1 600.54, which is 700.96 more than was charged.
  it("bears surcharges from the end of the quarter after its statement, and claims of 2024 keep theirs", async () => {
    await handIn(office, ["85073003328;2024;1;INITIAL;30000.00;0;0"], { on: "2026-02-02" });
    expect(await regularise(office, "ada", 2024, "2026-02-10")).toMatchObject({ statement: { change: "700.96" } });
    expect(await charge(office, "2026-04-10", { key: "ada" })).toMatchObject({ charged: { count: 0 } });
    expect(await charge(office, "2026-07-10", { key: "ada" })).toMatchObject({
      charged: { count: 1, amount: "21.03" },
    });
    const found = await surchargesOf(office, "ada");
    expect(found.at(-1)).toMatchObject({ fallsOn: "2026-06-30", unpaid: "700.96", base: { nature: "REGULARISATION" } });
  });

  it("that goes down lowers what late payment cost, from the first day on", async () => {
    // 9 000.00 counts as 16 861.46: what was charged was right, and nothing of the supplement stands.
    await handIn(office, ["85073003328;2024;2;CORRECTED;9000.00;0;0"], { on: "2026-08-03" });
    await regularise(office, "ada", 2024, "2026-08-10");
    expect(await charge(office, "2026-08-11", { key: "ada" })).toMatchObject({
      reversed: { count: 1, amount: "21.03" },
    });
    expect(await linesOf(office, "ada")).toHaveLength(5);
    expect(await desk.faults()).toEqual([]);
  });
});

describe("a surcharge", () => {
  it("is seen by the person and the fund's staff", async () => {
    expect(await surchargesOf(office, "ada", insured("85073003328"))).toHaveLength(5);
    expect(await surchargesOf(office, "ada", insured("85073003427"))).toBeNull();
    expect(await surchargesOf(office, "ada", clerkOf("UCM"))).toBeNull();
    const text =
      "query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Contributor { surcharges { totalCount } } } }";
    const ids = [{ __typename: "Contributor", id: idOf("ada") }];
    expect(new Set(await office.faults(healthFund("300"), text, { ids }))).toEqual(new Set(["FORBIDDEN"]));
  });

  it("is charged by the own fund alone, of whom it knows, and of so many at once", async () => {
    expect(await charge(office, "2026-11-20", { as: clerkOf("UCM") })).toMatchObject({ charged: { count: 0 } });
    expect(await charge(office, "2026-11-20", { as: clerkOf("UCM"), key: "ada" })).toMatchObject({
      errors: [{ __typename: "NotFoundError" }],
    });
    expect(await charge(office, "2026-11-20", { most: 0 })).toMatchObject({
      errors: [{ __typename: "ValidationError" }],
    });
  });
});
