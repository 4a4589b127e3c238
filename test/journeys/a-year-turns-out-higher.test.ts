import { sql } from "kysely";
import type { DemoSum } from "../../subgraphs/contributions/seeds/habits.ts";
import { codaOf, statementsOf } from "../../subgraphs/contributions/seeds/statements.ts";
import { workDay } from "../../subgraphs/shared/plumbing/daily.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { type House, openHouse } from "../harness/whole-house.ts";

const LOTTE = seedId("aff", "lotte");
const SSIN = "88041212434";
const on = (day: string) => ({ "statut-day": day });
const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString("base64");
const quarters = ["2023Q1", "2023Q2", "2023Q3", "2023Q4"];

let house: House;
beforeAll(async () => {
  house = await openHouse("one process");
});
afterAll(() => house.close());

async function ask<Data = never>(who: string, day: string, query: string, variables: object = {}, headers = {}) {
  const { data, errors } = await house.ask(who, query, variables, { ...on(day), ...headers });
  expect(errors).toEqual([]);
  return data as unknown as Data;
}

const input = (key: string, rest: object) => ({ input: { meta: { idempotencyKey: `journey: ${key}` }, ...rest } });

/** Her fund hands in what the tax administration assessed. */
const assessed = (day: string, line: string) =>
  ask(
    "hanne",
    day,
    `mutation ($input: ImportAssessedIncomesInput!) { importAssessedIncomes(input: $input) {
      import { added superseding rejected } errors { __typename } } }`,
    input(line, { fileName: "incomes.txt", content: base64(`INCOMES;1;${day}\n${SSIN};${line}\nEND;1\n`) }),
  );

/** The bank books what she pays, and her fund hands the statement in. */
async function pays(amount: bigint, bookedOn: string): Promise<void> {
  const year = Number(bookedOn.slice(0, 4));
  const bytes = await house.inside("contributions", async ({ db }) => {
    const { rows } = await sql<{ communication: string; sequence: number | null; balance: bigint }>`
      select a.structured_communication as communication, s.sequence, coalesce(s.balance, 0)::bigint as balance
      from account a left join lateral (select number::int as sequence, closing_balance as balance from bank_statement
        where fund = 'SECUREX' and year = ${year} order by number::int desc limit 1) s on true
      where a.contributor_id = ${LOTTE}`.execute(db);
    const [found] = rows;
    const none = { freeText: null, endToEndId: null, mandateId: null, returned: null, counterparty: null };
    const sum: DemoSum = { ...none, amount, bookedOn, structured: found?.communication ?? "" };
    const before = { year, sequence: found?.sequence ?? 0, balance: found?.balance ?? 0n };
    return codaOf("SECUREX", statementsOf("SECUREX", [sum], before));
  });
  const { importBankStatement } = await ask<{ importBankStatement: object }>(
    "hanne",
    "2026-11-20",
    `mutation ($input: ImportBankStatementInput!) { importBankStatement(input: $input) { matched errors { __typename } } }`,
    input(`paid on ${bookedOn}`, { fileName: "bank.cod", content: base64(bytes) }),
  );
  expect(importBankStatement).toEqual({ matched: 1, errors: [] });
}

const OWN = `{ viewer { affiliate { account { balance }
  regularisationStatement(year: 2023) { income provisional definitive change statedOn deadline { dueOn status }
    lines { quarter provisional definitive change due { dueOn } } }
  surcharges(first: 20) { nodes { quarter kind fallsOn amount waived } } } } }`;

