import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { RequestScope } from "../../shared/plumbing/context.ts";
import { newId } from "../../shared/plumbing/ids.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { Cents } from "../../shared/values/money.ts";
import type { BankEntry, BankStatement } from "../formats/bank-statement.ts";
import { asRows, type Booking, book } from "./book.ts";
import { inParts } from "./in-parts.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;

/** A sum of the bank that was kept, as far as matching needs it. */
export interface KeptPayment {
  readonly id: string;
  readonly statementId: string;
  readonly position: string;
  readonly fund: string;
  readonly amount: Cents;
  readonly bookedOn: Day;
  readonly structured: string | null;
  readonly creditorReference: string | null;
  readonly freeText: string | null;
  readonly counterpartyIban: string | null;
  readonly endToEndId: string | null;
  readonly mandateId: string | null;
  readonly returnedType: string | null;
  readonly returnedReason: string | null;
}

/** What names a statement for good: the account, the year and the bank's number. */
export const numberOf = ({ sequence, statementId }: BankStatement): string =>
  sequence === null ? statementId : String(sequence).padStart(3, "0");

/** The hash of what a statement says, as one list in JSON, without what says only that it was sent before. */
export function contentHash(statement: BankStatement): string {
  const { account, currency, year, openingBalance, closingBalance, entries } = statement;
  const head = { account, currency, year, number: numberOf(statement), openingBalance, closingBalance };
  const sha = createHash("sha256").update(asRows([head]).slice(0, -1));
  for (const entry of entries) sha.update(`,${asRows([entry]).slice(1, -1)}`);
  return sha.update("]").digest("hex");
}

const rowOf = (statement: BankStatement) => ({
  id: newId("bst"),
  iban: statement.account,
  year: statement.year,
  number: numberOf(statement),
  format: statement.format,
  contentHash: contentHash(statement),
  openingBalance: statement.openingBalance,
  closingBalance: statement.closingBalance,
  openingOn: statement.openingOn,
  closingOn: statement.closingOn,
  createdOn: statement.createdOn,
});

function* paymentsOf(statements: readonly BankStatement[], ids: readonly string[], fund: string) {
  for (const [i, { entries }] of statements.entries()) {
    for (const entry of entries) if (entry.amount !== 0n) yield paymentOf(entry, ids[i] ?? "", fund);
  }
}

function paymentOf({ counterparty, returned, partOf: _, ...entry }: BankEntry, statementId: string, fund: string) {
  return {
    ...entry,
    id: newId("pay"),
    fund,
    statementId,
    counterpartyIban: counterparty?.iban ?? null,
    counterpartyAccount: counterparty?.account ?? null,
    counterpartyName: counterparty?.name ?? null,
    returnedType: returned?.type ?? null,
    returnedReason: returned?.reason ?? null,
  };
}

/** The file that statements came in. */
export interface KeptFile {
  readonly fund: string;
  readonly sha256: string;
  readonly name: string;
  readonly format: string;
  readonly bytes: number;
}

/** Keeps the file itself, by its hash. */
export async function keepFile({ db, viewer }: Scope, file: KeptFile): Promise<void> {
  await sql`
    insert into bank_file (fund, sha256, name, format, bytes, imported_by, imported_on)
    values (${file.fund}, ${file.sha256}, ${file.name}, ${file.format}, ${file.bytes}, ${viewer.actor}, ${viewer.day})
  `.execute(db);
}

/** What was kept of statements: of their sums the ids alone, in their order, for they may be many. */
export interface KeptSums {
  readonly statementIds: readonly string[];
  readonly paymentIds: readonly string[];
  /** Those that bear the name of a refund of ours, or came back. */
  readonly answers: readonly KeptPayment[];
}

const isAnswer = ({ endToEndId, returnedType }: KeptPayment): boolean =>
  returnedType !== null || (endToEndId?.startsWith("rfd-") ?? false);

/** Keeps statements with every sum on them, by parts, and books each between the bank and the suspense account. */
export async function keepStatements(
  scope: Scope,
  file: KeptFile,
  statements: readonly BankStatement[],
): Promise<KeptSums> {
  const rows = statements.map(rowOf);
  await sql`
    insert into bank_statement (id, fund, iban, year, number, format, content_hash, file_sha256, opening_balance,
      closing_balance, opening_on, closing_on, created_on)
    select id, ${file.fund}, iban, year, number, format, "contentHash", ${file.sha256}, "openingBalance",
      "closingBalance", "openingOn", "closingOn", "createdOn"
    from jsonb_to_recordset(${asRows(rows)}::jsonb) as s (id text, iban text, year int, number text, format text,
      "contentHash" text, "openingBalance" bigint, "closingBalance" bigint, "openingOn" date, "closingOn" date,
      "createdOn" date)`.execute(scope.db);
  const statementIds = rows.map(({ id }) => id);
  const paymentIds: string[] = [];
  const answers: KeptPayment[] = [];
  for (const some of inParts(paymentsOf(statements, statementIds, file.fund))) {
    await keepPayments(scope, some);
    await book(scope, some.map(receipt));
    for (const { id } of some) paymentIds.push(id);
    answers.push(...some.filter(isAnswer));
  }
  return { statementIds, paymentIds, answers };
}

async function keepPayments({ db }: Scope, payments: readonly KeptPayment[]): Promise<void> {
  await sql`
    insert into payment (id, fund, statement_id, position, amount, booked_on, value_on, structured, creditor_reference,
      free_text, note, counterparty_iban, counterparty_account, counterparty_name, end_to_end_id, mandate_id,
      returned_type, returned_reason, bank_reference)
    select id, fund, "statementId", position, amount, "bookedOn", "valueOn", structured, "creditorReference",
      "freeText", note, "counterpartyIban", "counterpartyAccount", "counterpartyName", "endToEndId", "mandateId",
      "returnedType", "returnedReason", "bankReference"
    from jsonb_to_recordset(${asRows(payments)}::jsonb) as p (id text, fund text, "statementId" text, position text,
      amount bigint, "bookedOn" date, "valueOn" date, structured text, "creditorReference" text, "freeText" text,
      note text, "counterpartyIban" text, "counterpartyAccount" text, "counterpartyName" text, "endToEndId" text,
      "mandateId" text, "returnedType" text, "returnedReason" text, "bankReference" text)`.execute(db);
}

const receipt = ({ id, fund, amount, bookedOn }: KeptPayment): Booking => ({
  id: newId("ltx"),
  fund,
  kind: "PAYMENT",
  effectiveOn: bookedOn,
  paymentId: id,
  entries: [
    { code: "BANK", amount },
    { code: "SUSPENSE", amount: -amount, paymentId: id },
  ],
});
