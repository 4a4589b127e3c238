import { choice } from "../../../shared/values/language.ts";

/** What stands on attestations, in English. */
export const attestations = {
  "attestation.AFFILIATION": "Certificate of affiliation",
  "attestation.PAYMENTS_IN_ORDER": "Certificate that the contributions are in order",
  "attestation.TAX_CERTIFICATE": "Tax certificate of social contributions",
  "attestation.FAMILY_ALLOWANCES": "Certificate of family allowances of before July 2014",
  "attestation.FAMILY_CERTIFIED":
    "By a circumstance of {on} another fund was competent for the family allowances from {moved}; {until, select, none {this fund had paid none} other {this fund paid them until {until}}}. Children: {children}. From the archive of the fund.",
  "attestation.INTRODUCTION": "{fund} attests of {name}:",
  "attestation.AFFILIATED": `Affiliated as a self-employed person ${choice(
    "category",
    {
      MAIN: "in main occupation",
      PRIMOSTARTER: "in main occupation, as a primostarter",
      SECONDARY: "in secondary occupation",
      ART37_AB: "assimilated to secondary occupation",
      ART37_C: "as the holder of a public office",
      SPOUSE_MAXI: "as a helper spouse, full statute",
      SPOUSE_MINI: "as a helper spouse, for sickness only",
      STUDENT: "as a student",
      PENSION_PAID: "with a retirement pension",
      PENSION_AGE_NO_PENSION: "past the pension age, without a pension",
    },
    "",
  )} from {from}{until, select, none {; the affiliation still runs} other { until {until}}}.`,
  "attestation.IN_ORDER":
    "Of the contributions from {first} to {last} none is unpaid past its last day, as known on {day}. Surcharges and costs are not considered.",
  "attestation.RECEIVED": "Received in {year}: € {amount}.",
  "attestation.EXCLUDED": "Of this, surcharges and costs of recovery, which are not deducted: € {amount}.",
  "attestation.REFUNDED": "Given back in {year}: € {amount}.",
  "attestation.DEDUCTIBLE": "May be deducted as social contributions of {year}: € {amount}.",
  "attestation.CHECK": "Whoever gets this paper may check it with the code {code}, which stands on no other.",
  "error.AttestationImpossibleError": choice(
    "why",
    {
      NEVER_AFFILIATED: "The person was never with this fund.",
      NOT_IN_ORDER: "At least one quarter is not paid in full. Look at the account, or ask for a payment plan.",
      NOT_KNOWN: "Of at least one quarter it is not known yet how it is settled. Ask again tomorrow.",
      NOTHING_CLAIMED: "No contribution was claimed yet.",
      NOT_CERTIFIED: "This fund passed on no certificate of family allowances. Ask for one with askFamilyCertificate.",
    },
    "No receipts of that year are known: it is certified from 1 February of the next, if anything came in.",
  ),
} as const;
