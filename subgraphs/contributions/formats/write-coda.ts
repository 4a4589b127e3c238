import type { BankStatement } from "./bank-statement.ts";
import { type CodaAddressee, linesOfStatement } from "./coda/statement-lines.ts";

export type { CodaAddressee } from "./coda/statement-lines.ts";

/**
 * Writes statements of account as a bank would in CODA 2.6, for demonstrations and tests: reading it back gives the
 * same statements, as long as a communication has 149 characters at most and a name 35.
 *
 * The file is in ISO 8859-1: a letter that this charset lacks loses its accent, or becomes a question mark.
 */
export function writeCoda(statements: readonly BankStatement[], addressee: CodaAddressee): Uint8Array {
  const lines = statements.flatMap((statement, i) =>
    linesOfStatement(statement, addressee, i === statements.length - 1),
  );
  return Buffer.from(`${lines.map(inLatin).join("\r\n")}\r\n`, "latin1");
}

const inLatin = (line: string): string =>
  [...line].map((letter) => (letter <= "\u00ff" ? letter : plain(letter))).join("");

const plain = (letter: string): string => {
  const [base = "?"] = letter.normalize("NFD");
  return base <= "\u007f" ? base : "?";
};
