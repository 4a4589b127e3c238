import { createHash } from "node:crypto";
import { OptimisticLockError } from "@mikro-orm/core";
import DataLoader from "dataloader";
import { sql } from "kysely";
import type { Context } from "./context.ts";
import type { Refused, WriteMetaInput } from "./user-error.ts";

/** What a mutation answers: what was done, or the errors that say why nothing was. */
export interface Answer {
  readonly errors: readonly Refused[];
}

type Input = { readonly meta: WriteMetaInput };
type Receipt = { readonly body_hash: string; readonly answer: string; readonly answered_at: string };

/**
 * Does a write once, however often it is asked (the write contract).
 *
 * The key belongs to the caller and the operation. The same key and input give the first answer again; another input
 * under the same key is a conflict; of two at once one waits for the other. The answer is kept in the transaction of
 * the write itself, so there is never one without the other. An answer with errors undoes whatever the work had begun,
 * and is kept too. A dry run does the work, shows it, and undoes it; its key stays free.
 */
export async function write<Done extends Answer>(
  context: Context,
  operation: string,
  input: Input,
  work: () => Promise<Done>,
): Promise<(Done | Answer) & { readonly replayed: boolean }> {
  await undoDryRun(context);
  const wrong = [...unkeepableIn(input, ["input"]), ...metaFaults(input.meta)];
  if (wrong.length > 0) return { errors: wrong, replayed: false };
  if (input.meta.dryRun) return { ...(await tentatively(context, work)), replayed: false };

  const scope = [context.viewer.actor, operation, input.meta.idempotencyKey] as const;
  const bodyHash = hashOf(input);
  const receipt = await receiptOf(context, scope);
  if (receipt && receipt.body_hash !== bodyHash) {
    const path = ["input", "meta", "idempotencyKey"];
    const conflict = { kind: "IdempotencyConflictError", path, firstUsedAt: receipt.answered_at };
    return { errors: [conflict], replayed: false };
  }
  if (receipt) return { ...unpack<Done>(receipt.answer), replayed: true };

  const answer = await attempt(context, work);
  await sql`
    insert into write_receipt (actor, operation, idempotency_key, body_hash, answer, reason)
    values (${scope[0]}, ${scope[1]}, ${scope[2]}, ${bodyHash}, ${pack(answer)}, ${input.meta.reason ?? null})
  `.execute(context.db);
  return { ...answer, replayed: false };
}

/** Undoes a dry run that was shown; called before the next write and at the end of the request. */
export async function undoDryRun(context: Context): Promise<void> {
  if (!context.dryRunOpen) return;
  await sql`rollback to savepoint dry_run`.execute(context.db);
  forget(context);
  context.dryRunOpen = false;
}

/** Refuses a change of a row that has moved on since the caller read it. */
export function versionConflict(meta: WriteMetaInput, currentVersion: number): Refused[] {
  const { expectedVersion } = meta;
  if (expectedVersion === undefined || expectedVersion === null || expectedVersion === currentVersion) return [];
  const path = ["input", "meta", "expectedVersion"];
  return [{ kind: "VersionConflictError", path, currentVersion } as Refused];
}

const LONGEST_REASON = 500;

function metaFaults({ idempotencyKey: { length }, reason: why }: WriteMetaInput): Refused[] {
  if (length < 8) return [wrongMeta("idempotencyKey", "TOO_SHORT")];
  if (length > 100) return [wrongMeta("idempotencyKey", "TOO_LONG")];
  return (why?.length ?? 0) > LONGEST_REASON ? [wrongMeta("reason", "TOO_LONG")] : [];
}

function wrongMeta(field: keyof WriteMetaInput, reason: string): Refused {
  const path = ["input", "meta", field];
  return { kind: "ValidationError", path, reason, field: path.join(".") } as Refused;
}

/** A zero byte, and half of a sign of two halves: PostgreSQL keeps neither. */
const UNKEEPABLE = /[\0\p{Surrogate}]/u;

/** What a file holds is judged line by line by whoever reads it. */
const FILE = "content";

/** The texts that PostgreSQL would not keep, of whatever input: refused at their fields, before anything is done. */
function unkeepableIn(value: unknown, path: readonly string[]): Refused[] {
  if (typeof value === "string" && UNKEEPABLE.test(value))
    return [{ kind: "ValidationError", path, reason: "UNKNOWN_CHARACTER", field: path.join(".") } as Refused];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (name === FILE ? [] : unkeepableIn(part, [...path, name])));
}

async function receiptOf({ db }: Context, [actor, operation, key]: readonly [string, string, string]) {
  const lock = JSON.stringify([actor, operation, key]);
  await sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`.execute(db);
  const { rows } = await sql<Receipt>`
    select body_hash, answer, answered_at from write_receipt
    where actor = ${actor} and operation = ${operation} and idempotency_key = ${key}
  `.execute(db);
  return rows[0];
}

const ATTEMPTS = 3;

/** Whoever comes second of two who change a row at once reads it again, and decides on what it then finds. */
async function attempt<Done extends Answer>(context: Context, work: () => Promise<Done>): Promise<Done> {
  const { em, db } = context;
  for (let tries = 1; ; tries += 1) {
    await sql`savepoint attempt`.execute(db);
    try {
      const answer = await work();
      if (answer.errors.length === 0) await em.flush();
      else await sql`rollback to savepoint attempt`.execute(db);
      return answer;
    } catch (cause) {
      await sql`rollback to savepoint attempt`.execute(db);
      if (tries === ATTEMPTS || !isCrossing(cause)) throw cause;
    } finally {
      forget(context);
    }
  }
}

const DEADLOCK = "40P01";

/** Whether somebody else's change came in between, so that it is worth trying again. */
const isCrossing = (cause: unknown): boolean =>
  cause instanceof OptimisticLockError || (cause instanceof Error && "code" in cause && cause.code === DEADLOCK);

/** Drops what the request remembers of rows, as they are not what they were. */
function forget({ em, loaders }: Context): void {
  em.clear();
  for (const loader of Object.values(loaders)) if (loader instanceof DataLoader) loader.clearAll();
}

async function tentatively<Done extends Answer>(context: Context, work: () => Promise<Done>): Promise<Done> {
  await sql`savepoint dry_run`.execute(context.db);
  context.dryRunOpen = true;
  const answer = await work();
  await context.em.flush();
  forget(context);
  return answer;
}

/** The input without its key, its parts in order of name, as a hash. */
function hashOf({ meta, ...rest }: Input): string {
  const { idempotencyKey: _key, dryRun: _dry, ...said } = meta;
  return createHash("sha256")
    .update(pack(sorted({ ...rest, said })))
    .digest("hex");
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => [name, sorted(part)]));
}

const pack = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? { $cents: part.toString() } : part));

function unpack<Value>(text: string): Value {
  return JSON.parse(text, (_, part: unknown) => {
    const cents = typeof part === "object" && part !== null && "$cents" in part ? part.$cents : undefined;
    return typeof cents === "string" ? BigInt(cents) : part;
  }) as Value;
}
