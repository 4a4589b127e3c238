import { sql } from "kysely";
import type { ContributionsContext } from "../../../subgraphs/contributions/loaders/index.ts";
import { cancelDues } from "../../../subgraphs/contributions/services/cancel-dues.ts";
import { issuableOf } from "../../../subgraphs/contributions/services/issue-dues.ts";
import { bookDues, keepDues } from "../../../subgraphs/contributions/services/keep-dues.ts";
import { factsFromKept, type KeptFacts } from "../../../subgraphs/contributions/services/kept-facts.ts";
import { reckon } from "../../../subgraphs/contributions/services/reckon-due.ts";
import { newId } from "../../../subgraphs/shared/plumbing/ids.ts";
import { inTransaction } from "../../../subgraphs/shared/plumbing/open.ts";
import { Desk } from "../desk.ts";
import { handIn } from "../incomes/income-desk.ts";
import { house, type Office, openOffice, type Person } from "../office.ts";
import { regularise } from "../regularisation/statement-desk.ts";
import { surchargesOf } from "./surcharge-desk.ts";

const people: Person[] = [
  { key: "ada", fund: "SECUREX", ssin: "85073003328", startsOn: "2010-01-01" },
  { key: "ben", fund: "SECUREX", ssin: "77121240167", startsOn: "2010-01-01" },
];
const quarters = ["2023Q1", "2023Q2", "2023Q3", "2023Q4"];
let office: Office;
let desk: Desk;

interface Standing {
  readonly id: string;
  readonly contributorId: string;
  readonly accountNumber: bigint;
  readonly quarter: string;
  readonly inputs: KeptFacts;
}

/** Claims the quarters anew on an expected income of 20 000.00, as a reduction does that was granted. */
const reduce = () =>
  inTransaction(office.subgraph, house, async (context) => {
    const scope = context as ContributionsContext;
    const { rows } = await sql<Standing>`select id, contributor_id as "contributorId",
      account_number as "accountNumber", quarter, inputs from due order by quarter`.execute(scope.db);
    await cancelDues(
      scope,
      rows.map(({ id }) => id),
      "REDUCED",
    );
    for (const { inputs, quarter, contributorId, accountNumber } of rows) {
      const of = reckon({ ...factsFromKept(inputs), granted: { kind: "REDUCED", income: 20_000_00n } });
      if (of.kind !== "RECKONED") throw new Error(of.kind);
      const due = { ...issuableOf(contributorId, of), accountNumber, id: newId("due"), revision: 1 };
      await keepDues(scope, [due], quarter, null);
      await bookDues(scope, [due.id]);
    }
  });

/**
 * 40 000.00 of 2023 would have been charged, 2 134.05 a quarter; on request 20 000.00 was: 1 025.00 and 42.03, so
 * 1 067.03, all of which came in on time.
 */
beforeAll(async () => {
  office = await openOffice();
  desk = new Desk(office);
  await office.letIn(people, { BE78735000000186: "SECUREX" });
  for (const { key } of people) {
    await office.earn(key, 2020, 33_808_40n, "2022-06-30");
    for (const quarter of quarters) await desk.issue(key, quarter);
  }
  await reduce();
  for (const { key } of people) {
    await desk.receive({ amount: 4_268_12n, structured: await desk.communication(key), bookedOn: "2023-03-20" });
  }
});
afterAll(() => office.close());

const unjustified = async (key = "ada") =>
  (await surchargesOf(office, key))
    .filter(({ rule }: Record<string, string>) => rule === "UNJUSTIFIED_REDUCTION")
    .map(({ fallsOn, kind, unpaid, amount }: Record<string, string>) => `${fallsOn} ${kind} ${unpaid} ${amount}`);

describe("a reduction that the income of the year did not justify", () => {
  it("costs 3 % from 31 December on to the quarter before the statement, and 7 %, on what it kept unpaid", async () => {
    // E63 with a fee: 35 000.00 is 1 793.75 and 73.54, so 7 469.16, and 3 201.04 more than the reduced amount.
    await handIn(office, ["85073003328;2023;1;INITIAL;35000.00;0;0"], { on: "2025-05-05" });
    await regularise(office, "ada", 2023, "2025-05-15");
    expect(await unjustified()).toEqual([
      "2023-12-31 QUARTERLY 3201.04 96.03",
      "2024-01-01 YEAR_END 3201.04 224.07",
      "2024-03-31 QUARTERLY 3201.04 96.03",
      "2024-06-30 QUARTERLY 3201.04 96.03",
      "2024-09-30 QUARTERLY 3201.04 96.03",
      "2024-12-31 QUARTERLY 3201.04 96.03",
      "2025-03-31 QUARTERLY 3201.04 96.03",
    ]);
    expect(await desk.faults()).toEqual([]);
  });

  it("costs never more than what would have been charged without it", async () => {
    // 60 000.00 turns out: the standard amount, 8 536.20, less 4 268.12 is all that counts.
    await handIn(office, ["85073003328;2023;2;CORRECTED;60000.00;0;0"], { on: "2025-08-04" });
    await regularise(office, "ada", 2023, "2025-08-11");
    expect((await unjustified())[0]).toBe("2023-12-31 QUARTERLY 4268.08 128.04");
    expect(await unjustified()).toHaveLength(7);
  });

  it("costs nothing where it turns out to be right", async () => {
    await handIn(office, ["85073003328;2023;3;RELIEF;20000.00;0;0"], { on: "2025-10-06" });
    await regularise(office, "ada", 2023, "2025-10-07");
    expect(await unjustified()).toEqual([]);
    expect((await desk.fileOf("ada")).account.balance).toBe("0.00");
    expect(await desk.faults()).toEqual([]);
  });

  it("ends with the payment of what it kept unpaid, although the income asks for more", async () => {
    // 60 000.00 turns out, a supplement of 8 536.20; but the reduction kept 4 268.08 unpaid, which came in February.
    await desk.receive({ amount: 4_268_08n, structured: await desk.communication("ben"), bookedOn: "2024-02-10" });
    await handIn(office, ["77121240167;2023;1;INITIAL;60000.00;0;0"], { on: "2025-05-05" });
    await regularise(office, "ben", 2023, "2025-05-15");
    expect(await unjustified("ben")).toEqual([
      "2023-12-31 QUARTERLY 4268.08 128.04",
      "2024-01-01 YEAR_END 4268.08 298.77",
    ]);
    expect(await desk.faults()).toEqual([]);
  });
});
