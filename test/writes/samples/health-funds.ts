import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import type { Samples } from "../sample.ts";

const healthFund = { role: "HEALTH_FUND", institution: "300", purpose: "INSURABILITY" } as const;
const LOTTE = seedId("aff", "lotte");

/** A valid way to ask each mutation of a health fund. */
export const healthFundSamples: Samples = {
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
