import type { Source } from "../../../shared/values/law.ts";
import { liabilityBases } from "../facilities/joint-debtor.ts";

/** Why somebody is claimed what another owes (hoofdelijke aansprakelijkheid / solidarité). */
export const jointBases = {
  ...liabilityBases,
  COMPANY_MANDATE: "A director, manager or working partner answers for the company’s annual contribution.",
} as const;

/** The code of such a reason. */
export type JointBasis = keyof typeof jointBases;

const ofPersons: Source = { article: "RD no. 38 of 27-07-1967, art. 15 § 1", confidence: "SEEN" };

/** Where each is written. */
export const jointSources: Readonly<Record<JointBasis, Source>> = {
  HELPER: ofPersons,
  HELPER_SPOUSE: ofPersons,
  MANDATE: ofPersons,
  COMPANY_MANDATE: { article: "law of 30-12-1992, art. 98", confidence: "SEEN" },
};
