import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { type House, openHouse } from "../harness/whole-house.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse("one process");
});
afterAll(() => house.close());

const pieter = seedId("aff", "pieter");
const GHENT = "Arbeidsrechtbank Gent, afdeling Kortrijk";

/** Asks as somebody on a day, and expects no fault. */
async function ask<Found>(who: string, day: string, query: string, variables: object = {}): Promise<Found> {
  const { data, errors } = await house.ask(who, query, variables, { "statut-day": day, "accept-language": "nl" });
  expect(errors).toEqual([]);
  return data as unknown as Found;
}

interface Answered {
  readonly errors: readonly object[];
  readonly claim?: { readonly id: string; readonly decision: { readonly id: string } | null };
  readonly decision?: object;
}
const CLAIM = `claim { id state missing clock { dueOn status } paymentClock { dueOn } decision { id verdict amount
  ground revises appealUntil outcome { reasons { code } } mentions { code } } }`;
const APPEAL = `decision { appeal { filedOn toldBy awaitsDecision deadline { dueOn status } rulings { ruling } } }`;

async function send(who: string, day: string, name: string, input: object): Promise<Answered> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const shown = name.includes("Appeal") ? APPEAL : CLAIM;
  const query = `mutation ($input: ${type}) { it: ${name}(input: $input) { ${shown} errors { __typename } } }`;
  const given = { ...input, meta: { idempotencyKey: `refused-claim-${name}-${who}-${day}` } };
  return (await ask<{ it: Answered }>(who, day, query, { input: given })).it;
}

const office = {
  court: { name: GHENT, address: "Beheerstraat 41, 8500 Kortrijk" },
  ...{ contact: "Hanne, 09 000 00 00", service: "Uitkeringen" },
};
/** Nine working days of August 2026. */
const days = [10, 11, 12, 13, 14, 17, 18, 19, 20].map((day) => `2026-08-${day}`);

let claimId = "";
let refusal = "";

it("Pieter claims nine days of birth leave with the birth aid, and is told by when it is decided", async () => {
  const said = { days, halfDays: [], activityDays: [], aid: ["YES"], linked: ["YES"] };
  const { claim, errors } = await send("pieter", "2026-11-20", "claimBenefit", {
    ...{ affiliateId: pieter, code: "BIRTH_LEAVE", factOn: "2026-08-05" },
    answers: Object.entries(said).map(([field, values]) => ({ field, values })),
  });
  expect({ claim, errors }).toMatchObject({
    claim: { state: "COMPLETE", missing: [], clock: { dueOn: "2027-03-20", status: "RUNNING" }, decision: null },
    errors: [],
  });
  claimId = claim?.id ?? "";
});

it("Hanne refuses: another is said to have taken the leave; another fund knows of nothing", async () => {
  const explanation = "Volgens het register heeft een ander het verlof al genomen.";
  const input = { claimId, office, explanation, furtherReasons: ["PAT_R03"] };
  expect((await send("elke", "2026-11-23", "decideClaim", input)).errors).toEqual([{ __typename: "NotFoundError" }]);
  const { claim, errors } = await send("hanne", "2026-11-23", "decideClaim", input);
  expect({ claim, errors }).toMatchObject({
    claim: {
      state: "DECIDED",
      clock: { status: "MET" },
      decision: {
        ...{
          verdict: "REFUSED",
          amount: "0.00",
          appealUntil: null,
          outcome: { reasons: expect.arrayContaining([{ code: "PAT_R03" }]) },
        },
        mentions: ["M1", "M2", "M3", "M4", "M5", "M6"].map((code) => ({ code })),
      },
    },
    errors: [],
  });
  refusal = claim?.decision?.id ?? "";
  const told = await send("hanne", "2026-11-24", "notifyDecision", { claimId, on: "2026-11-24", channel: "E_BOX" });
  expect(told.claim).toMatchObject({ state: "NOTIFIED", paymentClock: null, decision: { appealUntil: "2027-02-24" } });
});

it("He appeals in time and says so himself; nobody else reads of it", async () => {
  const input = { decisionId: refusal, filedOn: "2027-02-24", court: GHENT };
  expect(await send("lotte", "2027-02-25", "recordAppeal", input)).toMatchObject({
    ...{ decision: null, errors: [{ __typename: "NotFoundError" }] },
  });
  expect(await send("pieter", "2027-02-25", "recordAppeal", input)).toEqual({
    decision: {
      appeal: {
        ...{ filedOn: "2027-02-24", toldBy: "PERSON", awaitsDecision: false, rulings: [] },
        deadline: { dueOn: "2027-02-24", status: "MET" },
      },
    },
    errors: [],
  });
});

it("The court takes the refusal away, and the claim waits for another decision", async () => {
  const ruling = { decisionId: refusal, ruling: "SET_ASIDE", ruledOn: "2027-09-06", court: GHENT, reference: "27/881" };
  const { decision } = await send("hanne", "2027-09-08", "noteAppealRuling", ruling);
  expect(decision).toMatchObject({ appeal: { awaitsDecision: true, rulings: [{ ruling: "SET_ASIDE" }] } });
});

it("The leave was his: nine days at 105.60 are granted, and no aid, which is lost above eight days", async () => {
  const explanation = "De rechtbank: niemand anders heeft het kind erkend, en het verlof is van hem.";
  const { claim, errors } = await send("hanne", "2027-09-09", "decideClaim", {
    ...{ claimId, office, ground: "JUDGMENT", explanation },
  });
  expect({ claim, errors }).toMatchObject({
    claim: {
      decision: {
        ...{ verdict: "PARTLY", amount: "950.40", ground: "JUDGMENT", revises: refusal },
        outcome: { reasons: [{ code: "PAT_R06" }] },
      },
    },
    errors: [],
  });
  const told = await send("hanne", "2027-09-10", "notifyDecision", { claimId, on: "2027-09-10", channel: "E_BOX" });
  expect(told.claim).toMatchObject({ state: "PAYABLE", paymentClock: { dueOn: "2028-01-10" } });
  const query = `query ($id: ID!) { benefitClaim(id: $id) { decisions { id appeal { awaitsDecision revisedBy } } } }`;
  const own = await ask("pieter", "2027-09-11", query, { id: claimId });
  const holds = claim?.decision?.id;
  expect(own).toEqual({
    benefitClaim: {
      decisions: [
        { id: holds, appeal: null },
        { id: refusal, appeal: { awaitsDecision: false, revisedBy: holds } },
      ],
    },
  });
});
