import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import pg from "pg";
import { layFiles } from "../../subgraphs/reporting/jobs/webhooks.ts";
import { deskOf } from "../../subgraphs/shared/plumbing/daily.ts";
import { OFFICE_DAY } from "../harness/house.ts";
import { openTransmissions, type Shown } from "./transmissions-desk.ts";
import { address, closeDesk, deliver, door, house, inbox, openDesk, webhook, why, write } from "./webhook-desk.ts";

const PARTNER = "health-fund-300";
const QUESTION = "query ($subjectId: ID!) { transmission(id: $subjectId) { id payloadHash } }";
const DELIVERIES = "query ($id: ID!) { transmission(id: $id) { deliveries { way outcome status tookMs } } }";

const folder = mkdtempSync(join(tmpdir(), "statut-cut-off-"));
const drop = join(folder, "300");
const children: ChildProcess[] = [];
let office: Awaited<ReturnType<typeof openTransmissions>>;
let owner: pg.Client;

beforeAll(async () => {
  await openDesk();
  office = await openTransmissions(house);
  owner = new pg.Client(house.url);
  await owner.connect();
});
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  delete process.env.STATUT_FILE_DROPS;
  rmSync(folder, { recursive: true, force: true });
  await owner.end();
  await closeDesk();
});

/** Lets a process of its own deliver. Answers how to kill it. */
function begin(what: "deliver" | "lay"): () => Promise<unknown> {
  const program = ".build/test/reporting/delivery-process.js";
  const secret = Buffer.from(house.secret).toString("base64");
  const child = spawn(process.execPath, [program, house.url, OFFICE_DAY, what, door, secret], { stdio: "inherit" });
  children.push(child);
  return () => {
    const gone = new Promise((ended) => child.once("close", ended));
    child.kill("SIGKILL");
    return gone;
  };
}

/** Two minutes pass for whatever was begun, and for whoever has it. */
async function later(): Promise<void> {
  for (const table of ["webhook_attempt", "transmission_delivery"])
    await owner.query(`alter table reporting.${table} disable trigger user;
      update reporting.${table} set tried_at = tried_at - interval '2 minutes';
      alter table reporting.${table} enable trigger user`);
  await owner.query(`update reporting.webhook set leased_until = leased_until - interval '2 minutes';
    update reporting.file_waiting set since = since - interval '2 minutes'`);
}

async function sendOne(state: "UNPAID" | "PAID"): Promise<Shown> {
  await office.settled("2025Q4", state);
  await office.send(OFFICE_DAY);
  await house.settle();
  return office.ofYear("2025");
}

/** How a message was brought, as both sides of it read. */
async function deliveries(id: string): Promise<object[]> {
  const theirs = await house.ask(PARTNER, DELIVERIES, { id }, why);
  const ours = await house.ask("hanne", DELIVERIES, { id });
  expect([theirs.errors, theirs.data]).toEqual([[], ours.data]);
  return (ours.data as never as { transmission: { deliveries: object[] } }).transmission.deliveries;
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 800 && !holds(); tries += 1) await pause(25);
  expect(holds()).toBe(true);
}

const open = { outcome: "UNDER_WAY", status: null, tookMs: null };
const cutOff = { ...open, outcome: "CUT_OFF" };

it("a delivery to a webhook whose process is killed half-way is seen by both sides, and is made again", async () => {
  const asked = { url: address(), query: QUESTION, type: ["TransmissionSent"] };
  const { webhook: made } = await write(PARTNER, "createWebhook", asked);
  const attempts = async () => (await webhook(PARTNER, made?.id ?? ""))?.attempts.nodes.map(({ outcome }) => outcome);
  const sent = await sendOne("UNPAID");
  const came = new Promise<void>((arrived) => {
    inbox.mood = () => {
      arrived();
      return new Promise(() => undefined);
    };
  });
  const kill = begin("deliver");
  await came;
  expect([await attempts(), await deliveries(sent.id)]).toEqual([["UNDER_WAY"], [{ way: "WEBHOOK", ...open }]]);
  await kill();
  expect(await attempts()).toEqual(["UNDER_WAY"]);
  await later();
  expect([await attempts(), await deliveries(sent.id)]).toEqual([["CUT_OFF"], [{ way: "WEBHOOK", ...cutOff }]]);
  inbox.mood = () => 204;
  await deliver();
  expect(await attempts()).toEqual(["DELIVERED", "CUT_OFF"]);
  expect(await deliveries(sent.id)).toMatchObject([
    { way: "WEBHOOK", outcome: "DELIVERED", status: 204 },
    { way: "WEBHOOK", ...cutOff },
  ]);
  await write(PARTNER, "endWebhook", { webhookId: made?.id });
});

it("a file whose process is killed before it is noted is seen by both sides, and is laid again as one", async () => {
  mkdirSync(drop);
  process.env.STATUT_FILE_DROPS = `300=${drop}`;
  const room = house.room("reporting");
  const lay = () => layFiles.run(deskOf(room, layFiles, OFFICE_DAY), room);
  await lay();
  const sent = await sendOne("PAID");
  const lies = () => readdirSync(drop).filter((name) => name.includes(sent.id)).length === 1;
  await owner.query("begin");
  await owner.query("select from reporting.file_waiting where transmission_id = $1 for update", [sent.id]);
  const kill = begin("lay");
  await until(lies);
  await kill();
  await owner.query("rollback");
  expect(await deliveries(sent.id)).toEqual([{ way: "FILE_DROP", ...open }]);
  await later();
  expect(await deliveries(sent.id)).toEqual([{ way: "FILE_DROP", ...cutOff }]);
  await lay();
  expect(await deliveries(sent.id)).toMatchObject([
    { way: "FILE_DROP", outcome: "DELIVERED" },
    { way: "FILE_DROP", ...cutOff },
  ]);
  expect(lies()).toBe(true);
});

it("what is settled is never changed, nor anything but how it ended", async () => {
  const change = (statement: string) => house.inside("reporting", ({ db }) => sql.raw(statement).execute(db));
  for (const table of ["webhook_attempt", "transmission_delivery"]) {
    await expect(change(`update ${table} set outcome = 'REFUSED' where outcome = 'DELIVERED'`)).rejects.toThrow(
      /never change/,
    );
    await expect(change(`update ${table} set tried_at = now()`)).rejects.toThrow(/permission denied/);
  }
  await expect(change("delete from transmission_delivery")).rejects.toThrow(/permission denied|never change/);
});
