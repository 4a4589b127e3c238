import { createHash } from "node:crypto";
import { parse, validate } from "graphql";
import { deskOf, workDay } from "../../subgraphs/shared/plumbing/daily.ts";
import { fileQuestions } from "../../subgraphs/shared/plumbing/privacy/own-file.ts";
import { steadyJobsOf } from "../../subgraphs/shared/plumbing/steady.ts";
import { OFFICE_DAY, viewerAs } from "../harness/house.ts";
import { HEADING_OF, NOT_TOLD } from "./headings.ts";
import { hanne, LOTTE, lotte, openUsages } from "./usage-room.ts";

let house: Awaited<ReturnType<typeof openUsages>>;
beforeAll(async () => {
  house = await openUsages();
});
afterAll(() => house.close());

const herself = viewerAs({ role: "INSURED", ssin: LOTTE, language: "nl", actor: "lotte" });
const jan = viewerAs({ role: "INSURED", ssin: "79093033106", actor: "jan" });
const dorien = viewerAs({ role: "DATA_PROTECTION_OFFICER", fund: "SECUREX", actor: "dorien" });
const gilles = viewerAs({ role: "DATA_PROTECTION_OFFICER", fund: "UCM", actor: "gilles" });

const EXPORT = `mutation ($key: ID!, $id: ID) {
  exportMyFile(input: { meta: { idempotencyKey: $key }, affiliateId: $id }) {
  fileExport { id state gathered expected clock { dueOn basis { article } } } replayed errors { __typename } } }`;
const FILE = "query ($id: ID!) { fileExport(id: $id) { id state gathered expected expiresOn bytes sha256 } }";
const CONTENT = "query ($id: ID!) { fileExport(id: $id) { sha256 content readable } }";

type Data = Readonly<Record<string, never>>;
const ask = async (viewer: typeof herself, query: string, variables = {}) => {
  const { data, errors } = await house.ask("affiliates", viewer, query, variables);
  return { data: JSON.parse(JSON.stringify(data ?? null)) as Data, codes: errors?.map((e) => e.extensions.code) };
};

/** Lets the subgraphs do their steady jobs once, but for those that are down. */
async function round(...down: string[]): Promise<void> {
  for (const subgraph of house.subgraphs) {
    if (down.includes(subgraph.plan.name)) continue;
    for (const job of steadyJobsOf(subgraph))
      if (!job.name.includes("seal")) await job.run(deskOf(subgraph, job, OFFICE_DAY), subgraph);
  }
}

let id: string;

it("draws questions from each schema that are valid, and that ask for no file within the file", () => {
  for (const { schema } of house.subgraphs)
    for (const { query } of fileQuestions(schema))
      expect(validate(schema, parse(query, { maxTokens: 20_000 }))).toEqual([]);
  const all = house.subgraphs.flatMap(({ schema }) =>
    fileQuestions(schema).map(({ type, field }) => `${type}.${field}`),
  );
  expect(all).toEqual(
    expect.arrayContaining([
      "Affiliate.affiliations",
      "Contributor.account",
      "Affiliate.mandates",
      "Affiliate.transmissions",
    ]),
  );
  expect(all.filter((name) => /xport/.test(name))).toEqual([]);
  const messages = fileQuestions(house.room("reporting").schema).find(({ field }) => field === "transmissions");
  for (const part of ["payload", "letter", "sender", "outcomes"]) expect(messages?.query).toContain(part);
});

it("is asked for by the person, once while it is being gathered, with a month's clock", async () => {
  const first = await ask(herself, EXPORT, { key: "file-of-lotte" });
  expect(first.data).toEqual({
    exportMyFile: {
      fileExport: {
        id: expect.stringMatching(/^fex_/),
        state: "GATHERING",
        gathered: 0,
        expected: 0,
        clock: { dueOn: "2026-12-20", basis: { article: "Regulation (EU) 2016/679 (GDPR), art. 12(3), 15 and 20" } },
      },
      replayed: false,
      errors: [],
    },
  });
  ({ id } = (first.data as never as { exportMyFile: { fileExport: { id: string } } }).exportMyFile.fileExport);
  const again = await ask(herself, EXPORT, { key: "another key of hers" });
  expect(again.data).toMatchObject({ exportMyFile: { fileExport: { id }, replayed: false } });
  expect((await ask(dorien, EXPORT, { key: "for her by Dorien", id: lotte })).data).toMatchObject({
    exportMyFile: { fileExport: { id } },
  });
});

it("is for nobody else to ask for: another person, the officer of another fund, a clerk", async () => {
  for (const viewer of [jan, gilles])
    expect((await ask(viewer, EXPORT, { key: "for somebody else", id: lotte })).data).toMatchObject({
      exportMyFile: { fileExport: null, errors: [{ __typename: "NotFoundError" }] },
    });
  expect((await ask(hanne, EXPORT, { key: "a clerk asks", id: lotte })).codes).toEqual(["FORBIDDEN"]);
});

