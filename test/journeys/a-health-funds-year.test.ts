import { sql } from "kysely";
import type { DemoSum } from "../../subgraphs/contributions/seeds/habits.ts";
import { codaOf, statementsOf } from "../../subgraphs/contributions/seeds/statements.ts";
import { sendWhatIsOwed } from "../../subgraphs/reporting/jobs/transmissions.ts";
import { workOnce } from "../../subgraphs/shared/plumbing/daily.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { type House, openHouse } from "../harness/whole-house.ts";

const LOTTE = seedId("aff", "lotte");
const SSIN = "88041212434";
const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString("base64");

let house: House;
beforeAll(async () => {
  house = await openHouse("one process");
});
afterAll(() => house.close());

async function ask<Data>(who: string, day: string, query: string, variables: object = {}) {
  const why: Record<string, string> = who.startsWith("health") ? { "statut-purpose": "INSURABILITY" } : {};
  const { data, errors } = await house.ask(who, query, variables, { "statut-day": day, ...why });
  expect(errors).toEqual([]);
  return data as unknown as Data;
}

async function change(who: string, day: string, mutation: string, given: object, selection: string, key = "") {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`;
  const text = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection} errors { __typename } } }`;
  const input = { meta: { idempotencyKey: `${mutation} on ${day} ${key}` }, ...given };
  const { [mutation]: done } = await ask<Record<string, { errors: object[] }>>(who, day, text, { input });
  expect(done?.errors).toEqual([]);
  return done;
}

const assessed = (day: string, line: string) =>
  change(
    "hanne",
    day,
    "importAssessedIncomes",
    { fileName: "incomes.txt", content: base64(`INCOMES;1;${day}\n${SSIN};${line}\nEND;1\n`) },
    "import { rejected }",
  );

/** The bank books what she pays, and her fund hands the statement in on the same day. */
async function pays(day: string, amount: bigint): Promise<void> {
  const year = Number(day.slice(0, 4));
  const bytes = await house.inside("contributions", async ({ db }) => {
    const { rows } = await sql<{ structured: string; sequence: number | null; balance: bigint | null }>`
      select a.structured_communication as structured, s.sequence, s.balance from account a
      left join lateral (select number::int as sequence, closing_balance as balance from bank_statement
        where fund = 'SECUREX' and year = ${year} order by number::int desc limit 1) s on true
      where a.contributor_id = ${LOTTE}`.execute(db);
    const [found] = rows;
    const none = { freeText: null, endToEndId: null, mandateId: null, returned: null, counterparty: null };
    const sum: DemoSum = { ...none, amount, bookedOn: day, structured: found?.structured ?? "" };
    const before = { year, sequence: found?.sequence ?? 0, balance: found?.balance ?? 0n };
    return codaOf("SECUREX", statementsOf("SECUREX", [sum], before));
  });
  const file = { fileName: `${day}.cod`, content: base64(bytes) };
  expect(await change("hanne", day, "importBankStatement", file, "matched")).toMatchObject({ matched: 1 });
}

interface Message {
  readonly id: string;
  readonly action: string;
  readonly state: string;
  readonly sentOn: string;
}

/** What the health fund holds of 2023, when all that was owed by that day has left. */
async function held(day: string, who = "health-fund-300"): Promise<Message[]> {
  await house.settle();
  await workOnce(house.room("reporting"), sendWhatIsOwed, day);
  const text = `query ($of: ID!) { transmissions(where: { affiliateId: $of, about: "2023" }, first: 20) {
    nodes { id action state sentOn } } }`;
  const { transmissions } = await ask<{ transmissions: { nodes: Message[] } }>(who, day, text, { of: LOTTE });
  return transmissions.nodes;
}

const brief = (messages: readonly Message[]) => messages.map(({ action, state, sentOn }) => [action, state, sentOn]);

describe("a health fund follows a member's year that turns out higher", () => {
  it("gets the voucher of 2023 when the last quarter is paid, late, and takes it in; twice is once", async () => {
    await assessed("2022-06-30", "2020;2021-1;INITIAL;33808.40;0;0");
    for (const [place, quarter] of ["2023Q1", "2023Q2", "2023Q3", "2023Q4"].entries()) {
      const dayOf = (month: number, day: string) => `2023-${String(place * 3 + month).padStart(2, "0")}-${day}`;
      await change("hanne", dayOf(1, "05"), "issueDues", { contributorIds: [LOTTE], quarter }, "dues { amount }");
      // 2 050.00 and 84.05; the fourth in February.
      if (quarter !== "2023Q4") await pays(dayOf(3, "20"), 2_134_05n);
    }
    expect(await held("2024-02-14")).toEqual([]);
    await pays("2024-02-15", 2_134_05n);
    const [voucher] = await held("2024-02-16");
    expect(brief(voucher ? [voucher] : [])).toEqual([["FIRST", "SENT", "2024-02-16"]]);
    const taken = { transmissionId: voucher?.id, receipt: "MUT-1" };
    for (const key of ["once", "again"]) {
      const done = await change(
        "health-fund-300",
        "2024-02-20",
        "acknowledgeTransmission",
        taken,
        "transmission { state answeredOn receipt version }",
        key,
      );
      expect(done).toMatchObject({
        transmission: { state: "ACKNOWLEDGED", answeredOn: "2024-02-20", receipt: "MUT-1", version: 3 },
      });
    }
  });

  it("hears nothing while what the regularisation adds can still be paid in time", async () => {
    await assessed("2026-03-10", "2023;2025-77;CORRECTED;66500.00;6000.00;500.00");
    const year = { contributorId: LOTTE, year: 2023 };
    expect(await change("hanne", "2026-03-20", "regulariseYear", year, "statement { change }")).toMatchObject({
      statement: { change: "4268.12" },
    });
    expect(brief(await held("2026-03-21"))).toEqual([["FIRST", "ACKNOWLEDGED", "2024-02-16"]]);
  });

  it("is told that it is taken back when that was not paid, and gets another when it was, late", async () => {
    await change("hanne", "2026-07-10", "chargeSurcharges", { contributorId: LOTTE }, "charged { count }");
    expect(brief(await held("2026-07-10"))).toEqual([
      ["FIRST", "CORRECTED", "2024-02-16"],
      ["CANCELLATION", "SENT", "2026-07-10"],
    ]);
    await pays("2026-07-15", 4_268_12n);
    expect(brief(await held("2026-07-16"))).toEqual([
      ["FIRST", "CORRECTED", "2024-02-16"],
      ["CANCELLATION", "SENT", "2026-07-10"],
      ["FIRST", "SENT", "2026-07-16"],
    ]);
  });

  it("reads the same of all its members at once; another health fund nothing of her", async () => {
    const text = `query ($ssins: [Ssin!]!) { insuredMembers(ssins: $ssins, year: 2023) {
      voucher { inOrder cover { startsOn } } } }`;
    const of = { ssins: [SSIN] };
    expect(await ask("health-fund-300", "2026-07-16", text, of)).toEqual({
      insuredMembers: [{ voucher: { inOrder: true, cover: { startsOn: "2025-01-01" } } }],
    });
    expect(await ask("health-fund-100", "2026-07-16", text, of)).toEqual({ insuredMembers: [{ voucher: null }] });
    expect(await held("2026-07-17", "health-fund-100")).toEqual([]);
  });

  it("and she sees that it looked, when and why", async () => {
    const text = `{ viewer { affiliate { dataUsages(first: 50) { nodes { receiver purpose } } } } }`;
    const seen = await ask<object>("lotte", "2026-11-20", text);
    expect(JSON.stringify(seen)).toContain("INSURABILITY");
  });
});
