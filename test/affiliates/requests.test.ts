import { createHash } from "node:crypto";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { openRooms, viewerAs } from "../harness/house.ts";
import { writeRequest } from "./write-request.ts";

let house: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  house = await openRooms({ seeded: true });
});
afterAll(() => house.close());

const lotte = seedId("aff", "lotte");
const lotteHerself = viewerAs({ role: "INSURED", ssin: "88041212434", language: "nl" });
const hanne = viewerAs({ role: "CASE_HANDLER", fund: "SECUREX", language: "nl", actor: "hanne" });
const on = (viewer: Viewer, day: string): Viewer => ({ ...viewer, day });

const write = async (viewer: Viewer, mutation: string, input: object) => writeRequest(house, viewer, mutation, input);

const ask = async (subject: string, kind = "QUESTION", more: object = {}, viewer = lotteHerself) => {
  const body = "Kan dat?";
  const { serviceRequest } = await write(viewer, "openServiceRequest", {
    contributorId: lotte,
    kind,
    subject,
    body,
    ...more,
  });
  return serviceRequest;
};

it("takes a question in: its clock is 45 days, and who knows the file cares for it", async () => {
  expect(await ask("Vakantie")).toMatchObject({
    state: "OPEN",
    filedOn: "2026-11-20",
    clock: {
      dueOn: "2027-01-04",
      metOn: null,
      status: "RUNNING",
      basis: { article: expect.stringContaining("art. 3") },
    },
    messages: { nodes: [{ author: "AFFILIATE", channel: "PORTAL", body: "Kan dat?" }] },
    handler: { name: "Hanne" },
  });
});

it("stands still while a decision waits for the person, and then goes on", async () => {
  const { id } = await ask("Plan", "REQUEST");
  const waits = await write(on(hanne, "2026-12-01"), "addMessage", {
    serviceRequestId: id,
    body: "Welke kwartalen?",
    awaits: "AFFILIATE",
  });
  expect(waits.serviceRequest).toMatchObject({
    state: "WAITING_FOR_AFFILIATE",
    answerExpectedBy: "2027-01-01",
    clock: { dueOn: "2027-03-20" },
  });
  const again = await write(on(lotteHerself, "2026-12-11"), "addMessage", { serviceRequestId: id, body: "Alle drie." });
  expect(again.serviceRequest).toMatchObject({ state: "OPEN", answerExpectedBy: null, clock: { dueOn: "2027-03-30" } });
});

it("goes from answer to rating, and a bad one makes the fund call back", async () => {
  const { id } = await ask("Hulp");
  const rate = (satisfaction: number) =>
    write(lotteHerself, "rateServiceRequest", { serviceRequestId: id, satisfaction });
  expect((await rate(5)).errors).toEqual([{ __typename: "ServiceRequestStateError", state: "OPEN" }]);
  const close = () => write(hanne, "closeServiceRequest", { serviceRequestId: id });
  expect((await close()).errors).toEqual([{ __typename: "ServiceRequestStateError", state: "OPEN" }]);
  const answered = await write(on(hanne, "2027-01-05"), "answerServiceRequest", {
    serviceRequestId: id,
    body: "Ja.",
    outcome: "INFORMED",
  });
  expect(answered.serviceRequest).toMatchObject({
    state: "ANSWERED",
    clock: { metOn: "2027-01-05" },
    outcome: "INFORMED",
  });
  const late = await house.ask(
    "affiliates",
    on(hanne, "2027-01-06"),
    `{ node(id: "${id}") { ... on ServiceRequest { clock { status } } } }`,
  );
  expect(late.data).toEqual({ node: { clock: { status: "BREACHED" } } });
  expect((await close()).serviceRequest).toMatchObject({ state: "CLOSED", closedOn: "2026-11-20" });
  expect((await rate(6)).errors).toEqual([{ __typename: "ValidationError", reason: "OUT_OF_RANGE" }]);
  expect((await rate(1)).serviceRequest).toMatchObject({ satisfaction: 1 });
  expect((await rate(5)).errors).toEqual([{ __typename: "ServiceRequestStateError", state: "CLOSED" }]);
  const tasks = await house.ask(
    "affiliates",
    hanne,
    "{ contactTasks(where: { reason: [DISSATISFIED] }) { nodes { about dueOn } } }",
  );
  expect(tasks.data).toEqual({ contactTasks: { nodes: [{ about: "Hulp", dueOn: "2026-11-27" }] } });
});

