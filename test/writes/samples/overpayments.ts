import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import type { Sample, Samples } from "../sample.ts";
import type { WriteRoom } from "../write-room.ts";

const lotte = { role: "INSURED", ssin: "88041212434" } as const;
const hanne = { role: "CASE_HANDLER", fund: "SECUREX" } as const;
const koen = { role: "SUPERVISOR", fund: "SECUREX" } as const;
const LOTTE = seedId("aff", "lotte");
const BENEFIT = "ben_BEREAVEMENT_LEAVE_2021-07-25";

/** Each mutation has an overpayment of its own: of a leave after a death on another day of September 2025. */
const MUTATIONS = "decideOver notifyOver repay propose acceptPlan askWaiver noteWaiver approveWaiver".split(" ");
type Key = (typeof MUTATIONS)[number];
const idOf = (key: Key): string => seedId("ovp", key);

const CLAIMED = `'REPAYMENT', 'nl', '2026-11-19', 'hanne', '2026-11-19', 10000, '[{}]', '[{}]', '{"a": 1}',
  jsonb_build_object('parts', '[]'::jsonb, 'total', '0.00', 'refusals', '[]'::jsonb, 'doubts', '[]'::jsonb,
    'figures', '[]'::jsonb, 'verdict', 'REFUSED', 'freeQuarters', '[]'::jsonb, 'quarters', '[]'::jsonb),
  (select jsonb_object_agg(m, 'said at length') from unnest(array['M1','M2','M3','M4','M5','M6','U1','U2','U3','U4',
    'U5','U6']) m)`;

/** Has 100.00 that was paid without right stand in a state. */
const standing =
  (key: Key, state: string, more: object = {}) =>
  async ({ inside }: Pick<WriteRoom, "inside">): Promise<object> => {
    const claim = seedId("clm", `over ${key}`);
    const [lowered, repayment] = [seedId("dec", `lowers ${key}`), seedId("dec", `claims ${key}`)];
    const factOn = `2025-09-${10 + MUTATIONS.indexOf(key)}`;
    const columns = `id, claim_id, place, affiliate_id, fund, benefit_id, verdict, language, decided_on, decided_by,
      works_from, amount, reasons, legal_basis, facts, outcome, mentions`;
    const decide = (id: string, place: number, verdict: string) =>
      [
        `insert into benefits.decision (${columns})
      select ?, ?, ?, ?, 'SECUREX', ?, ${verdict} on conflict do nothing`,
        [id, claim, place, LOTTE, BENEFIT],
      ] as const;
    await inside(async (em) => {
      await em.execute(
        `insert into benefits.claim (id, affiliate_id, fund, code, benefit_id, fact_on, origin, channel, state,
          filed_on, due_on, answers)
        values (?, ?, 'SECUREX', 'BEREAVEMENT_LEAVE', ?, ?, 'REQUESTED', 'PORTAL', 'NOTIFIED', '2026-11-10',
          '2027-03-10', '{}') on conflict do nothing`,
        [claim, LOTTE, BENEFIT, factOn],
      );
      await em.execute(...decide(lowered, 1, CLAIMED.replace("REPAYMENT", "REFUSED").replace("10000", "0")));
      if (state !== "FOUND") await em.execute(...decide(repayment, 2, CLAIMED));
      await em.execute(
        `insert into benefits.overpayment (id, claim_id, lowered_by, affiliate_id, fund, state, found_on, found, months,
          cause, amount, share, decision_id)
        values (?, ?, ?, ?, 'SECUREX', ?, '2026-11-19', 10000,
          '[{"month": "2025-09-01", "paid": "100.00", "due": "0.00", "paidOn": "2025-10-01"}]', ?, ?, ?, ?)
        on conflict do nothing`,
        state === "FOUND"
          ? [idOf(key), claim, lowered, LOTTE, state, null, null, null, null]
          : [idOf(key), claim, lowered, LOTTE, state, "NEW_DATA", 10000, 1000, repayment],
      );
    });
    return { overpaymentId: idOf(key), ...more };
  };

