import { yearOf } from "../../../shared/values/calendar.ts";
import { type Cents, formatCents } from "../../../shared/values/money.ts";
import type { BankStatement } from "../bank-statement.ts";
import type { FileFaults } from "../file-faults.ts";
import type { CodaBlock } from "./blocks.ts";
import type { CodaBookings } from "./bookings.ts";
import { accountOf, type CodaRecord, centsOf, cut, dayOf, numberOf, signedCentsOf } from "./fields.ts";
import { HEADER, NEW_BALANCE, OLD_BALANCE, TRAILER } from "./layout.ts";

/** Reads one statement from its records, and checks that it adds up; `null` where it lacks an end to check against. */
export function statementOf(block: CodaBlock, faults: FileFaults): BankStatement | null {
  const { header, oldBalance, newBalance, trailer } = block;
  if (!oldBalance || !trailer) return null;
  const faultsBefore = faults.found.length;
  checkHeader(header, faults);
  const opening = signedCentsOf(oldBalance, OLD_BALANCE.sign, OLD_BALANCE.amount, faults);
  const closing = newBalance ? signedCentsOf(newBalance, NEW_BALANCE.sign, NEW_BALANCE.amount, faults) : opening;
  const openingOn = dayOf(oldBalance, OLD_BALANCE.day, faults);
  const closingOn = newBalance ? dayOf(newBalance, NEW_BALANCE.day, faults) : openingOn;
  const bookings = block.bookings.end(faults);
  const account = checkedAccount(oldBalance, newBalance, faults);
  const sequence = numberOf(oldBalance, OLD_BALANCE.sequence, faults);
  // What could not be read cannot add up, and to say so would only hide the true fault.
  if (faults.found.length === faultsBefore) {
    checkTrailer(trailer, block, bookings, faults);
    checkBalance(newBalance ?? oldBalance, opening + bookings.credit - bookings.debit, closing, faults);
  }
  return {
    format: "CODA",
    account: account.iban ?? account.number,
    currency: account.currency,
    sequence,
    year: yearOf(closingOn),
    statementId: `${yearOf(closingOn)}-${String(sequence).padStart(3, "0")}`,
    createdOn: dayOf(header, HEADER.createdOn, faults),
    markedDuplicate: cut(header.text, HEADER.duplicate) === "D",
    openingBalance: opening,
    closingBalance: closing,
    openingOn,
    closingOn,
    entries: bookings.entries,
    totals: bookings.totals,
  };
}

/** Only version 2, and no separate application: that one repeats details whose total is booked elsewhere. */
function checkHeader({ text, line }: CodaRecord, faults: FileFaults): void {
  if (cut(text, HEADER.version) !== "2") faults.add("NOT_SUPPORTED", line, { version: cut(text, HEADER.version) });
  const separate = cut(text, HEADER.separate).trim();
  if (!/^0*$/.test(separate)) faults.add("NOT_SUPPORTED", line, { separateApplication: separate });
}

function checkedAccount(old: CodaRecord, next: CodaRecord | null, faults: FileFaults) {
  const structure = cut(old.text, OLD_BALANCE.structure);
  const account = accountOf(structure, cut(old.text, OLD_BALANCE.account));
  if (!"0123".includes(structure)) faults.add("BAD_CODE", old.line, { structure });
  if (account.number === "" || (structure !== "1" && account.iban === null)) faults.add("BAD_ACCOUNT", old.line);
  const after = next && accountOf(structure, cut(next.text, NEW_BALANCE.account));
  if (after && (after.number !== account.number || after.currency !== account.currency)) {
    faults.add("BAD_ACCOUNT", next.line);
  }
  return account;
}

function checkTrailer(trailer: CodaRecord, block: CodaBlock, bookings: CodaBookings, faults: FileFaults): void {
  const records = numberOf(trailer, TRAILER.records, faults);
  if (records !== block.counted) {
    const facts = { expected: String(records), found: String(block.counted) };
    faults.add("RECORD_COUNT_WRONG", trailer.line, facts);
  }
  for (const side of ["debit", "credit"] as const) {
    const expected = centsOf(trailer, TRAILER[side], faults);
    if (expected !== bookings[side]) {
      const facts = { side, expected: formatCents(expected), found: formatCents(bookings[side]) };
      faults.add("TRAILER_DOES_NOT_ADD_UP", trailer.line, facts);
    }
  }
  const more = cut(trailer.text, TRAILER.more);
  if (more !== "1" && more !== "2") faults.add("BAD_CODE", trailer.line, { more });
}

function checkBalance({ line }: CodaRecord, found: Cents, expected: Cents, faults: FileFaults): void {
  if (found === expected) return;
  const facts = { expected: formatCents(expected), found: formatCents(found) };
  faults.add("BALANCE_DOES_NOT_ADD_UP", line, facts);
}
