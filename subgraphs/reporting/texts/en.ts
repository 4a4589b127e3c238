import { attestations } from "./attestations/en.ts";
import { elsewhere } from "./elsewhere/en.ts";
import { paperVouchers } from "./paper-vouchers/en.ts";
import { publications } from "./publications/en.ts";

/** What this subgraph says by itself, in English. */
export const en = {
  ...attestations,
  ...elsewhere,
  ...paperVouchers,
  ...publications,
  "voucher.IN_ORDER":
    "The contributions of {year} are in order: they give health cover from 1 January to 31 December {yearOfCover}.",
  "voucher.IN_ORDER_WITHOUT_COVER":
    "The contributions of {year} are in order, but at least one quarter gives no health cover by itself.",
  "voucher.NOT_IN_ORDER":
    "The contributions of {year} are not in order: at least one quarter past its last day is not paid in full.",
  "voucher.NOT_KNOWN": "Whether the contributions of {year} are in order cannot be said yet.",
  "voucher.NOT_YET_CLOSED": "Nothing is late for {year}; at least one quarter may still be paid in time.",
  "voucher.NO_ACTIVITY": "There was no self-employed activity in {year}.",
  "statistics.suppression":
    "Nothing is told of fewer than {smallest} contributors, nor where one of them makes more than half of an amount, or so much that the second could tell it to within a tenth. Small groups are told together with others; so are as many more as it takes that nobody can find a small one by subtraction, in this table or any other. Whoever may belong to several rows is in none of them, and stands in those not told apart.",
  "error.TransmissionAnsweredError":
    "This message is {state, select, ACKNOWLEDGED {taken in} REJECTED {refused} CORRECTED {replaced by another} other {closed}} already, and no other answer is kept. Read it again: where another took its place, answer that one.",
  "error.UnknownChoiceError":
    "{field} names what there is not. There is: {listed}.{nearest, select, null {} other { Did you mean {nearest}?}}",
  "error.TransmissionNotBroughtError":
    "Nothing brings this message {recipient, select, PERSON {but the post: send the person the letter once more} other {to {recipient}, which has neither a webhook for TransmissionSent nor a directory for files: it waits there and is fetched with transmissions. Let the recipient make one by createWebhook, or have whoever runs the house name a directory}}.",
  "error.TransmissionNotRefusedError":
    "Only a message that its recipient refused can be drawn up again; this one is {state, select, PREPARED {not sent yet} SENT {sent and not answered yet} ACKNOWLEDGED {taken in} CORRECTED {replaced by another} other {withdrawn}}.",
} as const;
