import { readCreditorReference } from "../../shared/values/creditor-reference.ts";
import { ibanOfBelgianAccount, readIban } from "../../shared/values/iban.ts";
import type { Reading } from "../../shared/values/outcome.ts";
import { readStructuredCommunication } from "../../shared/values/structured-communication.ts";

const PRINTED = /(\+{3}|\*{3}) ?(\d{3}) ?\/ ?(\d{4}) ?\/ ?(\d{5}) ?\1/g;

const valueIn = <Value>(reading: Reading<Value, string>): Value | null => ("value" in reading ? reading.value : null);

/** The numbers that a bank file may hold, or `null` where they are none: a payer's slip does not spoil the file. */
export const structuredOf = (text: string) => valueIn(readStructuredCommunication(text));
export const creditorReferenceOf = (text: string) => valueIn(readCreditorReference(text));
export const ibanOf = (text: string) => (text === "" ? null : valueIn(readIban(text)));
export const ibanOfBelgianNumber = (number: string) => valueIn(ibanOfBelgianAccount(number));

/** The structured communications that stand in a free text in their printed form, each once. */
export function structuredIn(text: string): string[] {
  if (!text.includes("/")) return [];
  const found = [...text.matchAll(PRINTED)].map(([, , a, b, c]) => structuredOf(`${a}${b}${c}`));
  return [...new Set(found.filter((digits) => digits !== null))];
}

/** A reference, unless the bank fills its place with the words that say there is none. */
export const referenceOf = (text: string | null): string | null =>
  text === null || /^NOT ?PROVIDED$/i.test(text) ? null : text;
