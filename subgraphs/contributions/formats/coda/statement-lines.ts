import type { Cents } from "../../../shared/values/money.ts";
import type { BankEntry, BankStatement } from "../bank-statement.ts";
import { COUNTED, HEADER, NEW_BALANCE, OLD_BALANCE, TRAILER } from "./layout.ts";
import { type MovementPlace, movementLines } from "./movement-lines.ts";
import { accountField, amountField, dayField, recordLine, signField } from "./record-line.ts";

/** Who receives the statements, as a header and a balance name him. */
export interface CodaAddressee {
  readonly name: string;
  readonly bic: string;
  /** The three digits of the bank. */
  readonly bank: string;
  /** Under which the fund collects direct debits. */
  readonly creditorIdentifier: string;
}

/** Writes one statement with balances, from its header to its trailer. */
export function linesOfStatement(statement: BankStatement, addressee: CodaAddressee, last: boolean): string[] {
  const { openingBalance, closingBalance, openingOn, closingOn, sequence } = statement;
  if (openingBalance === null || closingBalance === null) throw new RangeError("a CODA needs both balances");
  const account = accountField(statement.account, statement.currency);
  const structure = statement.account.startsWith("BE") ? "2" : "3";
  const opening = recordLine("1", [
    [OLD_BALANCE.structure, structure],
    [OLD_BALANCE.paperSequence, "000"],
    [OLD_BALANCE.account, account],
    [OLD_BALANCE.sign, signField(openingBalance)],
    [OLD_BALANCE.amount, amountField(openingBalance)],
    [OLD_BALANCE.day, dayField(openingOn)],
    [OLD_BALANCE.holder, addressee.name],
    [OLD_BALANCE.sequence, String(sequence ?? 0).padStart(3, "0")],
  ]);
  const movements = movementsOf(statement, addressee);
  const closing = recordLine("8", [
    [NEW_BALANCE.paperSequence, "000"],
    [NEW_BALANCE.account, account],
    [NEW_BALANCE.sign, signField(closingBalance)],
    [NEW_BALANCE.amount, amountField(closingBalance)],
    [NEW_BALANCE.day, dayField(closingOn)],
    [NEW_BALANCE.link, "0"],
  ]);
  const body = [opening, ...movements.lines, closing];
  return [header(statement, addressee), ...body, trailer(body, movements, last)];
}

const header = (statement: BankStatement, addressee: CodaAddressee): string =>
  recordLine("0", [
    [[2, 5], "0000"],
    [HEADER.createdOn, dayField(statement.createdOn)],
    [HEADER.bank, addressee.bank],
    [HEADER.application, "05"],
    [HEADER.duplicate, statement.markedDuplicate ? "D" : ""],
    [HEADER.addressee, addressee.name],
    [HEADER.bic, addressee.bic],
    [HEADER.enterprise, "0".repeat(11)],
    [HEADER.separate, "00000"],
    [HEADER.version, "2"],
  ]);

interface Movements {
  readonly lines: string[];
  debit: Cents;
  credit: Cents;
}

/** Entries of one total stand behind a record for the total, and are counted in the sums by it alone. */
function movementsOf(statement: BankStatement, { creditorIdentifier }: CodaAddressee): Movements {
  const written: Movements = { lines: [], debit: 0n, credit: 0n };
  const totals = new Map(statement.totals.map((total) => [total.position, total]));
  for (const [i, group] of groupsOf(statement.entries).entries()) {
    const total = totals.get(group[0]!.partOf ?? "");
    const head = total ? totalEntry(group[0]!, total.amount) : group[0]!;
    if (head.amount < 0n) written.debit -= head.amount;
    else written.credit += head.amount;
    const at = { sequence: i + 1, currency: statement.currency, creditorIdentifier };
    const place: MovementPlace = { ...at, detail: 0, type: total ? "2" : "0", globalisation: total ? "1" : "0" };
    written.lines.push(...movementLines(head, place));
    for (const [n, entry] of (total ? group : []).entries()) {
      const globalisation = n === group.length - 1 ? "1" : "0";
      written.lines.push(...movementLines(entry, { ...at, detail: n + 1, type: "6", globalisation }));
    }
  }
  return written;
}

/** Neighbours that are part of the same total stand together; every other entry stands alone. */
function groupsOf(entries: readonly BankEntry[]): BankEntry[][] {
  const groups: BankEntry[][] = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    if (entry.partOf !== null && group?.[0]?.partOf === entry.partOf) group.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

const totalEntry = (first: BankEntry, amount: Cents): BankEntry => ({
  ...first,
  ...{ amount, structured: null, creditorReference: null, freeText: null, note: null, counterparty: null },
  ...{ endToEndId: null, mandateId: null, returned: null, partOf: null },
});

const trailer = (body: readonly string[], { debit, credit }: Movements, last: boolean): string =>
  recordLine("9", [
    [TRAILER.records, String(body.filter(isCounted).length).padStart(6, "0")],
    [TRAILER.debit, amountField(debit)],
    [TRAILER.credit, amountField(credit)],
    [TRAILER.more, last ? "2" : "1"],
  ]);

const isCounted = (line: string): boolean =>
  COUNTED.some((kind) => line.startsWith(kind) && (kind.length === 2 || !/[23]/.test(line.charAt(0))));