/** Has Lotte ask for something of it first. */
const requested =
  (key: Key, statement: string, more: object = {}) =>
  async (room: WriteRoom): Promise<object> => {
    const input = await standing(key, "NOTIFIED", more)(room);
    await room.inside((em) => em.execute(statement, [seedId("opw", key), idOf(key), LOTTE]));
    return input;
  };

const PLAN = `insert into benefits.repayment_plan (id, overpayment_id, affiliate_id, fund, state, owed, monthly,
    starts_on, motive, proposed_on, proposed_by)
  values (?, ?, ?, 'SECUREX', 'PROPOSED', 10000, 5000, '2026-12-01', 'In twee keer.', '2026-11-20', 'lotte')
  on conflict do nothing`;
const ASKED = `insert into benefits.overpayment_waiver (id, overpayment_id, affiliate_id, fund, state, motive, asked_on,
    asked_by)
  values (?, ?, ?, 'SECUREX', 'ASKED', 'Ik kan niet betalen.', '2026-11-20', 'lotte') on conflict do nothing`;
const NOTED = `insert into benefits.overpayment_waiver (id, overpayment_id, affiliate_id, fund, state, motive, asked_on,
    asked_by, amount, decided_on, decided_by)
  values (?, ?, ?, 'SECUREX', 'NOTED', 'Ik kan niet betalen.', '2026-11-20', 'lotte', 10000, '2026-11-20', 'hanne')
  on conflict do nothing`;

const versionOf =
  (key: Key, bring: (room: WriteRoom) => Promise<object>) =>
  async (room: WriteRoom): Promise<number> => {
    await bring(room);
    const query = "query ($id: ID!) { it: benefitOverpayment(id: $id) { version } }";
    return (await room.find<{ it: { version: number } }>(query, { id: idOf(key) })).it.version;
  };

type As = Sample["as"];
const sample = (as: As, key: Key, bring: (room: WriteRoom) => Promise<object>, other: object): Sample => ({
  ...{ as, input: bring, other, version: versionOf(key, bring) },
});
/** What somebody asks for leaves the overpayment as it is. */
const request = (bring: (room: WriteRoom) => Promise<object>, other: object): Sample => ({
  ...{ as: lotte, input: bring, other },
});

const office = {
  court: { name: "Arbeidsrechtbank Gent", address: "Griffie, 9000 Gent" },
  ...{ contact: "Hanne, 09 000 00 00", service: "Uitkeringen" },
};
const explanation = "Een ander heeft het verlof genomen.";
const decided = { cause: "NEW_DATA", explanation, provisions: "Wet van 07-04-2019, art. 9: het verlof.", office };
const paid = { amount: "10.00", receivedOn: "2026-11-20", reference: "bank 1" };
const plan = { monthly: "50.00", startsOn: "2026-12-01", motive: "In twee keer graag." };

/** A valid way to ask each mutation about overpayments. */
export const overpaymentSamples: Samples = {
  decideBenefitOverpayment: sample(hanne, "decideOver", standing("decideOver", "FOUND", decided), {
    cause: "NEGLIGENCE",
  }),
  notifyBenefitOverpayment: sample(
    hanne,
    "notifyOver",
    standing("notifyOver", "DECIDED", { on: "2026-11-20", channel: "E_BOX" }),
    { channel: "MAIL" },
  ),
  recordRepayment: sample(hanne, "repay", standing("repay", "NOTIFIED", paid), { reference: "bank 2" }),
  proposeRepaymentPlan: request(standing("propose", "NOTIFIED", plan), { monthly: "25.00" }),
  decideRepaymentPlan: sample(hanne, "acceptPlan", requested("acceptPlan", PLAN, { accepted: true }), {
    accepted: false,
  }),
  askBenefitOverpaymentWaiver: request(standing("askWaiver", "NOTIFIED", { motive: "Mijn zaak is afgebrand." }), {
    motive: "Ik kan niet meer betalen.",
  }),
  decideBenefitOverpaymentWaiver: sample(hanne, "noteWaiver", requested("noteWaiver", ASKED, { amount: "100.00" }), {
    amount: "99.00",
  }),
  approveBenefitOverpaymentWaiver: sample(koen, "approveWaiver", requested("approveWaiver", NOTED), {
    overpaymentId: idOf("none"),
  }),
};
