import { fileToImport } from "../../subgraphs/contributions/seeds/file-to-import.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { openRooms, viewerAs } from "../harness/house.ts";
import { CHECKS, IMPORT, SUSPENSE } from "./documents.ts";

interface Due {
  readonly quarter: string;
  readonly amount: string;
  readonly status: string;
}

const inasti = viewerAs({ role: "INASTI" });
const clerk = viewerAs({ role: "CASE_HANDLER", fund: "SECUREX" });
let rooms: Awaited<ReturnType<typeof openRooms>>;

beforeAll(async () => {
  rooms = await openRooms({ seeded: true });
});
afterAll(() => rooms.close());

async function ask<Data>(who: typeof clerk, query: string, variables = {}): Promise<Data> {
  const { data, errors } = await rooms.ask("contributions", who, query, variables);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

const duesOf = (key: string): Promise<Due[]> =>
  rooms.inside("contributions", async ({ em }) =>
    em.execute(
      `select quarter, (amount / 100.0)::numeric(12, 2)::text as amount, status from due_standing
       where contributor_id = ? order by quarter desc`,
      [seedId("aff", key)],
    ),
  );

describe("the demo office", () => {
  it("keeps right books", async () => {
    const { ledgerChecks } = await ask<{ ledgerChecks: { faults: number }[] }>(inasti, CHECKS);
    expect(new Set(ledgerChecks.map(({ faults }) => faults))).toEqual(new Set([0]));
  });

  it.each<[key: string, newest: Due[], why: string]>([
    [
      "lotte",
      [
        { quarter: "2026Q4", amount: "1990.97", status: "DUE" },
        { quarter: "2026Q3", amount: "1990.97", status: "PAID" },
      ],
      "34 800 of 2023 is 37 318.22 in 2026; a fourth of 20.5 % is 1 912.56, and 4.10 % of that 78.41",
    ],
    ["pieter", [{ quarter: "2026Q4", amount: "5312.28", status: "DUE" }], "the highest, 5 103.05 and a fee of 209.23"],
    ["maarten", [{ quarter: "2026Q4", amount: "928.26", status: "DUE" }], "a starter's 890.42 and 4.25 %"],
    [
      "chloe",
      [
        { quarter: "2026Q4", amount: "926.93", status: "DUE" },
        { quarter: "2026Q3", amount: "926.93", status: "OVERDUE" },
      ],
      "her direct debit came back",
    ],
    ["jules", [{ quarter: "2026Q4", amount: "102.50", status: "DUE" }], "a student's flat 98.51 and 4.05 %"],
    ["rene", [{ quarter: "2026Q4", amount: "0.00", status: "PAID" }], "3 753.27 stays under the pensioner's 3 844.32"],
  ])("%s owes %o: %s", async (key, newest) => {
    expect((await duesOf(key)).slice(0, newest.length)).toEqual(newest);
  });

  it.each(["griet", "ilse", "claire", "isabelle"])(
    "claims nothing from %s, for Partena's fee is not known",
    async (key) => {
      expect(await duesOf(key)).toEqual([]);
    },
  );

  it("claims nothing for the two quarters after a birth in 2026", async () => {
    const quarters = (await duesOf("leila")).map(({ quarter }) => quarter);
    expect(quarters.filter((quarter) => quarter.startsWith("2026"))).toEqual(["2026Q4", "2026Q1"]);
  });

  it("has billed the last quarter by a run, whose notices wait in the outbox", async () => {
    const text = `{ billingRuns(first: 1) { nodes { quarter state seal { count } } }
      noticeOutbox(first: 1) { totalCount nodes { content { title } } } }`;
    const { billingRuns, noticeOutbox } = await ask<{ billingRuns: object; noticeOutbox: { totalCount: number } }>(
      clerk,
      text,
    );
    expect(billingRuns).toMatchObject({ nodes: [{ quarter: "2026Q4", state: "SEALED" }] });
    expect(noticeOutbox.totalCount).toBeGreaterThan(5);
  });

  it.each<[what: string, query: string, rows: object[], why: string]>([
    [
      "plans",
      `select fund, state, total::text, instalments as parts, ended_on from payment_plan order by asked_on`,
      [
        { fund: "UCM", state: "BROKEN", total: "174036", parts: 6, ended_on: "2025-04-18" },
        { fund: "UCM", state: "RUNNING", total: "46324", parts: 3, ended_on: null },
      ],
      "27 500 of 2021 is 32 636.52 in 2024; a fourth of 20.5 % is 1 672.62, and 4.05 % of that 67.74; half of 926.48",
    ],
    [
      "exemptions",
      `select q.quarter, q.ground, d.granted from freed_quarter q join exemption_decision d on d.request_id = q.origin`,
      [{ quarter: "2026Q2", ground: "EXEMPTION", granted: true }],
      "INASTI exempted Nadia of a quarter",
    ],
    [
      "years",
      `select fund, year, quarters, provisional::text, definitive::text, change::text, stated_on from regularisation
       order by change`,
      [
        {
          ...{ fund: "UCM", year: 2024, quarters: 4, provisional: "1809208", definitive: "1514448" },
          ...{ change: "-294760", stated_on: "2026-07-15" },
        },
        {
          ...{ fund: "UCM", year: 2024, quarters: 4, provisional: "911316", definitive: "1023852" },
          ...{ change: "112536", stated_on: "2026-07-15" },
        },
      ],
      "Amélie 3 786.12 instead of 4 523.02 a quarter, Petra 2 559.63 instead of 2 278.29",
    ],
    [
      "refunds",
      `select r.state, r.amount::text, f.total::text as file, r.asked_on from refund r
       join outgoing_file f on f.id = r.file_id`,
      [{ state: "SENT", amount: "294760", file: "294760", asked_on: "2026-11-17" }],
      "what Amélie was charged too much",
    ],
    [
      "collections",
      `select c.state, c.amount::text, c.collect_on, m.state as mandate from collection c
       join direct_debit_mandate m on m.id = c.mandate_id`,
      [{ state: "SENT", amount: "92693", collect_on: "2026-12-31", mandate: "ACTIVE" }],
      "890.42 and 4.10 % of it",
    ],
    [
      "waivers",
      `select w.state, w.amount::text, w.decided_on, s.unpaid::text from surcharge_waiver w
       join surcharge_waiver_line l on l.waiver_id = w.id join surcharge s on s.due_id = l.due_id`,
      [{ state: "DECIDED", amount: "8032", decided_on: "2025-09-08", unpaid: "267738" }],
      "42 000 of 2021 is 50 280.60 in 2025: 2 576.88, and 3.90 % of it; 3 % of that",
    ],
  ])("has lived through %s", async (_what, query, rows) => {
    const found = await rooms.inside("contributions", async ({ em }) => em.execute(query));
    expect(found).toEqual(rows);
  });

  it("writes down what it did on the day on which it did it", async () => {
    const days = await rooms.inside("contributions", async ({ em }) =>
      em.execute(`select distinct posted_on from ledger_transaction where kind = 'PAYMENT' order by 1`),
    );
    expect(days).toEqual(["2026-07-01", "2026-10-01", "2026-11-17"].map((day) => ({ posted_on: day })));
  });

  it("holds a payment of somebody whom nobody knows", async () => {
    const { suspense } = await ask<{ suspense: { nodes: { amount: string }[] } }>(clerk, SUSPENSE);
    expect(suspense.nodes.map(({ amount }) => amount)).toEqual(["926.93"]);
  });

  it("has a file of the bank that is still to be handed in", async () => {
    const bytes = await rooms.inside("contributions", fileToImport);
    const content = Buffer.from(bytes).toString("base64");
    const input = { meta: { idempotencyKey: "seed-file-1" }, fileName: "next.cod", content };
    const { importBankStatement } = await ask<{ importBankStatement: object }>(clerk, IMPORT, { input });
    expect(importBankStatement).toMatchObject({ matched: 4, suspended: 1, ignored: 0, errors: [] });
    expect((await duesOf("lotte"))[0]?.status).toBe("PAID");
    expect((await duesOf("pieter"))[0]?.status).toBe("PAID");
  });
});
