import type { BankFile, BankStatement } from "./bank-statement.ts";
import { camtStatementOf } from "./camt/statement.ts";
import { child, children, readXml, type XmlMessage } from "./camt/xml.ts";
import { FileFaults } from "./file-faults.ts";
import { checkSuccession } from "./succession.ts";

/** The two messages of ISO 20022 that we read, from version 2 on, and where each holds its statements. */
const MESSAGES = {
  "053": { format: "CAMT053", body: "BkToCstmrStmt", statement: "Stmt" },
  "054": { format: "CAMT054", body: "BkToCstmrDbtCdtNtfctn", statement: "Ntfctn" },
} as const;

const NAMESPACE = /^urn:iso:std:iso:20022:tech:xsd:camt\.(\d{3})\.001\.(\d{2})$/;
const OLDEST_VERSION = 2;

/**
 * Reads a camt.053, a statement of account, or a camt.054, a notice of single bookings: version 2 or later.
 *
 * As with CODA, a file is read whole or refused whole. A camt.054 has no balances, and announces what a statement
 * will say again: whoever books both books twice.
 */
export function readCamt(bytes: Uint8Array): BankFile {
  const faults = new FileFaults();
  const message = readXml(bytes, faults);
  const form = message && formOf(message);
  if (message && !form) faults.add("WRONG_SCHEMA");
  const statements: BankStatement[] = [];
  for (const node of form ? children(child(message.root, "Document", form.body), form.statement) : []) {
    if (faults.full) break;
    statements.push(camtStatementOf(node, form!.format, faults));
  }
  if (faults.none) checkSuccession(statements, faults);
  return faults.outcome(statements);
}

/** Which of the messages it is: the one that both its namespace and its body say. */
function formOf({ root, namespaces }: XmlMessage) {
  const [, kind, version] = namespaces.map((name) => NAMESPACE.exec(name)).find((match) => match !== null) ?? [];
  if ((kind !== "053" && kind !== "054") || Number(version) < OLDEST_VERSION) return null;
  return child(root, "Document", MESSAGES[kind].body) === undefined ? null : MESSAGES[kind];
}
