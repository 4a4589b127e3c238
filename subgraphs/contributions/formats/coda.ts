import type { BankFile, BankStatement } from "./bank-statement.ts";
import { blocksOf, linesOf } from "./coda/blocks.ts";
import { statementOf } from "./coda/statement.ts";
import { FileFaults } from "./file-faults.ts";
import { readText } from "./file-text.ts";
import { checkSuccession } from "./succession.ts";

/**
 * Reads a CODA 2.6 file: the statements of account that a Belgian bank hands to its client (gecodeerde
 * dagafschriften / extraits codifiés).
 *
 * A file is read whole or refused whole: a balance that does not add up, a record too many or too few, a file cut in
 * the middle, and nothing of it may be booked. Bytes are UTF-8 or ISO 8859-1; lines end in LF or CR LF.
 */
export function readCoda(bytes: Uint8Array): BankFile {
  const faults = new FileFaults();
  const text = readText(bytes, faults);
  const blocks = text === null ? [] : blocksOf(linesOf(text), faults);
  if (!faults.none) return faults.outcome([]);
  const statements: BankStatement[] = [];
  for (const block of blocks) {
    if (faults.full) break;
    const statement = statementOf(block, faults);
    if (statement) statements.push(statement);
  }
  if (faults.none) checkSuccession(statements, faults);
  return faults.outcome(statements);
}
