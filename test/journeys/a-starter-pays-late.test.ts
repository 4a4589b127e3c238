import { judgePaymentPlans } from "../../subgraphs/contributions/jobs/judge-payment-plans.ts";
import { demoIban } from "../../subgraphs/contributions/seeds/statements.ts";
import { workOnce } from "../../subgraphs/shared/plumbing/daily.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { nationalNumberOf } from "../../subgraphs/shared/values/national-number.ts";
import { bankReference } from "../../subgraphs/shared/values/pain.ts";
import { type House, openHouse } from "../harness/whole-house.ts";
import { type SumOf, statementFor } from "./bank-statement.ts";

const CHLOE = seedId("aff", "chloe");
const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString("base64");

let house: House;
beforeAll(async () => {
  house = await openHouse("one process");
});
afterAll(() => house.close());

async function ask<Data = never>(who: string, day: string, query: string, variables: object = {}) {
  const { data, errors } = await house.ask(who, query, variables, { "statut-day": day });
  expect(errors).toEqual([]);
  return data as unknown as Data;
}

/** Asks a mutation of the contributions, of which nothing may be refused, and answers what was selected. */
async function change<Shown>(who: string, day: string, mutation: string, given: object, selection: string) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`;
  const text = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection} errors { __typename } } }`;
  const input = { meta: { idempotencyKey: `${mutation} on ${day}` }, ...given };
  const data = await ask<Record<string, Shown & { errors: object[] }>>(who, day, text, { input });
  const { errors, ...shown } = data[mutation] ?? { errors: [] };
  expect(errors).toEqual([]);
  return shown as unknown as Shown;
}

/** The bank books sums on a day, and her fund hands the statement in on that day. */
async function booked(day: string, ...sums: readonly SumOf[]): Promise<void> {
  const bytes = await house.inside("contributions", ({ db }) => statementFor(db, CHLOE, { day, sums }));
  const file = { fileName: `${day}.cod`, content: base64(bytes) };
  expect(await change("hanne", day, "importBankStatement", file, "matched")).toEqual({ matched: sums.length });
}

const balance = async (day: string, on = day, knownOn = day) => {
  const text = `query ($on: Date!, $knownOn: Date!) {
    viewer { affiliate { account { balance(on: $on, knownOn: $knownOn) } } } }`;
  type Own = { viewer: { affiliate: { account: { balance: string } } } };
  return (await ask<Own>("chloe", day, text, { on, knownOn })).viewer.affiliate.account.balance;
};

