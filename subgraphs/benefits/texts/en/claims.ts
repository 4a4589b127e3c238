import { choice } from "../../../shared/values/language.ts";

/** Claims, decisions and their letters, in English. */
export const claims = {
  "error.FamilyAllowancesMovedError":
    "Family allowances of after {lastDay} are not this fund’s to certify ({article}). Ask the family-allowance fund of the region where the child lives, or where it lived on that day; `institutions` lists them.",
  "error.ClaimStateError": "This is not done with a claim in this state ({state}). Read the claim again.",
  "error.ClaimOpenError": "This benefit is claimed already for that fact ({claimId}). Go on with that claim.",
  "error.ClaimNotDecidableError":
    "Too little is known to decide. Ask the person for what is missing, or say how the quarters named here are treated; a month after asking one decides on what there is.",
  "error.FigureUnknownError":
    "The table “{lawTable}” knows no figure for {lawDay}. Nothing is decided on a guess: it must be entered first.",
  "decision.introduction": "Your claim of {filedOn} for “{title}”, for the fact of {factOn}, was examined.",
  "decision.GRANTED": "It is granted.",
  "decision.PARTLY": "It is granted in part. The reasons stand below.",
  "decision.REFUSED": "It is refused. The reasons stand below.",
  "decision.REPAYMENT": "What was paid without right is claimed back. The reasons stand below.",
  "decision.working": "How the amount is reckoned",
  "decision.amount": "Amount in all: {amount} euros.",
  "decision.reasons": "Reasons",
  "decision.basis": "Legal basis",
  "decision.appeal": "If you do not agree",
  "mention.M2": "You may contest this decision before {name}, {address}.",
  "mention.M3":
    "You have three months from the day on which you were notified. You appeal by a petition that you send by registered letter to the registry of that court, or hand in there.",
  "mention.M4":
    "Judicial Code, art. 728: you appear in person or through a lawyer; before the labour court also through your spouse or partner, a relative with a written mandate admitted by the judge, or the delegate of an organisation of the self-employed with a written mandate. Art. 1017: the costs are borne by the fund, even where you lose, unless the claim is reckless or vexatious.",
  "mention.M5": "Reference of the file: {reference}. Service: {service}.",
  "mention.M6": "You are given every explanation by {contact}.",
  "error.PaymentRunError": `${choice("why", {
    NOTHING_TO_PAY: "Nothing is to be paid by that day to an account that is known",
    NO_PAYING_ACCOUNT: "The account from which the fund pays is not known: have it entered",
    NOT_A_BANK_DAY: "Banks carry out no transfer on that day: choose another",
    SAME_PERSON: "You drew this run up yourself: somebody else must release it",
    WRONG_STATE: "This run was released or cancelled already",
    OUTDATED:
      "A decision in this run was revised since, less is to be kept back, a creditor seizes otherwise, or the bank refused an account: cancel it and draw up another",
    PERSON_DIED: "Somebody in this run has died since: cancel it and draw up another",
  })}.`,
};
