import { createHash } from "node:crypto";
import type { Viewer } from "../../../subgraphs/shared/plumbing/viewer.ts";
import { OUR_IBAN } from "../bank-file.ts";
import { Desk } from "../desk.ts";
import { change, fundAtBank, rejection, ssinOf } from "../money-desk.ts";
import { clerkOf, idOf, insured, type Office, openOffice, supervisorOf } from "../office.ts";
import { creditTransferFile, structureFaults } from "./iso-structure.ts";

const PAYER = "BE68539007547034";
const head = supervisorOf("SECUREX");
const REFUND = "refund { id version state amount iban ibanKnown approvalsMissing reason }";
const WHY = "... on RefundImpossibleError { why }";
let office: Office;
let desk: Desk;
let number = 100;
let who = "";
let ada: Viewer = head;

beforeAll(async () => {
  office = await openOffice();
  desk = new Desk(office);
  await office.letIn([], { [OUR_IBAN]: "SECUREX" });
  await fundAtBank(office, "SECUREX", OUR_IBAN);
});
beforeEach(async () => {
  number += 1;
  who = `ada-${number}`;
  ada = insured(ssinOf(number));
  await office.letIn([{ key: who, fund: "SECUREX", ssin: ssinOf(number) }]);
  await desk.issue(who, "2026Q3");
});
afterAll(async () => {
  expect(await desk.faults()).toEqual([]);
  await office.close();
});

/** Pays the quarter and so much over it, from one account. */
const overpay = async (over: bigint) =>
  desk.receive({ amount: 926_93n + over, structured: await desk.communication(who), from: PAYER });
type Shown = { refund: { id: string; state: string; approvalsMissing: number } };
const propose = async (input: object = {}, as: Viewer = clerkOf("SECUREX")) =>
  (await change(
    office,
    { as },
    "proposeRefund",
    { contributorId: idOf(who), ...input },
    REFUND,
    WHY,
  )) as never as Shown & {
    errors: { __typename: string; why?: string }[];
  };
const decide = (refundId: string, approved: boolean, as: Viewer, reason?: string) =>
  change(office, { as }, "decideRefund", { refundId, approved, reason }, REFUND);
const FILE = "file { id messageId payments total sha256 content actOn }";
type Sent = { file: { id: string; messageId: string; content: string; sha256: string; payments: number } | null };
const send = (idempotencyKey?: string) =>
  change(office, { as: head }, "sendRefunds", idempotencyKey ? { idempotencyKey } : {}, FILE) as never as Promise<
    Sent & { errors: { __typename: string }[]; replayed: boolean }
  >;
const stateOf = async (id: string) => {
  const [row] = await office.rows<{ state: string }>`select state from refund where id = ${id}`;
  return row?.state;
};
const balance = async () => (await desk.fileOf(who)).account.balance;
const report = (messageId: string, endToEndId: string) => {
  const input = { fileName: "s.xml", content: rejection(messageId, endToEndId) };
  return change(office, {}, "importPaymentStatus", input, "rejected ignored");
};

it("finds what was paid too much, gives it back once the bank has paid it, and leaves the books in order", async () => {
  await overpay(100_00n);
  const text = "{ overpayments(first: 50) { nodes { amount iban claimableUntil contributor { id } } } }";
  const found = await office.ask(clerkOf("SECUREX"), text);
  expect(found.overpayments.nodes).toContainEqual({
    amount: "100.00",
    iban: PAYER,
    claimableUntil: "2031-12-31",
    contributor: { id: idOf(who) },
  });
  const { refund } = await propose();
  expect(refund).toMatchObject({ state: "APPROVED", amount: "100.00", iban: PAYER, approvalsMissing: 0 });
  expect(await balance()).toBe("0.00");
  const { file } = await send("send-the-first-file");
  const xml = Buffer.from(file?.content ?? "", "base64").toString();
  expect(structureFaults(xml, creditTransferFile, "pain.001.001.09")).toEqual([]);
  expect(createHash("sha256").update(xml).digest("hex")).toBe(file?.sha256);
  expect(xml).toContain(`<EndToEndId>${refund.id.replace("_", "-")}</EndToEndId>`);
  expect((await send("send-the-first-file")).replayed).toBe(true);
  expect((await send()).errors).toMatchObject([{ __typename: "NothingToSendError" }]);
  const { matched } = await desk.receive({ amount: -100_00n, endToEndId: refund.id.replace("_", "-") });
  expect([matched, await stateOf(refund.id)]).toEqual([1, "PAID"]);
});

