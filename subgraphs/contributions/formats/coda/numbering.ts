import type { FileFaults } from "../file-faults.ts";
import { type CodaRecord, cut } from "./fields.ts";
import { MOVEMENT_1 } from "./layout.ts";

/** Where a movement stands in its statement, and whether it is a detail of the one before. */
export interface MovementNumber {
  readonly position: string;
  readonly detail: boolean;
}

/** Four digits: after 9999 comes 0000. */
const NUMBERS = 10_000;

/**
 * Follows the numbers of a statement's movements, which rise by one, and those of their details, which may skip what
 * the bank used for its additions but never go back. Positions count on where the four digits start again.
 */
export class MovementNumbers {
  #sequence = 0;
  #detail = 0;

  constructor(private readonly faults: FileFaults) {}

  next({ text, line }: CodaRecord): MovementNumber {
    const sequence = Number(cut(text, MOVEMENT_1.sequence));
    const number = Number(cut(text, MOVEMENT_1.detail));
    const detail = this.#sequence > 0 && sequence === this.#sequence % NUMBERS && this.#rises(number);
    if (detail) this.#countDetail(number);
    else this.#countMovement(sequence, number, line);
    return { position: `${padded(this.#sequence)}/${padded(this.#detail)}`, detail };
  }

  #rises(number: number): boolean {
    const latest = this.#detail % NUMBERS;
    return number > latest || (number === 0 && latest === NUMBERS - 1);
  }

  #countDetail(number: number): void {
    const started = this.#detail - (this.#detail % NUMBERS);
    this.#detail = started + number + (number === 0 ? NUMBERS : 0);
  }

  #countMovement(sequence: number, number: number, line: number): void {
    const expected = this.#sequence + 1;
    if (sequence !== expected % NUMBERS || number !== 0) {
      this.faults.add("SEQUENCE_BROKEN", line, { expected: padded(expected % NUMBERS), record: "21" });
    }
    this.#sequence = Number.isNaN(sequence) ? expected : expected - (expected % NUMBERS) + sequence;
    this.#detail = 0;
  }
}

const padded = (number: number): string => String(number).padStart(4, "0");
