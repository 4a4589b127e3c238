import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { BankEntry, Counterparty } from "../bank-statement.ts";
import type { FileFaults } from "../file-faults.ts";
import { oneLine } from "../file-text.ts";
import { ibanOf, referenceOf } from "../references.ts";
import { communicationOf, returnedBy } from "./communication.ts";
import { type CodaRecord, cut, dayOf, dayOrNone, signedCentsOf, textOf } from "./fields.ts";
import { ADDED_1, ADDED_2, ADDED_3, MOVEMENT_1, MOVEMENT_2, MOVEMENT_3 } from "./layout.ts";

/** The records of one movement: the first, what continues it, and what the bank adds to it. */
export interface MovementRecords {
  readonly first: CodaRecord;
  second: string | null;
  third: string | null;
  /** Each piece that the bank adds: its first record and what continues it. */
  readonly added: { readonly first: string; second: string | null; third: string | null }[];
}

/** One movement as the bank reports it: a booking, a total of several, or a detail of either. */
export interface CodaMovement {
  readonly line: number;
  /** 0 to 3 stand for themselves; 5, 6 and 7 are payments inside a total; 8 and 9 are what a payment consists of. */
  readonly type: string;
  readonly amount: Cents;
  readonly bookedOn: Day;
  readonly entry: Omit<BankEntry, "position" | "partOf">;
}

const NAME_OF_COUNTERPARTY = "001";

/** Reads a movement from its records. */
export function movementOf(records: MovementRecords, faults: FileFaults): CodaMovement {
  const { first, second, third } = records;
  const amount = signedCentsOf(first, MOVEMENT_1.sign, MOVEMENT_1.amount, faults);
  const bookedOn = dayOf(first, MOVEMENT_1.bookedOn, faults);
  const said = communicationOf(cut(first.text, MOVEMENT_1.communicationKind), joined(records));
  const added = addedBy(records);
  return {
    line: first.line,
    type: cut(first.text, MOVEMENT_1.code).charAt(0),
    amount,
    bookedOn,
    entry: {
      amount,
      bookedOn,
      valueOn: dayOrNone(first, MOVEMENT_1.valueOn, faults),
      ...said,
      note: added.note,
      counterparty: counterpartyOf(third, added.name),
      endToEndId: second === null ? null : referenceOf(textOf(second, MOVEMENT_2.customerReference)),
      returned: said.returned ?? returnedIn(second),
      bankReference: textOf(first.text, MOVEMENT_1.bankReference),
    },
  };
}

const joined = ({ first, second, third }: MovementRecords): string =>
  cut(first.text, MOVEMENT_1.communication) +
  (second === null ? "" : cut(second, MOVEMENT_2.communication)) +
  (third === null ? "" : cut(third, MOVEMENT_3.communication));

const returnedIn = (second: string | null): BankEntry["returned"] =>
  second === null ? null : returnedBy(cut(second, MOVEMENT_2.returnType), cut(second, MOVEMENT_2.returnReason));

function counterpartyOf(third: string | null, nameAdded: string | null): Counterparty | null {
  const number = third === null ? "" : cut(third, MOVEMENT_3.account).slice(0, 34).trim();
  const name = (third === null ? null : oneLine(cut(third, MOVEMENT_3.name))) ?? nameAdded;
  if (number === "" && name === null) return null;
  const iban = ibanOf(number);
  return { iban, account: iban === null ? oneLine(number) : null, name };
}

/** What the bank adds: the name of the other side where its own place is empty, and free texts for the clerk. */
function addedBy({ added }: MovementRecords): { readonly name: string | null; readonly note: string | null } {
  let name: string | null = null;
  const notes: string[] = [];
  for (const piece of added) {
    const text =
      cut(piece.first, ADDED_1.communication) +
      (piece.second === null ? "" : cut(piece.second, ADDED_2.communication)) +
      (piece.third === null ? "" : cut(piece.third, ADDED_3.communication));
    const structured = cut(piece.first, ADDED_1.communicationKind) === "1";
    if (!structured) notes.push(oneLine(text) ?? "");
    else if (text.startsWith(NAME_OF_COUNTERPARTY)) name ??= oneLine(text.slice(3, 73));
  }
  return { name, note: oneLine(notes.join(" ")) };
}
