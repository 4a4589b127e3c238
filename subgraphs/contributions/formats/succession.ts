import { formatCents } from "../../shared/values/money.ts";
import type { BankStatement } from "./bank-statement.ts";
import type { FileFaults } from "./file-faults.ts";

/**
 * Checks that the statements of one account in a file follow each other in balance, and in CODA in number too.
 *
 * Numbers start again at 1 in a new year. Those of an ISO 20022 message are the bank's own affair, as long as no two
 * statements bear the same.
 */
export function checkSuccession(statements: readonly BankStatement[], faults: FileFaults): void {
  const latest = new Map<string, BankStatement>();
  const numbers = new Set<string>();
  for (const statement of statements) {
    const number = `${statement.account} ${statement.year} ${statement.sequence ?? statement.statementId}`;
    if (statement.format === "CAMT053" && numbers.has(number)) {
      faults.add("SEQUENCE_BROKEN");
    }
    numbers.add(number);
    const account = `${statement.account} ${statement.currency}`;
    const previous = latest.get(account);
    if (previous) checkPair(previous, statement, faults);
    latest.set(account, statement);
  }
}

function checkPair(previous: BankStatement, next: BankStatement, faults: FileFaults): void {
  if (next.format === "CODA" && !numbersFollow(previous, next)) {
    const facts = { expected: String((previous.sequence ?? 0) + 1), found: String(next.sequence) };
    faults.add("SEQUENCE_BROKEN", null, facts);
  }
  if (previous.closingBalance === null || next.openingBalance === null) return;
  if (previous.closingBalance !== next.openingBalance) {
    const facts = { expected: formatCents(previous.closingBalance), found: formatCents(next.openingBalance) };
    faults.add("BALANCE_DOES_NOT_ADD_UP", null, facts);
  }
}

const numbersFollow = (previous: BankStatement, next: BankStatement): boolean =>
  next.sequence === (previous.sequence ?? 0) + 1 || (next.sequence === 1 && next.year > previous.year);
