import type { Day } from "../../shared/values/calendar.ts";
import type { Cents } from "../../shared/values/money.ts";

/** The forms in which a bank tells us what was booked. A CAMT054 only announces: it has no balances. */
export type BankFormat = "CODA" | "CAMT053" | "CAMT054";

/** What one statement of account says (rekeninguittreksel / extrait de compte), whatever form it came in. */
export interface BankStatement {
  readonly format: BankFormat;
  /** The IBAN of our account. */
  readonly account: string;
  readonly currency: string;
  /** The bank's number of this statement; in CODA it starts again at 1 each year. Unknown where the bank gives none. */
  readonly sequence: number | null;
  /** The year of the closing day: account, year and sequence name a statement for good. */
  readonly year: number;
  /** The bank's own name for the statement, unique for an account: in CODA the year and the sequence. */
  readonly statementId: string;
  readonly createdOn: Day;
  /** Whether the bank itself says that it sent this statement before. */
  readonly markedDuplicate: boolean;
  /** Balances and their days are `null` in a CAMT054 alone. */
  readonly openingBalance: Cents | null;
  readonly closingBalance: Cents | null;
  readonly openingOn: Day | null;
  readonly closingOn: Day | null;
  /** All that is to be booked, and nothing twice: opening balance plus these is the closing balance. */
  readonly entries: readonly BankEntry[];
  /** Sums that the bank booked for several payments. For control only: their details stand in `entries`. */
  readonly totals: readonly ControlTotal[];
}

/** One sum received or paid on our account. */
export interface BankEntry {
  /** Its place in the statement, "0002/0001": unique there, and the same each time the file is read. */
  readonly position: string;
  /** Received is above zero, paid is below. */
  readonly amount: Cents;
  /** The day on which our account was credited: it decides whether a payment is late. */
  readonly bookedOn: Day;
  readonly valueOn: Day | null;
  /**
   * The structured communication, twelve digits whose check is right (gestructureerde mededeling / communication
   * structurée).
   */
  readonly structured: string | null;
  /** An international creditor reference, "RF…". */
  readonly creditorReference: string | null;
  /** What the payer wrote, when it is no structured communication. */
  readonly freeText: string | null;
  /** What the bank adds, for a clerk's eyes. */
  readonly note: string | null;
  readonly counterparty: Counterparty | null;
  /** The payer's own reference; for what we collect or pay it is ours. */
  readonly endToEndId: string | null;
  readonly mandateId: string | null;
  readonly returned: ReturnedPayment | null;
  readonly bankReference: string | null;
  /** The position of the total that this is a detail of. */
  readonly partOf: string | null;
}

/** The other side of a booking, as far as the bank names it. */
export interface Counterparty {
  readonly iban: string | null;
  /** An account number that is no IBAN, as the bank wrote it. */
  readonly account: string | null;
  readonly name: string | null;
}

/** In which way a payment came to nothing. */
export type ReturnKind = "REJECT" | "RETURN" | "REFUND" | "REVERSAL" | "CANCELLATION";

/** Why an earlier payment came back: the reason is an ISO 20022 code such as AM04, insufficient funds. */
export interface ReturnedPayment {
  readonly type: ReturnKind;
  readonly reason: string | null;
}

/** A sum that the bank booked for several payments at once. */
export interface ControlTotal {
  readonly position: string;
  readonly amount: Cents;
  /** Of how many entries it is the sum. */
  readonly details: number;
}

/** What a file turned out to be. */
export type BankFile = BankFileRead | UnreadableFile;

/** Every statement of a file in which no fault was found. */
export interface BankFileRead {
  readonly kind: "BankFileRead";
  readonly statements: readonly BankStatement[];
}

/** A file of which nothing may be booked: one fault is enough, and as many as were seen are named. */
export interface UnreadableFile {
  readonly kind: "UnreadableFile";
  readonly faults: readonly FileFault[];
}

/** One thing that is wrong with a file. Its facts never hold a name, an account or a communication. */
export interface FileFault {
  readonly reason: FileFaultReason;
  /** The line, counted from 1, where the form has lines. */
  readonly line: number | null;
  readonly facts: Readonly<Record<string, string>>;
}

/** What can be wrong with a file, free of language. */
export type FileFaultReason =
  | "TOO_LARGE"
  | "BAD_CHARACTERS"
  | "UNKNOWN_FORMAT"
  | "NO_STATEMENT"
  | "CUT_SHORT"
  | "WRONG_LENGTH"
  | "UNKNOWN_RECORD"
  | "OUT_OF_ORDER"
  | "SEQUENCE_BROKEN"
  | "NOT_SUPPORTED"
  | "BAD_AMOUNT"
  | "BAD_DATE"
  | "BAD_ACCOUNT"
  | "BAD_CODE"
  | "MISSING_FIELD"
  | "OTHER_CURRENCY"
  | "BALANCE_DOES_NOT_ADD_UP"
  | "TOTAL_DOES_NOT_ADD_UP"
  | "TRAILER_DOES_NOT_ADD_UP"
  | "RECORD_COUNT_WRONG"
  | "NOT_XML"
  | "WRONG_SCHEMA";
