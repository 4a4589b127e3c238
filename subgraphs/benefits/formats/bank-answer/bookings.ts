import { type Day, isDay } from "../../../shared/values/calendar.ts";
import { type Cents, readCents, sum } from "../../../shared/values/money.ts";
import type { AnswerFaults, Booking, Bookings } from "./bank-answer.ts";
import { all, at, code, type Element, text } from "./xml.ts";

/** Reads what a bank booked: statements (camt.053), whose balances must hold, or notices (camt.054) without any. */
export function readBookings(statements: readonly Element[], form: Bookings["form"], faults: AnswerFaults): Bookings {
  if (statements.length === 0) faults.add("UNREADABLE", "Document");
  return {
    form,
    accounts: [...new Set(statements.map((one) => text(one, "Acct", "Id", "IBAN") ?? ""))],
    bookings: statements.flatMap((one, i) => bookingsOf(one, statements.length > 1 ? `Stmt ${i + 1} ` : "", faults)),
  };
}

function bookingsOf(statement: Element, where: string, faults: AnswerFaults): readonly Booking[] {
  const entries = all(statement, "Ntry").map((entry, i) => ({ entry, place: `${where}Ntry ${i + 1}` }));
  const booked = entries.filter(({ entry }) => (code(entry, "Sts") ?? text(entry, "Sts")) === "BOOK");
  const moved = sum(booked.map(({ entry, place }) => amountOf(entry, entry, { place, faults })));
  const [opening, closing] = [balance(statement, ["OPBD", "PRCD"]), balance(statement, ["CLBD"])];
  if (opening !== null && closing !== null && opening + moved !== closing) faults.add("DOES_NOT_ADD_UP", `${where}Bal`);
  return booked.flatMap(({ entry, place }) => bookingsIn(entry, place, faults));
}

/** An entry as one booking, or payment by payment where the bank booked several together. */
function bookingsIn(entry: Element, place: string, faults: AnswerFaults): Booking[] {
  const details = all(entry, "NtryDtls").flatMap((batch) => all(batch, "TxDtls"));
  const batch = (name: string) => text(entry, "NtryDtls", "Btch", name);
  const amount = amountOf(entry, entry, { place, faults });
  const bookedOn = dayOf(entry, { place, faults });
  const one = (detail: Element | undefined, more: Pick<Booking, "place" | "amount">): Booking => ({
    ...{ ...more, bookedOn, endToEndId: text(detail, "Refs", "EndToEndId") },
    batchId: detail ? null : (batch("PmtInfId") ?? batch("MsgId")),
    reason: code(detail, "RtrInf", "Rsn"),
  });
  if (details.length < 2) return [one(details[0], { place, amount })];
  const parts = details.map((detail, i) => {
    const part = `${place}/${i + 1}`;
    return one(detail, { place: part, amount: amountOf(detail, entry, { place: part, faults }) });
  });
  if (sum(parts.map((part) => part.amount)) !== amount) faults.add("DOES_NOT_ADD_UP", place);
  return parts;
}

interface Where {
  readonly place: string;
  readonly faults: AnswerFaults;
}

/** An amount in euro, below zero where it left the account; up to five decimals, of which the last three are zeros. */
function amountOf(of: Element, entry: Element, { place, faults }: Where): Cents {
  const node = at(of, "Amt") ?? at(of, "AmtDtls", "TxAmt", "Amt");
  const cents = readCents((text(node) ?? "").replace(/(\.\d\d)0+$/, "$1"));
  const way = text(of, "CdtDbtInd") ?? text(entry, "CdtDbtInd");
  const known = cents !== null && cents >= 0n && text(node, "@Ccy") === "EUR" && (way === "CRDT" || way === "DBIT");
  if (!known) faults.add("UNREADABLE", place);
  return way === "DBIT" ? -(cents ?? 0n) : (cents ?? 0n);
}

function dayOf(entry: Element, { place, faults }: Where): Day {
  const day = (text(entry, "BookgDt", "Dt") ?? text(entry, "BookgDt", "DtTm") ?? "").slice(0, 10);
  if (!isDay(day)) faults.add("UNREADABLE", place);
  return day;
}

function balance(statement: Element, kinds: readonly string[]): Cents | null {
  const found = all(statement, "Bal").find((one) => kinds.includes(code(one, "Tp", "CdOrPrtry") ?? ""));
  const cents = readCents(text(found, "Amt") ?? "");
  return cents === null ? null : text(found, "CdtDbtInd") === "DBIT" ? -cents : cents;
}