it("asks two to agree above the limit, or to an account that never paid here", async () => {
  await overpay(3_000_00n);
  const { refund } = await propose();
  expect(refund).toMatchObject({ state: "PROPOSED", approvalsMissing: 1 });
  expect((await decide(refund.id, true, clerkOf("SECUREX"))).errors).toMatchObject([
    { __typename: "SecondPersonError" },
  ]);
  expect(await decide(refund.id, true, head)).toMatchObject({ errors: [], refund: { state: "APPROVED" } });
  expect(await decide(refund.id, false, head, "Wrong account")).toMatchObject({ refund: { state: "WITHDRAWN" } });
  const to = { iban: "BE43068999999501", holderName: "A. Other" };
  expect((await propose({ amount: "10.00", ...to })).refund).toMatchObject({ state: "PROPOSED", ibanKnown: false });
});

it("opens a credit again that the bank refused, once, also where its report comes twice", async () => {
  await overpay(50_00n);
  const { refund } = await propose();
  const { file } = await send();
  expect(await report(file?.messageId ?? "", refund.id.replace("_", "-"))).toMatchObject({
    rejected: 1,
    ignored: 0,
    errors: [],
  });
  expect(await report(file?.messageId ?? "", refund.id.replace("_", "-"))).toMatchObject({
    rejected: 0,
    ignored: 1,
    errors: [],
  });
  expect([await stateOf(refund.id), await balance()]).toEqual(["REJECTED", "-50.00"]);
  expect((await propose()).refund.state).toBe("APPROVED");
});

it("opens a credit again that came back after it was paid, and matches it to nobody else", async () => {
  await overpay(60_00n);
  const { refund } = await propose();
  await send();
  const endToEndId = refund.id.replace("_", "-");
  await desk.receive({ amount: -60_00n, endToEndId });
  const returned = { type: "RETURN", reason: "AC04" } as const;
  const { matched } = await desk.receive({ amount: 60_00n, endToEndId, returned, from: PAYER });
  expect([matched, await stateOf(refund.id), await balance()]).toEqual([1, "REJECTED", "-60.00"]);
});

it("never gives one credit back twice, whoever asks at once", async () => {
  await overpay(70_00n);
  const all = await Promise.all(Array.from({ length: 6 }, () => propose()));
  expect(all.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  const files = await Promise.all(Array.from({ length: 4 }, () => send()));
  expect(files.filter(({ file }) => file !== null)).toHaveLength(1);
});

it("lets a due and a refund that meet share the credit, and no more than it", async () => {
  await overpay(80_00n);
  await Promise.all([propose(), desk.issue(who, "2026Q4")]);
  expect(await desk.faults()).toEqual([]);
});

it("does not undo a payment that was given back", async () => {
  await overpay(90_00n);
  await propose();
  const { errors } = await desk.undo(await desk.transactionOf("MATCH", who), "Somebody else’s");
  expect(errors).toMatchObject([{ __typename: "PaymentRefundedError" }]);
});

it.each([
  ["nothing is free", {}, 0n, "NOTHING_TO_REFUND"],
  ["more than is free", { amount: "20.01" }, 20_00n, "MORE_THAN_THE_CREDIT"],
] as const)("says why it cannot be: %s", async (_what, input, over, why) => {
  await overpay(over);
  expect((await propose(input)).errors).toMatchObject([{ why }]);
});

it("waits with what was collected, and asks for an account that nobody knows", async () => {
  const mandateId = await desk.communication(who);
  await desk.receive({ amount: 936_93n, mandateId });
  const to = { iban: PAYER, holderName: "Ada" };
  expect((await propose(to)).errors).toMatchObject([{ why: "COLLECTED_LATELY" }]);
  expect((await propose()).errors).toMatchObject([{ why: "NO_ACCOUNT_KNOWN" }]);
});

it("is asked for by the person, and set apart when staff agree", async () => {
  await overpay(40_00n);
  expect((await propose({}, ada)).errors).toMatchObject([{ why: "NO_ACCOUNT_KNOWN" }]);
  const { refund } = (await change(
    office,
    { as: ada },
    "proposeRefund",
    { contributorId: idOf(who), iban: PAYER, holderName: "Ada" },
    "refund { id state amount }",
  )) as never as Shown;
  expect(refund).toMatchObject({ state: "ASKED", amount: "40.00" });
  expect(await balance()).toBe("-40.00");
  expect(await decide(refund.id, true, clerkOf("SECUREX"))).toMatchObject({ refund: { state: "APPROVED" } });
});

it("is nobody’s to ask for another, nor another fund’s to decide", async () => {
  await overpay(30_00n);
  const input = { contributorId: idOf(who), iban: PAYER, holderName: "Mallory" };
  const asked = await change(office, { as: insured(ssinOf(900)) }, "proposeRefund", input);
  expect(asked.errors).toMatchObject([{ __typename: "NotFoundError" }]);
  const { refund } = await propose();
  expect((await decide(refund.id, true, supervisorOf("UCM"))).errors).toMatchObject([{ __typename: "NotFoundError" }]);
  expect(await office.faults(ada, "{ overpayments { nodes { amount } } }")).toEqual(["FORBIDDEN"]);
  expect(await office.faults(clerkOf("SECUREX"), "{ outgoingFiles { nodes { content } } }")).toContain("FORBIDDEN");
});
