import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { type House, openHouse } from "../harness/whole-house.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse("one process");
});
afterAll(() => house.close());

let keys = 0;
const meta = () => ({ idempotencyKey: `demo-people-${keys++}` });
const person = (key: string) => seedId("aff", key);
const company = (key: string) => seedId("com", key);
const euros = expect.stringMatching(/^\d+\.\d\d$/);

/** Asks as somebody, and answers what was found; nothing may be wrong. */
async function asked(who: string, query: string, variables: object = {}, language = "en") {
  const { data, errors } = await house.ask(who, query, variables, { "accept-language": language });
  expect(errors).toEqual([]);
  return data as never as Record<string, never>;
}

const HELD = `query ($id: ID!) { company(id: $id) { displayName fund { code } year(year: 2026) { starter { outcome } }
  insolvencies { kind curator } mandates(first: 5) { nodes { holderName role paid holder { displayName } } } } }`;

it("Jan, who pays late, sees what is overdue and asks for a plan; Hanne finds it on her desk", async () => {
  const own = "{ viewer { affiliate { displayName account { balance overdue structuredCommunication } } } }";
  expect(await asked("jan", own)).toMatchObject({
    viewer: { affiliate: { displayName: "Jan Eik", account: { balance: euros, overdue: euros } } },
  });
  const input = { meta: meta(), contributorId: person("jan"), instalments: 4 };
  const plan = await asked(
    "jan",
    `mutation ($input: AskPaymentPlanInput!) { askPaymentPlan(input: $input) {
      plan { state total instalments { amount } } errors { __typename } } }`,
    { input },
  );
  expect(plan).toMatchObject({ askPaymentPlan: { errors: [], plan: { state: "ASKED", total: euros } } });
  const desk = await asked("hanne", `{ paymentPlans { nodes { state contributor { id displayName } } } }`);
  const waiting = { state: "ASKED", contributor: { id: person("jan"), displayName: "Jan Eik" } };
  expect((desk as never as { paymentPlans: { nodes: object[] } }).paymentPlans.nodes).toContainEqual(waiting);
});

it("Marc sees the company that he directs, and the company sees his name and not his file", async () => {
  const mine = await asked("marc", `{ viewer { affiliate { mandates { nodes { role company { displayName } } } } } }`);
  expect(mine).toMatchObject({
    viewer: {
      affiliate: { mandates: { nodes: [{ role: "DIRECTOR", company: { displayName: "Hêtre Solutions SRL" } }] } },
    },
  });
  const names = "query ($id: ID!) { company(id: $id) { mandates { nodes { holderName } } } }";
  expect(await asked("hetre", names, { id: company("hetre") })).toEqual({
    company: { mandates: { nodes: [{ holderName: "Marc Hêtre" }] } },
  });
  const file = "query ($id: ID!) { affiliate(id: $id) { displayName } }";
  const { errors } = await house.ask("hetre", file, { id: person("marc") });
  expect(errors[0]?.extensions.code).toBe("FORBIDDEN");
});

it("Aurélie sees Populier with its unpaid director, and no file of the one who is with another fund", async () => {
  const { company: seen } = await asked("aurelie", HELD, { id: company("populier") });
  expect(seen).toMatchObject({
    displayName: "Populier SA",
    year: { starter: { outcome: "NOT_A_STARTER" } },
    mandates: {
      nodes: [
        { holderName: "Pieter Populier", paid: true, holder: null },
        { holderName: "Veerle Wingerd", role: "DIRECTOR", paid: false },
        { holderName: "Veerle Wingerd", role: "DAILY_MANAGER", paid: true },
      ],
    },
  });
});

it("Nadia reads who is the curator of her company, and what she has a right to after a bankruptcy", async () => {
  const insolvent = await asked(
    "nadia",
    "query ($id: ID!) { company(id: $id) { insolvencies { kind curator period { startsOn } } } }",
    { id: company("cedre") },
  );
  expect(insolvent).toEqual({
    company: { insolvencies: [{ kind: "BANKRUPTCY", curator: "Me Aubépine", period: { startsOn: "2026-05-12" } }] },
  });
  const guide = `query ($id: ID!) { lifeEventGuide(event: INTERRUPTION, affiliateId: $id) {
    personal rights { text } steps { text } } }`;
  const { lifeEventGuide } = await asked("nadia", guide, { id: person("nadia") }, "fr");
  expect(lifeEventGuide).toMatchObject({ personal: true });
  expect((lifeEventGuide as unknown as { rights: object[] }).rights.length).toBeGreaterThan(0);
});

it("Michel keeps the certificate of a dormant company, and its year shows it", async () => {
  const input = {
    ...{ meta: meta(), companyId: company("treurwilg"), year: 2025, issuedOn: "2026-09-15" },
    ...{ reference: "NA-2026-000321", fileName: "attest.pdf", content: Buffer.from("%PDF-1.7").toString("base64") },
  };
  const keep = `mutation ($input: KeepDormancyCertificateInput!) { keepDormancyCertificate(input: $input) {
    certificate { reference } errors { __typename } } }`;
  expect(await asked("michel", keep, { input })).toMatchObject({ keepDormancyCertificate: { errors: [] } });
  const year = "query ($id: ID!) { company(id: $id) { year(year: 2025) { dormancyCertificate { reference } } } }";
  expect(await asked("treurwilg", year, { id: company("treurwilg") })).toEqual({
    company: { year: { dormancyCertificate: { reference: "NA-2026-000321" } } },
  });
});

