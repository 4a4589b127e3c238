import { sql } from "kysely";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { openRooms, viewerAs } from "../harness/house.ts";

let rooms: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  rooms = await openRooms({ seeded: true });
});
afterAll(() => rooms.close());

const clerk = viewerAs({ role: "CASE_HANDLER", fund: "PARTENA", language: "en" });
const REBUT = `mutation ($input: RebutMandatePresumptionInput!) { rebutMandatePresumption(input: $input) {
  mandate { version presumption { stands rebutted { startsOn endsOn } proofInLaw basis { article } } }
  errors { __typename ... on UserError { path } ... on ValidationError { reason } } } }`;
let keys = 0;
const proof = (more: object = {}) => ({
  meta: { idempotencyKey: `presumption-${keys++}` },
  mandateId: seedId("man", "populier 1"),
  startsOn: "2012-06-01",
  notifiedOn: "2025-03-10",
  proofInLaw: "Articles of association, art. 12",
  proofInFact: "Accounts without pay of directors",
  yearsWithPay: [2025],
  ...more,
});

interface Outcome {
  readonly mandate: object | null;
  readonly errors: readonly object[];
}
const rebut = async (input: object, who = clerk): Promise<Outcome> => {
  const { data, errors } = await rooms.ask("companies", who, REBUT, { input });
  expect(errors).toBeUndefined();
  return data?.rebutMandatePresumption as Outcome;
};

it("works twelve months back, and not in a year with pay", async () => {
  const { mandate, errors } = await rebut(proof());
  expect(errors).toEqual([]);
  expect(mandate).toEqual({
    version: 2,
    presumption: {
      stands: false,
      rebutted: [
        { startsOn: "2024-03-10", endsOn: "2024-12-31" },
        { startsOn: "2026-01-01", endsOn: null },
      ],
      proofInLaw: "Articles of association, art. 12",
      basis: { article: "RD no. 38, art. 3 § 1; RD of 19-12-1967, art. 2" },
    },
  });
});

it("tells the others, beside what they heard before", async () => {
  const { rows } = await rooms.inside("companies", ({ db }) =>
    sql<{ mandates: object[] }>`select content -> 'mandates' as mandates from facts.fact
      where subject = ${seedId("com", "populier")} and type = 'MandateChanged'
      order by subject_version desc limit 1`.execute(db),
  );
  expect(rows[0]?.mandates).toHaveLength(3);
  expect(rows[0]?.mandates[1]).toEqual({
    id: seedId("man", "populier 1"),
    affiliateId: null,
    holderSsin: null,
    role: "DIRECTOR",
    paid: false,
    startsOn: "2012-06-01",
    endsOn: null,
    rebutted: [
      { startsOn: "2024-03-10", endsOn: "2024-12-31" },
      { startsOn: "2026-01-01", endsOn: null },
    ],
  });
});

it("needs both proofs, and a day that has come", async () => {
  const { errors } = await rebut(proof({ proofInLaw: " ", proofInFact: "", notifiedOn: "2026-11-21" }));
  expect(errors).toMatchObject([
    { path: ["input", "proofInLaw"], reason: "TOO_SHORT" },
    { path: ["input", "proofInFact"], reason: "TOO_SHORT" },
    { path: ["input", "notifiedOn"], reason: "IN_FUTURE" },
  ]);
});

it("is not possible for a mandate that is paid, nor from another fund", async () => {
  const paid = await rebut(proof({ mandateId: seedId("man", "populier 2") }));
  expect(paid.errors).toMatchObject([{ __typename: "PresumptionStandsError" }]);
  const other = await rebut(proof(), viewerAs({ role: "CASE_HANDLER", fund: "SECUREX", language: "en" }));
  expect(other.errors).toMatchObject([{ __typename: "NotFoundError" }]);
});
