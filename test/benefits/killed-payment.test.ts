import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { sql } from "kysely";
import pg from "pg";
import { OFFICE_DAY } from "../harness/house.ts";
import { AFTER, koen, openBankDesk } from "./bank-desk.ts";
import { statement } from "./bank-messages.ts";

const children: ChildProcess[] = [];
let bank: Awaited<ReturnType<typeof openBankDesk>>;
beforeAll(async () => {
  bank = await openBankDesk();
  await bank.account(1, "BE68539007547034", "2026-01-01");
  await bank.birthLeave();
}, 240_000);
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await bank.desk.rooms.close();
});

type Task = readonly [what: "release" | "import", day: string, told: string];

/** Lets a process of its own do it, and kills it once it has said so much. */
async function die([what, day, told]: Task, at: "written" | "kept"): Promise<void> {
  const args = [".build/test/benefits/payment-process.js", bank.desk.rooms.url, day, what, told];
  const child = spawn(process.execPath, args);
  children.push(child);
  const gone = new Promise((ended) => child.once("close", ended));
  for await (const line of createInterface(child.stdout)) if (line === at) child.kill("SIGKILL");
  await gone;
}

/** Killed before it is kept, it never was; killed after, it is. */
async function survives(task: Task, before: object, after: object): Promise<void> {
  await die(task, "written");
  expect(await books()).toEqual(before);
  await die(task, "kept");
  expect(await books()).toEqual(after);
  expect(await faults()).toEqual([]);
}

const inside = <Row>(query: ReturnType<typeof sql<Row>>) =>
  bank.desk.rooms.inside("benefits", async ({ db }) => (await query.execute(db)).rows);

const books = async () =>
  (
    await inside(sql<object>`
      select (select count(*)::int from payment_run where state = 'RELEASED') as files,
        (select count(*)::int from payment_line) as lines,
        (select coalesce(sum(given), 0)::text from payment_line) as given,
        (select count(*)::int from payment_line where outcome = 'PAID') as paid,
        (select count(*)::int from facts.fact where type = 'BenefitPaymentRunChanged') as told,
        (select string_agg(state, ' ') from claim where id in (select claim_id from payment_line)) as claim`)
  )[0];

const faults = async () => {
  const query = "{ benefitPaymentChecks { code description faults } }";
  const { data } = await bank.desk.rooms.ask("benefits", koen, query);
  const { benefitPaymentChecks } = data as unknown as { benefitPaymentChecks: { faults: number }[] };
  expect(benefitPaymentChecks).toHaveLength(9);
  return benefitPaymentChecks.filter((one) => one.faults > 0);
};

it("sends, books and pays again once, wherever it is killed and however often it is asked again", async () => {
  const { run } = await bank.prepare();
  const drawn = { files: 0, lines: 1, given: "34620", paid: 0, told: 0, claim: "PAYABLE" };
  const sent = { ...drawn, files: 1, told: 1, claim: "PAID" };
  await survives(["release", OFFICE_DAY, run.id], drawn, sent);
  expect((await bank.release(run.id)).errors).toMatchObject([{ why: "WRONG_STATE" }]);

  const payment = { id: run.lines[0]?.id ?? "", amount: "-346.20" };
  const base64 = (text: string) => Buffer.from(text).toString("base64");
  const paid = { ...sent, paid: 1 };
  await survives(["import", AFTER, base64(statement([payment]))], sent, paid);
  expect(await bank.take(statement([payment]))).toMatchObject({ paid: 0, known: 1, errors: [] });

  const back = statement([{ ...payment, amount: "346.20", on: "2026-11-25", reason: "MS03" }]);
  await die(["import", AFTER, base64(back)], "written");
  expect(await books()).toEqual(paid);
  expect(await bank.take(back)).toMatchObject({ returned: 1, errors: [] });
  const open = { ...sent, given: "0", claim: "PAYABLE" };
  expect(await books()).toEqual(open);
  expect(await bank.take(back)).toMatchObject({ returned: 0, known: 1 });
  expect((await bank.prepare("2026-12-14", AFTER)).run.lines).toMatchObject([{ repeats: payment.id }]);
  expect(await books()).toEqual({ ...open, lines: 2, given: "34620" });
  expect(await faults()).toEqual([]);
}, 240_000);

it("names what is wrong, where somebody who owns the tables pays more than was granted", async () => {
  const owner = new pg.Client(bank.desk.rooms.url);
  await owner.connect();
  await owner.query(`alter table benefits.payment_line disable trigger user;
    insert into benefits.payment_line (id, run_id, claim_id, decision_id, part, affiliate_id, fund, name, iban,
      period_from, period_until, amount) select 'bpl_forged', run_id, claim_id, decision_id, 9, affiliate_id, fund,
      name, iban, period_from, period_until, 1 from benefits.payment_line where repeats is not null`);
  await owner.end();
  expect(await faults()).toMatchObject([
    { code: "P1", faults: 1, description: expect.stringMatching(/^For no claim is more paid/) },
    { code: "P3", faults: 1 },
  ]);
});
