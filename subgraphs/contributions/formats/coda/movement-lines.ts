import type { BankEntry, ReturnKind } from "../bank-statement.ts";
import { structuredIn } from "../references.ts";
import { ADDED_1, ADDED_2, ADDED_3, MOVEMENT_1, MOVEMENT_2, MOVEMENT_3, type Place } from "./layout.ts";
import { accountField, amountField, dayField, type Field, numberField, recordLine, signField } from "./record-line.ts";

/** Where a movement stands and how the bank codes it: the code's first digit tells totals from details. */
export interface MovementPlace {
  readonly sequence: number;
  readonly detail: number;
  readonly type: "0" | "2" | "6";
  /** 1 where a total begins and on its last detail, else 0. */
  readonly globalisation: "0" | "1";
  readonly currency: string;
  readonly creditorIdentifier: string;
}

const RETURN_TYPES: Readonly<Record<ReturnKind, string>> = {
  REJECT: "1",
  RETURN: "2",
  REFUND: "3",
  REVERSAL: "4",
  CANCELLATION: "5",
};

/** The family and the operation of a credit transfer received, of one sent, and of a direct debit that came back. */
const TRANSACTIONS = { received: "0150000", sent: "0101000", collected: "0503000" } as const;

const width = ([first, last]: Place): number => last - first + 1;
const FIRST_PART = width(MOVEMENT_1.communication);
const SECOND_PART = width(MOVEMENT_2.communication);

/** Writes one entry in as many records as it needs. */
export function movementLines(entry: BankEntry, at: MovementPlace): string[] {
  const numbers: readonly Field[] = [
    [MOVEMENT_1.sequence, numberField(at.sequence)],
    [MOVEMENT_1.detail, numberField(at.detail)],
  ];
  const text = communicationField(entry, at);
  const third = thirdLine(entry, at, numbers, text.slice(1 + FIRST_PART + SECOND_PART));
  const second = secondLine(entry, numbers, text.slice(1 + FIRST_PART, 1 + FIRST_PART + SECOND_PART), third !== null);
  const added = entry.note === null ? [] : noteLines(entry, at, numbers);
  const follows = second === null ? "0" : "1";
  const link = added.length > 0 ? "1" : "0";
  const lines = [firstLine(entry, at, numbers, text, follows), second, third].filter((line) => line !== null);
  return [...lines.slice(0, -1), lines.at(-1)!.slice(0, 127) + link, ...added];
}

function firstLine(
  entry: BankEntry,
  at: MovementPlace,
  numbers: readonly Field[],
  text: string,
  follows: string,
): string {
  return recordLine("21", [
    ...numbers,
    [MOVEMENT_1.bankReference, entry.bankReference ?? ""],
    [MOVEMENT_1.sign, signField(entry.amount)],
    [MOVEMENT_1.amount, amountField(entry.amount)],
    [MOVEMENT_1.valueOn, dayField(entry.valueOn)],
    [MOVEMENT_1.code, codeField(entry, at)],
    [MOVEMENT_1.communicationKind, text.slice(0, 1)],
    [MOVEMENT_1.communication, text.slice(1, 1 + FIRST_PART)],
    [MOVEMENT_1.bookedOn, dayField(entry.bookedOn)],
    [MOVEMENT_1.paperSequence, "000"],
    [MOVEMENT_1.globalisation, at.globalisation],
    [MOVEMENT_1.next, follows],
    [MOVEMENT_1.link, "0"],
  ]);
}

function codeField(entry: BankEntry, { type }: MovementPlace): string {
  const transfer = entry.amount < 0n ? TRANSACTIONS.sent : TRANSACTIONS.received;
  return type + (entry.mandateId === null ? transfer : TRANSACTIONS.collected);
}

/** Whether the communication is structured, and then the communication itself, as the three records carry it. */
function communicationField(entry: BankEntry, at: MovementPlace): string {
  if (entry.mandateId !== null) return `1127${directDebitField(entry, at)}`;
  const printed = entry.freeText !== null && structuredIn(entry.freeText).length > 0;
  if (entry.structured !== null && !printed) return `1101${entry.structured}`;
  if (entry.creditorReference !== null) return `1100${entry.creditorReference}`;
  return `0${entry.freeText ?? ""}`;
}

function directDebitField(entry: BankEntry, at: MovementPlace): string {
  const returned = entry.returned;
  return [
    dayField(entry.bookedOn),
    returned === null ? "110" : "112",
    at.creditorIdentifier.padEnd(35),
    (entry.mandateId ?? "").padEnd(35),
    (entry.structured ?? entry.freeText ?? "").slice(0, 62).padEnd(62),
    returned === null ? "" : RETURN_TYPES[returned.type] + (returned.reason ?? "").padEnd(4),
  ].join("");
}

function secondLine(entry: BankEntry, numbers: readonly Field[], text: string, needed: boolean): string | null {
  const { returned, endToEndId } = entry;
  if (!needed && text === "" && endToEndId === null && returned === null) return null;
  return recordLine("22", [
    ...numbers,
    [MOVEMENT_2.communication, text],
    [MOVEMENT_2.customerReference, endToEndId ?? ""],
    [MOVEMENT_2.returnType, returned === null ? "" : RETURN_TYPES[returned.type]],
    [MOVEMENT_2.returnReason, returned?.reason ?? ""],
    [MOVEMENT_1.next, needed ? "1" : "0"],
    [MOVEMENT_1.link, "0"],
  ]);
}

function thirdLine(
  { counterparty }: BankEntry,
  { currency }: MovementPlace,
  numbers: readonly Field[],
  text: string,
): string | null {
  if (counterparty === null && text === "") return null;
  const account = counterparty?.iban ?? counterparty?.account ?? "";
  return recordLine("23", [
    ...numbers,
    [MOVEMENT_3.account, account === "" ? "" : accountField(account, currency)],
    [MOVEMENT_3.name, counterparty?.name ?? ""],
    [MOVEMENT_3.communication, text],
    [MOVEMENT_1.next, "0"],
    [MOVEMENT_1.link, "0"],
  ]);
}

function noteLines(entry: BankEntry, at: MovementPlace, numbers: readonly Field[]): string[] {
  const note = entry.note ?? "";
  const [first, second] = [width(ADDED_1.communication), width(ADDED_2.communication)];
  const parts = [note.slice(0, first), note.slice(first, first + second), note.slice(first + second)];
  const count = parts.findLastIndex((part) => part !== "");
  const written = [
    recordLine("31", [
      ...numbers,
      [ADDED_1.bankReference, entry.bankReference ?? ""],
      [ADDED_1.code, codeField(entry, at)],
      [ADDED_1.communicationKind, "0"],
      [ADDED_1.communication, parts[0]!],
    ]),
    recordLine("32", [...numbers, [ADDED_2.communication, parts[1]!]]),
    recordLine("33", [...numbers, [ADDED_3.communication, parts[2]!]]),
  ];
  return written.slice(0, count + 1).map((line, i) => `${line.slice(0, 125)}${i < count ? "1" : "0"} 0`);
}
