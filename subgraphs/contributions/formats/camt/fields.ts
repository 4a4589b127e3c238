import { type Day, isDay } from "../../../shared/values/calendar.ts";
import { type Cents, readCents } from "../../../shared/values/money.ts";
import type { FileFaults } from "../file-faults.ts";
import { child, textAt, type XmlNode } from "./xml.ts";

/** An amount and its currency, above zero as the message writes it. */
export interface CamtAmount {
  readonly cents: Cents;
  readonly currency: string;
}

/** The amount in an element; up to five decimals may be written, and those after the second must be zeros. */
export function amountIn(node: XmlNode | undefined, faults: FileFaults, place: string): CamtAmount {
  const text = typeof node === "string" ? node : textAt(node);
  const written = textAt(node, "@Ccy");
  const currency = written !== null && /^[A-Z]{3}$/.test(written) ? written : null;
  const cents = text !== null && /^\d+(\.\d{1,5})?$/.test(text) ? readCents(text.replace(/(\.\d\d)0+$/, "$1")) : null;
  if (cents === null || currency === null) faults.add("BAD_AMOUNT", null, { place });
  return { cents: cents ?? 0n, currency: currency ?? "" };
}

/** Credit is above zero and debit below, by the indicator that stands beside an amount. */
export function signed(cents: Cents, node: XmlNode | undefined, faults: FileFaults, place: string): Cents {
  const indicator = textAt(node, "CdtDbtInd");
  if (indicator !== "CRDT" && indicator !== "DBIT") faults.add("BAD_CODE", null, { place, field: "CdtDbtInd" });
  return indicator === "DBIT" ? -cents : cents;
}

/** A day, or the day of an instant as the bank wrote it. */
export function dayIn(node: XmlNode | undefined, faults: FileFaults, place: string): Day {
  const text = (textAt(node, "Dt") ?? textAt(node, "DtTm") ?? textAt(node) ?? "").slice(0, 10);
  if (!isDay(text)) faults.add("BAD_DATE", null, { place });
  return text;
}

/** A code that older versions write as a text, and newer ones as an element with a code in it. */
export const codeIn = (node: XmlNode | undefined, name: string): string | null =>
  textAt(node, name, "Cd") ?? textAt(node, name, "Prtry") ?? textAt(child(node, name));
