import { type Day, yearOf } from "../../../shared/values/calendar.ts";
import { type Cents, formatCents, sum } from "../../../shared/values/money.ts";
import type { BankStatement } from "../bank-statement.ts";
import type { FileFaults } from "../file-faults.ts";
import { ibanOf } from "../references.ts";
import { bookingsIn, type CamtBookings, isBooked } from "./entry.ts";
import { amountIn, dayIn, signed } from "./fields.ts";
import { child, children, textAt, type XmlNode } from "./xml.ts";

interface CamtBalance {
  readonly amount: Cents;
  readonly currency: string;
  readonly on: Day;
}

/** The codes of a balance: what was there when the period opened, which some banks give as what closed the last one. */
const OPENING = ["OPBD", "PRCD"] as const;
const CLOSING = ["CLBD"] as const;

/** Reads one statement, or one notification, of a message, and checks that it adds up. */
export function camtStatementOf(node: XmlNode, format: "CAMT053" | "CAMT054", faults: FileFaults): BankStatement {
  const faultsBefore = faults.found.length;
  const opening = balanceOf(node, OPENING, faults);
  const closing = balanceOf(node, CLOSING, faults);
  const account = ibanOf(textAt(node, "Acct", "Id", "IBAN") ?? "");
  if (account === null) faults.add("BAD_ACCOUNT");
  const currency = textAt(node, "Acct", "Ccy") ?? closing?.currency ?? currencyOfFirst(node);
  const createdOn = dayIn(child(node, "CreDtTm"), faults, "CreDtTm");
  const bookings = booked(node, { account: account ?? "", currency }, faults);
  if (format === "CAMT053") {
    if (!opening) faults.add("MISSING_FIELD", null, { place: "Bal", field: OPENING[0] });
    if (!closing) faults.add("MISSING_FIELD", null, { place: "Bal", field: CLOSING[0] });
  }
  if (faults.found.length === faultsBefore) checkSums(node, opening, closing, bookings, faults);
  const statementId = textAt(node, "Id");
  if (statementId === null) faults.add("MISSING_FIELD", null, { place: "Stmt", field: "Id" });
  const number = textAt(node, "ElctrncSeqNb") ?? textAt(node, "LglSeqNb");
  return {
    format,
    account: account ?? "",
    currency,
    sequence: number !== null && /^\d{1,9}$/.test(number) ? Number(number) : null,
    year: yearOf(closing?.on ?? createdOn),
    statementId: statementId ?? "",
    createdOn,
    markedDuplicate: textAt(node, "CpyDplctInd") !== null,
    openingBalance: opening?.amount ?? null,
    closingBalance: closing?.amount ?? null,
    openingOn: opening?.on ?? null,
    closingOn: closing?.on ?? null,
    entries: bookings.flatMap(({ entries }) => entries),
    totals: bookings.flatMap(({ total }) => (total === null ? [] : [total])),
  };
}

function balanceOf(node: XmlNode, codes: readonly string[], faults: FileFaults): CamtBalance | null {
  const balances = children(node, "Bal");
  for (const code of codes) {
    const found = balances.find((balance) => textAt(balance, "Tp", "CdOrPrtry", "Cd") === code);
    if (found === undefined) continue;
    const { cents, currency } = amountIn(child(found, "Amt"), faults, code);
    return { amount: signed(cents, found, faults, code), currency, on: dayIn(child(found, "Dt"), faults, code) };
  }
  return null;
}

const currencyOfFirst = (node: XmlNode): string => textAt(node, "Ntry", "Amt", "@Ccy") ?? "EUR";

function booked(
  node: XmlNode,
  of: { readonly account: string; readonly currency: string },
  faults: FileFaults,
): CamtBookings[] {
  const bookings: CamtBookings[] = [];
  for (const [i, entry] of children(node, "Ntry").entries()) {
    if (faults.full) break;
    if (isBooked(entry, i + 1, faults)) bookings.push(bookingsIn(entry, { ...of, number: i + 1 }, faults));
  }
  return bookings;
}

function checkSums(
  node: XmlNode,
  opening: CamtBalance | null,
  closing: CamtBalance | null,
  bookings: readonly CamtBookings[],
  faults: FileFaults,
): void {
  const moved = sum(bookings.map(({ amount }) => amount));
  if (opening && closing && opening.amount + moved !== closing.amount) {
    const facts = { expected: formatCents(closing.amount), found: formatCents(opening.amount + moved) };
    faults.add("BALANCE_DOES_NOT_ADD_UP", null, facts);
  }
  const count = textAt(node, "TxsSummry", "TtlNtries", "NbOfNtries");
  const found = children(node, "Ntry").length;
  if (count !== null && Number(count) !== found) {
    faults.add("RECORD_COUNT_WRONG", null, { place: "Stmt", expected: String(Number(count)), found: String(found) });
  }
}
