import { type Cents, formatCents, sum } from "../../../shared/values/money.ts";
import type { BankEntry, ControlTotal } from "../bank-statement.ts";
import { FileFaults } from "../file-faults.ts";
import { type CodaMovement, type MovementRecords, movementOf } from "./movement.ts";
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

/**
 * Books each movement once, as it comes: payments inside a total are booked in its place, and it is kept to control
 * them. A movement is understood as soon as the next one begins, and what it was read from is let go.
 */
export class BookingsReader {
  readonly #faults = new FileFaults();
  readonly #numbers = new MovementNumbers(this.#faults);
  readonly #bookings: CodaBookings = { entries: [], totals: [], debit: 0n, credit: 0n };
  #group: PlacedMovement[] = [];
  #latest: MovementRecords | null = null;

  /** The movement whose records are still coming. */
  get latest(): MovementRecords | null {
    return this.#latest;
  }

  /** The next movement begins. */
  begin(records: MovementRecords): void {
    this.#understand();
    this.#latest = records;
  }

  /** All that was booked; what could not be read is named now, after the faults of the statement's own ends. */
  end(faults: FileFaults): CodaBookings {
    this.#understand();
    book(this.#group, this.#bookings, this.#faults);
    for (const { reason, line, facts } of this.#faults.found) faults.add(reason, line, facts);
    return this.#bookings;
  }

  #understand(): void {
    const records = this.#latest;
    this.#latest = null;
    if (!records || this.#faults.full) return;
    const { position, detail } = this.#numbers.next(records.first);
    const movement = movementOf(records, this.#faults);
    if (!detail) {
      book(this.#group, this.#bookings, this.#faults);
      this.#group = [];
    }
    const known = detail ? PAYMENT_IN_TOTAL + PIECE_OF_PAYMENT : SINGLE_OR_TOTAL;
    if (!known.includes(movement.type)) this.#faults.add("BAD_CODE", movement.line, { type: movement.type });
    if (detail && PIECE_OF_PAYMENT.includes(movement.type)) this.#group.at(-1)?.pieces.push(movement);
    else this.#group.push({ position, movement, pieces: [] });
  }
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
