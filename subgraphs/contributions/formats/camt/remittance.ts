import type { BankEntry } from "../bank-statement.ts";
import { oneLine } from "../file-text.ts";
import { creditorReferenceOf, structuredIn, structuredOf } from "../references.ts";
import { children, textAt, type XmlNode } from "./xml.ts";

/** What the payer says that the payment is for. */
export type Remittance = Pick<BankEntry, "structured" | "creditorReference" | "freeText">;

/**
 * Reads what a payment is for: references stand in their own place, or printed inside a free text.
 *
 * Two different structured communications in one payment name none: a clerk decides, and finds both in the text.
 */
export function remittanceOf(details: XmlNode | undefined): Remittance {
  const informed = children(details, "RmtInf");
  const references = informed
    .flatMap((remittance) => children(remittance, "Strd"))
    .flatMap((structured) => children(structured, "CdtrRefInf"))
    .map((reference) => textAt(reference, "Ref"))
    .filter((reference) => reference !== null);
  const written = informed.flatMap((remittance) => children(remittance, "Ustrd")).map((text) => textAt(text) ?? "");
  const text = oneLine(written.join(" ")) ?? "";
  const known = new Set([...references.map(structuredOf).filter((digits) => digits !== null), ...structuredIn(text)]);
  const structured = known.size === 1 ? [...known][0]! : null;
  const creditorReference = references.map(creditorReferenceOf).find((reference) => reference !== null) ?? null;
  const unknown = references.filter(
    (reference) => (structured === null || structuredOf(reference) === null) && creditorReferenceOf(reference) === null,
  );
  return { structured, creditorReference, freeText: oneLine([text, ...unknown].join(" ")) };
}
