import { sql } from "kysely";
import type { RequestScope } from "../../shared/plumbing/context.ts";
import type { Refused } from "../../shared/plumbing/user-error.ts";
import type { Day } from "../../shared/values/calendar.ts";
import { type Cents, formatCents } from "../../shared/values/money.ts";
import type { BankFormat, BankStatement, FileFault } from "../formats/bank-statement.ts";
import { contentHash, numberOf } from "./keep-statements.ts";

/** Which statements of a file are known, each with its id, and what speaks against the file. */
export interface Sorted {
  readonly known: ReadonlyMap<BankStatement, string>;
  readonly errors: readonly Refused[];
}

interface Kept {
  readonly id: string;
  readonly iban: string;
  readonly year: number;
  readonly number: string;
  readonly format: BankFormat;
  readonly contentHash: string;
  readonly openingBalance: Cents | null;
  readonly closingBalance: Cents | null;
  readonly closingOn: Day | null;
  /** How many sums it holds, where balances alone do not tell it from another. */
  readonly sums: number | null;
}

const PATH = ["input", "content"];
const CURRENCY = "EUR";

/** A file that is not booked, for what is wrong with it. */
export const unreadable = (fileFaults: readonly FileFault[]): Refused =>
  ({ kind: "UnreadableFileError", path: PATH, fileFaults }) as Refused;

/**
 * Tells statements that are known from new ones, and finds what speaks against the file.
 *
 * A statement is known by what it says; one that the bank sends in the other form too, by its balances on its day,
 * for the two forms need not number alike. One that neither says the same nor follows its neighbours in balance is
 * refused, and so is an account in another currency.
 */
export async function sortOut(
  { db }: Pick<RequestScope, "db">,
  fund: string,
  statements: readonly BankStatement[],
): Promise<Sorted> {
  const nothing = new Map<BankStatement, string>();
  const ibans = [...new Set(statements.map(({ account }) => account))];
  const own = await sql<{ iban: string }>`
    select iban from bank_account where fund = ${fund} and iban = any (${ibans})`.execute(db);
  const foreign = ibans.length - own.rows.length;
  if (foreign > 0) return { known: nothing, errors: [unknownAccount(foreign)] };
  const inEuro = statements.flatMap(currencyFault);
  if (inEuro.length > 0) return { known: nothing, errors: [unreadable(inEuro)] };
  const bookable = statements.filter(({ format }) => format !== "CAMT054");
  const kept = await keptBefore(db, ibans, bookable);
  const found = bookable.map((statement) => [statement, keptAs(statement, kept)] as const);
  const known = new Map(found.flatMap(([statement, same]) => (same ? [[statement, same.id]] : [])));
  const fresh = bookable.filter((statement) => !known.has(statement));
  const faults = fresh.flatMap((statement) => successionFaults(statement, kept));
  return {
    known,
    errors: [
      ...fresh.flatMap((statement) => contradiction(statement, kept)),
      ...(faults.length > 0 ? [unreadable(faults)] : []),
    ],
  };
}

const unknownAccount = (accounts: number): Refused =>
  ({ kind: "UnknownBankAccountError", path: PATH, accounts }) as Refused;

const currencyFault = ({ currency }: BankStatement): FileFault[] =>
  currency === CURRENCY
    ? []
    : [{ reason: "OTHER_CURRENCY", line: null, facts: { expected: CURRENCY, found: currency } }];

async function keptBefore(
  db: RequestScope["db"],
  ibans: readonly string[],
  statements: readonly BankStatement[],
): Promise<readonly Kept[]> {
  const days = statements.map(({ closingOn }) => closingOn);
  const { rows } = await sql<Kept>`
    select s.id, s.iban, s.year, s.number, s.format, s.content_hash as "contentHash",
      s.opening_balance as "openingBalance", s.closing_balance as "closingBalance", s.closing_on as "closingOn",
      case when s.opening_balance = s.closing_balance and s.closing_on = any (${days}::date[]) then
        (select count(*)::int from payment p where p.statement_id = s.id) end as sums
    from bank_statement s
    where s.iban = any (${ibans}) and s.year = any (${statements.map(({ year }) => year)})`.execute(db);
  return rows;
}

/** The statement that is here already and says the same, in its own form or in the other. */
function keptAs(statement: BankStatement, kept: readonly Kept[]): Kept | undefined {
  const hash = contentHash(statement);
  return kept.find(({ contentHash: other }) => other === hash) ?? kept.find((one) => isInOtherForm(one, statement));
}

function isInOtherForm(
  kept: Kept,
  { account, format, closingOn, openingBalance, closingBalance, entries }: BankStatement,
) {
  if (kept.iban !== account || kept.format === format || kept.closingOn !== closingOn) return false;
  if (kept.openingBalance !== openingBalance || kept.closingBalance !== closingBalance) return false;
  return openingBalance !== closingBalance || kept.sums === entries.filter(({ amount }) => amount !== 0n).length;
}

function contradiction(statement: BankStatement, kept: readonly Kept[]): Refused[] {
  const { account, year } = statement;
  const same = kept.find((one) => one.iban === account && one.year === year && one.number === numberOf(statement));
  if (!same) return [];
  const { number, id } = same;
  return [{ kind: "StatementContradictedError", path: PATH, year, number, statementId: id } as Refused];
}

/** Whether a CODA statement goes on from the one before it, and the one after it goes on from it, if they are here. */
function successionFaults({ account, format, year, sequence, ...statement }: BankStatement, kept: readonly Kept[]) {
  if (format !== "CODA" || sequence === null) return [];
  const neighbour = (step: number): Kept | undefined =>
    kept.find(
      (one) =>
        one.format === "CODA" && one.iban === account && one.year === year && Number(one.number) === sequence + step,
    );
  return [
    ...balanceFault(neighbour(-1)?.closingBalance, statement.openingBalance),
    ...balanceFault(neighbour(1)?.openingBalance, statement.closingBalance),
  ];
}

function balanceFault(expected: Cents | null | undefined, found: Cents | null): FileFault[] {
  if (expected == null || found === null || expected === found) return [];
  const facts = { expected: formatCents(expected), found: formatCents(found) };
  return [{ reason: "BALANCE_DOES_NOT_ADD_UP", line: null, facts }];
}
