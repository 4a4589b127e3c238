import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import { statement } from "../../benefits/bank-messages.ts";
import type { Sample, Samples } from "../sample.ts";
import type { WriteRoom } from "../write-room.ts";
import { familyCertificateSamples } from "./family-certificates.ts";
import { garnishmentSamples } from "./garnishments.ts";
import { healthFundSamples } from "./health-funds.ts";
import { overpaymentSamples } from "./overpayments.ts";
import { paymentRunSamples } from "./payment-runs.ts";

const lotte = { role: "INSURED", ssin: "88041212434" } as const;
const hanne = { role: "CASE_HANDLER", fund: "SECUREX" } as const;
const LOTTE = seedId("aff", "lotte");
const BENEFIT = "ben_BEREAVEMENT_LEAVE_2021-07-25";

const answers = { deceased: ["CHILD"], days: ["2025-10-02"], activityDays: [], asEmployee: ["NO"] };

/** Each mutation has a claim of its own: for leave after a death on another day of October 2025, asked for late. */
const MUTATIONS = "answer attach ask withdraw decide notify prepare appeal ruling bank".split(" ");
type Key = (typeof MUTATIONS)[number];
const claimOf = (key: Key): string => seedId("clm", key);

/** Has Lotte's claim stand in a state. */
const standing =
  (key: Key, state: string, more: object = {}) =>
  async ({ inside }: Pick<WriteRoom, "inside">): Promise<object> => {
    const factOn = `2025-10-${10 + MUTATIONS.indexOf(key)}`;
    const said = JSON.stringify(state === "RECEIVED" ? {} : answers);
    await inside((em) =>
      em.execute(
        `insert into benefits.claim (id, affiliate_id, fund, code, benefit_id, fact_on, origin, channel, state,
          filed_on, due_on, answers)
        values (?, ?, 'SECUREX', 'BEREAVEMENT_LEAVE', ?, ?, 'REQUESTED', 'PORTAL', ?, '2026-11-10', '2027-03-10', ?)
        on conflict do nothing`,
        [claimOf(key), LOTTE, BENEFIT, factOn, state, said],
      ),
    );
    return { claimId: claimOf(key), ...more };
  };

