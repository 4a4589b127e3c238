import type { Viewer } from "../../../subgraphs/shared/plumbing/viewer.ts";
import { OUR_IBAN } from "../bank-file.ts";
import { Desk } from "../desk.ts";
import { change, fundAtBank, rejection, ssinOf } from "../money-desk.ts";
import { clerkOf, idOf, insured, type Office, openOffice, supervisorOf } from "../office.ts";
import { directDebitFile, structureFaults } from "./iso-structure.ts";

const head = supervisorOf("SECUREX");
const MANDATE = "mandate { id version state reference cancelledWhy }";
let office: Office;
let desk: Desk;
let number = 200;
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
  await desk.issue(who, "2026Q4");
});
afterEach(async () => {
  // What one test leaves to collect would stand in the next one’s file.
  await office.rows`update direct_debit_mandate set state = 'CANCELLED', cancelled_on = '2026-11-20'
    where state = 'ACTIVE'`;
});
afterAll(async () => {
  expect(await desk.faults()).toEqual([]);
  await office.close();
});

const sign = (as: Viewer = ada, input: object = {}) =>
  change(
    office,
    { as },
    "signDirectDebitMandate",
    {
      contributorId: idOf(who),
      iban: "BE68539007547034",
      holderName: "Ada Test",
      signedOn: "2026-11-02",
      signedHow: "ELECTRONIC",
      evidenceSha256: "a".repeat(64),
      ...input,
    },
    MANDATE,
  );
type Made = { file: { id: string; messageId: string; content: string; actOn: string; payments: number } | null };
const collect = (dueUntil = "2026-12-31") =>
  change(
    office,
    { as: head },
    "collectDues",
    { dueUntil },
    "file { id messageId content actOn payments }",
  ) as never as Promise<Made & { errors: { __typename: string }[] }>;
const xmlOf = ({ file }: Made) => Buffer.from(file?.content ?? "", "base64").toString();
const referenceIn = (xml: string) => /<EndToEndId>(.*?)<\/EndToEndId>/.exec(xml)?.[1] ?? "";
const collections = async () => {
  const text = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Contributor {
    directDebitMandates { state cancelledWhy reference }
    dues(orderBy: OLDEST_FIRST) { nodes { status
      collections { state sequenceType announcedOn collectOn reason } } } } } }`;
  const ids = [{ __typename: "Contributor", id: idOf(who) }];
  return (await office.ask(ada, text, { ids }))._entities[0];
};

it("collects what is due under a mandate, first and then again, and undoes what goes back", async () => {
  expect(await sign()).toMatchObject({
    errors: [],
    mandate: { state: "ACTIVE", reference: await desk.communication(who) },
  });
  const first = await collect();
  const xml = xmlOf(first);
  expect(structureFaults(xml, directDebitFile, "pain.008.001.08")).toEqual([]);
  expect(first.file).toMatchObject({ payments: 1, actOn: "2026-12-31" });
  expect(xml).toContain("<SeqTp>FRST</SeqTp>");
  expect((await collect()).errors).toMatchObject([{ __typename: "NothingToSendError" }]);
  const endToEndId = referenceIn(xml);
  const mandateId = await desk.communication(who);
  await desk.receive({ amount: 926_93n, endToEndId, mandateId });
  expect(await collections()).toMatchObject({
    dues: { nodes: [{ status: "PAID", collections: [{ state: "COLLECTED", announcedOn: "2026-11-20" }] }] },
  });
  await desk.issue(who, "2026Q3");
  const second = await collect();
  expect(xmlOf(second)).toContain("<SeqTp>RCUR</SeqTp>");
  expect(second.file?.actOn).toBe("2026-12-04");
  const returned = { type: "REFUND", reason: "MD06" } as const;
  await desk.receive({ amount: -926_93n, endToEndId, mandateId, returned });
  expect(await collections()).toMatchObject({
    directDebitMandates: [{ state: "ACTIVE" }],
    dues: {
      nodes: [
        { status: "OVERDUE", collections: [{ state: "SENT" }] },
        { status: "DUE", collections: [{ state: "RETURNED", reason: "MD06" }] },
      ],
    },
  });
});

it("leaves a due open that the bank refused to collect, and ends the mandate for a closed account", async () => {
  await sign();
  const made = await collect();
  const endToEndId = referenceIn(xmlOf(made));
  const content = rejection(made.file?.messageId ?? "", endToEndId);
  const told = await change(office, {}, "importPaymentStatus", { fileName: "s.xml", content }, "rejected ignored");
  expect(told).toMatchObject({ rejected: 1, ignored: 0 });
  expect(await collections()).toMatchObject({
    directDebitMandates: [{ state: "CANCELLED", cancelledWhy: "AC04" }],
    dues: { nodes: [{ status: "DUE", collections: [{ state: "REJECTED", reason: "AC04" }] }] },
  });
});

it("keeps one mandate at a time, each under a reference of its own", async () => {
  const { mandate } = (await sign()) as never as { mandate: { id: string; reference: string } };
  expect((await sign()).errors).toMatchObject([{ __typename: "MandateStateError" }]);
  const cancel = (as: Viewer) => change(office, { as }, "cancelDirectDebitMandate", { mandateId: mandate.id }, MANDATE);
  expect((await cancel(insured(ssinOf(901)))).errors).toMatchObject([{ __typename: "NotFoundError" }]);
  expect(await cancel(ada)).toMatchObject({ mandate: { state: "CANCELLED" } });
  expect(await sign(clerkOf("SECUREX"))).toMatchObject({ mandate: { reference: `${mandate.reference}-2` } });
});

it("makes one file of what is due, whoever asks at once, and leaves a plan to its instalments", async () => {
  await sign();
  const files = await Promise.all(Array.from({ length: 4 }, () => collect()));
  expect(files.filter(({ file }) => file !== null)).toHaveLength(1);
  await desk.issue(who, "2026Q3");
  await change(office, { as: ada }, "askPaymentPlan", { contributorId: idOf(who), instalments: 3 });
  expect((await collect()).errors).toMatchObject([{ __typename: "NothingToSendError" }]);
});

it.each([
  ["a signature in the future", { signedOn: "2026-11-21" }, "IN_FUTURE"],
  ["no hash", { evidenceSha256: "seen it" }, "NOT_A_SHA256"],
  ["nobody’s account", { holderName: " " }, "TOO_SHORT"],
])("refuses %s", async (_what, input, reason) => {
  const { errors } = await change(
    office,
    { as: ada },
    "signDirectDebitMandate",
    {
      contributorId: idOf(who),
      iban: "BE68539007547034",
      holderName: "Ada",
      signedOn: "2026-11-02",
      signedHow: "PAPER",
      evidenceSha256: "b".repeat(64),
      ...input,
    },
    "",
    "... on ValidationError { reason }",
  );
  expect(errors).toMatchObject([{ reason }]);
});
