import { formatCents } from "../../shared/values/money.ts";
import type { BankStatement } from "./bank-statement.ts";
import type { FileFaults } from "./file-faults.ts";

/** Whether the statements of one account in a file follow each other: in number, or anew in a new year, and in balance. */
export function checkSuccession(statements: readonly BankStatement[], faults: FileFaults): void {
  const latest = new Map<string, BankStatement>();
  for (const statement of statements) {
    const account = `${statement.account} ${statement.currency}`;
    const previous = latest.get(account);
    if (previous) checkPair(previous, statement, faults);
    latest.set(account, statement);
  }
}

function checkPair(previous: BankStatement, next: BankStatement, faults: FileFaults): void {
  const expected = next.year > previous.year ? 1 : (previous.sequence ?? 0) + 1;
  if (previous.sequence !== null && next.sequence !== null && next.sequence !== expected) {
    faults.add("SEQUENCE_BROKEN", null, { expected: String(expected), found: String(next.sequence) });
  }
  if (previous.closingBalance === null || next.openingBalance === null) return;
  if (previous.closingBalance !== next.openingBalance) {
    const facts = { expected: formatCents(previous.closingBalance), found: formatCents(next.openingBalance) };
    faults.add("BALANCE_DOES_NOT_ADD_UP", null, facts);
  }
}
