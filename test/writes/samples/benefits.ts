import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import type { Sample, Samples } from "../sample.ts";
import type { WriteRoom } from "../write-room.ts";

const lotte = { role: "INSURED", ssin: "88041212434" } as const;
const hanne = { role: "CASE_HANDLER", fund: "SECUREX" } as const;
const LOTTE = seedId("aff", "lotte");
const CLAIM = seedId("clm", "lotte");
const DECISION = seedId("dec", "lotte");

const answers = {
  ...{ deceased: ["CHILD"], days: ["2025-10-02"], activityDays: [], asEmployee: ["NO"] },
};

/** Has Lotte claim bereavement leave, a year too late, and the claim stand in a state. */
const standing =
  (state: string, more: object = {}) =>
  async ({ inside }: WriteRoom): Promise<object> => {
    await inside((em) =>
      em.execute(
        `insert into benefits.claim (id, affiliate_id, fund, code, benefit_id, fact_on, origin, channel, state,
          filed_on, due_on, answers)
        values (?, ?, 'SECUREX', 'BEREAVEMENT_LEAVE', 'ben_BEREAVEMENT_LEAVE_2021-07-25', '2025-10-01', 'REQUESTED',
          'PORTAL', ?, '2026-11-10', '2027-03-10', ?)
        on conflict do nothing`,
        [CLAIM, LOTTE, state, JSON.stringify(state === "RECEIVED" ? {} : answers)],
      ),
    );
    return { claimId: CLAIM, ...more };
  };

const version = async ({ find, inside }: WriteRoom): Promise<number> => {
  await standing("RECEIVED")({ inside } as WriteRoom);
  const query = `query ($id: ID!) { benefitClaim(id: $id) { version } }`;
  return (await find<{ benefitClaim: { version: number } }>(query, { id: CLAIM })).benefitClaim.version;
};

const office = {
  court: { name: "Arbeidsrechtbank Gent", address: "Griffie, 9000 Gent" },
  ...{ contact: "Hanne, 09 000 00 00", service: "Uitkeringen" },
};

const outcome = {
  ...{ total: "103.53", refusals: [], doubts: [], figures: [], freeQuarters: [], quarters: [], verdict: "GRANTED" },
  parts: [
    {
      period: { startsOn: "2025-10-02", endsOn: "2025-10-02" },
      calculation: { result: "103.53", confirmed: true, steps: [] },
    },
  ],
};

/** Has the claim decided, so that the person can be notified of it. */
async function decided(room: WriteRoom, state = "DECIDED"): Promise<object> {
  await standing(state)(room);
  await room.inside((em) =>
    em.execute(
      `insert into benefits.decision (id, claim_id, place, affiliate_id, fund, benefit_id, verdict, language,
        decided_on, decided_by, works_from, amount, reasons, legal_basis, facts, outcome, mentions)
      values (?, ?, 1, ?, 'SECUREX', 'ben_BEREAVEMENT_LEAVE_2021-07-25', 'GRANTED', 'nl', '2026-11-19', 'hanne',
        '2025-10-01', 10353, '[]', '[{}]', '{"answers": {}}', ?, '{}')
      on conflict do nothing`,
      [DECISION, CLAIM, LOTTE, JSON.stringify(outcome)],
    ),
  );
  return { claimId: CLAIM, on: "2026-11-20", channel: "E_BOX" };
}

const RUN = seedId("bpr", "securex");

/** Has the decision notified, and an account known to which it is paid. */
async function payable(room: WriteRoom): Promise<object> {
  await decided(room, "PAYABLE");
  await room.inside((em) =>
    em.execute(
      `insert into benefits.benefit_account (affiliate_id, account_id, iban, starts_on, subject_version)
      values (?, 'bac_1', 'BE68539007547034', '2026-11-01', 1) on conflict do nothing`,
      [LOTTE],
    ),
  );
  return { executeOn: "2026-11-23" };
}

/** Has a run wait for a second person. */
async function proposed({ inside }: WriteRoom): Promise<object> {
  await inside((em) =>
    em.execute(
      `insert into benefits.payment_run (id, fund, state, execute_on, payments, total, proposed_by, proposed_on)
      values (?, 'SECUREX', 'PROPOSED', '2026-11-23', 1, 100, 'somebody', '2026-11-20') on conflict do nothing`,
      [RUN],
    ),
  );
  return { runId: RUN };
}

const versionOfRun = async (room: WriteRoom): Promise<number> => {
  await proposed(room);
  const query = `query ($id: ID!) { benefitPaymentRun(id: $id) { version } }`;
  return (await room.find<{ benefitPaymentRun: { version: number } }>(query, { id: RUN })).benefitPaymentRun.version;
};

const sample = (as: Sample["as"], input: Sample["input"], other: object): Sample => ({ as, input, other, version });

/** A valid way to ask each mutation about benefits. */
export const samples: Samples = {
  claimBenefit: {
    as: lotte,
    input: () => ({ affiliateId: LOTTE, code: "BIRTH_LEAVE", factOn: "2026-10-02" }),
    other: { factOn: "2026-10-03" },
  },
  answerClaim: sample(lotte, standing("RECEIVED", { answers: [{ field: "deceased", values: ["CHILD"] }] }), {
    answers: [{ field: "deceased", values: ["PARTNER"] }],
  }),
  attachEvidence: sample(
    lotte,
    standing("RECEIVED", {
      ...{ code: "DAYS_OF_LEAVE", fileName: "dagen.pdf", content: Buffer.from("%PDF-1.7 a").toString("base64") },
    }),
    { fileName: "andere.pdf" },
  ),
  askForMissing: sample(hanne, standing("RECEIVED", { note: "Welke dagen?" }), { note: "Wie is overleden?" }),
  withdrawClaim: sample(lotte, standing("RECEIVED"), { claimId: seedId("clm", "nobody") }),
  decideClaim: sample(hanne, standing("COMPLETE", { office }), { explanation: "Iets anders dat lang genoeg is." }),
  notifyDecision: sample(hanne, (room) => decided(room), { channel: "MAIL" }),
  preparePaymentRun: { namesNothing: true, as: hanne, input: payable, other: { executeOn: "2026-11-24" } },
  releasePaymentRun: {
    ...{ as: { role: "SUPERVISOR", fund: "SECUREX" }, input: proposed, version: versionOfRun },
    other: { runId: seedId("bpr", "none") },
  },
  cancelPaymentRun: { as: hanne, input: proposed, other: { runId: seedId("bpr", "none") }, version: versionOfRun },
};
