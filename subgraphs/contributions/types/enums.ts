import { enumOf } from "../../shared/plumbing/enum-of.ts";
import { contributorCategories, settlementStates } from "../../shared/values/career.ts";
import { baseKinds } from "../rules/provisional-base.ts";

/** As what somebody contributes. */
export const ContributorCategoryEnum = enumOf(
  "ContributorCategory",
  "As what somebody contributes (bijdragecategorie / catégorie de cotisant).",
  contributorCategories,
);

/** For what something is claimed. */
export const DueNatureEnum = enumOf("DueNature", "For what something is claimed (aard / nature).", {
  PROVISIONAL: "The provisional contribution of a quarter (voorlopige bijdrage / cotisation provisoire).",
  REGULARISATION: "What the income of the year itself adds to it (regularisatie / régularisation).",
  COMPANY_ANNUAL: "The yearly contribution of a company (vennootschapsbijdrage / cotisation des sociétés).",
  SURCHARGE: "What is added for late payment (verhoging / majoration).",
  WAIVER: "What INASTI lets off of a surcharge (kwijtschelding / renonciation); below zero.",
  RECOVERY_COST: "What recovering a claim cost (invorderingskosten / frais de recouvrement).",
  WRITE_OFF: "What the fund gave up of a claim (oninvorderbaar / irrécouvrable); below zero.",
});

/** Where a due stands. */
export const DueStatusEnum = enumOf("DueStatus", "Where a due stands on the day of the question.", {
  ANNOUNCED: "Issued before its quarter began.",
  DUE: "To be paid by its day; nothing was paid yet.",
  PARTLY_PAID: "Paid in part, and its day has not passed.",
  PAID: "Nothing is open.",
  OVERDUE: "Its day has passed, and something is open.",
  WRITTEN_OFF: "Nothing is open, for the rest was given up: it was not paid.",
  CANCELLED: "Its booking was reversed: nothing is claimed.",
});

/** In what order dues are listed. */
export const DueOrderEnum = enumOf("DueOrder", "In what order dues are listed.", {
  OLDEST_FIRST: "By the day on which they are due, the earliest first.",
  NEWEST_FIRST: "By the day on which they are due, the latest first.",
});

/** What was booked. */
export const LedgerKindEnum = enumOf("LedgerKind", "What was booked.", {
  DUE: "Something was claimed.",
  PAYMENT: "The bank booked a sum.",
  MATCH: "A sum was brought to the account of a contributor.",
  REVERSAL: "An earlier transaction was undone.",
  REFUND: "A credit was set apart to be paid back.",
  PAID_OUT: "The bank paid what was set apart.",
  SPLIT: "A sum in suspense was parted, for it was for several.",
});

/** The accounts of the ledger. */
export const LedgerCodeEnum = enumOf(
  "LedgerAccountCode",
  "An account of the ledger (grootboekrekening / compte général).",
  {
    RECEIVABLE: "What contributors owe, each on an account of the own.",
    CONTRIBUTION_INCOME: "Contributions that were claimed.",
    FEE_INCOME: "Management fees that were claimed (beheerskosten / frais de gestion).",
    SURCHARGE_INCOME: "Surcharges that were claimed (verhogingen / majorations).",
    COST_INCOME: "Costs of recovery that were claimed (invorderingskosten / frais de recouvrement).",
    WRITTEN_OFF: "Claims that were given up (oninvorderbare vorderingen / créances irrécouvrables).",
    BANK: "What the bank booked.",
    REFUND_PAYABLE: "What is to be paid back (terug te betalen / à rembourser).",
    SUSPENSE: "Sums whose owner is not known yet (wachtrekening / compte d'attente).",
  },
);

/** How far a quarter is settled. */
export const SettlementStateEnum = enumOf(
  "QuarterSettlementState",
  "How far a quarter is settled on the day of the question.",
  settlementStates,
);

/** In what form a statement came. */
export const StatementFormatEnum = enumOf("BankStatementFormat", "In what form a statement came from the bank.", {
  CODA: "Coded statement of account, version 2.6.",
  CAMT053: "ISO 20022, camt.053.",
});

/** In which way a payment came to nothing. */
export const ReturnKindEnum = enumOf("PaymentReturnKind", "In which way an earlier payment came to nothing.", {
  REJECT: "Refused before it was booked.",
  RETURN: "Booked, and sent back by the other side's bank.",
  REFUND: "Collected, and claimed back by who paid.",
  REVERSAL: "Undone by who had collected it.",
  CANCELLATION: "Called back by who had paid.",
});

/** How a payment found its account. */
export const MatchWayEnum = enumOf("MatchWay", "How it was found whose payment it is. A name never is a way.", {
  STRUCTURED_COMMUNICATION: "The structured communication of the account.",
  OWN_REFERENCE: "A reference that we gave: of the due, or of the mandate.",
  AMOUNT_AND_IBAN: "Known account number, and the amount of one open due alone.",
  FREE_TEXT: "A number in the free text whose check is right, and that leads to one account.",
  MANUAL: "A case handler decided.",
});

/** Who withheld a sum from what a debtor was to be paid. */
export const WithheldByEnum = enumOf("WithheldBy", "Who withheld a sum from what a debtor was to be paid.", {
  PUBLIC_DEBTOR:
    "A client or a public debtor (RD no. 38, art. 15/1), through INASTI: it counts from the credit at INASTI.",
  NOTARY: "A notary, from a price or a loan.",
});

/** Why a payment may be somebody’s. */
export const ProposalReasonEnum = enumOf("ProposalReason", "Why a payment in suspense may be somebody's.", {
  KNOWN_IBAN: "The same account number paid for them before.",
  SAME_AMOUNT: "A due of exactly this amount is open.",
});

/** On what a provisional contribution rests. */
export const BaseKindEnum = enumOf("ContributionBaseKind", "On what a provisional contribution rests.", baseKinds);

/** Why there is no amount, or no due. */
export const RefusalReasonEnum = enumOf("ReckoningRefusalReason", "Why there is no amount, or no due.", {
  NOT_ACTIVE: "No activity is known in the quarter.",
  REFERENCE_INCOME_UNKNOWN: "The income on which the amount must rest is not known.",
  NO_REDUCTION_STEP: "Until 2021: no step of reduction reaches the expected income.",
  LAW_UNKNOWN: "A figure of the law is not known for the quarter, and none is guessed.",
  ALREADY_ISSUED: "The quarter has its due already.",
  OTHER_FUND: "The quarter is another fund's.",
  FREED: "The quarter was freed: nothing is owed for it.",
  FORM_NOT_LIABLE: "A company of this form owes no annual contribution.",
  NOT_YET: "The company was not there yet in the year.",
  NO_MORE: "The company was no longer there in the year.",
});

/** Whose minimum holds. */
export const FloorCategoryEnum = enumOf("FloorCategory", "Whose minimum holds where a category has none of its own.", {
  MAIN: "That of the main occupation.",
  PRIMOSTARTER: "That of the primostarter.",
  SPOUSE_MAXI: "That of the helper spouse.",
});

/** Less or more than the legal base. */
export const GrantedKindEnum = enumOf(
  "GrantedBaseKind",
  "In which direction the contribution was changed on request.",
  {
    INCREASED: "More, at the person's wish.",
    REDUCED: "Less, on objective elements.",
  },
);
