import { workDay } from "../../subgraphs/shared/plumbing/daily.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { type House, openHouse } from "../harness/whole-house.ts";

/** What a mutation about a claim answers. */
interface Sent {
  readonly errors: readonly object[];
  readonly claim?: { readonly id: string; readonly [field: string]: unknown } | null;
  readonly [field: string]: unknown;
}

const CLAIM = `claim { id state missing missingEvidence { code } redirection { to { code } }
  decision { id verdict amount outcome { freeQuarters reasons { code } parts { period { startsOn } amount } } } }`;

/** Each mutation with what is asked of its answer. */
const SHOWN: Readonly<Record<string, string>> = {
  reportRecognition: "recognition { holds }",
  askInsurability: "question { id }",
  declareLifeEvent: "",
  askFamilyCertificate: "certificate { id }",
  recordFamilyCertificate: "certificate { state }",
  importRegisterMutations: "file { state }",
  proposeBenefitAccount: "account { id }",
  confirmBenefitAccount: "account { state }",
  preparePaymentRun: "run { id total }",
  releasePaymentRun: "run { state }",
  decideBenefitOverpayment: "overpayment { state }",
  notifyBenefitOverpayment: "overpayment { state }",
  recordRepayment: "overpayment { left }",
};

const OWN = `{ viewer { affiliate { benefitClaims(first: 20) { nodes { id benefit { code } origin state missing
  redirection { to { code } outcome { granted quarters decidedOn reference } }
  decision { verdict amount outcome { freeQuarters figures { code value }
  reasons { code } } } } } } } }`;

/** A claim as the insured person sees it. */
export interface OwnClaim {
  readonly id: string;
  readonly benefit: { readonly code: string };
  readonly [field: string]: unknown;
}

/** To whom the funds point for an appeal: whatever the court, it is said. */
const office = {
  court: { name: "Arbeidsrechtbank Gent", address: "Opgeëistenlaan 401, 9000 Gent" },
  ...{ contact: "09 000 00 00", service: "Uitkeringen" },
};

/** What is answered to the fields of a form. */
export const answersOf = (said: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(said).map(([field, values]) => ({ field, values }));

/** Why each partner asks in a life, where it is no health fund. */
const PURPOSES: Readonly<Record<string, string>> = { inasti: "REQUEST_DECISION", "family-fons": "FAMILY_CERTIFICATE" };

type Ask = <Found>(who: string, day: string, query: string) => Promise<Found>;

/** What people and institutions read of all this. */
const readings = (ask: Ask) => ({
  /** The claims of one’s own for a benefit, as one reads them. */
  async own(who: string, day: string, code: string): Promise<OwnClaim[]> {
    const { viewer } = await ask<{ viewer: { affiliate: { benefitClaims: { nodes: OwnClaim[] } } } }>(who, day, OWN);
    return viewer.affiliate.benefitClaims.nodes.filter(({ benefit }) => benefit.code === code);
  },
  /** How one’s own quarters stand, as one reads them. */
  async quarters(who: string, day: string, from: string, to: string): Promise<string[]> {
    const query = `{ viewer { affiliate { career(from: "${from}", to: "${to}") { quarter settlement { state } } } } }`;
    type Quarter = { readonly quarter: string; readonly settlement: { readonly state: string } | null };
    const { viewer } = await ask<{ viewer: { affiliate: { career: Quarter[] } } }>(who, day, query);
    return viewer.affiliate.career.map(({ quarter, settlement }) => `${quarter} ${settlement?.state ?? "-"}`);
  },
  /** The messages about somebody that an institution may read: where each stands, and what it says. */
  async messages(who: string, day: string, kind: string, affiliateId: string): Promise<object[]> {
    const where = `where: { kind: ["${kind}"], affiliateId: "${affiliateId}" }`;
    const query = `{ transmissions(${where}, first: 9) { nodes { state payload } } }`;
    type Found = { transmissions: { nodes: { state: string; payload: string }[] } };
    const { nodes } = (await ask<Found>(who, day, query)).transmissions;
    return nodes.map(({ state, payload }) => ({ state, ...JSON.parse(payload) }));
  },
});

/** The whole house, in which lives are lived: what people say, and what funds and health funds do about it. */
export async function openLives() {
  const house: House = await openHouse("one process");
  let keys = 0;

  /** Asks as somebody on a day, and expects no fault. */
  async function ask<Found>(who: string, day: string, query: string, variables: object = {}): Promise<Found> {
    const purpose = PURPOSES[who] ?? "INSURABILITY";
    const { data, errors } = await house.ask(who, query, variables, { "statut-day": day, "statut-purpose": purpose });
    expect(errors).toEqual([]);
    return data as unknown as Found;
  }

  /** Sends a mutation; whatever errors it answers stand in the answer. */
  async function send(who: string, day: string, name: string, input: object): Promise<Sent> {
    keys += 1;
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
    const query = `mutation ($input: ${type}) { it: ${name}(input: $input) { ${SHOWN[name] ?? CLAIM}
      errors { __typename ... on UserError { path } } } }`;
    const given = { ...input, meta: { idempotencyKey: `a life, step ${keys}` } };
    return (await ask<{ it: Sent }>(who, day, query, { input: given })).it;
  }

  /** The same, where it must succeed; answers the claim. */
  async function done(...asked: Parameters<typeof send>) {
    const sent = await send(...asked);
    expect(sent.errors).toEqual([]);
    return sent.claim ?? { id: "" };
  }

  return {
    ...{ house, ask, send, done, office },
    /** Claims for oneself, and answers what is asked of it. */
    claim: (
      who: string,
      day: string,
      code: string,
      factOn: string,
      said: Readonly<Record<string, readonly string[]>>,
    ) =>
      done(who, day, "claimBenefit", {
        ...{ affiliateId: seedId("aff", who), code, factOn },
        answers: answersOf(said),
      }),
    /** Decides on a claim and sends the decision; answers the claim as it was decided. */
    async decide(clerk: string, day: string, claimId: string, more: object = {}) {
      const claim = await done(clerk, day, "decideClaim", { claimId, office, ...more });
      await done(clerk, day, "notifyDecision", { claimId, on: day, channel: "E_BOX" });
      await house.settle();
      return claim;
    },
    ...readings(ask),
    /** Lets the day’s work be done by those who decide and who tell institutions. */
    async work(day: string): Promise<void> {
      const at = house.subgraphs.filter(({ plan }) => plan.name === "benefits" || plan.name === "reporting");
      await house.settle();
      await workDay(at, day);
      await house.settle();
    },
  };
}

export type Lives = Awaited<ReturnType<typeof openLives>>;
