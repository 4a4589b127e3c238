import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { openRooms, viewerAs } from "../harness/house.ts";

let house: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  house = await openRooms({ seeded: true });
});
afterAll(() => house.close());

const clerk = viewerAs({ role: "CASE_HANDLER", fund: "UCM" });
const amelie = seedId("aff", "amelie");
const [benoit, chantal, hanne] = ["benoit", "chantal", "hanne"].map((key) => seedId("chd", key));

const ask = async (query: string, viewer: Viewer = clerk) => {
  const { data, errors } = await house.ask("affiliates", viewer, query);
  expect(errors).toBeUndefined();
  return data as Record<string, never>;
};
let keys = 0;
const meta = (): string => {
  keys += 1;
  return `meta: { idempotencyKey: "contact-test-${keys}" }`;
};

it.each([
  ["2026-11-15", "Benoît", "her case handler"],
  ["2026-11-20", "Chantal", "who stands in, as he is away"],
  ["2026-11-28", "Benoît", "he is back"],
])("on %s a file is answered for by %s: %s", async (day, name) => {
  const query = `{ affiliate(id: "${amelie}") { caseHandler { name } } }`;
  expect(await ask(query, { ...clerk, day })).toEqual({ affiliate: { caseHandler: { name } } });
  const herself = viewerAs({ role: "INSURED", ssin: "89030304212", day });
  expect(await ask(query, herself)).toEqual({ affiliate: { caseHandler: { name } } });
});

it("a file that is handed over, twice to the same, keeps its history, and what is open in it goes along", async () => {
  const give = () => `mutation { assignCaseHandler(input: { ${meta()} contributorId: "${amelie}"
    handlerId: "${chantal}" reason: "Herverdeling" }) { caseHandler { name } errors { __typename } } }`;
  const given = { assignCaseHandler: { caseHandler: { name: "Chantal" }, errors: [] } };
  expect([await ask(give()), await ask(give())]).toEqual([given, given]);
  const history = `{ affiliate(id: "${amelie}") { handOvers { startsOn handler { name } reason } } }`;
  expect(await ask(history)).toEqual({
    affiliate: {
      handOvers: [
        { startsOn: "2026-11-20", handler: { name: "Chantal" }, reason: "Herverdeling" },
        { startsOn: "2026-01-01", handler: { name: "Benoît" }, reason: "Start of the demo office" },
      ],
    },
  });
});

it("nobody of another fund is given a file, or stands in", async () => {
  const given = `mutation { assignCaseHandler(input: { ${meta()} contributorId: "${amelie}" handlerId: "${hanne}" }) {
    caseHandler { name } errors { __typename } } }`;
  expect(await ask(given)).toMatchObject({ assignCaseHandler: { errors: [{ __typename: "NotFoundError" }] } });
  const standing = `mutation { recordAbsence(input: { ${meta()} handlerId: "${benoit}" replacementId: "${hanne}"
    startsOn: "2027-01-01" }) { errors { __typename } } }`;
  expect(await ask(standing)).toMatchObject({ recordAbsence: { errors: [{ __typename: "NotFoundError" }] } });
});

it("nobody is away twice at once, and says when they are already", async () => {
  const query = `mutation { recordAbsence(input: { ${meta()} handlerId: "${benoit}" replacementId: "${chantal}"
    startsOn: "2026-11-27" }) { errors { __typename ... on AbsenceOverlapsError { otherPeriod { startsOn endsOn } } } } }`;
  const otherPeriod = { startsOn: "2026-11-16", endsOn: "2026-11-27" };
  expect(await ask(query)).toEqual({
    recordAbsence: { errors: [{ __typename: "AbsenceOverlapsError", otherPeriod }] },
  });
});

it("an absence is told within a year, and not of the past century", async () => {
  const query = `mutation { recordAbsence(input: { ${meta()} handlerId: "${benoit}" replacementId: "${chantal}"
    startsOn: "1926-11-27", endsOn: "1926-11-28" }) { errors { ... on ValidationError { reason } } } }`;
  expect(await ask(query)).toEqual({ recordAbsence: { errors: [{ reason: "TOO_OLD" }] } });
});

it("a task is done once, with its channel and note, and each fund sees its own", async () => {
  const securex = viewerAs({ role: "CASE_HANDLER", fund: "SECUREX" });
  const done = (channel: string) => `mutation { completeTask(input: { ${meta()} taskId: "${seedId("ctk", "bram")}"
    channel: ${channel} note: "Uitgelegd" }) {
    task { doneOn doneChannel doneNote } errors { __typename ... on TaskDoneError { doneOn } } } }`;
  expect(await ask(done("PHONE"), clerk)).toMatchObject({
    completeTask: { errors: [{ __typename: "NotFoundError" }] },
  });
  expect(await ask(done("PHONE"), securex)).toEqual({
    completeTask: { task: { doneOn: "2026-11-20", doneChannel: "PHONE", doneNote: "Uitgelegd" }, errors: [] },
  });
  expect(await ask(done("EMAIL"), securex)).toMatchObject({
    completeTask: { errors: [{ __typename: "TaskDoneError", doneOn: "2026-11-20" }] },
  });
  const open = "{ contactTasks(where: { done: false }) { nodes { about } } }";
  expect(await ask(open, viewerAs({ role: "SUPERVISOR", fund: "CNA" }))).toEqual({
    contactTasks: {
      nodes: [
        { about: "Nooit betaald: eerst bellen" },
        { about: "Vier kwartalen open: plan, dispense of kwijtschelding uitleggen" },
      ],
    },
  });
});

it("anybody reads how a fund is reached, and when", async () => {
  const query = "{ funds { code contactChannels { channel hours { weekdays opensAt closesAt } } } }";
  const { funds } = (await ask(query, viewerAs({ role: "PUBLIC" }))) as unknown as {
    funds: { code: string; contactChannels: { channel: string; hours: object[] }[] }[];
  };
  const ucm = funds.find(({ code }) => code === "UCM");
  expect(ucm?.contactChannels.map(({ channel }) => channel)).toEqual(["EMAIL", "E_BOX", "OFFICE", "PHONE", "PORTAL"]);
  expect(ucm?.contactChannels.find(({ channel }) => channel === "PHONE")?.hours).toEqual([
    { weekdays: [1, 2, 3, 4, 5], opensAt: "08:30", closesAt: "17:00" },
  ]);
});

it("reads files with their contacts with as many queries for two as for ten", async () => {
  const count = async (first: number): Promise<number> => {
    house.queries.length = 0;
    await ask(
      `{ affiliates(first: ${first}) { nodes { caseHandler { name } handOvers { handler { name } }
        serviceRequests(first: 2) { nodes { clock { status } messages { nodes { body } } attachments { sha256 } } }
        contactTasks(first: 2) { nodes { reason } } lifeEvents { event } } } }`,
      viewerAs({ role: "CASE_HANDLER", fund: "SECUREX" }),
    );
    return house.queries.length;
  };
  await count(14);
  expect(await count(8)).toBe(await count(14));
});
