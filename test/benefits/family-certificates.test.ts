import { sendWhatIsOwed } from "../../subgraphs/reporting/jobs/transmissions.ts";
import { deskOf, doErrands } from "../../subgraphs/shared/plumbing/daily.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { nationalNumberOf } from "../../subgraphs/shared/values/national-number.ts";
import { OFFICE_DAY, openRooms, viewerAs } from "../harness/house.ts";
import { clerk, LOTTE, lotte, marc, stranger } from "./claims-desk.ts";

const LOTTES = "88041212434";
const FONS = "FAMILY_FLANDERS_FONS";
const fons = viewerAs({ role: "FAMILY_FUND", institution: FONS, purpose: "FAMILY_CERTIFICATE", actor: "fons" });
const child = nationalNumberOf("2009-03-04", 3);
const found = {
  ...{ circumstance: "Passage au régime des salariés", circumstanceOn: "2013-09-16" },
  ...{ competenceMovedOn: "2013-10-01", paidUntil: "2013-09-30", children: [child] },
};

let rooms: Awaited<ReturnType<typeof openRooms>>;
let certificateId = "";
beforeAll(async () => {
  rooms = await openRooms({ seeded: true });
});
afterAll(() => rooms.close());

interface Answer {
  readonly certificate: { readonly id: string; readonly state: string; readonly [field: string]: unknown } | null;
  readonly errors: readonly object[];
}
let keys = 0;
const send = async (who: Viewer, name: string, input: object, meta: object = {}) => {
  keys += 1;
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { it: ${name}(input: $input) {
    certificate { id version state askedBy reference askedOn clock { dueOn metOn basis { confidence } } }
    errors { __typename ... on UserError { path message } ... on FamilyAllowancesMovedError { lastDay article } } } }`;
  const given = { ...input, meta: { idempotencyKey: `certificates-${keys}`, ...meta } };
  const { data, errors } = await rooms.ask("benefits", who, query, { input: given });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as unknown as { it: Answer }).it;
};
const ask = (who: Viewer, more: object = {}) =>
  send(who, "askFamilyCertificate", { ssin: LOTTES, fund: "SECUREX", ...more });
const answered = ({ errors }: Answer) => errors.map((error) => Object.values(error).slice(0, 2));

/** The certificates that somebody may read as messages, once what is owed was sent. */
const messages = async (who: Viewer = fons) => {
  await doErrands(rooms.room("benefits"), OFFICE_DAY);
  await rooms.settle();
  await sendWhatIsOwed.run(deskOf(rooms.room("reporting"), sendWhatIsOwed, OFFICE_DAY));
  const query = `{ transmissions(first: 9, orderBy: NEWEST_FIRST, where: { kind: ["FAMILY_CERTIFICATE"] }) {
    nodes { id action state deadline { dueOn } recipient { code } payload } } }`;
  const { data } = await rooms.ask("reporting", who, query);
  type Sent = { nodes: { id: string; state: string; payload: string }[] };
  return (data as { transmissions: Sent }).transmissions.nodes.map(({ payload, ...rest }) => ({
    ...rest,
    ...(JSON.parse(payload) as object),
  }));
};

test("a family-allowance fund asks by the number, and is answered within five working days by policy", async () => {
  const { certificate, errors } = await ask(fons, { reference: "KB/1" });
  expect(errors).toEqual([]);
  expect(certificate).toMatchObject({ state: "ASKED", askedBy: "INSTITUTION", reference: "KB/1" });
  // OFFICE_DAY is Friday 20 November 2026.
  expect(certificate?.clock).toEqual({ dueOn: "2026-11-27", metOn: null, basis: { confidence: "UNCONFIRMED" } });
  certificateId = certificate?.id ?? "";
  expect(answered(await ask(fons, { reference: "KB/1" }))).toEqual([["ValidationError", ["input", "reference"]]]);
  expect(await messages()).toEqual([]);
});

test.each([
  ["a number that nobody has", fons, { ssin: nationalNumberOf("1977-07-07", 5), reference: "KB/2" }, "NotFoundError"],
  ["a fund that the person was never with", fons, { fund: "GROUPS", reference: "KB/2" }, "NotFoundError"],
  ["no reference of its own", fons, {}, "ValidationError"],
  ["for another family fund", fons, { institution: "FAMILY_BRUSSELS_FAMIRIS", reference: "KB/2" }, "ValidationError"],
  ["of somebody else", marc, { institution: FONS }, "NotFoundError"],
  ["for what is no family-allowance fund", lotte, { institution: "300" }, "NotFoundError"],
  ["by staff of another fund", stranger, { institution: FONS }, "NotFoundError"],
])("nothing is asked with %s", async (_, who, more, kind) => {
  expect((await ask(who, more)).errors).toMatchObject([{ __typename: kind }]);
});

test.each([
  ["circumstanceOn", { circumstanceOn: "2014-07-01", competenceMovedOn: "2014-07-01" }],
  ["competenceMovedOn", { competenceMovedOn: "2014-07-02" }],
  ["paidUntil", { paidUntil: "2014-07-31" }],
  ["0", { children: [nationalNumberOf("2014-07-01", 3)] }],
])("what is of after the transfer (%s) is refused, with the law and where to go", async (field, more) => {
  const refused = await send(clerk, "recordFamilyCertificate", { certificateId, found: { ...found, ...more } });
  const [error] = refused.errors as { path: string[]; message: string }[];
  expect(error).toMatchObject({
    ...{ __typename: "FamilyAllowancesMovedError", lastDay: "2014-06-30" },
    article: "General law of 19-12-1939 on family allowances",
  });
  expect(error?.path.at(-1)).toBe(field);
  expect(error?.message).toContain("region where the child lives");
});

test("what cannot be in a certificate is refused field by field", async () => {
  const wrong = { circumstance: "x", competenceMovedOn: "2013-09-15", children: [child, child], attributaries: [] };
  const { errors } = await send(clerk, "recordFamilyCertificate", { certificateId, found: { ...found, ...wrong } });
  expect(errors.map((error) => (error as { path: string[] }).path.at(-1))).toEqual([
    ...["circumstance", "competenceMovedOn", "children"],
  ]);
  const own = { ...found, children: [LOTTES] };
  expect(answered(await send(clerk, "recordFamilyCertificate", { certificateId, found: own }))).toEqual([
    ["ValidationError", ["input", "found", "children"]],
  ]);
});

test("staff of the fund alone answer, and it is passed on to whoever asked, who takes it in", async () => {
  expect(answered(await send(stranger, "recordFamilyCertificate", { certificateId, found }))).toEqual([
    ["NotFoundError", ["input", "certificateId"]],
  ]);
  const { certificate } = await send(clerk, "recordFamilyCertificate", { certificateId, found });
  expect(certificate).toMatchObject({ state: "PASSED_ON", version: 2, clock: { metOn: OFFICE_DAY } });
  const [message] = await messages();
  expect(message).toMatchObject({
    ...{ action: "FIRST", state: "SENT", recipient: { code: FONS }, ssin: LOTTES, fund: "SECUREX" },
    deadline: { dueOn: "2026-11-27" },
    ...{ about: certificateId, reference: "KB/1", origin: "ON_REQUEST", standing: "CERTIFIED", ...found },
  });
  expect(await messages(lotte)).toMatchObject([{ id: message?.id }]);
  for (const other of [
    { ...fons, institution: "FAMILY_FLANDERS_INFINO" },
    { ...fons, purpose: "INSURABILITY" },
    ...[marc, stranger, viewerAs({ role: "INASTI", purpose: "CAREER" })],
  ])
    expect(await messages(other)).toEqual([]);
  const query = `mutation ($input: AcknowledgeTransmissionInput!) { it: acknowledgeTransmission(input: $input) {
    transmission { state receipt } errors { __typename } } }`;
  const input = { transmissionId: message?.id, receipt: "Q-1", meta: { idempotencyKey: "certificate-receipt" } };
  expect((await rooms.ask("reporting", fons, query, { input })).data).toEqual({
    it: { transmission: { state: "ACKNOWLEDGED", receipt: "Q-1" }, errors: [] },
  });
});

test("recorded anew it replaces what was sent, and what was a mistake is said not to be held", async () => {
  const late = await send(clerk, "recordFamilyCertificate", { certificateId, found }, { expectedVersion: 1 });
  expect(late.errors).toMatchObject([{ __typename: "VersionConflictError" }]);
  await send(clerk, "recordFamilyCertificate", { certificateId, found: { ...found, paidUntil: "2013-08-31" } });
  const [replaced] = await messages();
  expect(replaced).toMatchObject({ action: "REPLACEMENT", paidUntil: "2013-08-31" });
  const { certificate } = await send(clerk, "declineFamilyCertificate", { certificateId });
  expect(certificate).toMatchObject({ state: "NOT_HELD" });
  const [last] = await messages();
  expect(last).toMatchObject({ action: "REPLACEMENT", standing: "NOT_HELD", children: [], circumstance: null });
  expect(answered(await send(clerk, "declineFamilyCertificate", { certificateId }))).toEqual([
    ["ValidationError", ["input", "certificateId"]],
  ]);
});

test("the person asks for the own one, reads it, and staff see what waits", async () => {
  const { certificate } = await ask(lotte, { institution: "FAMILY_BRUSSELS_FAMIRIS" });
  expect(certificate).toMatchObject({ state: "ASKED", askedBy: "PERSON" });
  const waits = async (who: Viewer) =>
    (await rooms.ask("benefits", who, "{ familyCertificatesAsked { id } }")).data?.familyCertificatesAsked;
  expect([await waits(clerk), await waits(stranger)]).toEqual([[{ id: certificate?.id }], []]);
  await send(clerk, "recordFamilyCertificate", { certificateId: certificate?.id, found });
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Affiliate {
    familyCertificates { institution state children circumstance } } } }`;
  const { circumstance } = found;
  const familyCertificates = [
    { institution: FONS, state: "NOT_HELD", children: [], circumstance: null },
    { institution: "FAMILY_BRUSSELS_FAMIRIS", state: "PASSED_ON", children: [child], circumstance },
  ];
  const { data } = await rooms.ask("benefits", lotte, query, { of: [{ __typename: "Affiliate", id: LOTTE }] });
  expect(data?._entities).toEqual([{ familyCertificates }]);
});

test("of its own accord a fund passes one on, that no term runs for but that of the message", async () => {
  const own = { affiliateId: LOTTE, institution: FONS, found };
  const { certificate } = await send(clerk, "recordFamilyCertificate", own);
  expect(certificate).toMatchObject({ state: "PASSED_ON", askedBy: "NOBODY", version: 1, clock: null });
  expect(await messages()).toMatchObject([
    { about: certificate?.id, origin: "EX_OFFICIO", reference: null },
    { state: "SENT" },
    { state: "CORRECTED" },
    { state: "CORRECTED" },
  ]);
});

test("promise 2e is counted by the funds that made it: what was asked for, and what left", async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Fund {
    commitments(from: "2026-11-01", to: "2026-11-30") { code kept broken running } } } }`;
  const { data } = await rooms.ask("reporting", clerk, query, { of: [{ __typename: "Fund", code: "SECUREX" }] });
  const [fund] = (data as { _entities: { commitments: { code: string }[] }[] })._entities;
  // Two requests were answered, and five messages left.
  expect(fund?.commitments.find(({ code }) => code === "2e")).toMatchObject({ kept: 7, broken: 0, running: 0 });
});
