import { dated } from "../../../shared/values/law.ts";

/** What a payment may pay, one kind of claim after the other. */
export type ClaimKind = "DESIGNATED" | "PRINCIPAL" | "COSTS" | "SURCHARGE";

/**
 * In what order a payment is put to a debtor's claims (toerekening / imputation): the item that the debtor named, then
 * the principal of the oldest quarter with its fee, then costs, then surcharges. Within a kind the oldest goes first.
 *
 * The common law puts the debtor's word first; that principal goes before surcharges follows from INASTI's accepting
 * the one while the other stays open. No text writes the whole order down, so it is the office's own until confirmed.
 * Whoever pays to the cent all that is overdue means that: it is paid before what is not due yet, surcharges with it.
 * Any other sum goes to principal first, so that nobody who pays a quarter in time is late with it for an old
 * surcharge.
 * An administrative fine that is claimed will go before all of it.
 */
export const allocationOrder = dated<readonly ClaimKind[]>("order of allocation", {
  rows: [
    {
      from: "2018-01-01",
      value: ["DESIGNATED", "PRINCIPAL", "COSTS", "SURCHARGE"],
      source: { article: "Civil Code, book 5; RD no. 38 of 27-07-1967, art. 17ter", confidence: "UNCONFIRMED" },
    },
  ],
});
