import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { type House, openHouse } from "../harness/whole-house.ts";

const com = (key: string): string => seedId("com", key);
const own = (key: string, rest: object) => ({ input: { meta: { idempotencyKey: `journey: ${key}` }, ...rest } });

let house: House;
beforeAll(async () => {
  house = await openHouse("one process");
});
afterAll(() => house.close());

async function ask<Data>(who: string, query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await house.ask(who, query, variables);
  expect(errors).toEqual([]);
  return data as unknown as Data;
}

const YEAR = `query ($id: ID!, $year: Int!) { company(id: $id) { account { balance } year(year: $year) {
  balanceTotal contribution { tier dueOn exemption { code } calculation { result } due {
    amount paid outstanding status surcharges { amount } liableMandates { holderName role } } } } } }`;

interface Answered {
  readonly company: {
    readonly account: { readonly balance: string };
    readonly year: {
      readonly balanceTotal: string | null;
      readonly contribution: {
        readonly tier: string;
        readonly exemption: { readonly code: string } | null;
        readonly due: {
          readonly amount: string;
          readonly outstanding: string;
          readonly surcharges: readonly { readonly amount: string }[];
          readonly liableMandates: readonly object[];
        } | null;
      };
    };
  };
}

async function yearOf(who: string, key: string, year: number) {
  const { company } = await ask<Answered>(who, YEAR, { id: com(key), year });
  return { balance: company.account.balance, total: company.year.balanceTotal, ...company.year.contribution };
}

it("shows a company its years: what was paid in time, what is to pay, and when", async () => {
  expect(await yearOf("hetre", "hetre", 2025)).toMatchObject({
    ...{ tier: "BASE", dueOn: "2025-12-31", due: { amount: "399.73", paid: "399.73", status: "PAID", surcharges: [] } },
  });
  expect(await yearOf("hetre", "hetre", 2026)).toMatchObject({
    ...{ balance: "409.30", dueOn: "2026-12-31", due: { outstanding: "409.30", status: "DUE" } },
  });
});

it("is asked 1 % a month of the higher amount, until a corrected balance sheet lowers its tier", async () => {
  const before = await yearOf("charme", "charme", 2025);
  expect(before).toMatchObject({ tier: "HIGH", total: "941006.75", due: { amount: "998.47", outstanding: "998.47" } });
  expect(before.due?.surcharges).toHaveLength(10);
  const sheet = {
    companyId: com("charme"),
    yearStartsOn: "2023-01-01",
    yearEndsOn: "2023-12-31",
    balanceTotal: "841006.75",
    filedOn: "2026-11-12",
    source: "NATIONAL_BANK",
    reference: "2026-00123",
  };
  const text = `mutation ($input: RecordBalanceSheetInput!) { recordBalanceSheet(input: $input) {
    errors { __typename } } }`;
  expect(await ask("elke", text, own("sheet", sheet))).toEqual({ recordBalanceSheet: { errors: [] } });
  await house.settle();
  const after = await yearOf("charme", "charme", 2025);
  expect(after).toMatchObject({ tier: "BASE", total: "841006.75", due: { amount: "399.73", outstanding: "399.73" } });
  const months = after.due?.surcharges.map(({ amount }) => Number(amount) * 100) ?? [];
  expect(months.reduce((all, cents) => all + Math.round(cents), 0)).toBe(4397);
});

it("went bankrupt in May: nothing for 2026, and its manager answers for 2025", async () => {
  expect(await yearOf("cedre", "cedre", 2026)).toMatchObject({
    exemption: { code: "BANKRUPTCY" },
    due: { amount: "0.00", outstanding: "0.00" },
  });
  expect((await yearOf("elke", "cedre", 2025)).due).toMatchObject({
    ...{ outstanding: "399.73", liableMandates: [{ holderName: "Nadia Cèdre", role: "MANAGER" }] },
  });
});

it("is granted its year as a starter, and what it had paid pays the next", async () => {
  const text = `mutation ($input: GrantStarterExemptionInput!) { grantStarterExemption(input: $input) {
    contribution { exemption { code } due { amount } }
    errors { __typename ... on StarterRefusedError { outcome } } } }`;
  const asked = own("starter", { companyId: com("hetre"), year: 2025, evidence: "career extract of 2026-11-02" });
  expect(await ask("hanne", text, asked)).toEqual({
    grantStarterExemption: { contribution: { exemption: { code: "STARTER" }, due: { amount: "0.00" } }, errors: [] },
  });
  expect(await yearOf("hetre", "hetre", 2026)).toMatchObject({ balance: "9.57", due: { outstanding: "9.57" } });
});

it("shows nobody another's year", async () => {
  for (const who of ["populier", "lotte"]) {
    const { data } = await house.ask(who, YEAR, { id: com("hetre"), year: 2025 });
    expect(data?.company ?? null).toBeNull();
  }
});
