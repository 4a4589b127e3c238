import { AnswerFaults, type BankAnswer, type FaultAt } from "./bank-answer.ts";
import { readBookings } from "./bookings.ts";
import { readStatusReport } from "./status-report.ts";
import { all, at, readMessage } from "./xml.ts";

const NAMESPACE = /^urn:iso:std:iso:20022:tech:xsd:(pain\.002|camt\.053|camt\.054)\.001\.\d{2}$/;

/**
 * Reads what a bank says of our payments, whichever of the forms it has: pain.002, camt.053 or camt.054. A file is
 * read whole, or refused whole with the places at which something is wrong.
 */
export function readBankAnswer(bytes: Uint8Array): BankAnswer | { readonly faults: readonly FaultAt[] } {
  const faults = new AnswerFaults();
  const document = readMessage(bytes);
  const [, form] = NAMESPACE.exec(namespaceIn(bytes)) ?? [];
  const answer = document && form ? read[form]?.(document, faults) : undefined;
  if (!answer) faults.add("UNREADABLE", "Document");
  return answer && faults.found.length === 0 ? answer : { faults: faults.found };
}

type Document = NonNullable<ReturnType<typeof readMessage>>;

const read: Readonly<Record<string, (document: Document, faults: AnswerFaults) => BankAnswer | undefined>> = {
  "pain.002": (document, faults) => {
    const report = at(document, "CstmrPmtStsRpt");
    return report === undefined ? undefined : readStatusReport(report, faults);
  },
  "camt.053": (document, faults) => readBookings(all(at(document, "BkToCstmrStmt"), "Stmt"), "CAMT053", faults),
  "camt.054": (document, faults) =>
    readBookings(all(at(document, "BkToCstmrDbtCdtNtfctn"), "Ntfctn"), "CAMT054", faults),
};

const LOOKED_AT = 2_000;

/** The namespace that the start of a message declares, with a prefix or without. */
function namespaceIn(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString("latin1");
  return /\sxmlns(?::[\w.-]+)?\s*=\s*["'](urn:iso:std:iso:20022:tech:xsd:[^"']+)["']/.exec(start)?.[1] ?? "";
}
