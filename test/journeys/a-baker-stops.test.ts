import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { type House, openHouse } from "../harness/whole-house.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse("one process");
});
afterAll(() => house.close());

const lotte = seedId("aff", "lotte");
const NOVEMBER = { "statut-day": "2026-11-20", "accept-language": "nl" };

/** Asks as somebody, and expects no fault; errors of a mutation are answers. */
async function ask<Found>(who: string, query: string, variables: object = {}, headers: object = NOVEMBER) {
  const { data, errors } = await house.ask(who, query, variables, headers as Record<string, string>);
  expect(errors).toEqual([]);
  return data as unknown as Found;
}

const DECLARE = `mutation ($input: DeclareCessationInput!) { declareCessation(input: $input) { errors { __typename }
  cessation { id state notice { dueOn status } lastQuarter { quarter due } } } }`;
const PROVE = `mutation ($input: HandInEvidenceInput!) { handInEvidence(input: $input) { errors { __typename }
  evidence { kind sha256 } } }`;
const CONFIRM = `mutation ($input: DecideCessationInput!) { decideCessation(input: $input) { errors { __typename }
  cessation { state affiliation { period { endsOn } } } } }`;
const REOPEN = `mutation ($input: ReopenCessationInput!) { reopenCessation(input: $input) { errors { __typename }
  cessation { state } } }`;
const OPENS = `{ viewer { affiliate { cessations { state opens { code standing inWords askBy until obstacles } }
  career(from: "2026Q4", to: "2027Q1") { quarter category settlement { state } } } } }`;

let cessationId: string;

it("Lotte tells that she stops, and is told until when she pays and by when she had to say so", async () => {
  const input = { meta: { idempotencyKey: "lotte-stops" }, affiliateId: lotte, endsOn: "2026-11-15", cause: "STOPS" };
  const told = await ask<{ declareCessation: { cessation: { id: string } } }>("lotte", DECLARE, { input });
  expect(told).toMatchObject({
    declareCessation: {
      errors: [],
      cessation: {
        state: "DECLARED",
        notice: { dueOn: "2026-11-30", status: "MET" },
        lastQuarter: { quarter: "2026Q4", due: true },
      },
    },
  });
  cessationId = told.declareCessation.cessation.id;
});

it("She hands in her deregistration, and Hanne, who knows her file, confirms the end", async () => {
  const content = Buffer.from("%PDF-1.7 schrapping in de KBO").toString("base64");
  const proof = { aboutId: cessationId, kind: "CESSATION_PROOF", fileName: "schrapping.pdf", content };
  const handedIn = await ask("lotte", PROVE, { input: { meta: { idempotencyKey: "lotte-proves" }, ...proof } });
  expect(handedIn).toMatchObject({ handInEvidence: { errors: [], evidence: { kind: "CESSATION_PROOF" } } });
  const input = { meta: { idempotencyKey: "hanne-confirms" }, cessationId, confirmed: true };
  expect(await ask("hanne", CONFIRM, { input })).toMatchObject({
    decideCessation: {
      errors: [],
      cessation: { state: "CONFIRMED", affiliation: { period: { endsOn: "2026-11-15" } } },
    },
  });
  expect(await ask("benoit", CONFIRM, { input })).toMatchObject({
    decideCessation: { errors: [{ __typename: "NotFoundError" }], cessation: null },
  });
});

it("She reads in her own language what it opens, by when she must ask, and what is still to be shown", async () => {
  await house.settle();
  expect(await ask("lotte", OPENS)).toEqual({
    viewer: {
      affiliate: {
        cessations: [
          {
            state: "CONFIRMED",
            opens: [
              {
                code: "CONTINUED_INSURANCE",
                standing: "FACTS_MISSING",
                inWords:
                  "De voortgezette verzekering behoudt uw pensioenrechten met een vrijwillige bijdrage: dat kan voor u openstaan, er moet nog iets bewezen worden.",
                askBy: "2027-06-30",
                until: "2028-12-31",
                obstacles: [
                  "Dat de laatste vier kwartalen betaald zijn.",
                  "Dat geen ander stelsel de periode gelijkstelt.",
                ],
              },
              expect.objectContaining({ code: "HEALTH_CARE", standing: "OPEN", until: "2027-12-31" }),
              expect.objectContaining({ code: "REGULARISATION", standing: "OPEN" }),
            ],
          },
        ],
        career: [
          { quarter: "2026Q4", category: "MAIN", settlement: { state: "NOT_DUE_YET" } },
          { quarter: "2027Q1", category: null, settlement: { state: "NOTHING_DUE" } },
        ],
      },
    },
  });
});

it("The national institute sees the career that ended, and no document", async () => {
  const query = `query ($id: ID!) { affiliate(id: $id) { careerHistory { nodes { version cause period { endsOn } } } } }`;
  const purpose = { ...NOVEMBER, "statut-purpose": "CAREER" };
  expect(await ask("inasti", query, { id: lotte }, purpose)).toEqual({
    affiliate: {
      careerHistory: {
        nodes: [
          { version: 2, cause: "CEASED", period: { endsOn: "2026-11-15" } },
          { version: 1, cause: "STARTED", period: { endsOn: null } },
        ],
      },
    },
  });
  const asked = await house.ask(
    "inasti",
    "query ($id: ID!) { affiliate(id: $id) { cessations { reason } } }",
    { id: lotte },
    purpose,
  );
  expect(asked.errors[0]?.extensions.code).toBe("FORBIDDEN");
});

it("She bakes on after all: the end is opened again, and the quarters follow by themselves", async () => {
  const input = { meta: { idempotencyKey: "she-bakes-on", reason: "Bakt voort voor de markt" }, cessationId };
  expect(await ask("hanne", REOPEN, { input })).toMatchObject({
    reopenCessation: { errors: [], cessation: { state: "REOPENED" } },
  });
  await house.settle();
  expect(await ask("lotte", OPENS)).toMatchObject({
    viewer: {
      affiliate: {
        cessations: [{ state: "REOPENED", opens: [] }],
        career: [{ category: "MAIN" }, { quarter: "2027Q1", category: "MAIN" }],
      },
    },
  });
});
