import type { Source } from "../../../shared/values/law.ts";

/** The grounds on which a quarter without contribution counts as insured, with what is known of each. */
export const assimilatingGrounds: Readonly<Record<string, Source>> = {
  SICKNESS: { article: "RD of 19-12-1967, art. 50; RD of 22-12-1967, assimilated periods", confidence: "SEEN" },
  MATERNITY: {
    article: "RD of 19-12-1967, art. 50",
    confidence: "DERIVED",
    notice: "all rights are kept for the quarters after a birth",
  },
  CARER: { article: "RD of 22-12-1967, art. 37bis", confidence: "DERIVED" },
  BRIDGING_RIGHT: {
    article: "RD of 19-12-1967, art. 50 § 4",
    confidence: "UNCONFIRMED",
    notice: "health care is kept in the quarters of which the rights are; how a voucher says so has not been seen",
  },
};

/** Whether a ground on which a quarter is freed makes it count as insured; an exemption is told as that. */
export const isAssimilating = (ground: string): boolean => Object.hasOwn(assimilatingGrounds, ground);
