import { sql } from "kysely";
import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import type { Viewer } from "../../../subgraphs/shared/plumbing/viewer.ts";
import { openRooms, viewerAs } from "../../harness/house.ts";
import { readPdf } from "../../harness/read-pdf.ts";
import { answersOf, REQUEST_PARTS, stranger, writeAffiliation } from "./starters.ts";

let house: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  house = await openRooms({ seeded: true });
});
afterAll(() => house.close());

const benoit = viewerAs({ role: "CASE_HANDLER", fund: "UCM", actor: "benoit", language: "en" });
const hanne = viewerAs({ role: "CASE_HANDLER", fund: "SECUREX", actor: "hanne", language: "nl" });
const on = <Who extends Viewer>(viewer: Who, day: string): Who => ({ ...viewer, day });
const write = (viewer: Viewer, mutation: string, input: object) => writeAffiliation(house, viewer, mutation, input);
const ask = (viewer: Viewer, more = {}, input: object = {}) =>
  write(viewer, "requestAffiliation", { kind: "SELF_EMPLOYED", fund: "UCM", answers: answersOf(more), ...input });
const read = async (viewer: Viewer, query: string, variables = {}) => {
  const { data, errors } = await house.ask("affiliates", viewer, query, variables);
  expect(errors).toBeUndefined();
  return data as Record<string, unknown>;
};

it("goes from a stranger's request to a file, periods and a certificate, and all others hear of it", async () => {
  const noor = stranger("1999-03-09", 4);
  const { affiliationRequest: asked, errors } = await ask(noor);
  expect(errors).toEqual([]);
  expect(asked).toMatchObject({
    state: "COMPLETE",
    origin: "REQUESTED",
    displayName: "Noor Wilg",
    receivedOn: "2026-11-20",
    missing: [],
    checks: [],
    lateConsequences: [],
    affiliate: null,
    clock: { dueOn: "2027-03-20", metOn: null, status: "RUNNING" },
    joiningClock: { dueOn: "2026-12-31", metOn: "2026-11-20", status: "MET" },
  });
  const confirm = { affiliationRequestId: asked.id };
  const { affiliationRequest: done } = await write(benoit, "confirmAffiliationRequest", confirm);
  expect(done).toMatchObject({
    state: "CONFIRMED",
    category: "PRIMOSTARTER",
    affiliate: { displayName: "Noor Wilg" },
    clock: { metOn: "2026-11-20", status: "MET" },
    certificate: { kind: "AFFILIATION_CERTIFICATE", language: "NL", madeOn: "2026-11-20" },
    steps: [{ state: "COMPLETE" }, { state: "CONFIRMED" }],
  });
  const [page] = await readPdf(Buffer.from(done.certificate?.content ?? "", "base64"));
  for (const text of ["Attest van aansluiting", "Noor Wilg", "99.03.09-004", "1 januari 2027", "primostarter", "UCM"])
    expect(page?.text).toContain(text);
  const file = await read(
    noor,
    "{ viewer { affiliate { affiliations { nodes { category period { startsOn endsOn } } } } } }",
  );
  expect(file).toEqual({
    viewer: {
      affiliate: {
        affiliations: {
          nodes: [
            { category: "PRIMOSTARTER", period: { startsOn: "2027-01-01", endsOn: "2027-12-31" } },
            { category: "MAIN", period: { startsOn: "2028-01-01", endsOn: null } },
          ],
        },
      },
    },
  });
  await house.settle();
  const welcome = await read(
    benoit,
    `{ affiliate(id: "${done.affiliate?.id}") { handOvers { startsOn handler { name } }
      contactTasks { nodes { reason dueOn handler { name } } } } }`,
  );
  expect(welcome).toEqual({
    affiliate: {
      handOvers: [{ startsOn: "2026-11-20", handler: { name: "Chantal" } }],
      contactTasks: { nodes: [{ reason: "NEW_FILE", dueOn: "2026-12-04", handler: { name: "Chantal" } }] },
    },
  });
  const { rows } = await house.inside("contributions", ({ db }) =>
    sql<{ fund: string; category: string; starts_on: string }>`
      select fund, category, starts_on::text from career_period
      where affiliate_id = ${done.affiliate?.id} order by starts_on
    `.execute(db),
  );
  expect(rows).toEqual([
    { fund: "UCM", category: "PRIMOSTARTER", starts_on: "2027-01-01" },
    { fund: "UCM", category: "MAIN", starts_on: "2028-01-01" },
  ]);
});

it("a try that leaves no trace brings out nothing of another fund", async () => {
  const meta = { idempotencyKey: "a-try-of-another-fund", dryRun: true };
  const answer = await ask(benoit, {}, { ssin: "88041212434", meta });
  expect(answer).toMatchObject({ errors: [], affiliationRequest: { state: "COMPLETE", checks: [] } });
});