it("Benoît learns that nobody can say yet whether a German branch is a starter", async () => {
  const { company: seen } = await asked("benoit", HELD, { id: company("larche") });
  expect(seen).toMatchObject({
    displayName: "Lärche Beratung succursale",
    year: { starter: { outcome: expect.any(String) } },
  });
  const forms = "{ legalForms { code starterExemptionPossible } }";
  const { legalForms } = await asked("nobody", forms);
  expect(legalForms).toContainEqual({ code: "FOREIGN_BRANCH", starterExemptionPossible: null });
});

it("Petra is answered in German, also where she is refused", async () => {
  const { headers, data } = await house.ask(
    "petra",
    `mutation { openServiceRequest(input: { meta: { idempotencyKey: "short" }, contributorId: "${person("petra")}",
      kind: QUESTION, subject: "Beiträge", body: "Wie hoch?" }) { errors { ... on UserError { message } } } }`,
    {},
    { "accept-language": "de" },
  );
  expect(headers["content-language"]).toBe("de");
  expect(JSON.stringify(data)).toMatch(/[A-ZÄÖÜ][a-zäöü]+ .*\./);
});

it("Simon, at the ceiling, has every step of his contribution, and anybody can simulate it", async () => {
  const due = `{ viewer { affiliate { dues(first: 1) { nodes { amount contribution calculation {
    result steps { label value } } } } } } }`;
  const { viewer } = (await asked("simon", due)) as never as {
    viewer: { affiliate: { dues: { nodes: { amount: string; calculation: { steps: object[] } }[] } } };
  };
  const [last] = viewer.affiliate.dues.nodes;
  // The highest contribution of 2026, as INASTI published it.
  expect(last).toMatchObject({ contribution: "5103.05", calculation: { result: last?.amount } });
  expect(last?.calculation.steps.length).toBeGreaterThan(5);
  const simulated = `{ simulateContribution(input: { quarter: "2026Q4", category: MAIN, startsOn: "2018-01-01",
    incomes: [{ year: 2023, amount: "128000.00" }] }) { contribution } }`;
  expect(await asked("nobody", simulated)).toEqual({ simulateContribution: { contribution: "5103.05" } });
});

it("Karim, who is with the auxiliary fund, is a stranger to Benoît, and so is his number", async () => {
  const file = "query ($id: ID!) { affiliate(id: $id) { displayName } }";
  expect(await asked("michel", file, { id: person("karim") })).toEqual({ affiliate: { displayName: "Karim Orme" } });
  expect(await asked("benoit", file, { id: person("karim") })).toEqual({ affiliate: null });
  const search = `query ($text: String) { affiliates(where: { text: $text }) { totalCount } }`;
  expect(await asked("benoit", search, { text: "Karim Orme" })).toEqual({ affiliates: { totalCount: 0 } });
});

it("Hanne finds Lotte by a name with a slip, and by what she pays under", async () => {
  const search = `query ($text: String) { affiliates(where: { text: $text }, orderBy: BEST_MATCH, first: 1) {
    nodes { displayName account { structuredCommunication } } } }`;
  const { affiliates } = (await asked("hanne", search, { text: "Lote Linda" })) as never as {
    affiliates: { nodes: { displayName: string; account: { structuredCommunication: string } }[] };
  };
  expect(affiliates.nodes[0]?.displayName).toBe("Lotte Linde");
  const communication = affiliates.nodes[0]?.account.structuredCommunication;
  const under = `query ($communication: StructuredCommunication!) {
    contributorByCommunication(communication: $communication) { id displayName account { balance } } }`;
  expect(await asked("hanne", under, { communication })).toMatchObject({
    contributorByCommunication: { id: person("lotte"), displayName: "Lotte Linde", account: { balance: euros } },
  });
  expect(await asked("benoit", under, { communication })).toEqual({ contributorByCommunication: null });
});

it("Chantal's fund takes in a file of mandates, and she reads which line was not kept", async () => {
  const lines = [
    "EnterpriseNumber,HolderSsin,HolderName,Role,Paid,StartsOn,EndsOn,Evidence",
    "1999003417,,Joke Meidoorn,WORKING_PARTNER,yes,2026-10-01,,BCE",
    "1999001239,,Joke Meidoorn,DIRECTOR,yes,2026-10-01,,BCE",
  ];
  const input = { meta: meta(), fileName: "mandaten.csv", content: Buffer.from(lines.join("\n")).toString("base64") };
  const start = `mutation ($input: ImportMandatesInput!) { importMandates(input: $input) {
    fileImport { id } errors { __typename } } }`;
  expect(await asked("chantal", start, { input })).toMatchObject({ importMandates: { errors: [] } });
  await house.settle();
  const report = "{ fileImports(first: 1) { nodes { state kept rejected faults { nodes { line reason } } } } }";
  expect(await asked("chantal", report)).toEqual({
    fileImports: {
      nodes: [{ state: "FINISHED", kept: 1, rejected: 1, faults: { nodes: [{ line: 3, reason: "UNKNOWN_COMPANY" }] } }],
    },
  });
  const partners = 'query ($id: ID!) { company(id: $id) { mandates(on: "2026-11-20") { nodes { holderName } } } }';
  expect(await asked("hazelaar", partners, { id: company("hazelaar") })).toMatchObject({
    company: { mandates: { nodes: [{ holderName: "Sofie Hazelaar" }, { holderName: "Joke Meidoorn" }] } },
  });
});

it("Leïla reads what a child gives a right to, and the analyst counts without a name", async () => {
  const guide = `query ($id: ID!) { lifeEventGuide(event: CHILD, affiliateId: $id) { personal rights { text } } }`;
  const { lifeEventGuide } = await asked("leila", guide, { id: person("leila") }, "fr");
  expect(lifeEventGuide).toMatchObject({ personal: true });
  const { errors } = await house.ask("ines", "{ affiliates { nodes { displayName } } }");
  expect(errors[0]?.extensions.code).toBe("FORBIDDEN");
});
