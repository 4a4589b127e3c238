import type { Persona } from "../../gateway/sandbox/persona.ts";
import { nationalNumberOf } from "../../subgraphs/shared/values/national-number.ts";
import { readPdf } from "../harness/read-pdf.ts";
import { type House, openHouse, type Reply } from "../harness/whole-house.ts";

/** Somebody whom no fund knows: a token of the sandbox, and no file. */
const ravi: Persona = {
  key: "ravi",
  name: "Ravi Zwarte Els",
  story: "",
  role: "INSURED",
  ssin: nationalNumberOf("1996-02-29", 161),
};

let house: House;
beforeAll(async () => {
  house = await openHouse("one process", { also: [ravi] });
});
afterAll(() => house.close());

const ERRORS = "errors { __typename ... on UserError { path message } }";
let keys = 0;
async function write(who: string, mutation: string, input: object): Promise<Record<string, never>> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) {
    affiliationRequest { id state missing { code } category certificate { content } } ${ERRORS} } }`;
  keys += 1;
  const { data, errors } = await house.ask(who, query, {
    input: { meta: { idempotencyKey: `journey-${keys}` }, ...input },
  });
  expect(errors).toEqual([]);
  return data?.[mutation] as never;
}

const ask = (who: string, query: string, variables = {}): Promise<Reply> => house.ask(who, query, variables);

let id = "";

it("a stranger sees no file, and the form in the own language", async () => {
  const query = `{ viewer { affiliate { id } }
    affiliationForm(kind: SELF_EMPLOYED) { missing fields { code label required } } }`;
  const { data, errors } = await house.ask("ravi", query, {}, { "accept-language": "nl" });
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    viewer: { affiliate: null },
    affiliationForm: {
      fields: expect.arrayContaining([{ code: "startsOn", label: "Eerste dag van de activiteit", required: true }]),
    },
  });
});

it("asks for December, and leaves out what they did not know", async () => {
  const answers = Object.entries({
    firstName: "Ravi",
    lastName: "Zwarte Els",
    birthDate: "1996-02-29",
    street: "Kanaalkaai 3",
    postalCode: "3000",
    municipality: "Leuven",
    language: "NL",
    startsOn: "2026-12-01",
    activity: "Programmeert",
    otherWork: "NONE",
    selfEmployedBefore: "NO",
    professionalCard: "NOT_NEEDED",
  }).map(([field, value]) => ({ field, value }));
  const asked = await write("ravi", "requestAffiliation", { kind: "SELF_EMPLOYED", fund: "UCM", answers });
  expect(asked).toMatchObject({
    errors: [],
    affiliationRequest: { state: "RECEIVED", missing: [{ code: "healthFund" }] },
  });
  ({ id } = asked.affiliationRequest as never as { id: string });
});

it("stands in the work list of that fund, and of no other", async () => {
  const list = `{ affiliationRequests(where: { state: [RECEIVED] }, orderBy: NEWEST_FIRST) {
    nodes { id displayName joiningClock { dueOn status } } } }`;
  const mine = (await ask("benoit", list)).data as { affiliationRequests: { nodes: object[] } } | null | undefined;
  expect(mine?.affiliationRequests.nodes[0]).toEqual({
    id,
    displayName: "Ravi Zwarte Els",
    joiningClock: { dueOn: "2026-11-30", status: "MET" },
  });
  expect((await ask("hanne", list)).data).toEqual({ affiliationRequests: { nodes: [] } });
});

it("a case handler completes it by telephone, and confirms", async () => {
  const answers = [{ field: "healthFund", value: "300" }];
  const whole = await write("benoit", "completeAffiliationRequest", { affiliationRequestId: id, answers });
  expect(whole).toMatchObject({ errors: [], affiliationRequest: { state: "COMPLETE", missing: [] } });
  const done = await write("benoit", "confirmAffiliationRequest", { affiliationRequestId: id });
  expect(done).toMatchObject({ errors: [], affiliationRequest: { state: "CONFIRMED", category: "PRIMOSTARTER" } });
  await house.settle();
});

it("the certificate arrives in the file, with the career that contributions reckon on", async () => {
  const { data, errors } = await ask(
    "ravi",
    `{ viewer { affiliate { displayName fund { code } healthFund { healthFund }
      outgoingDocuments(first: 1) { nodes { kind language content } }
      career(from: "2026Q4", to: "2027Q4") { quarter category }
      } } }`,
  );
  expect(errors).toEqual([]);
  const { affiliate } = (
    data as never as { viewer: { affiliate: { outgoingDocuments: { nodes: { content: string }[] } } } }
  ).viewer;
  expect(affiliate).toMatchObject({
    displayName: "Ravi Zwarte Els",
    fund: { code: "UCM" },
    healthFund: { healthFund: "300" },
    outgoingDocuments: { nodes: [{ kind: "AFFILIATION_CERTIFICATE", language: "NL" }] },
    career: [
      { quarter: "2026Q4", category: "PRIMOSTARTER" },
      { quarter: "2027Q1", category: "PRIMOSTARTER" },
      { quarter: "2027Q2", category: "PRIMOSTARTER" },
      { quarter: "2027Q3", category: "PRIMOSTARTER" },
      { quarter: "2027Q4", category: "MAIN" },
    ],
  });
  const [page] = await readPdf(Buffer.from(affiliate.outgoingDocuments.nodes[0]?.content ?? "", "base64"));
  expect(page?.text).toContain("Attest van aansluiting");
  const { rows } = await house.inside("contributions", ({ em }) =>
    em
      .execute(
        "select category, starts_on::text, ends_on::text from contributions.career_period where starts_on > '2026-11-20' order by starts_on",
      )
      .then((rows) => ({ rows })),
  );
  expect(rows).toEqual([
    { category: "PRIMOSTARTER", starts_on: "2026-12-01", ends_on: "2027-09-30" },
    { category: "MAIN", starts_on: "2027-10-01", ends_on: null },
  ]);
});

it("remains unknown to other funds", async () => {
  const file = `query ($ssin: Ssin!) { affiliate(ssin: $ssin) { lastName } }`;
  expect((await ask("hanne", file, { ssin: ravi.ssin })).data).toEqual({ affiliate: null });
  expect((await ask("chantal", file, { ssin: ravi.ssin })).data).toEqual({ affiliate: { lastName: "Zwarte Els" } });
});
