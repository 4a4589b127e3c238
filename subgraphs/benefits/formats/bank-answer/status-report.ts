import { readCents } from "../../../shared/values/money.ts";
import type { AnswerFaults, NamedPayment, StatusReport } from "./bank-answer.ts";
import { all, at, code, type Element, text } from "./xml.ts";

const REJECTED = "RJCT";

/** Reads how a bank took a file of ours (pain.002): the whole of it, its one batch, and single payments. */
export function readStatusReport(report: Element, faults: AnswerFaults): StatusReport {
  const original = at(report, "OrgnlGrpInfAndSts");
  const messageId = text(original, "OrgnlMsgId");
  if (messageId === null) faults.add("UNREADABLE", "OrgnlMsgId");
  const batches = all(report, "OrgnlPmtInfAndSts");
  const refused = [
    text(original, "GrpSts") === REJECTED ? original : undefined,
    ...batches.filter((batch) => text(batch, "PmtInfSts") === REJECTED),
  ].find((one) => one !== undefined);
  return {
    form: "PAIN002",
    messageId: messageId ?? "",
    payments: countIn(original, faults),
    total: totalIn(original, faults),
    whole: refused === undefined ? null : { reason: reasonOf(refused) },
    named: batches.flatMap((batch) => all(batch, "TxInfAndSts")).map((one, i) => namedIn(one, i + 1, faults)),
  };
}

const reasonOf = (of: Element): string | null => code(of, "StsRsnInf", "Rsn");

function namedIn(one: Element, number: number, faults: AnswerFaults): NamedPayment {
  const place = `TxInfAndSts ${number}`;
  const endToEndId = text(one, "OrgnlEndToEndId");
  const status = text(one, "TxSts");
  if (endToEndId === null || status === null) faults.add("UNREADABLE", place);
  return { place, endToEndId: endToEndId ?? "", rejected: status === REJECTED, reason: reasonOf(one) };
}

function countIn(original: Element | undefined, faults: AnswerFaults): number | null {
  const said = text(original, "OrgnlNbOfTxs");
  if (said !== null && !/^\d{1,15}$/.test(said)) faults.add("UNREADABLE", "OrgnlNbOfTxs");
  return said === null ? null : Number(said);
}

function totalIn(original: Element | undefined, faults: AnswerFaults): bigint | null {
  const said = text(original, "OrgnlCtrlSum");
  const total = said === null ? null : readCents(said);
  if (said !== null && total === null) faults.add("UNREADABLE", "OrgnlCtrlSum");
  return total;
}
