import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { statementFor } from "./bank-statement.ts";
import { type Institute, type Message, openInstitute } from "./institute.ts";

const LOTTE = seedId("aff", "lotte");
const SSIN = "88041212434";
const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString("base64");

let at: Institute;
beforeAll(async () => {
  at = await openInstitute();
});
afterAll(() => at.house.close());

const assessed = (day: string, line: string) => {
  const content = base64(`INCOMES;1;${day}\n${SSIN};${line}\nEND;1\n`);
  return at.change("hanne", day, "importAssessedIncomes", { fileName: "incomes.txt", content }, "import { rejected }");
};

async function pays(day: string, amount: bigint): Promise<void> {
  const sums = [{ amount }];
  const bytes = await at.house.inside("contributions", ({ db }) => statementFor(db, LOTTE, { day, sums }));
  const file = { fileName: `${day}.cod`, content: base64(bytes) };
  expect(await at.change("hanne", day, "importBankStatement", file, "matched")).toMatchObject({ matched: 1 });
}

const brief = (messages: readonly Message[]) => messages.map(({ action, state }) => `${action} ${state}`);
const statesIn = (message: Message | undefined) =>
  (JSON.parse(message?.payload ?? "{}").quarters as { quarter: string; state: string }[]).map(({ state }) => state);
const PAID = ["PAID", "PAID", "PAID", "PAID"];
const taken = "replayed transmission { state answeredOn receipt }";

describe("INASTI’s career request", () => {
  let first: Message | undefined;

  it("asks by number for a year of a career, and is told how each quarter is settled, without an amount", async () => {
    await assessed("2022-06-30", "2020;2021-1;INITIAL;33808.40;0;0");
    for (const [place, quarter] of ["2023Q1", "2023Q2", "2023Q3", "2023Q4"].entries()) {
      const month = (more: number) => String(place * 3 + more).padStart(2, "0");
      const dues = { contributorIds: [LOTTE], quarter };
      await at.change("hanne", `2023-${month(1)}-05`, "issueDues", dues, "dues { amount }");
      // 2 050.00 and 84.05.
      await pays(`2023-${month(3)}-20`, 2_134_05n);
    }
    const text = `query ($ssin: Ssin!) { affiliate(ssin: $ssin) { career(from: "2023Q1", to: "2023Q4") {
      quarter category settlement { state } } } }`;
    expect(await at.ask("inasti", "2024-01-15", text, { ssin: SSIN })).toEqual({
      affiliate: {
        career: [1, 2, 3, 4].map((n) => ({ quarter: `2023Q${n}`, category: "MAIN", settlement: { state: "PAID" } })),
      },
    });
  });

  it("gets the year as a message once it is closed, and takes it in; twice is once", async () => {
    const messages = await at.held("2024-01-16", "CAREER", "2023", LOTTE);
    first = messages.at(-1);
    expect([first?.state, statesIn(first)]).toEqual(["SENT", PAID]);
    expect(first?.payload).not.toMatch(/\d\.\d\d/);
    const given = { transmissionId: first?.id, receipt: "RSVZ-1" };
    const answer = { transmission: { state: "ACKNOWLEDGED", answeredOn: "2024-01-17", receipt: "RSVZ-1" } };
    const day = "2024-01-17";
    for (const [key, replayed] of [
      ["first", false],
      ["first", true],
      ["second", false],
    ] as const)
      expect(await at.change("inasti", day, "acknowledgeTransmission", given, taken, key)).toMatchObject({
        ...{ replayed, ...answer },
      });
  });

  it("gets another when a regularisation leaves the year unpaid, and no longer answers the one before", async () => {
    await assessed("2026-03-10", "2023;2025-77;CORRECTED;66500.00;6000.00;500.00");
    const year = { contributorId: LOTTE, year: 2023 };
    await at.change("hanne", "2026-03-20", "regulariseYear", year, "statement { change }");
    await at.change("hanne", "2026-07-10", "chargeSurcharges", { contributorId: LOTTE }, "charged { count }");
    const [before, next] = (await at.held("2026-07-10", "CAREER", "2023", LOTTE)).slice(-2);
    expect([before?.id, before?.state]).toEqual([first?.id, "CORRECTED"]);
    expect(next).toMatchObject({ action: "REPLACEMENT", state: "SENT", supersedes: first?.id });
    expect(statesIn(next)).toEqual(["PARTLY_PAID", "PARTLY_PAID", "PARTLY_PAID", "PARTLY_PAID"]);
    const wrong = { transmissionId: first?.id, anomalies: [{ field: "quarters.0.state", code: "X" }] };
    expect(await at.send("inasti", "2026-07-13", "rejectTransmission", wrong, taken)).toMatchObject({
      errors: [{ __typename: "TransmissionAnsweredError" }],
    });
  });

  it("takes in the second too, and the third, which says that all is paid, late", async () => {
    const messages = await at.held("2026-07-13", "CAREER", "2023", LOTTE);
    const second = { transmissionId: messages.at(-1)?.id, receipt: "RSVZ-2" };
    await at.change("inasti", "2026-07-13", "acknowledgeTransmission", second, taken, "second year");
    await pays("2026-07-15", 4_268_12n);
    const after = await at.held("2026-07-16", "CAREER", "2023", LOTTE);
    expect(brief(after).slice(-3)).toEqual([
      expect.stringMatching(/ CORRECTED$/),
      "REPLACEMENT CORRECTED",
      "REPLACEMENT SENT",
    ]);
    expect(statesIn(after.at(-1))).toEqual(PAID);
    const third = { transmissionId: after.at(-1)?.id, receipt: "RSVZ-3" };
    expect(await at.change("inasti", "2026-07-16", "acknowledgeTransmission", third, taken)).toMatchObject({
      transmission: { state: "ACKNOWLEDGED" },
    });
  });
});
