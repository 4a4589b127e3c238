/** What stands on contribution vouchers that go on paper, in English. */
export const paperVouchers = {
  "paperVoucher.TITLE": "Contribution voucher {year}",
  "paperVoucher.CANCELLED": "The contribution voucher of {year} is no longer valid",
  "paperVoucher.REPLACES":
    "This voucher takes the place of the one that we sent you for {year}. Destroy the old one, or give this one to the health fund to which you gave it.",
  "paperVoucher.INTRODUCTION":
    "{fund} declares that the social contributions of {year} of {name}, national number {ssin}, are in order:",
  "paperVoucher.TAKEN_BACK":
    "The contribution voucher of {year} of {name}, national number {ssin}, which {fund} sent you, is no longer valid: the contributions of that year are no longer in order. Destroy it, or tell the health fund to which you gave it.",
  "paperVoucher.QUARTER":
    "Quarter {number} of {year}: {state, select, PAID {paid} EXEMPTED {exempted} ASSIMILATED {assimilated} NOTHING_DUE {nothing to pay} other {no activity}}",
  "paperVoucher.COVER": "Health care is thereby insured from {from} until {until}.",
  "paperVoucher.NO_COVER": "At least one quarter gives no right to health care by itself.",
  "paperVoucher.WHAT_TO_DO":
    "We do not know your health fund. Give this voucher to the one with which you are, or which you choose, and tell us which it is: then we send it the voucher ourselves.",
} as const;
