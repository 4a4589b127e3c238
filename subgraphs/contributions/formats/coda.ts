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
 * the middle, and nothing of it may be booked. It is read line by line, and only what is booked is kept. What the file
 * says is looked at where its records stand in order. Bytes are UTF-8 or ISO 8859-1; lines end in LF or CR LF.
 */
export function readCoda(bytes: Uint8Array): BankFile {
  const [form, content] = [new FileFaults(), new FileFaults()];
  const text = readText(bytes, form);
  const statements: BankStatement[] = [];
  for (const block of text === null ? [] : blocksOf(linesOf(text), form)) {
    if (!form.none || content.full) continue;
    const statement = statementOf(block, content);
    if (statement) statements.push(statement);
  }
  if (!form.none) return form.outcome([]);
  if (content.none) checkSuccession(statements, content);
  return content.outcome(statements);
}
