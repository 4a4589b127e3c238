import { Desk } from "../desk.ts";
import { clerkOf, idOf, insured, type Office, openOffice, supervisorOf } from "../office.ts";
import { bill, books, fill, type Run, read, start, work } from "./run-room.ts";

let office: Office;
let desk: Desk;
/** One office for all: each test bills quarters of its own. */
beforeAll(async () => {
  office = await openOffice();
  desk = new Desk(office);
  await fill(office, 12);
});
afterAll(() => office?.close());

/** The dues of a quarter, as the books have them. */
const booksOf = async (quarter: string) => (await books(office)).filter((due) => due.quarter === quarter);
const dueOf = async (key: string, quarter: string) =>
  (await desk.fileOf(key)).dues.nodes.find((due: { quarter: string }) => due.quarter === quarter);

it("puts to a due what was paid in advance", async () => {
  await desk.issue("p0", "2022Q1");
  await desk.receive({ amount: 1_564_10n, structured: await desk.communication("p0"), bookedOn: "2026-11-19" });
  await bill(office, { quarter: "2022Q2" });
  expect(await desk.statuses("p0")).toEqual(["2022Q1 PAID", "2022Q2 PAID"]);
  expect(await desk.faults()).toEqual([]);
});

it("bills everybody of the fund, says what it came to, and seals it", async () => {
  const { run, errors } = await start(office);
  expect(errors).toEqual([]);
  expect(run).toMatchObject({ quarter: "2026Q4", rehearsal: false, state: "WAITING", seen: 0, seal: null });
  await work(office);
  const done = await read(office, (run as Run).id);
  expect(done).toMatchObject({ state: "SEALED", expected: 12, seen: 12, standing: 0, refused: [] });
  expect(done.tallies.map(({ category, count }) => [category, count])).toEqual([
    ["MAIN", 5],
    ["PENSION_PAID", 2],
    ["SECONDARY", 3],
    ["STUDENT", 2],
  ]);
  expect(done.seal).toMatchObject({ count: 12, merkleRoot: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await dueOf("p0", "2026Q4")).toMatchObject({ status: "DUE" });
  const told = await office.rows`
    select from facts.fact where type = 'DueIssued' and content ->> 'quarter' = '2026Q4'`;
  expect(told).toHaveLength(12);
  expect(await desk.faults()).toEqual([]);
});

it("names the amount of the law: 10 000 of 2023 stays under the minimum of 2026, 890.42 and 4.10 %", async () => {
  const due = await dueOf("p0", "2026Q4");
  expect(due).toMatchObject({ amount: "926.93", outstanding: "926.93" });
  const text = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Due {
    calculation { result engineVersion steps { rule value } } } } }`;
  const ids = [{ __typename: "Due", id: due.id }];
  const { _entities } = await office.ask(insured("85073000160"), text, { ids });
  expect(_entities).toEqual([null]);
  const own = await office.ask(clerkOf("SECUREX"), text, { ids });
  expect(own._entities[0].calculation).toMatchObject({ result: "926.93", engineVersion: "contributions-1" });
  expect(own._entities[0].calculation.steps[1]).toEqual({ rule: "contribution.quarter", value: "890.42" });
});

it("claims nothing anew of somebody whose due a clerk cancelled", async () => {
  const { id } = await desk.issue("p1", "2023Q2");
  await desk.undo(id.replace("due_", "ltx_"), "Claimed by mistake");
  expect(await bill(office, { quarter: "2023Q2" })).toMatchObject({ standing: 1, seal: { count: 11 } });
  expect(await dueOf("p1", "2023Q2")).toMatchObject({ status: "CANCELLED" });
});

it("passes by whom a clerk billed by hand before", async () => {
  const due = await desk.issue("p3", "2026Q3");
  const run = await bill(office, { quarter: "2026Q3" });
  expect(run).toMatchObject({ seen: 12, standing: 1, seal: { count: 11 } });
  expect(await dueOf("p3", "2026Q3")).toMatchObject({ id: due.id });
  expect(await desk.faults()).toEqual([]);
});

it("picks up those who joined late in a second run", async () => {
  const late = { key: "late", fund: "SECUREX", ssin: "85073003328", startsOn: "2026-10-01" };
  await office.letIn([late]);
  const second = await bill(office);
  expect(second).toMatchObject({ expected: 13, seen: 13, standing: 12, seal: { count: 1, sum: "926.93" } });
  expect(await desk.statuses("late")).toEqual(["2026Q4 DUE"]);
  expect(await desk.faults()).toEqual([]);
});

it("rehearses: says what it would come to beside the last quarter, and books nothing", async () => {
  await bill(office, { quarter: "2025Q1" });
  await office.letIn([{ key: "mute", fund: "SECUREX", ssin: "85073003427", startsOn: "2015-01-01" }]);
  const rehearsed = await bill(office, { quarter: "2025Q2", rehearsal: true });
  expect(await booksOf("2025Q2")).toEqual([]);
  expect(rehearsed).toMatchObject({
    state: "SEALED",
    rehearsal: true,
    seen: 13,
    refused: [{ reason: "REFERENCE_INCOME_UNKNOWN", count: 1 }],
    refusals: {
      totalCount: 1,
      nodes: [{ contributorId: idOf("mute"), refusal: { reason: "REFERENCE_INCOME_UNKNOWN", year: 2022 } }],
    },
    seal: { count: 12, merkleRoot: null },
  });
  expect(rehearsed.tallies.find(({ category }) => category === "MAIN")).toMatchObject({ count: 5, previousCount: 5 });
  const real = await bill(office, { quarter: "2025Q2" });
  expect(real.tallies).toEqual(rehearsed.tallies);
  expect(real.seal?.sum).toBe(rehearsed.seal?.sum);
});

it("is one at a time for a quarter, whoever asks, and twice the same under one key", async () => {
  const asked = { quarter: "2024Q1", idempotencyKey: "one-run-of-2024Q1" };
  const [one, two] = await Promise.all([start(office, asked), start(office, asked)]);
  expect((one.run as Run).id).toBe((two.run as Run).id);
  expect([one.replayed, two.replayed].sort()).toEqual([false, true]);
  const third = await start(office, { quarter: "2024Q1" });
  expect(third.errors).toMatchObject([{ __typename: "BillingRunUnderWayError", runId: (one.run as Run).id }]);
  expect((await start(office, { quarter: "2024Q1", rehearsal: true })).errors).toEqual([]);
});

it("gives the same books when two workers do it at once", async () => {
  const { run } = await start(office, { quarter: "2024Q2" });
  await Promise.all([work(office), work(office), work(office)]);
  expect(await read(office, (run as Run).id)).toMatchObject({ state: "SEALED", seal: { count: 12 } });
  expect(await booksOf("2024Q2")).toHaveLength(12);
  expect(await desk.faults()).toEqual([]);
});

it("shows what a dry run would start, and starts nothing", async () => {
  const text = `mutation ($input: StartBillingRunInput!) { startBillingRun(input: $input) { run { state } errors {
    __typename } } }`;
  const input = { quarter: "2024Q3", meta: { idempotencyKey: "only-to-see", dryRun: true } };
  const { startBillingRun } = await office.ask(supervisorOf("SECUREX"), text, { input });
  expect(startBillingRun).toEqual({ run: { state: "WAITING" }, errors: [] });
  expect(await office.rows`select from billing_run where quarter = '2024Q3'`).toEqual([]);
});

it("refuses a quarter further off than the next, and is refused by a year without law", async () => {
  expect((await start(office, { quarter: "2027Q2" })).errors).toMatchObject([{ __typename: "ValidationError" }]);
  const run = await bill(office, { quarter: "2027Q1" });
  expect(run).toMatchObject({ seal: { count: 0, sum: "0.00" }, refused: [{ reason: "LAW_UNKNOWN", count: 14 }] });
});

it("is a supervisor's to start, the own fund's to read, and no partner's", async () => {
  const run = await bill(office, { quarter: "2024Q4", rehearsal: true });
  const text = "query ($id: ID!) { billingRun(id: $id) { state } billingRuns { totalCount } }";
  expect(await office.ask(clerkOf("SECUREX"), text, { id: run.id })).toMatchObject({ billingRun: { state: "SEALED" } });
  const others = await office.ask(supervisorOf("UCM"), text, { id: run.id });
  expect(others).toEqual({ billingRun: null, billingRuns: { totalCount: 0 } });
  expect(await office.faults(insured("85073000160"), text, { id: run.id })).toEqual(["FORBIDDEN", "FORBIDDEN"]);
  await expect(start(office, {}, clerkOf("SECUREX"))).rejects.toThrow("FORBIDDEN");
});

it("finds by its checks a due that was slipped in, or changed behind the back of the rules", async () => {
  const { id } = await bill(office, { quarter: "2023Q1" });
  await office.tamper(`update contributions.due set fee = fee - 1, amount = amount - 1
    where run_id = '${id}' and contributor_id = '${idOf("p1")}'`);
  expect(await desk.faults()).toEqual(["I5", "I6", "I8", "I13"]);
  await office.tamper(`update contributions.due set inputs = jsonb_set(inputs, '{incomes,0,income}', '"9900000"')
    where run_id = '${id}' and contributor_id = '${idOf("p3")}'`);
  expect(await desk.faults()).toEqual(["I5", "I6", "I8", "I13", "I14"]);
});