it("of two funds, the first that notifies has the person, and the other learns no more than that", async () => {
  const who = stranger("1990-05-05", 14);
  const { affiliationRequest: atUcm } = await ask(who);
  const { affiliationRequest: atSecurex } = await ask(who, {}, { fund: "SECUREX" });
  await write(hanne, "confirmAffiliationRequest", { affiliationRequestId: atSecurex.id });
  const { errors } = await write(benoit, "confirmAffiliationRequest", { affiliationRequestId: atUcm.id });
  expect(errors).toEqual([
    expect.objectContaining({ __typename: "AffiliationBlockedError", blocking: ["AFFILIATED_ELSEWHERE"] }),
  ]);
  const query = `query ($id: ID!) { node(id: $id) { ... on AffiliationRequest { ${REQUEST_PARTS} } } }`;
  const seen = await read(benoit, query, { id: atUcm.id });
  expect(JSON.stringify(seen)).not.toMatch(/SECUREX|Securex/);
  expect(seen.node).toMatchObject({ affiliate: null, checks: [{ code: "AFFILIATED_ELSEWHERE", weight: "BLOCKING" }] });
  const ground = { ground: "AFFILIATED_ALREADY", explanation: "Another fund notified first." };
  const refused = await write(benoit, "refuseAffiliationRequest", { affiliationRequestId: atUcm.id, ...ground });
  expect(refused.affiliationRequest).toMatchObject({
    state: "REFUSED",
    refusal: { ground: "AFFILIATED_ALREADY", explanation: "Another fund notified first.", appealUntil: "2027-02-22" },
  });
});

it("a refusal without reasons is not kept", async () => {
  const { affiliationRequest } = await ask(stranger("1990-05-05", 16));
  const input = { affiliationRequestId: affiliationRequest.id, ground: "FICTITIOUS", explanation: "  " };
  expect((await write(benoit, "refuseAffiliationRequest", input)).errors).toEqual([
    expect.objectContaining({ __typename: "ValidationError", reason: "TOO_SHORT" }),
  ]);
});

it("one who was with another fund and stopped comes with the whole career", async () => {
  const elise = viewerAs({ role: "INSURED", ssin: await ssinOf("elise"), language: "fr" });
  const { missing } = (await read(elise, "{ affiliationForm(kind: SELF_EMPLOYED) { missing } }")).affiliationForm as {
    missing: string[];
  };
  const all = answersOf({ otherWork: "EMPLOYEE_HALF_TIME" });
  const answers = all.filter(({ field }) => missing.includes(field));
  const { affiliationRequest, errors } = await write(elise, "requestAffiliation", {
    kind: "SELF_EMPLOYED",
    fund: "GROUPS",
    answers,
  });
  expect([errors, affiliationRequest.state]).toEqual([[], "COMPLETE"]);
  const elke = viewerAs({ role: "CASE_HANDLER", fund: "GROUPS", actor: "elke" });
  const done = await write(elke, "confirmAffiliationRequest", { affiliationRequestId: affiliationRequest.id });
  expect(done.errors).toEqual([]);
  expect(done.affiliationRequest).toMatchObject({ category: "SECONDARY", affiliate: { id: seedId("aff", "elise") } });
  await house.settle();
  const { rows } = await house.inside("contributions", ({ db }) =>
    sql`select fund, category, starts_on::text from career_period where affiliate_id = ${seedId("aff", "elise")}
      order by starts_on`.execute(db),
  );
  expect(rows).toEqual([
    { fund: "UCM", category: "MAIN", starts_on: "2020-01-01" },
    { fund: "GROUPS", category: "SECONDARY", starts_on: "2027-01-01" },
  ]);
  const old = await read(
    benoit,
    `{ affiliate(id: "${seedId("aff", "elise")}") { affiliations { nodes { category } } } }`,
  );
  expect(old).toEqual({ affiliate: { affiliations: { nodes: [{ category: "MAIN" }] } } });
});

const ssinOf = async (key: string): Promise<string> => {
  const { rows } = await house.inside("affiliates", ({ db }) =>
    sql<{ ssin: string }>`select ssin from affiliate where id = ${seedId("aff", key)}`.execute(db),
  );
  return rows[0]?.ssin ?? "";
};

it("lists the work, and counts it by state", async () => {
  const list = await read(
    on(benoit, "2027-03-25"),
    `{ affiliationRequests(where: { open: true, clock: BREACHED }, orderBy: DUE_FIRST, first: 2) {
      totalCount pageInfo { hasNextPage endCursor } nodes { state clock { status } } }
      affiliationRequestCounts { state count breached late } }`,
  );
  const page = list.affiliationRequests as { totalCount: number; nodes: object[]; pageInfo: { endCursor: string } };
  expect(page.totalCount).toBeGreaterThan(2);
  expect(page.nodes).toHaveLength(2);
  const counts = list.affiliationRequestCounts as { state: string; count: number; breached: number; late: number }[];
  expect(counts.reduce((sum, { breached }) => sum + breached, 0)).toBe(page.totalCount);
  const next = await read(
    benoit,
    `{ affiliationRequests(first: 2, after: "${page.pageInfo.endCursor}") { nodes { id } } }`,
  );
  expect(next.affiliationRequests).toBeDefined();
  const late = await read(benoit, "{ affiliationRequests(where: { late: true }) { nodes { startsOn } } }");
  expect(late.affiliationRequests).toEqual({ nodes: [{ startsOn: "2026-10-15" }] });
});

it("the database itself lets no request skip a state, and none be changed once it was decided", async () => {
  const skip = (from: string, to: string) =>
    house.inside("affiliates", ({ db }) =>
      sql`update affiliation_request set state = ${to}, category = 'MAIN', decided_on = '2026-11-20'
        where id = (select id from affiliation_request where state = ${from} limit 1)`.execute(db),
    );
  await expect(skip("COMPLETE", "RECEIVED")).rejects.toThrow(/does not go/);
  await expect(skip("CONFIRMED", "COMPLETE")).rejects.toThrow(/does not go/);
  await expect(skip("REFUSED", "REFUSED")).rejects.toThrow(/does not go/);
});