it("is sent on to whoever is competent, and keeps the day on which it was filed", async () => {
  const filed = await ask("Kinderbijslag", "REQUEST", { filedOn: "2026-11-02", channel: "MAIL" }, hanne);
  const { serviceRequest } = await write(hanne, "referServiceRequest", {
    serviceRequestId: filed.id,
    body: "Het kinderbijslagfonds beslist.",
    about: "FAMILY_ALLOWANCES",
  });
  expect(serviceRequest).toMatchObject({
    state: "CLOSED",
    outcome: "REFERRED",
    referral: {
      to: "FAMILY_FUND",
      toInWords: "het kinderbijslagfonds van het gewest van het kind",
      filedOn: "2026-11-02",
      referredOn: "2026-11-20",
    },
  });
});

it("keeps a document with its hash, once, and takes none that is not what it says or is too large", async () => {
  const { id } = await ask("Bijlage");
  const attach = (bytes: Buffer) =>
    write(lotteHerself, "attachDocument", {
      serviceRequestId: id,
      fileName: "brief.pdf",
      content: bytes.toString("base64"),
    });
  const bytes = Buffer.from("%PDF-1.7 a letter");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const content = bytes.toString("base64");
  expect((await attach(bytes)).serviceRequest.attachments).toEqual([
    { fileName: "brief.pdf", mediaType: "application/pdf", bytes: 17, sha256, content },
  ]);
  const reasonOf = async (given: Buffer) => (await attach(given)).errors;
  expect(await reasonOf(bytes)).toEqual([{ __typename: "ValidationError", reason: "ALREADY_ATTACHED" }]);
  expect(await reasonOf(Buffer.from("MZ a program"))).toEqual([
    { __typename: "ValidationError", reason: "UNKNOWN_MEDIA_TYPE" },
  ]);
  expect(await reasonOf(Buffer.alloc(5_000_001, 37))).toEqual([{ __typename: "ValidationError", reason: "TOO_LONG" }]);
});

const list = async (viewer: Viewer, where: string) => {
  const { data, errors } = await house.ask(
    "affiliates",
    viewer,
    `{ serviceRequests(first: 50, where: ${where}) { totalCount nodes { subject } } }`,
  );
  expect(errors).toBeUndefined();
  const { totalCount, nodes } = (
    data as unknown as { serviceRequests: { totalCount: number; nodes: { subject: string }[] } }
  ).serviceRequests;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ subject }) => subject);
};

it("lists what is due today, at risk and late, each fund its own", async () => {
  const groups = viewerAs({ role: "CASE_HANDLER", fund: "CNA" });
  expect(await list(groups, "{ clock: AT_RISK }")).toEqual(["Dispense de cotisations"]);
  expect(await list(on(groups, "2026-11-23"), "{ clock: DUE_TODAY }")).toEqual(["Dispense de cotisations"]);
  expect(await list(on(groups, "2026-11-24"), "{ clock: BREACHED }")).toEqual(["Dispense de cotisations"]);
  expect(await list(on(hanne, "2026-11-20"), "{ clock: DUE_TODAY }")).toEqual(["Responsabilité de la société"]);
});

it("shows an insured person the own requests only", async () => {
  const mine = await list(lotteHerself, '{ filedUntil: "2026-11-12" }');
  expect(mine).toEqual(expect.arrayContaining(["Hulp tijdens het eindejaar"]));
  expect(mine).not.toContain("Responsabilité de la société");
});

it.each([
  ["staff of another fund", viewerAs({ role: "CASE_HANDLER", fund: "UCM" })],
  ["another insured person", viewerAs({ role: "INSURED", ssin: "89030304212" })],
])("says to %s that there is no such file or request", async (_, viewer) => {
  const id = seedId("srq", "lotte");
  const said = await write(viewer, "addMessage", { serviceRequestId: id, body: "?" });
  const opened = await write(viewer, "openServiceRequest", {
    contributorId: lotte,
    kind: "QUESTION",
    subject: "?",
    body: "?",
  });
  expect([said.errors, opened.errors]).toEqual([[{ __typename: "NotFoundError" }], [{ __typename: "NotFoundError" }]]);
});

it("lets an insured person neither choose the day of filing nor make the fund wait", async () => {
  const opened = await write(lotteHerself, "openServiceRequest", {
    contributorId: lotte,
    kind: "QUESTION",
    subject: "Oud",
    body: "?",
    filedOn: "2026-01-01",
  });
  expect(opened.errors).toEqual([{ __typename: "ValidationError", reason: "NOT_YOURS" }]);
  const { id } = await ask("Nieuw");
  const said = await write(lotteHerself, "addMessage", { serviceRequestId: id, body: "?", awaits: "INSTITUTION" });
  expect(said.errors).toEqual([{ __typename: "ValidationError", reason: "NOT_YOURS" }]);
});
