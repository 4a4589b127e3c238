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
    expect(ledgerChecks.map(({ faults }) => faults)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
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
