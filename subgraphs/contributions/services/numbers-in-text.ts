import { readEnterpriseNumber } from "../../shared/values/enterprise-number.ts";
import { readNationalNumber } from "../../shared/values/national-number.ts";
import { readStructuredCommunication } from "../../shared/values/structured-communication.ts";

/** The numbers of ours or of the state that stand in what a payer wrote, each with its check verified. */
export interface NumbersInText {
  readonly communications: readonly string[];
  readonly nationalNumbers: readonly string[];
  readonly enterpriseNumbers: readonly string[];
}

/** Digits with at most two signs between them, as people write numbers: "85.06.12-123.83", "0409.861.127". */
const NUMBER = /\d(?:[ ./+*-]{0,3}\d){8,}/g;

/**
 * Finds the numbers in a free text by which a payer can be known.
 *
 * A row of digits counts only as a whole and only if its check is right: a name never counts, and neither does part of
 * a longer number.
 */
export function numbersInText(text: string): NumbersInText {
  const rows = [...text.matchAll(NUMBER)].map(([row]) => row.replace(/\D/g, ""));
  const read = (length: number, reader: (digits: string) => object): string[] => {
    const found = rows.filter((row) => row.length === length).map(reader);
    return [...new Set(found.flatMap((reading) => ("value" in reading ? [String(reading.value)] : [])))];
  };
  return {
    communications: read(12, readStructuredCommunication),
    nationalNumbers: read(11, (digits) => readNationalNumber(digits)),
    enterpriseNumbers: read(10, readEnterpriseNumber),
  };
}
