import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { openRooms, viewerAs } from "../harness/house.ts";

const LOTTE = seedId("aff", "lotte");
const lotte = viewerAs({ role: "INSURED", ssin: "88041212434", language: "nl", actor: "lotte" });

let rooms: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  rooms = await openRooms({ seeded: true });
});
afterAll(() => rooms.close());

/** Lotte declares something, and the house has heard of it. */
async function declare(key: string, event: object): Promise<void> {
  const query = `mutation ($input: DeclareLifeEventInput!) { declareLifeEvent(input: $input) { errors { __typename } } }`;
  const input = { meta: { idempotencyKey: `declared: ${key}` }, affiliateId: LOTTE, ...event };
  const { data } = await rooms.ask("affiliates", lotte, query, { input });
  expect(data).toEqual({ declareLifeEvent: { errors: [] } });
  await rooms.settle();
}

async function claims(): Promise<object[]> {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Affiliate {
    benefitClaims(first: 50) { nodes { benefit { code } state factOn filedOn origin
      redirection { to { code } } } } } } }`;
  const { data, errors } = await rooms.ask("benefits", lotte, query, { of: [{ __typename: "Affiliate", id: LOTTE }] });
  expect(errors).toBeUndefined();
  return (data as unknown as { _entities: [{ benefitClaims: { nodes: object[] } }] })._entities[0].benefitClaims.nodes;
}

const illness = { illness: { since: "2026-11-16" } };
const asked = { filedOn: "2026-11-20", origin: "REQUESTED" };

it.each<[what: string, event: object, claim: object]>([
  [
    "a fire in the shop",
    { interruption: { happenedOn: "2026-11-10", cause: "DISASTER" } },
    { benefit: { code: "BRIDGING_RIGHT" }, state: "RECEIVED", factOn: "2026-11-10", redirection: null },
  ],
  [
    "an illness",
    illness,
    {
      benefit: { code: "INCAPACITY_ALLOWANCE" },
      state: "REDIRECTED",
      factOn: "2026-11-16",
      redirection: { to: { code: "HEALTH_FUND" } },
    },
  ],
  [
    "a child that she expects",
    { child: { arrivesOn: "2027-02-01", arrival: "BIRTH", role: "MOTHER" } },
    {
      benefit: { code: "MATERNITY_ALLOWANCE" },
      state: "REDIRECTED",
      factOn: "2027-02-01",
      redirection: { to: { code: "HEALTH_FUND" } },
    },
  ],
])("who declares %s has claimed what it gives, on the day of the declaration", async (what, event, claim) => {
  await declare(what, event);
  expect(await claims()).toContainEqual({ ...claim, ...asked });
});

it("claims nothing twice, and nothing of the fund’s own before its day", async () => {
  const before = await claims();
  await declare("the illness once more", illness);
  await declare("a leave to come", { child: { arrivesOn: "2027-02-01", arrival: "BIRTH", role: "OTHER_PARENT" } });
  await declare("a start", { start: { startsOn: "2026-12-01" } });
  expect(await claims()).toEqual(before);
});
