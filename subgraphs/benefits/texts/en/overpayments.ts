import { choice } from "../../../shared/values/language.ts";

/** What was paid without right, in English. */
export const overpayments = {
  "mention.U1": "It was found on {foundOn} that {found} euros were paid to you without right.",
  "mention.U2": "You are to repay {amount} euros. Month by month, what was paid less what was due: {months}.",
  "mention.U3": "Provisions that were not kept: {provisions}",
  "mention.U4":
    "The right to claim it back is prescribed after {years} years. {prescribed} euros are too old for that, and are not claimed.",
  "mention.U5":
    "You may ask the fund to waive all or a part of it (law of 11-04-1995, art. 22): write why to the service named below, or ask it in the portal. Nothing is withheld while your request is examined.",
  "mention.U6":
    "You may propose, with your reasons, to repay in parts: through the portal or to the service named below. Without such a plan, {share} % of each later payment is withheld.",
  "error.OverpaymentError": `${choice("why", {
    WRONG_STATE: "This overpayment stands where this cannot be done: read it again",
    TOO_MUCH: "This is more than what is left: read it again",
    OWN_APPROVAL: "You decided on this waiver yourself: somebody else must approve it",
    WITHHELD_TOO_MUCH:
      "Without negligence or fraud no more than a tenth of each payment is withheld: give 0.1000 at most",
    PLAN_TOO_LONG: "At that pace it would be prescribed before it is paid: propose more a month",
    ASKED_ALREADY: "The same was noted or asked already: wait for what is decided, or give another reference",
  })}.`,
};