describe("a starter who pays late, and is paid back", () => {
  it("is billed as a primostarter on the flat minimum, less the deduction of the first quarter", async () => {
    const text = `{ viewer { affiliate { dues(orderBy: OLDEST_FIRST, first: 6) {
      nodes { quarter category amount status } } } } }`;
    const { viewer } = await ask<{ viewer: { affiliate: { dues: { nodes: object[] } } } }>("chloe", "2026-11-20", text);
    expect(viewer.affiliate.dues.nodes).toEqual([
      // 871.71 less 116.03 is 755.68, and 4.10 % of it 30.98; then 871.71 and 35.74.
      { quarter: "2025Q3", category: "PRIMOSTARTER", amount: "786.66", status: "PAID" },
      { quarter: "2025Q4", category: "PRIMOSTARTER", amount: "907.45", status: "PAID" },
      // 890.42 and 36.51.
      { quarter: "2026Q1", category: "PRIMOSTARTER", amount: "926.93", status: "PAID" },
      { quarter: "2026Q2", category: "PRIMOSTARTER", amount: "926.93", status: "PAID" },
      { quarter: "2026Q3", category: "MAIN", amount: "926.93", status: "OVERDUE" },
      { quarter: "2026Q4", category: "MAIN", amount: "926.93", status: "DUE" },
    ]);
  });

  it("is charged 3 % of the quarter whose direct debit came back, and asks for a plan over both", async () => {
    const only = { contributorId: CHLOE };
    const charged = await change("hanne", "2026-11-21", "chargeSurcharges", only, "charged { count amount }");
    expect(charged).toEqual({ charged: { count: 1, amount: "27.81" } });
    const asked = { ...only, instalments: 2, firstOn: "2026-12-20" };
    const plan = "plan { id state total instalments { dueOn amount } }";
    const { plan: found } = await change<{ plan: { id: string } }>(
      "chloe",
      "2026-11-23",
      "askPaymentPlan",
      asked,
      plan,
    );
    expect(found).toMatchObject({
      total: "954.74",
      instalments: [
        { dueOn: "2026-12-20", amount: "477.37" },
        { dueOn: "2027-01-20", amount: "477.37" },
      ],
    });
    const granted = { planId: found.id, granted: true };
    expect(await change("hanne", "2026-11-25", "decidePaymentPlan", granted, "plan { state }")).toEqual({
      plan: { state: "RUNNING" },
    });
  });

  it("keeps the plan and pays the next quarter in time; what was open meanwhile bears surcharges", async () => {
    const due = await house.inside("contributions", async ({ em }) =>
      em.execute<{ id: string }[]>(
        "select id from due_standing where contributor_id = ? and quarter = '2026Q4' and not cancelled",
        [CHLOE],
      ),
    );
    await booked("2026-12-18", { amount: 477_37n }, { amount: 926_93n, endToEndId: due[0]?.id ?? null });
    // 449.56 of the third quarter is open at the end of the year: 3 % is 13.49, and 7 % 31.47.
    const charged = await change(
      "hanne",
      "2027-01-15",
      "chargeSurcharges",
      { contributorId: CHLOE },
      "charged { amount }",
    );
    expect(charged).toEqual({ charged: { amount: "44.96" } });
    await booked("2027-01-18", { amount: 477_37n });
    const plans = "{ viewer { affiliate { paymentPlans(first: 1) { nodes { state open endedOn } } } } }";
    const [contributions] = house.subgraphs.filter((one) => one.plan.name === "contributions");
    if (contributions) await workOnce(contributions, judgePaymentPlans, "2027-01-19");
    expect(await ask("chloe", "2027-01-19", plans)).toEqual({
      viewer: { affiliate: { paymentPlans: { nodes: [{ state: "FULFILLED", open: "0.00", endedOn: "2027-01-19" }] } } },
    });
    expect(await balance("2027-01-19")).toBe("44.96");
  });

  it("earned less in 2025: the year is regularised on the primostarter's own minimum, and gives back", async () => {
    const line = `${nationalNumberOf("1998-07-22", 64)};2025;2026-1998;INITIAL;6000.00;1800.00;200.00`;
    const file = { fileName: "incomes.txt", content: base64(`INCOMES;1;2027-06-08\n${line}\nEND;1\n`) };
    await change("hanne", "2027-06-08", "importAssessedIncomes", file, "import { added }");
    const year = { contributorId: CHLOE, year: 2025 };
    const lines = "statement { income provisional definitive change lines { quarter definitive change } }";
    expect(await change("hanne", "2027-06-10", "regulariseYear", year, lines)).toEqual({
      statement: {
        // 4 000.00 in two quarters is 8 000.00 a year, under 8 783.48: 450.15 less 116.03, and 13.70; 450.15 and 18.46.
        ...{ income: "4000.00", provisional: "1694.11", definitive: "816.43", change: "-877.68" },
        lines: [
          { quarter: "2025Q3", definitive: "347.82", change: "-438.84" },
          { quarter: "2025Q4", definitive: "468.61", change: "-438.84" },
        ],
      },
    });
    // What is free again pays the surcharges first, and the rest is hers.
    expect(await balance("2027-06-10")).toBe("-832.72");
  });

  it("asks for her money, which goes back once", async () => {
    const [account] = await house.inside("contributions", async ({ em }) =>
      em.execute<{ number: bigint }[]>("select number from account where contributor_id = ?", [CHLOE]),
    );
    const mine = { contributorId: CHLOE, iban: demoIban("001", account?.number ?? 0n), holderName: "Chloé Saule" };
    const refund = "refund { id state amount }";
    const { refund: found } = await change<{ refund: { id: string } }>(
      "chloe",
      "2027-06-11",
      "proposeRefund",
      mine,
      refund,
    );
    expect(found).toMatchObject({ state: "ASKED", amount: "832.72" });
    const agreed = { refundId: found.id, approved: true };
    expect(await change("hanne", "2027-06-14", "decideRefund", agreed, "refund { state }")).toEqual({
      refund: { state: "APPROVED" },
    });
    const sent = await change("koen", "2027-06-15", "sendRefunds", {}, "file { payments total }");
    expect(sent).toEqual({ file: { payments: 1, total: "832.72" } });
    await booked("2027-06-16", { amount: -832_72n, structured: null, endToEndId: bankReference(found.id) });
    const own = "{ viewer { affiliate { refunds(first: 1) { nodes { state amount } } } } }";
    expect(await ask("chloe", "2027-06-17", own)).toEqual({
      viewer: { affiliate: { refunds: { nodes: [{ state: "PAID", amount: "832.72" }] } } },
    });
    expect(await balance("2027-06-17")).toBe("0.00");
  });

  it("reads on her statement what was so, and what was known of it, on each day", async () => {
    const text = `query ($to: Date!, $knownOn: Date!) { viewer { affiliate { account {
      statement(from: "2026-12-01", to: $to, knownOn: $knownOn) { opening closing
        lines { on kind quarter amount balance } } } } } }`;
    type Own = { viewer: { affiliate: { account: { statement: object } } } };
    const read = async (to: string, knownOn: string) =>
      (await ask<Own>("chloe", "2027-06-17", text, { to, knownOn })).viewer.affiliate.account.statement;
    expect(await read("2027-06-17", "2027-06-17")).toEqual({
      opening: "1881.67",
      closing: "0.00",
      lines: [
        { on: "2026-12-18", kind: "MATCH", quarter: null, amount: "-477.37", balance: "1404.30" },
        { on: "2026-12-18", kind: "MATCH", quarter: null, amount: "-926.93", balance: "477.37" },
        { on: "2026-12-31", kind: "DUE", quarter: "2026Q3", amount: "13.49", balance: "490.86" },
        { on: "2027-01-01", kind: "DUE", quarter: "2026Q3", amount: "31.47", balance: "522.33" },
        { on: "2027-01-18", kind: "MATCH", quarter: null, amount: "-477.37", balance: "44.96" },
        { on: "2027-06-10", kind: "DUE", quarter: "2025Q3", amount: "-438.84", balance: "-393.88" },
        { on: "2027-06-10", kind: "DUE", quarter: "2025Q4", amount: "-438.84", balance: "-832.72" },
        { on: "2027-06-14", kind: "REFUND", quarter: null, amount: "832.72", balance: "0.00" },
      ],
    });
    // On 10 January nobody had charged the surcharges of the turn of the year yet.
    expect(await read("2027-01-10", "2027-01-10")).toMatchObject({ closing: "477.37" });
    expect(await read("2027-01-10", "2027-01-15")).toMatchObject({ closing: "522.33" });
    const checks = await ask<{ ledgerChecks: { faults: number }[] }>(
      "koen",
      "2027-06-17",
      "{ ledgerChecks { faults } }",
    );
    expect(new Set(checks.ledgerChecks.map(({ faults }) => faults))).toEqual(new Set([0]));
  });
});
