import { type Cents, formatCents, sum } from "../../../shared/values/money.ts";
import type { BankEntry, ControlTotal } from "../bank-statement.ts";
import type { FileFaults } from "../file-faults.ts";
import type { CodaBlock } from "./blocks.ts";
import { type CodaMovement, movementOf } from "./movement.ts";
import { MovementNumbers } from "./numbering.ts";

/** What a block books, what it only sums up, and the two sums that its trailer should give. */
export interface CodaBookings {
  readonly entries: BankEntry[];
  readonly totals: ControlTotal[];
  debit: Cents;
  credit: Cents;
}

/** A movement in its place, and the amounts that it consists of, such as a gross amount and its costs. */
interface PlacedMovement {
  readonly position: string;
  readonly movement: CodaMovement;
  readonly pieces: CodaMovement[];
}

const SINGLE_OR_TOTAL = "0123";
const PAYMENT_IN_TOTAL = "567";
const PIECE_OF_PAYMENT = "89";

/** Books each movement once: payments inside a total are booked in its place, and it is kept to control them. */
export function bookingsOf({ movements }: CodaBlock, faults: FileFaults): CodaBookings {
  const bookings: CodaBookings = { entries: [], totals: [], debit: 0n, credit: 0n };
  const numbers = new MovementNumbers(faults);
  let group: PlacedMovement[] = [];
  for (const records of movements) {
    if (faults.full) break;
    const { position, detail } = numbers.next(records.first);
    const movement = movementOf(records, faults);
    if (!detail) {
      book(group, bookings, faults);
      group = [];
    }
    const known = detail ? PAYMENT_IN_TOTAL + PIECE_OF_PAYMENT : SINGLE_OR_TOTAL;
    if (!known.includes(movement.type)) faults.add("BAD_CODE", movement.line, { type: movement.type });
    if (detail && PIECE_OF_PAYMENT.includes(movement.type)) group.at(-1)?.pieces.push(movement);
    else group.push({ position, movement, pieces: [] });
  }
  book(group, bookings, faults);
  return bookings;
}

function book(group: readonly PlacedMovement[], bookings: CodaBookings, faults: FileFaults): void {
  const [head, ...payments] = group;
  if (!head) return;
  const { amount } = head.movement;
  if (amount < 0n) bookings.debit -= amount;
  else bookings.credit += amount;
  const totalled = payments.length > 0;
  if (totalled) bookings.totals.push(totalOf(head, payments, faults));
  for (const payment of totalled ? payments : [head]) {
    bookings.entries.push({
      position: payment.position,
      ...completed(payment),
      partOf: totalled ? head.position : null,
    });
  }
}

function totalOf(head: PlacedMovement, payments: readonly PlacedMovement[], faults: FileFaults): ControlTotal {
  const { amount, line } = head.movement;
  const found = sum(payments.map(({ movement }) => movement.amount));
  if (found !== amount) {
    faults.add("TOTAL_DOES_NOT_ADD_UP", line, { expected: formatCents(amount), found: formatCents(found) });
  }
  return { position: head.position, amount, details: payments.length };
}

/** A payment from abroad may have its reference and its payer stand on the line that splits off the costs. */
function completed({ movement: { entry }, pieces }: PlacedMovement): CodaMovement["entry"] {
  if (pieces.length === 0) return entry;
  const silent = entry.structured === null && entry.creditorReference === null && entry.freeText === null;
  const said = silent ? pieces.find((piece) => piece.entry.structured ?? piece.entry.freeText)?.entry : undefined;
  const named = pieces.find((piece) => piece.entry.counterparty)?.entry;
  return {
    ...entry,
    structured: said?.structured ?? entry.structured,
    freeText: said?.freeText ?? entry.freeText,
    counterparty: entry.counterparty ?? named?.counterparty ?? null,
  };
}
