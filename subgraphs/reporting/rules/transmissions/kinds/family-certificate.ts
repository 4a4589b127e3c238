import type { TransmissionKind } from "../kind.ts";
import { described, FUND_POLICY, OUR_FORM } from "../sources.ts";

/**
 * Outside the list of exchanges, sent: a certificate of family allowances of old, from the archive of the fund. The
 * funds paid them until 30 June 2014; its acknowledgement is the receipt (kwijting / quittance).
 */
export const familyCertificate: TransmissionKind = {
  code: "FAMILY_CERTIFICATE",
  flow: "BREVET",
  direction: "OUT",
  recipient: "FAMILY_FUND",
  trigger:
    "A family-allowance fund or the person asks for a certificate of before July 2014, or the fund passes one on.",
  term: FUND_POLICY,
  purposes: ["FAMILY_CERTIFICATE"],
  payload: {
    version: "family-certificate/1",
    fields: {
      action: "FIRST, REPLACEMENT or CANCELLATION.",
      replaces: "The message whose place it takes; null in a first one.",
      ssin: "National number of the person in whose name the allowances were paid.",
      fund: "Code of the fund that certifies.",
      about: "The id of the certificate.",
      reference: "Under which the family-allowance fund asked; null where it did not.",
      origin: "ON_REQUEST, which frees the old fund at once; EX_OFFICIO, until the receipt.",
      standing: "CERTIFIED, or NOT_HELD where the archive has no such file.",
      circumstance: "What moved the competence to another fund, in the words of the archive; null where not held.",
      circumstanceOn: "Its day.",
      competenceMovedOn: "From which day the other fund was competent.",
      paidUntil: "The last day for which this fund paid; null where it never did.",
      attributaries: "National numbers of others through whom the right came.",
      children: "National numbers of the children.",
    },
    basis: OUR_FORM,
  },
  basis: described("RD of 08-04-1976 (family allowances of the self-employed), in force here until 30-06-2014"),
};