describe("a baker's year turns out higher than it was charged", () => {
  it("2023 is charged on her income of 2020, and she pays its last quarter late", async () => {
    await assessed("2022-06-30", "2020;2021-1;INITIAL;33808.40;0;0");
    const issue = `mutation ($input: IssueDuesInput!) { issueDues(input: $input) {
      dues { amount } notIssued { refusal { reason } } errors { __typename } } }`;
    for (const [place, quarter] of quarters.entries()) {
      const day = `2023-${String(place * 3 + 1).padStart(2, "0")}-05`;
      // 33 808.40 × 638.93 / 540.03 = 40 000.00; × 20.5 % / 4 = 2 050.00; a fee of 4.10 %: 84.05.
      expect(await ask("hanne", day, issue, input(quarter, { contributorIds: [LOTTE], quarter }))).toEqual({
        issueDues: { dues: [{ amount: "2134.05" }], notIssued: [], errors: [] },
      });
    }
    await pays(6_402_15n, "2023-03-20");
    await pays(2_134_05n, "2024-02-15");
  });

  it("her income of 2023 is corrected in 2026: the year is regularised, and what 2026 rests on stays", async () => {
    expect(await assessed("2026-03-10", "2023;2025-77;CORRECTED;66500.00;6000.00;500.00")).toEqual({
      importAssessedIncomes: { import: { added: 1, superseding: 1, rejected: 0 }, errors: [] },
    });
    const regularise = `mutation ($input: RegulariseYearInput!) { regulariseYear(input: $input) {
      statement { change } errors { __typename } } }`;
    const year = input("her year", { contributorId: LOTTE, year: 2023 });
    expect(await ask("hanne", "2026-03-20", regularise, year)).toEqual({
      // 60 000.00 × 20.5 % / 4 = 3 075.00, and 126.08: 3 201.08, so 1 067.03 more for each quarter.
      regulariseYear: { statement: { change: "4268.12" }, errors: [] },
    });
    expect(await ask("lotte", "2026-03-21", OWN)).toMatchObject({
      viewer: {
        affiliate: {
          regularisationStatement: {
            income: "60000.00",
            provisional: "8536.20",
            definitive: "12804.32",
            change: "4268.12",
            deadline: { dueOn: "2026-04-30", status: "MET" },
            lines: quarters.map((quarter) => ({ quarter, change: "1067.03", due: { dueOn: "2026-06-30" } })),
          },
        },
      },
    });
    const reference = "{ viewer { affiliate { referenceIncome(year: 2026) { amount frozenOn } } } }";
    expect(await ask("lotte", "2026-03-21", reference)).toEqual({
      viewer: { affiliate: { referenceIncome: { amount: "34800.00", frozenOn: "2026-01-01" } } },
    });
  });

  it("she does not pay in time: 3 % and 7 % of what was late, and never on one another", async () => {
    const charge = `mutation ($input: ChargeSurchargesInput!) { chargeSurcharges(input: $input) {
      charged { count amount } errors { __typename } } }`;
    expect(await ask("hanne", "2026-07-10", charge, input("late", { contributorId: LOTTE }))).toEqual({
      // 2 134.05 late by a quarter: 64.02, and 149.38 on 1 January; and four times 32.01 on the supplement.
      chargeSurcharges: { charged: { count: 6, amount: "341.44" }, errors: [] },
    });
    await pays(4_268_12n, "2026-07-15");
  });

  it("INASTI lets half of it off, and she sees what is left", async () => {
    const waiver = "waiver { id state amount } errors { __typename }";
    const request = { contributorId: LOTTE, quarters, ground: "WORTHY_CASE", motive: "My oven broke in July" };
    const asked = await ask<{ askSurchargeWaiver: { waiver: { id: string } } }>(
      "lotte",
      "2026-08-03",
      `mutation ($input: AskSurchargeWaiverInput!) { askSurchargeWaiver(input: $input) { ${waiver} } }`,
      input("please", request),
    );
    const waiverId = asked.askSurchargeWaiver.waiver.id;
    await ask(
      "hanne",
      "2026-08-05",
      `mutation ($input: SendSurchargeWaiverInput!) { sendSurchargeWaiver(input: $input) { ${waiver} } }`,
      input("sent", { waiverId }),
    );
    const meta = {
      idempotencyKey: "journey: decided",
      reason: "The last quarter of 2023 has nothing to do with the oven",
    };
    const decided = await ask(
      "inasti",
      "2026-09-02",
      `mutation ($input: DecideSurchargeWaiverInput!) { decideSurchargeWaiver(input: $input) { ${waiver} } }`,
      { input: { meta, waiverId, amount: "170.72", decidedOn: "2026-09-01", reference: "RSVZ 2026/9" } },
      { "statut-purpose": "CAREER" },
    );
    expect(decided).toEqual({
      decideSurchargeWaiver: { waiver: { id: waiverId, state: "DECIDED", amount: "170.72" }, errors: [] },
    });
    await workDay(house.subgraphs, "2026-11-21");
    const { viewer } = await ask<{
      viewer: {
        affiliate: { account: { balance: string }; surcharges: { nodes: { amount: string; waived: string }[] } };
      };
    }>("lotte", "2026-11-21", OWN);
    const left = viewer.affiliate.surcharges.nodes.map(({ amount, waived }) => `${amount} ${waived}`);
    expect(left.toReversed()).toEqual([
      "64.02 64.02",
      "149.38 106.70",
      "32.01 0.00",
      "32.01 0.00",
      "32.01 0.00",
      "32.01 0.00",
    ]);
    // The quarter that runs, 1 990.97, and 341.44 less 170.72.
    expect(viewer.affiliate.account.balance).toBe("2161.69");
  });

  it("leaves the books without a fault, and tells her health fund no amount", async () => {
    const checks = await ask<{ ledgerChecks: { faults: number }[] }>(
      "koen",
      "2026-11-21",
      "{ ledgerChecks { faults } }",
    );
    expect(new Set(checks.ledgerChecks.map(({ faults }) => faults))).toEqual(new Set([0]));
    const text = `{ affiliate(ssin: "${SSIN}") { incomes { totalCount } surcharges { totalCount } } }`;
    const { errors } = await house.ask("health-fund-300", text, {}, { "statut-purpose": "INSURABILITY" });
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(["FORBIDDEN"]));
  });
});
