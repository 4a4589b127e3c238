import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { type House, openHouse } from "../harness/whole-house.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse("one process");
});
afterAll(() => house.close());

async function ask<Data = never>(who: string, day: string, query: string, variables: object = {}) {
  const { data, errors } = await house.ask(who, query, variables, { "statut-day": day, "accept-language": "en" });
  expect(errors).toEqual([]);
  return data as unknown as Data;
}

type Answered = Record<string, unknown> & { readonly errors: readonly object[] };
let keys = 0;

/** Sends a mutation, and answers what was selected with the errors. */
async function send(who: string, day: string, mutation: string, given: object, selection = ""): Promise<Answered> {
  keys += 1;
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`;
  const text = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection} errors { __typename
    ${mutation === "takeRecoveryStep" ? "... on RecoveryStepMissingError { missing }" : ""}
    ${mutation === "openClaimFile" ? "... on ClaimFileError { why }" : ""} } } }`;
  const input = { meta: { idempotencyKey: `two debtors ${keys}` }, ...given };
  return (await ask<Record<string, Answered>>(who, day, text, { input }))[mutation] as Answered;
}

const FILE = `file { id claimable nextStep { kind } lines { nature quarter basis outstanding } }`;
const open = async (who: string, day: string, contributorId: string, answersForId?: string) =>
  send(who, day, "openClaimFile", { contributorId, answersForId }, FILE);
const take = (who: string, day: string, fileId: string, kind: string, more: object = {}) =>
  send(who, day, "takeRecoveryStep", { fileId, kind, ...more }, FILE);
const idOfFile = ({ file }: Answered) => (file as { id: string }).id;

describe("a company in bankruptcy with a solidary director", () => {
  const [CEDRE, NADIA] = [seedId("com", "cedre"), seedId("aff", "nadia")];
  let own = "";
  let beside = "";

  it("is reminded no longer: the claim is declared, until a day that the graph names", async () => {
    const file = await open("elke", "2026-11-20", CEDRE);
    own = idOfFile(file);
    expect((await take("elke", "2026-11-21", own, "REMINDER")).errors).toMatchObject([
      { missing: expect.arrayContaining(["NOT_INSOLVENT"]) },
    ]);
    const text = `query ($id: ID!) { claimFile(id: $id) { nextStep { kind } declaration { procedure since principal
      deadlines { code lastDay } } } }`;
    const { claimFile } = await ask<{ claimFile: object }>("elke", "2026-11-21", text, { id: own });
    expect(claimFile).toMatchObject({
      nextStep: { kind: "CLAIM_DECLARED" },
      declaration: { procedure: "BANKRUPTCY", since: "2026-05-12", principal: "399.73" },
    });
    const declared = await take("elke", "2026-11-23", own, "CLAIM_DECLARED", { proof: "RegSol 2026-77" });
    expect(declared).toMatchObject({ errors: [], file: { nextStep: null } });
  });

  it("is claimed of its director, who reads why, and reads no other file", async () => {
    const file = await open("elke", "2026-11-23", NADIA, CEDRE);
    beside = idOfFile(file);
    expect(file).toMatchObject({ errors: [], file: { nextStep: { kind: "REMINDER" } } });
    await take("elke", "2026-11-23", beside, "REMINDER", { channel: "POST" });
    const text = `{ viewer { affiliate { claimFiles { id answersFor { id } lines { nature quarter basis outstanding }
      steps { kind letter { introduction } } } } } }`;
    type Own = { viewer: { affiliate: { claimFiles: { id: string }[] } } };
    const { viewer } = await ask<Own>("nadia", "2026-11-24", text);
    expect(viewer.affiliate.claimFiles.find(({ id }) => id === beside)).toMatchObject({
      answersFor: { id: CEDRE },
      lines: expect.arrayContaining([
        { nature: "COMPANY_ANNUAL", quarter: "2025Q4", basis: "COMPANY_MANDATE", outstanding: "399.73" },
      ]),
      steps: [{ kind: "REMINDER", letter: { introduction: expect.stringContaining("Cèdre Traiteur") } }],
    });
    expect(await ask("lotte", "2026-11-24", `{ claimFile(id: "${beside}") { id } }`)).toEqual({ claimFile: null });
    expect(await ask("hanne", "2026-11-24", `{ claimFile(id: "${beside}") { id } }`)).toEqual({ claimFile: null });
  });
});

describe("a helper is exempted, and the helped person is freed", () => {
  const [STIJN, LUC] = [seedId("aff", "stijn"), seedId("aff", "luc")];

  let beside = "";

  it("answers for the helper’s open quarter, in a file of the own", async () => {
    const file = await open("hanne", "2027-02-12", LUC, STIJN);
    beside = idOfFile(file);
    expect(file).toMatchObject({
      errors: [],
      file: { claimable: "1115.63", lines: [{ quarter: "2026Q4", basis: "HELPER", outstanding: "1115.63" }] },
    });
    await take("hanne", "2027-02-12", beside, "REMINDER", { channel: "POST" });
    expect((await open("hanne", "2027-02-12", seedId("aff", "hilde"), STIJN)).errors).toMatchObject([
      { why: "NOT_LIABLE" },
    ]);
  });

  it("owes nothing any more once INASTI exempts the helper, and the day’s work closes the file", async () => {
    const text = `query ($id: ID!) { affiliate(id: $id) { dues(first: 20) { nodes { id outstanding } } } }`;
    type Shown = { affiliate: { dues: { nodes: { id: string; outstanding: string }[] } } };
    const { affiliate } = await ask<Shown>("hanne", "2027-02-12", text, { id: STIJN });
    const dueIds = affiliate.dues.nodes.filter(({ outstanding }) => outstanding !== "0.00").map(({ id }) => id);
    const asked = { contributorId: STIJN, dueIds, ground: "DIFFICULTY" };
    const { request } = await send("stijn", "2027-02-13", "askExemption", asked, "request { id }");
    const requestId = (request as { id: string }).id;
    const step = { requestId, step: "FORWARDED", doneOn: "2027-02-15" };
    expect((await send("hanne", "2027-02-15", "noteExemptionStep", step)).errors).toEqual([]);
    const decided = { requestId, grantedDueIds: dueIds, decidedOn: "2027-05-03", reference: "D/27/4" };
    expect((await send("hanne", "2027-05-04", "decideExemption", decided)).errors).toEqual([]);
    await send("koen", "2027-05-20", "workClaimFiles", {}, "work { taken done }");
    const own = `{ viewer { affiliate { claimFiles { id closedOn claimable lines { quarter } } } } }`;
    type Own = { viewer: { affiliate: { claimFiles: { id: string }[] } } };
    const { viewer } = await ask<Own>("luc", "2027-05-20", own);
    expect(viewer.affiliate.claimFiles.find(({ id }) => id === beside)).toEqual({
      ...{ id: beside, closedOn: "2027-05-20", claimable: "0.00", lines: [] },
    });
  });
});
