import type { FileFault } from "../bank-statement.ts";
import { child, children, readXml, textAt, type XmlNode } from "../camt/xml.ts";
import { FileFaults } from "../file-faults.ts";

/** What a bank says of one payment of a file. */
export interface PaymentStatus {
  readonly endToEndId: string;
  readonly status: string;
  readonly reason: string | null;
}

/** What a bank says of a file of ours (pain.002): of the whole, and of single payments. */
export interface StatusReport {
  readonly originalMessageId: string;
  /** The status of the whole file or of all its batches, if the bank gives one. */
  readonly groupStatus: string | null;
  readonly groupReason: string | null;
  readonly payments: readonly PaymentStatus[];
}

const reasonIn = (node: XmlNode | undefined): string | null =>
  textAt(node, "StsRsnInf", "Rsn", "Cd") ?? textAt(node, "StsRsnInf", "Rsn", "Prtry");

/** Reads a report of a bank; the faults where it is none. */
export function readStatusReport(bytes: Uint8Array): StatusReport | { readonly faults: readonly FileFault[] } {
  const faults = new FileFaults();
  const message = readXml(bytes, faults);
  const report = message && child(message.root, "Document", "CstmrPmtStsRpt");
  const original = report ? child(report, "OrgnlGrpInfAndSts") : undefined;
  const originalMessageId = textAt(original, "OrgnlMsgId");
  if (!report || originalMessageId === null) {
    if (faults.found.length === 0) faults.add("MISSING_FIELD", null, { place: "CstmrPmtStsRpt", field: "OrgnlMsgId" });
    return { faults: faults.found };
  }
  const batches = children(report, "OrgnlPmtInfAndSts");
  const rejected = batches.filter((batch) => textAt(batch, "PmtInfSts") === "RJCT");
  const whole = batches.length > 0 && rejected.length === batches.length ? rejected[0] : undefined;
  return {
    originalMessageId,
    groupStatus: textAt(original, "GrpSts") ?? (whole ? "RJCT" : null),
    groupReason: reasonIn(original) ?? reasonIn(whole),
    payments: batches.flatMap((batch) => children(batch, "TxInfAndSts")).flatMap(paymentIn),
  };
}

function paymentIn(node: XmlNode): PaymentStatus[] {
  const endToEndId = textAt(node, "OrgnlEndToEndId");
  const status = textAt(node, "TxSts");
  return endToEndId && status ? [{ endToEndId, status, reason: reasonIn(node) }] : [];
}
