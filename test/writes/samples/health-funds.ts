import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import type { Samples } from "../sample.ts";
import type { WriteRoom } from "../write-room.ts";

const healthFund = { role: "HEALTH_FUND", institution: "300", purpose: "INSURABILITY" } as const;
const LOTTE = seedId("aff", "lotte");

/** Has a claim of Lotte's stand with INASTI, of an illness that began on a day of June. */
async function passedOn({ inside }: Pick<WriteRoom, "inside">, day = "08"): Promise<object> {
  const claimId = seedId("clm", `passed on ${day}`);
  await inside((em) =>
    em.execute(
      `insert into benefits.claim (id, affiliate_id, fund, code, benefit_id, fact_on, origin, channel, state, filed_on,
        due_on, met_on, answers, redirected_to, redirected_on)
      values (?, ?, 'SECUREX', 'SICKNESS_ASSIMILATION', 'ben_SICKNESS_ASSIMILATION', ?, 'REQUESTED',
        'PORTAL', 'REDIRECTED', '2026-10-05', '2027-02-05', '2026-10-05', '{}', 'INASTI', '2026-10-05')
      on conflict do nothing`,
      [claimId, LOTTE, `2026-06-${day}`],
    ),
  );
  return { claimId, granted: true, quarters: ["2027Q3"], decidedOn: "2026-11-18", reference: "RSVZ/26/9" };
}

/** A valid way to ask each mutation about what health funds, and others who decide, tell. */
export const healthFundSamples: Samples = {
  noteRedirectedOutcome: {
    as: { role: "CASE_HANDLER", fund: "SECUREX" },
    input: (room) => passedOn(room),
    other: { reference: "RSVZ/26/10" },
  },
  decideStatusRequest: {
    as: { role: "INASTI", purpose: "REQUEST_DECISION" },
    input: async (room) => ({ ...(await passedOn(room, "09")), reference: "RSVZ/26/11" }),
    other: { reference: "RSVZ/26/12" },
    hasNoStranger: true,
  },
  reportRecognition: {
    as: healthFund,
    input: () => ({
      affiliateId: LOTTE,
      kind: "MATERNITY",
      reference: "MAT/26/1",
      startsOn: "2026-10-26",
      endsOn: "2027-01-17",
    }),
    other: { endsOn: "2027-01-24" },
  },
  askInsurability: {
    as: healthFund,
    input: () => ({ affiliateId: LOTTE, kind: "INCAPACITY", startsOn: "2026-11-10", reference: "L410/26/1" }),
    other: { kind: "MATERNITY" },
  },
};
