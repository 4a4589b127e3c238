import { sql } from "kysely";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { openRooms, viewerAs } from "../harness/house.ts";

let house: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  house = await openRooms({ seeded: true });
});
afterAll(() => house.close());

const lotte = seedId("aff", "lotte");
const herself = viewerAs({ role: "INSURED", ssin: "88041212434", language: "nl", actor: "lotte" });
const hanne = viewerAs({ role: "CASE_HANDLER", fund: "SECUREX", language: "nl", actor: "hanne" });
const on = (viewer: Viewer, day: string): Viewer => ({ ...viewer, day });

const PARTS = `serviceRequest { id version state matter subject outcome clock { dueOn metOn status basis { article } }
  messages { nodes { author body } }
  rectification { topic aboutId isSaid shouldBe extendedOn extendedWhy decision decidedOn reasons correctedId
    remedies } }
  errors { __typename ... on ValidationError { path reason } ... on ServiceRequestStateError { state } }`;

let keys = 0;
async function write(viewer: Viewer, mutation: string, input: object) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${PARTS} } }`;
  keys += 1;
  const meta = { idempotencyKey: `rectification-${keys}` };
  const { data, errors } = await house.ask("affiliates", viewer, query, { input: { meta, ...input } });
  expect(errors).toBeUndefined();
  const payload = (data as Record<string, object>)[mutation];
  return JSON.parse(JSON.stringify(payload)) as {
    serviceRequest: { id: string; version: number } | null;
    errors: object[];
  };
}

const asked = {
  affiliateId: lotte,
  topic: "IDENTITY",
  aboutId: lotte,
  isSaid: "Linde",
  shouldBe: "Linden",
  grounds: "Zo staat het op mijn identiteitskaart.",
};
const ask = async (): Promise<string> => (await write(herself, "askRectification", asked)).serviceRequest?.id ?? "";

it("is a request with a month's clock, and with what is wrong and what is right", async () => {
  expect(await write(herself, "askRectification", asked)).toMatchObject({
    errors: [],
    serviceRequest: {
      state: "OPEN",
      matter: "RECTIFICATION",
      subject: "Rectificatie: de identiteit en de contactgegevens",
      clock: { dueOn: "2026-12-20", status: "RUNNING", basis: { article: expect.stringContaining("12(3) and 16") } },
      messages: { nodes: [{ author: "AFFILIATE", body: asked.grounds }] },
      rectification: { topic: "IDENTITY", aboutId: lotte, isSaid: "Linde", shouldBe: "Linden", decision: null },
    },
  });
});

it("is put off by two months, once and in its month, and the person is told why", async () => {
  const serviceRequestId = await ask();
  const reasons = "Het rijksregister antwoordt traag.";
  expect(await write(on(hanne, "2026-12-20"), "extendRectification", { serviceRequestId, reasons })).toMatchObject({
    errors: [],
    serviceRequest: {
      clock: { dueOn: "2027-02-20", metOn: null },
      messages: { nodes: [{}, { author: "FUND", body: reasons }] },
      rectification: { extendedOn: "2026-12-20", extendedWhy: reasons },
    },
  });
  expect((await write(hanne, "extendRectification", { serviceRequestId, reasons })).errors).toEqual([
    { __typename: "ValidationError", path: ["input", "serviceRequestId"], reason: "TERM_IS_FIXED" },
  ]);
  const late = { serviceRequestId: await ask(), reasons };
  expect((await write(on(hanne, "2026-12-21"), "extendRectification", late)).errors).toMatchObject([
    { reason: "TERM_IS_FIXED" },
  ]);
});

it("is granted with a link to what was put right, and others may hear of it", async () => {
  const serviceRequestId = await ask();
  const decided = { serviceRequestId, decision: "GRANTED", reasons: "De kaart bewijst het.", correctedId: lotte };
  expect(await write(on(hanne, "2026-12-01"), "decideRectification", decided)).toMatchObject({
    errors: [],
    serviceRequest: {
      state: "ANSWERED",
      outcome: "GRANTED",
      clock: { metOn: "2026-12-01", status: "MET" },
      rectification: { decision: "GRANTED", decidedOn: "2026-12-01", correctedId: lotte, remedies: [] },
    },
  });
  const { rows } = await house.inside("affiliates", ({ db }) =>
    sql<{ content: object }>`select content from facts.fact
      where subject = ${serviceRequestId} and type <> 'ClockChanged'`.execute(db),
  );
  expect(rows).toEqual([
    { content: { affiliateId: lotte, topic: "IDENTITY", aboutId: lotte, decision: "GRANTED", correctedId: lotte } },
  ]);
});

it("is refused with reasons and with where to go, and is decided again if the person comes back", async () => {
  const serviceRequestId = await ask();
  for (const [mutation, input] of [
    ["answerServiceRequest", { body: "Neen.", outcome: "REFUSED" }],
    ["referServiceRequest", { body: "Niet voor ons.", about: "PENSION" }],
  ] as const)
    expect((await write(hanne, mutation, { serviceRequestId, ...input })).errors).toEqual([
      { __typename: "ServiceRequestStateError", state: "OPEN" },
    ]);
  expect(
    (await write(hanne, "decideRectification", { serviceRequestId, decision: "REFUSED", reasons: " " })).errors,
  ).toMatchObject([{ path: ["input", "reasons"], reason: "TOO_SHORT" }]);
  const refused = { serviceRequestId, decision: "REFUSED", reasons: "Het rijksregister zegt Linde." };
  expect((await write(hanne, "decideRectification", { ...refused, correctedId: lotte })).errors).toMatchObject([
    { path: ["input", "correctedId"], reason: "NOTHING_WAS_CORRECTED" },
  ]);
  const remedies = [
    expect.stringContaining("Gegevensbeschermingsautoriteit"),
    expect.stringContaining("rechtbank van eerste aanleg"),
  ];
  expect(await write(hanne, "decideRectification", refused)).toMatchObject({
    errors: [],
    serviceRequest: {
      outcome: "REFUSED",
      messages: {
        nodes: [{}, { body: expect.stringMatching(/^Het rijksregister zegt Linde\.\n\n.*Autoriteit|autoriteit/s) }],
      },
      rectification: { decision: "REFUSED", reasons: "Het rijksregister zegt Linde.", remedies },
    },
  });
  expect((await write(hanne, "decideRectification", refused)).errors).toEqual([
    { __typename: "ServiceRequestStateError", state: "ANSWERED" },
  ]);
  await write(herself, "addMessage", { serviceRequestId, body: "Hier is een uittreksel." });
  const again = {
    serviceRequestId,
    decision: "PARTLY",
    reasons: "Het uittreksel bewijst het deels.",
    correctedId: lotte,
  };
  expect(await write(on(hanne, "2026-12-10"), "decideRectification", again)).toMatchObject({
    errors: [],
    serviceRequest: { state: "ANSWERED", outcome: "GRANTED", rectification: { decision: "PARTLY", remedies } },
  });
});

it("is nobody else's: another person and another fund come to nothing, and the person decides nothing", async () => {
  const serviceRequestId = await ask();
  const jan = viewerAs({ role: "INSURED", ssin: "79093033106", actor: "jan" });
  const elke = viewerAs({ role: "CASE_HANDLER", fund: "GROUPS", actor: "elke" });
  expect((await write(jan, "askRectification", asked)).errors).toMatchObject([{ __typename: "NotFoundError" }]);
  expect((await write(elke, "askRectification", asked)).errors).toMatchObject([{ __typename: "NotFoundError" }]);
  const decided = { serviceRequestId, decision: "GRANTED", reasons: "Ja." };
  expect((await write(elke, "decideRectification", decided)).errors).toMatchObject([{ __typename: "NotFoundError" }]);
  const query = `mutation { decideRectification(input: { meta: { idempotencyKey: "by-herself" }, decision: GRANTED,
    serviceRequestId: "${serviceRequestId}", reasons: "Ja." }) { replayed } }`;
  expect((await house.ask("affiliates", herself, query)).errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
});

it("is asked in its own way alone: an open request of that matter would lack what is wrong", async () => {
  const input = { contributorId: lotte, kind: "REQUEST", matter: "RECTIFICATION", subject: "Naam", body: "Fout." };
  expect((await write(herself, "openServiceRequest", input)).errors).toEqual([
    { __typename: "ValidationError", path: ["input", "matter"], reason: "ASK_RECTIFICATION" },
  ]);
});
