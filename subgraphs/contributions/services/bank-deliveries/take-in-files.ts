import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import type { Desk } from "../../../shared/plumbing/daily.ts";
import type { Refused } from "../../../shared/plumbing/user-error.ts";
import { type BankDeliveryRow, deliveriesWhere } from "../../loaders/bank-deliveries.ts";
import { type Imported, importBankFile } from "../import-bank-statement.ts";
import { bankFolder, laidFile } from "./bank-folder.ts";

/** The largest file that is read, in bytes: some half a million sums. */
const LARGEST = 200_000_000;

type Scope = Pick<RequestScope, "db" | "viewer">;
type Outcome = Pick<BankDeliveryRow, "state"> & Imported;

const NOTHING: Imported = { statementIds: [], matched: 0, suspended: 0, ignored: 0, errors: [] };

const TOO_LONG = { kind: "ValidationError", path: [], field: "file", reason: "TOO_LONG" } as Refused;

/**
 * Takes in the files that wait, the oldest first, each whole or not at all and in a transaction of its own: whoever is
 * killed in between begins the file in hand anew.
 *
 * One that an accident stops, waits and is tried again, and does not hold up those behind it. The log says by its id
 * what became of each.
 */
export async function takeInBankFiles({ inTransaction, log }: Desk): Promise<void> {
  const folder = bankFolder();
  if (!folder) return;
  const waiting = await inTransaction(({ db }) =>
    sql<{ id: string }>`select id from bank_delivery where state = 'WAITING' order by laid_at, name`.execute(db),
  );
  const accidents: unknown[] = [];
  for (const { id: delivery } of waiting.rows) {
    const told = await inTransaction((scope) => takeIn(scope, folder, delivery)).catch(
      (cause) => void accidents.push(cause),
    );
    if (told) log[told.errors.length > 0 ? "warn" : "info"]({ delivery, ...told }, "a file of a bank was read");
  }
  if (accidents.length > 0) throw accidents[0];
}

interface Told {
  readonly state: string;
  readonly errors: readonly string[];
}

async function takeIn(scope: Scope, folder: string, id: string): Promise<Told | null> {
  const { rows } = await sql`
    select from bank_delivery where id = ${id} and state = 'WAITING' for update skip locked`.execute(scope.db);
  const [file] = rows.length > 0 ? await deliveriesWhere(scope.db, sql`b.id = ${id}`) : [];
  if (!file) return null;
  const { state, statementIds, matched, suspended, ignored, errors } = await read(scope, folder, file);
  const said = errors.map(({ path: _, ...error }) => error);
  await sql`
    update bank_delivery set state = ${state}, looked_at_on = ${scope.viewer.day}, statement_ids = ${[...statementIds]},
      matched = ${matched}, suspended = ${suspended}, ignored = ${ignored}, errors = ${JSON.stringify(said)}::jsonb
    where id = ${id}`.execute(scope.db);
  return { state, errors: errors.map(({ kind }) => kind) };
}

/** Reads a file that is still as it was noted: one that was written anew is noted as another. */
async function read(
  scope: Scope,
  folder: string,
  { fund, fileName, bytes, laidAt }: BankDeliveryRow,
): Promise<Outcome> {
  const now = await laidFile(folder, fund, fileName);
  if (now?.bytes !== bytes || now.laidAt !== new Date(laidAt).toISOString()) return { ...NOTHING, state: "GONE" };
  if (now.bytes > LARGEST) return { ...NOTHING, state: "REFUSED", errors: [TOO_LONG] };
  const content = await readFile(join(folder, fund, fileName));
  const came = await importBankFile(scope, { fund, fileName, bytes: content });
  return { ...came, state: came.errors.length > 0 ? "REFUSED" : "TAKEN_IN" };
}
