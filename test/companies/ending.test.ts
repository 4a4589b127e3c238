import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { openRooms, viewerAs } from "../harness/house.ts";

let rooms: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  rooms = await openRooms({ seeded: true });
});
afterAll(() => rooms.close());

const handlerAt = (fund: string) => viewerAs({ role: "CASE_HANDLER", fund, language: "en" });
let keys = 0;
const meta = (given: object = {}) => ({ idempotencyKey: `ending-test-${keys++}`, ...given });

const INSOLVENT = `mutation ($input: RecordInsolvencyInput!) { recordInsolvency(input: $input) {
  company { version insolvencies { kind period { startsOn endsOn } publishedOn curator reference } }
  errors { __typename ... on UserError { path } ... on ValidationError { reason } } } }`;
const DISSOLVE = `mutation ($input: DissolveCompanyInput!) { dissolveCompany(input: $input) {
  company { dissolvedOn dissolutionGround affiliations { period { endsOn } }
    mandates { nodes { holderName period { endsOn } } } }
  errors { __typename ... on UserError { path } ... on ValidationError { reason }
    ... on CompanyDissolvedError { dissolvedOn } } } }`;

interface Outcome {
  readonly company: object | null;
  readonly errors: readonly object[];
}

async function doing(fund: string, text: string, input: object): Promise<Outcome> {
  const { data, errors } = await rooms.ask("companies", handlerAt(fund), text, { input: { meta: meta(), ...input } });
  expect(errors).toBeUndefined();
  return Object.values(data ?? {})[0] as Outcome;
}

describe("a bankruptcy", () => {
  const judged = {
    companyId: seedId("com", "hetre"),
    kind: "BANKRUPTCY",
    startsOn: "2026-11-12",
    curator: "Me Fusain",
    reference: "Tribunal de l’entreprise de Liège, 2026-11-12",
  };

  it("is recorded with its curator, and corrected when it is said again", async () => {
    const first = await doing("SECUREX", INSOLVENT, judged);
    expect(first).toMatchObject({ errors: [], company: { version: 2, insolvencies: [{ curator: "Me Fusain" }] } });
    const second = await doing("SECUREX", INSOLVENT, { ...judged, curator: "Me Houx", publishedOn: "2026-11-18" });
    expect(second.company).toMatchObject({
      version: 3,
      insolvencies: [
        {
          kind: "BANKRUPTCY",
          period: { startsOn: "2026-11-12", endsOn: null },
          publishedOn: "2026-11-18",
          curator: "Me Houx",
          reference: judged.reference,
        },
      ],
    });
  });

  it("is not recorded before it is pronounced, published before, or closed before", async () => {
    const late = { ...judged, startsOn: "2026-11-21", endsOn: "2026-11-20", publishedOn: "2026-11-20" };
    expect((await doing("SECUREX", INSOLVENT, late)).errors).toMatchObject([
      { path: ["input", "startsOn"], reason: "IN_FUTURE" },
      { path: ["input", "endsOn"], reason: "OUT_OF_ORDER" },
      { path: ["input", "publishedOn"], reason: "OUT_OF_ORDER" },
    ]);
  });

  it("of another fund's company is not to be recorded", async () => {
    expect((await doing("UCM", INSOLVENT, judged)).errors).toMatchObject([{ __typename: "NotFoundError" }]);
  });
});

describe("a dissolution", () => {
  const ended = { companyId: seedId("com", "buis"), dissolvedOn: "2026-11-10", ground: "LIQUIDATION_CLOSED" };

  it("does not come before the company, or after today", async () => {
    for (const [dissolvedOn, reason] of [
      ["2003-12-18", "OUT_OF_ORDER"],
      ["2026-11-21", "IN_FUTURE"],
    ])
      expect((await doing("UCM", DISSOLVE, { ...ended, dissolvedOn })).errors).toMatchObject([{ reason }]);
  });

  it("ends the affiliation and the mandates that still run, and happens once", async () => {
    const { company, errors } = await doing("UCM", DISSOLVE, ended);
    expect(errors).toEqual([]);
    expect(company).toEqual({
      dissolvedOn: "2026-11-10",
      dissolutionGround: "LIQUIDATION_CLOSED",
      affiliations: [{ period: { endsOn: "2026-11-10" } }],
      mandates: {
        nodes: [
          { holderName: "Paul Buis", period: { endsOn: "2026-03-01" } },
          { holderName: "Paul Buis", period: { endsOn: "2026-11-10" } },
        ],
      },
    });
    expect((await doing("UCM", DISSOLVE, ended)).errors).toMatchObject([
      { __typename: "CompanyDissolvedError", dissolvedOn: "2026-11-10" },
    ]);
  });
});

it("shows how the dormant company of the demo office came to the auxiliary fund", async () => {
  const { data } = await rooms.ask(
    "companies",
    handlerAt("CNA"),
    `query ($id: ID) { company(id: $id) { affiliations { origin deadline { dueOn status } notice { deadline { dueOn } } } } }`,
    { id: seedId("com", "treurwilg") },
  );
  expect(data?.company).toEqual({
    affiliations: [
      {
        origin: "AUTOMATIC",
        deadline: { dueOn: "2019-12-02", status: "BREACHED" },
        notice: { deadline: { dueOn: "2020-02-14" } },
      },
    ],
  });
});