const versionOf =
  (key: Key, state: string) =>
  async (room: WriteRoom): Promise<number> => {
    await standing(key, state)(room);
    const query = `query ($id: ID!) { benefitClaim(id: $id) { version } }`;
    return (await room.find<{ benefitClaim: { version: number } }>(query, { id: claimOf(key) })).benefitClaim.version;
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

/** Has a claim decided: 103.53 is granted. */
const decided =
  (key: Key, state: string) =>
  async (room: WriteRoom): Promise<void> => {
    await standing(key, state)(room);
    await room.inside((em) =>
      em.execute(
        `insert into benefits.decision (id, claim_id, place, affiliate_id, fund, benefit_id, verdict, language,
          decided_on, decided_by, works_from, amount, reasons, legal_basis, facts, outcome, mentions)
        values (?, ?, 1, ?, 'SECUREX', ?, 'GRANTED', 'nl', '2026-11-19', 'hanne', '2025-10-01', 10353, '[]', '[{}]',
          '{"answers": {}}', ?, '{}')
        on conflict do nothing`,
        [seedId("dec", key), claimOf(key), LOTTE, BENEFIT, JSON.stringify(outcome)],
      ),
    );
  };

/** Has a decision notified, and an account known to which it is paid. */
async function payable(room: WriteRoom): Promise<object> {
  await decided("prepare", "PAYABLE")(room);
  await room.inside((em) =>
    em.execute(
      `insert into benefits.benefit_account (affiliate_id, account_id, iban, starts_on, subject_version)
      values (?, 'bac_1', 'BE68539007547034', '2026-11-01', 1) on conflict do nothing`,
      [LOTTE],
    ),
  );
  return { executeOn: "2026-11-23" };
}

/** Has a payment wait for the bank, and the bank book it. */
async function booked(room: WriteRoom): Promise<object> {
  await decided("bank", "PAYABLE")(room);
  const [runId, paymentId] = [seedId("bpr", "bank"), seedId("bpl", "bank")];
  await room.inside(async (em) => {
    await em.execute(
      `insert into benefits.payment_run (id, fund, state, execute_on, payments, total, proposed_by, proposed_on,
        ended_by, ended_on, content, sha256)
      values (?, 'SECUREX', 'RELEASED', '2026-11-20', 1, 10353, 'somebody', '2026-11-20', 'koen', '2026-11-20', '',
        encode(sha256(''), 'hex')) on conflict do nothing`,
      [runId],
    );
    await em.execute(
      `insert into benefits.payment_line (id, run_id, claim_id, decision_id, part, affiliate_id, fund, name, iban,
        period_from, period_until, amount, sent_on)
      select ?, ?, ?, ?, 0, ?, 'SECUREX', 'Lotte', 'BE68539007547034', '2025-10-02', '2025-10-02', 10353, '2026-11-20'
      where not exists (select from benefits.payment_line where id = ?)`,
      [paymentId, runId, claimOf("bank"), seedId("dec", "bank"), LOTTE, paymentId],
    );
  });
  const content = statement([{ id: paymentId, amount: "-103.53", on: "2026-11-20" }]);
  return { fileName: "bank.xml", content: Buffer.from(content).toString("base64") };
}

const filed = { filedOn: "2026-11-19", court: "Arbeidsrechtbank Gent" };
const ruled = { ruling: "SET_ASIDE", ruledOn: "2026-11-20", court: "Arbeidsrechtbank Gent", reference: "26/1" };

/** Has a decision that is appealed against. */
async function appealed(room: WriteRoom): Promise<object> {
  await decided("ruling", "NOTIFIED")(room);
  await room.inside((em) =>
    em.execute(
      `insert into benefits.decision_appeal (decision_id, affiliate_id, fund, filed_on, court, told_by, recorded_on,
        actor)
      values (?, ?, 'SECUREX', '2026-11-19', 'Arbeidsrechtbank Gent', 'COURT', '2026-11-20', 'hanne')
      on conflict do nothing`,
      [seedId("dec", "ruling"), LOTTE],
    ),
  );
  return { decisionId: seedId("dec", "ruling"), ...ruled };
}

type How = { readonly as: Sample["as"]; readonly key: Key; readonly state?: string; readonly more?: object };

const onClaim = ({ as, key, state = "RECEIVED", more = {} }: How, other: object): Sample => ({
  ...{ as, input: standing(key, state, more), other, version: versionOf(key, state) },
});

const pdf = Buffer.from("%PDF-1.7 a").toString("base64");
const said = (value: string) => ({ answers: [{ field: "deceased", values: [value] }] });
const proof = { code: "DAYS_OF_LEAVE", fileName: "dagen.pdf", content: pdf };

/** A valid way to ask each mutation about benefits. */
export const samples: Samples = {
  claimBenefit: {
    as: lotte,
    input: () => ({ affiliateId: LOTTE, code: "BIRTH_LEAVE", factOn: "2026-10-02" }),
    other: { factOn: "2026-10-03" },
  },
  answerClaim: onClaim({ as: lotte, key: "answer", more: said("CHILD") }, said("PARTNER")),
  attachEvidence: onClaim({ as: lotte, key: "attach", more: proof }, { fileName: "andere.pdf" }),
  askForMissing: onClaim({ as: hanne, key: "ask", more: { note: "Welke dagen?" } }, { note: "Wie is overleden?" }),
  withdrawClaim: onClaim({ as: lotte, key: "withdraw" }, { claimId: seedId("clm", "nobody") }),
  decideClaim: onClaim(
    { as: hanne, key: "decide", state: "COMPLETE", more: { office } },
    { explanation: "Iets anders dat lang genoeg is." },
  ),
  notifyDecision: {
    as: hanne,
    input: async (room) => {
      await decided("notify", "DECIDED")(room);
      return { claimId: claimOf("notify"), on: "2026-11-20", channel: "E_BOX" };
    },
    other: { channel: "MAIL" },
    version: versionOf("notify", "DECIDED"),
  },
  ...healthFundSamples,
  ...overpaymentSamples,
  ...garnishmentSamples,
  ...familyCertificateSamples,
  recordAppeal: {
    as: lotte,
    input: async (room) => {
      await decided("appeal", "NOTIFIED")(room);
      return { decisionId: seedId("dec", "appeal"), ...filed };
    },
    other: { court: "Arbeidsrechtbank Brugge" },
  },
  noteAppealRuling: { as: hanne, input: appealed, other: { ruling: "CONFIRMED" } },
  preparePaymentRun: { namesNothing: true, as: hanne, input: payable, other: { executeOn: "2026-11-24" } },
  ...paymentRunSamples,
  importBenefitBankFile: { namesNothing: true, as: hanne, input: booked, other: { fileName: "other.xml" } },
};
