import type { Day, Quarter } from "../../shared/values/calendar.ts";
import type { Cents } from "../../shared/values/money.ts";
import type { DueCategory } from "../rules/category.ts";

/** A person or a company, as far as this subgraph knows of them. */
export interface ContributorRow {
  readonly id: string;
  readonly kind: "PERSON" | "COMPANY";
  readonly fund: string | null;
}

/** An account of a contributor with a fund. */
export interface AccountRow {
  readonly number: bigint;
  readonly contributorId: string;
  readonly fund: string;
  readonly structuredCommunication: string;
}

/** For what something is claimed, or taken from a claim. */
export type DueNature =
  | "PROVISIONAL"
  | "REGULARISATION"
  | "COMPANY_ANNUAL"
  | "SURCHARGE"
  | "WAIVER"
  | "RECOVERY_COST"
  | "WRITE_OFF";
export type DueStatus = "ANNOUNCED" | "DUE" | "PARTLY_PAID" | "PAID" | "OVERDUE" | "WRITTEN_OFF" | "CANCELLED";

/** A due with what was paid of it; its working is loaded apart, for it is long. */
export interface DueRow {
  readonly id: string;
  readonly contributorId: string;
  readonly fund: string;
  readonly accountNumber: bigint;
  readonly nature: DueNature;
  readonly quarter: Quarter;
  readonly revision: number;
  readonly category: DueCategory;
  readonly amount: Cents;
  readonly contribution: Cents;
  readonly fee: Cents;
  readonly opensOn: Day;
  readonly dueOn: Day;
  readonly issuedOn: Day;
  readonly paid: Cents;
  readonly outstanding: Cents;
  readonly status: DueStatus;
  /** What the dues that lower it take from it, what was given up apart: nothing, or below zero. */
  readonly lowered: Cents;
  /** The due that it lowers, where it is below zero. */
  readonly lowersId: string | null;
  /** What of it was given up, and is claimed no longer. */
  readonly writtenOff: Cents;
}

/** What was booked. */
export type LedgerKind = "DUE" | "PAYMENT" | "MATCH" | "REVERSAL" | "REFUND" | "PAID_OUT" | "SPLIT";

/** An account of the ledger. */
export type LedgerCode =
  | "RECEIVABLE"
  | "CONTRIBUTION_INCOME"
  | "FEE_INCOME"
  | "SURCHARGE_INCOME"
  | "COST_INCOME"
  | "WRITTEN_OFF"
  | "BANK"
  | "SUSPENSE"
  | "REFUND_PAYABLE";

/** A booking of the ledger. */
export interface TransactionRow {
  readonly id: string;
  readonly fund: string;
  readonly kind: LedgerKind;
  readonly effectiveOn: Day;
  readonly postedAt: string;
  readonly contributorId: string | null;
  readonly dueId: string | null;
  readonly paymentId: string | null;
  readonly reversesId: string | null;
  readonly reason: string | null;
}

/** One line of a booking: a debit is above zero, a credit below. */
export interface EntryRow {
  readonly transactionId: string;
  readonly line: number;
  readonly code: LedgerCode;
  readonly accountNumber: bigint | null;
  readonly effectiveOn: Day;
  readonly amount: Cents;
}

/** A statement of one of the fund's bank accounts. */
export interface StatementRow {
  readonly id: string;
  readonly fund: string;
  readonly iban: string;
  readonly year: number;
  readonly number: string;
  readonly format: "CODA" | "CAMT053";
  readonly openingBalance: Cents | null;
  readonly closingBalance: Cents | null;
  readonly openingOn: Day | null;
  readonly closingOn: Day | null;
}

export type MatchWay = "STRUCTURED_COMMUNICATION" | "OWN_REFERENCE" | "AMOUNT_AND_IBAN" | "FREE_TEXT" | "MANUAL";

/** A sum on a statement, with the account to which it was brought, if it was. */
export interface PaymentRow {
  readonly id: string;
  readonly fund: string;
  readonly statementId: string;
  readonly position: string;
  readonly amount: Cents;
  readonly bookedOn: Day;
  readonly structured: string | null;
  readonly freeText: string | null;
  readonly note: string | null;
  readonly counterpartyIban: string | null;
  readonly counterpartyName: string | null;
  readonly returnedType: string | null;
  readonly returnedReason: string | null;
  readonly withheldBy: "PUBLIC_DEBTOR" | "NOTARY" | null;
  readonly held: Cents;
  readonly way: MatchWay | null;
  readonly matchedOn: Day | null;
  readonly accountNumber: bigint | null;
  readonly contributorId: string | null;
}
