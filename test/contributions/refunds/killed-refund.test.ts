import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { bankReference } from "../../../subgraphs/shared/values/pain.ts";
import { codaOf, OUR_IBAN, statementOf } from "../bank-file.ts";
import { Desk } from "../desk.ts";
import { change, fundAtBank, ssinOf } from "../money-desk.ts";
import { clerkOf, idOf, type Office, openOffice, supervisorOf, TODAY } from "../office.ts";

const children: ChildProcess[] = [];
let office: Office;
let desk: Desk;

beforeAll(async () => {
  office = await openOffice();
  desk = new Desk(office);
  await office.letIn([{ key: "ada", fund: "SECUREX", ssin: ssinOf(1) }], { [OUR_IBAN]: "SECUREX" });
  await fundAtBank(office, "SECUREX", OUR_IBAN);
}, 240_000);
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await office.close();
});

/** Lets a process of its own do it, and kills it once it has said so much; without a word it may live. */
async function live(what: "send" | "import", dieAt: "written" | "kept" | null, content = ""): Promise<void> {
  const args = [".build/test/contributions/refunds/refund-process.js", office.url, TODAY, what, content];
  const child = spawn(process.execPath, args);
  children.push(child);
  const gone = new Promise((ended) => child.once("close", ended));
  for await (const line of createInterface(child.stdout)) if (line === dieAt) child.kill("SIGKILL");
  await gone;
}

const books = async () => {
  const [row] = await office.rows`
    select (select count(*)::int from outgoing_file) as files, (select state from refund) as state,
      (select count(*)::int from ledger_transaction where kind = 'PAID_OUT') as "paidOut",
      (select coalesce(sum(amount), 0)::text from ledger_entry where code = 'REFUND_PAYABLE') as payable,
      (select coalesce(sum(amount), 0)::text from ledger_entry where code = 'BANK') as bank`;
  return row;
};

it("sends and pays a refund once, wherever it is killed and however often it is asked again", async () => {
  await desk.issue("ada", "2026Q3");
  // 926.93 is owed: 100.00 too much.
  await desk.receive({ amount: 1_026_93n, structured: await desk.communication("ada"), from: "BE68539007547034" });
  const asked = { contributorId: idOf("ada"), holderName: "Ada" };
  await change(office, { as: clerkOf("SECUREX") }, "proposeRefund", asked, "refund { state }");
  const before = { payable: "-10000", bank: "102693", paidOut: 0 };
  expect(await books()).toEqual({ ...before, files: 0, state: "APPROVED" });

  await live("send", "written");
  expect(await books()).toEqual({ ...before, files: 0, state: "APPROVED" });
  await live("send", "kept");
  expect(await books()).toEqual({ ...before, files: 1, state: "SENT" });
  await live("send", null);
  const again = await change(office, { as: supervisorOf("SECUREX") }, "sendRefunds", {}, "file { id }");
  expect(again.errors).toMatchObject([{ __typename: "NothingToSendError" }]);
  expect(await books()).toEqual({ ...before, files: 1, state: "SENT" });

  const [refund] = await office.rows<{ id: string }>`select id from refund`;
  const paid = { amount: -100_00n, endToEndId: bankReference(refund?.id ?? ""), bookedOn: TODAY };
  const content = codaOf(statementOf(2, [paid], 1_026_93n));
  await live("import", "written", content);
  expect(await books()).toEqual({ ...before, files: 1, state: "SENT" });
  await live("import", "kept", content);
  await live("import", null, content);
  expect(await books()).toEqual({ files: 1, state: "PAID", paidOut: 1, payable: "0", bank: "92693" });
  expect(await desk.faults()).toEqual([]);
}, 240_000);
