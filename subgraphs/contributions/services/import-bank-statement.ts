import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { RequestScope } from "../../shared/plumbing/context.ts";
import type { Refused, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import { write } from "../../shared/plumbing/write.ts";
import type { BankStatement } from "../formats/bank-statement.ts";
import { readBankFile } from "../formats/read-bank-file.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import { settleCollections } from "./direct-debit/settle-collections.ts";
import { type KeptSums, keepFile, keepStatements } from "./keep-statements.ts";
import { matchPayments } from "./match-payments.ts";
import { settleRefunds } from "./refunds/settle-refunds.ts";
import { returnPayments } from "./return-payments.ts";
import { sortOut, unreadable } from "./sort-statements.ts";
import { tellSettlements } from "./tell-settlements.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;

/** The largest file that is taken in at once, in bytes. */
const LARGEST_IMPORT = 10_000_000;

/** A file as somebody hands it in. */
export interface HandedIn {
  readonly fund: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** What came of a file: which statements it held, and what became of the sums on them. */
export interface Imported {
  readonly statementIds: readonly string[];
  readonly matched: number;
  readonly suspended: number;
  readonly ignored: number;
  readonly errors: readonly Refused[];
}

const NOTHING = { statementIds: [], matched: 0, suspended: 0, ignored: 0 } as const;

/**
 * Takes in a file of the bank, whole or not at all.
 *
 * Each sum is booked; what finds its account pays what is claimed there; the rest waits in suspense. A file or a
 * statement that came in before is known and left alone, also where two hand in the same file at once: the second
 * waits.
 */
export async function importBankFile(scope: Scope, handedIn: HandedIn): Promise<Imported> {
  const { added, ...taken } = await takeIn(scope, handedIn);
  if (!added) return taken;
  const settled = await followUp(scope, added);
  const suspended = added.paymentIds.length - settled;
  if (suspended > 0) await callLists(scope);
  return {
    ...taken,
    statementIds: [...taken.statementIds, ...added.statementIds],
    matched: settled,
    suspended,
  };
}

/** Calls whoever carries out lists of withheld sums: one may wait for what came into suspense. */
const callLists = ({ db }: Scope) => sql`select facts.wake_listeners()`.execute(db);

type TakenIn = Imported & { readonly added?: KeptSums };

/** Keeps what is new in a file. What was read of it is gone when it is kept, for it may be long. */
async function takeIn(scope: Scope, { fund, fileName, bytes }: HandedIn): Promise<TakenIn> {
  const file = readBankFile(bytes);
  if (file.kind === "UnreadableFile") return { ...NOTHING, errors: [unreadable(file.faults)] };
  await sql`select pg_advisory_xact_lock(hashtextextended(${`bank file ${fund}`}, 0))`.execute(scope.db);
  const { known, errors } = await sortOut(scope, fund, file.statements);
  if (errors.length > 0) return { ...NOTHING, errors };
  const bookable = file.statements.filter(({ format }) => format !== "CAMT054");
  const fresh = bookable.filter((statement) => !known.has(statement));
  const ignored = count(file.statements) - count(fresh);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const format = file.statements[0]?.format ?? "CODA";
  const kept = { fund, sha256, name: fileName, format, bytes: bytes.byteLength };
  if (!(await isKept(scope, kept))) await keepFile(scope, kept);
  const statementIds = bookable.flatMap((statement) => known.get(statement) ?? []);
  if (fresh.length === 0) return { ...NOTHING, statementIds, ignored, errors: [] };
  const added = await keepStatements(scope, kept, fresh);
  return { ...NOTHING, statementIds, ignored: ignored + count(fresh) - added.paymentIds.length, errors: [], added };
}

/** Brings the sums of a file where they belong: to refunds, to accounts, back where they came from. Says how many. */
async function followUp(scope: Scope, { paymentIds, answers }: KeptSums): Promise<number> {
  const refunded = await settleRefunds(scope, answers);
  const isOther = (id: string): boolean => !refunded.has(id);
  const matched = await matchPayments(scope, paymentIds.filter(isOther));
  const returned = await returnPayments(
    scope,
    answers.filter(({ id }) => isOther(id)),
  );
  const settled = (id: string): boolean => matched.paymentIds.has(id) || returned.paymentIds.has(id);
  await settleCollections(scope, paymentIds.filter(settled));
  await tellSettlements(scope, [...matched.quarters, ...returned.quarters]);
  return matched.paymentIds.size + returned.paymentIds.size + refunded.size;
}

const count = (statements: readonly BankStatement[]): number => statements.reduce((n, s) => n + s.entries.length, 0);

async function isKept({ db }: Scope, { fund, sha256 }: { readonly fund: string; readonly sha256: string }) {
  const { rows } = await sql`select from bank_file where fund = ${fund} and sha256 = ${sha256}`.execute(db);
  return rows.length > 0;
}

/** What a clerk hands in. */
export interface ImportAsked {
  readonly meta: WriteMetaInput;
  readonly fileName: string;
  /** The file's bytes in base64. */
  readonly content: string;
}

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** Takes in a file that a clerk hands in, for the clerk's own fund. */
export async function importBankStatement(context: ContributionsContext, asked: ImportAsked) {
  const imported = await write(context, "importBankStatement", asked, async (): Promise<Imported> => {
    const errors = fileFaultsOf(asked);
    if (errors.length > 0) return { ...NOTHING, errors };
    const bytes = Buffer.from(asked.content, "base64");
    return importBankFile(context, { fund: context.viewer.fund ?? "", fileName: asked.fileName, bytes });
  });
  return { ...NOTHING, ...imported };
}

/** What is wrong with a file before it is read: its name, its size, its base64. */
export function fileFaultsOf({ content, fileName }: Pick<ImportAsked, "content" | "fileName">): Refused[] {
  const fault = (field: string, reason: string) =>
    ({ kind: "ValidationError", path: ["input", field], field: `input.${field}`, reason }) as Refused;
  if (fileName.trim() === "") return [fault("fileName", "TOO_SHORT")];
  if (fileName.length > 200) return [fault("fileName", "TOO_LONG")];
  if (Buffer.byteLength(content, "base64") > LARGEST_IMPORT) return [fault("content", "TOO_LONG")];
  return BASE64.test(content) && content.length % 4 === 0 ? [] : [fault("content", "NOT_BASE64")];
}