it("waits for a part of the house that is down, says how far it is, and is drawn up when that is back", async () => {
  await round("benefits");
  await round("benefits");
  expect((await ask(herself, FILE, { id })).data).toMatchObject({
    fileExport: { state: "GATHERING", gathered: 4, expected: 5 },
  });
  await round();
  await round();
  expect((await ask(herself, FILE, { id })).data).toEqual({
    fileExport: {
      id,
      state: "READY",
      gathered: 5,
      expected: 5,
      expiresOn: "2026-12-20",
      bytes: expect.any(Number),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  });
  const { rows } = await house.owner.query("select from privacy.errand union all select from privacy.errand_part");
  expect(rows).toEqual([]);
});

type Section = { type: string; field: string; topic: string; value: never; fault?: string };
type Whole = {
  affiliateId: string;
  drawnUpOn: string;
  held: { part: string; headings: number }[];
  terms: object[];
  parts: Record<string, Section[]>;
};

it("holds what each subgraph tells the person, as it tells it, under a hash", async () => {
  const { data } = await ask(herself, CONTENT, { id });
  const { fileExport } = data as never as { fileExport: { sha256: string; content: string; readable: string } };
  expect(createHash("sha256").update(fileExport.content).digest("hex")).toBe(fileExport.sha256);
  const whole = JSON.parse(fileExport.content) as Whole;
  expect(whole).toMatchObject({ format: "statut-file/1", affiliateId: lotte, drawnUpOn: OFFICE_DAY, language: "nl" });
  expect(Object.keys(whole.parts).sort()).toEqual([
    "affiliates",
    "benefits",
    "companies",
    "contributions",
    "reporting",
  ]);
  expect(
    Object.values(whole.parts)
      .flat()
      .filter(({ fault }) => fault),
  ).toEqual([]);
  const told = (part: string, field: string) => whole.parts[part]?.find((section) => section.field === field)?.value;
  expect(told("affiliates", "lastName")).toBe("Linde");
  expect(told("affiliates", "ssin")).toBe(LOTTE);
  expect(told("contributions", "account")).toMatchObject({ balance: "1990.97" });
  expect(told("affiliates", "serviceRequests")).toMatchObject([
    { subject: "Hulp tijdens het eindejaar", messages: [{ body: expect.stringContaining("bakkerij") }] },
  ]);
  expect(told("affiliates", "affiliationRequests")).toMatchObject([
    { state: "CONFIRMED", steps: [{ state: "COMPLETE" }, { state: "CONFIRMED" }] },
  ]);
  expect((told("contributions", "settlement") as unknown as object[]).at(-1)).toMatchObject({ state: "NOT_DUE_YET" });
  expect(fileExport.content).not.toContain("pageInfo");
  expect(whole.held.map(({ part, headings }) => [part, headings > 0])).toEqual([
    ["affiliates", true],
    ["benefits", true],
    ["companies", false],
    ["contributions", true],
    ["reporting", true],
  ]);
  expect(whole.terms).toContainEqual(expect.objectContaining({ kind: "REQUEST_ATTACHMENT", keptFor: "P10Y" }));
  expect(fileExport.readable).toContain("- companies: niets");
  expect(fileExport.readable).toContain("Uw dossier bij het sociaal verzekeringsfonds");
  expect(fileExport.readable).toMatch(/== de rekening en de betalingen ==\n\naccount\n {2}balance: 1990\.97/);
  expect(fileExport.readable).toContain(fileExport.sha256);
});

it("tells every table in which something of the person stands, or why not", async () => {
  const { rows } = await house.owner.query<{ name: string }>(`
    select distinct table_name as name from information_schema.columns
    where table_schema = 'affiliates' and column_name in ('affiliate_id', 'contributor_id', 'ssin', 'former_ssin')`);
  const shown = Object.keys(HEADING_OF);
  expect(rows.map(({ name }) => name).filter((name) => !shown.includes(name) && !(name in NOT_TOLD))).toEqual([]);
  const { schema } = house.room("affiliates");
  const fields = fileQuestions(schema).map(({ field }) => field);
  expect(Object.values(HEADING_OF).filter((heading) => !fields.includes(heading))).toEqual([]);
});

it("is taken by the person alone: the officer sees that it is there, and nobody else sees even that", async () => {
  expect((await ask(dorien, FILE, { id })).data).toMatchObject({ fileExport: { state: "READY" } });
  expect((await ask(dorien, CONTENT, { id })).codes).toEqual(["FORBIDDEN", "FORBIDDEN"]);
  for (const viewer of [jan, gilles]) expect((await ask(viewer, FILE, { id })).data).toEqual({ fileExport: null });
  expect((await ask(hanne, FILE, { id })).codes).toEqual(["FORBIDDEN"]);
  expect((await ask(jan, "{ myFileExports { id } }")).data).toEqual({ myFileExports: [] });
});

it("is kept for its time, and then only that it was there, and its hash", async () => {
  await workDay([house.room("affiliates")], "2026-12-20");
  expect((await ask(herself, FILE, { id })).data).toMatchObject({ fileExport: { state: "READY" } });
  await workDay([house.room("affiliates")], "2026-12-21");
  const { data } = await ask(herself, `{ myFileExports { state sha256 content readable } }`);
  expect(data).toEqual({
    myFileExports: [{ state: "EXPIRED", sha256: expect.any(String), content: null, readable: null }],
  });
});
