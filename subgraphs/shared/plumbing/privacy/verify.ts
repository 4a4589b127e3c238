import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Context } from "../context.ts";
import { anchorFile, anchorsIn } from "./anchor.ts";

/** What can be wrong with the log, and what then is named. */
export const logFaults = {
  CHANGED: "A record, or its seal, is not what was sealed: it was changed, put in another's place, or sealed anew.",
  GONE: "A seal names a record that is no longer there.",
  CUT: "A seal is missing from the chain.",
  UNSEALED: "A record stands in the log that was never handed to be sealed.",
  INCOMPLETE: "A question disclosed more than its records say: some were taken away before they were sealed.",
  ROLLED_BACK: "The chain ends before a seal that was anchored outside the database.",
  NOT_AS_ANCHORED: "The chain is whole, and is another than the one that was anchored outside the database.",
  TAKEN_TOO_SOON: "Records were taken from the start of the log that were anchored after the day they say they are of.",
} as const;

/** The first thing that is wrong, in the order of the chain. */
export interface LogFault {
  readonly kind: keyof typeof logFaults;
  /** Its place in the chain; absent where what is wrong has none. */
  readonly place: number | null;
  /** The number of the record, where one is known. */
  readonly record: string | null;
}

/** How the log stands, as far as it was walked. */
export interface LogVerdict {
  readonly walked: number;
  /** The last seal that was reached. */
  readonly head: { readonly place: number; readonly hash: string };
  /** The newest seal that was found anchored, and when it was. */
  readonly anchored: { readonly place: number; readonly at: string } | null;
  /** Records that wait for their seal: none is older than a few seconds while the house works. */
  readonly waiting: number;
  readonly fault: LogFault | null;
  /** Whether the walk stopped before the end of the chain. */
  readonly more: boolean;
}

/** Where a walk begins, and how far it may go. */
export interface Walk {
  readonly after: number;
  readonly most: number;
}

type Scope = Pick<Context, "db">;
type Stretch = {
  readonly place: string;
  readonly usage_id: string;
  readonly hash: string;
  readonly fields: readonly (string | null)[] | null;
};

const STRETCH = 1_000;
const START = { place: 0, hash: "0".repeat(64) };
const WHOLE: Walk = { after: 0, most: Number.POSITIVE_INFINITY };

/**
 * Checks the usage log: walks the chain of seals, reckoning each anew, and holds it against what was anchored outside.
 *
 * It keeps a stretch of the chain in memory at a time, however long it is, and names the first record that is wrong.
 */
export async function verifyUsages(scope: Scope, { after, most }: Walk = WHOLE): Promise<LogVerdict> {
  const first = await startOf(scope);
  const start = after > first.place ? await sealAt(scope, after) : first;
  if (!start) return verdictOf(scope, { walked: 0, head: first, fault: null, more: false });
  let head = { place: start.place, hash: start.hash };
  let walked = 0;
  for (;;) {
    const stretch = await stretchAfter(scope, head.place, Math.min(STRETCH, most - walked));
    for (const one of stretch) {
      const kind = faultOf(head, one);
      const fault = kind && { kind, place: kind === "CUT" ? head.place + 1 : Number(one.place), record: recordOf(one) };
      if (fault) return verdictOf(scope, { walked, head, fault, more: false });
      head = { place: Number(one.place), hash: one.hash };
      walked += 1;
    }
    if (stretch.length < STRETCH || walked >= most) break;
  }
  const more = walked >= most && (await stretchAfter(scope, head.place, 1)).length > 0;
  return verdictOf(scope, { walked, head, fault: null, more });
}

const recordOf = ({ usage_id: id }: Stretch): string => id;

function faultOf(above: typeof START, { place, hash, fields }: Stretch): LogFault["kind"] | null {
  if (Number(place) !== above.place + 1) return "CUT";
  if (!fields) return "GONE";
  return sealOf(above.hash, fields) === hash ? null : "CHANGED";
}

/** What the seal over a record must be: the hash of the seal above and of each field with its length before it. */
function sealOf(above: string, fields: readonly (string | null)[]): string {
  const said = fields.map((field) => (field === null ? "-" : `${Buffer.byteLength(field)}:${field}`)).join("");
  return createHash("sha256").update(Buffer.from(above, "hex")).update(said).digest("hex");
}

interface Start {
  readonly place: number;
  readonly hash: string;
  /** The day before which everything was written that was taken away from the start, as its term was over. */
  readonly before: string;
}

/** Where the chain begins: at nothing, or where what is forgotten ends. */
async function startOf({ db }: Scope): Promise<Start> {
  const { rows } = await sql<{ place: string; hash: string; before: string }>`
    select place::text, encode(hash, 'hex') as hash, before::text from privacy.pruned order by pruned.place desc limit 1
  `.execute(db);
  return rows[0] ? { ...rows[0], place: Number(rows[0].place) } : { ...START, before: "" };
}

async function stretchAfter({ db }: Scope, place: number, most: number): Promise<readonly Stretch[]> {
  const { rows } = await sql<Stretch>`select * from privacy.stretch(${place}, ${most})`.execute(db);
  return rows;
}

async function sealAt({ db }: Scope, place: number): Promise<typeof START | null> {
  const { rows } = await sql<{ hash: string }>`select hash from privacy.seals_at(array[${place}::bigint])`.execute(db);
  return rows[0] ? { place, hash: rows[0].hash } : null;
}

type Walked = Pick<LogVerdict, "walked" | "head" | "fault" | "more">;

/** Completes a verdict by what stands beside the chain: the anchors, and records that no seal knows. */
async function verdictOf(scope: Scope, walked: Walked): Promise<LogVerdict> {
  const { anchored, fault: ofAnchors } = await holdAgainstAnchors(scope);
  const { waiting, fault: ofRecords } = await looseEnds(scope);
  return { ...walked, anchored, waiting, fault: walked.fault ?? ofAnchors ?? ofRecords };
}

/**
 * Holds the chain against each seal that was anchored.
 *
 * A record is anchored seconds after it is written. So all that was taken from the start, as its term was over, was
 * anchored by the day it is said to be from: what was anchored later was taken too soon.
 */
async function holdAgainstAnchors(scope: Scope): Promise<Pick<LogVerdict, "anchored" | "fault">> {
  let anchored: LogVerdict["anchored"] = null;
  let lines: { place: number; hash: string; at: string }[] = [];
  const start = await startOf(scope);
  let reached = false;
  const hold = async (): Promise<LogFault | null> => {
    const seals = await sealsAt(scope, lines);
    for (const { place, hash, at } of lines) {
      if (!reached && start.place > 0 && at.slice(0, 10) > start.before)
        return { kind: "TAKEN_TOO_SOON", place: start.place, record: null };
      reached ||= place >= start.place;
      if (place < start.place) continue;
      const seal = place === start.place ? start.hash : seals.get(place);
      if (seal !== hash) return { kind: seal ? "NOT_AS_ANCHORED" : "ROLLED_BACK", place, record: null };
      anchored = { place, at };
    }
    lines = [];
    return null;
  };
  for await (const line of anchorsIn(await anchorFile(scope))) {
    lines.push(line);
    const fault = lines.length < STRETCH ? null : await hold();
    if (fault) return { anchored, fault };
  }
  const fault = await hold();
  return { anchored, fault };
}

async function sealsAt({ db }: Scope, lines: readonly { place: number }[]): Promise<ReadonlyMap<number, string>> {
  const places = lines.map(({ place }) => place);
  const { rows } = await sql<{ place: string; hash: string }>`
    select place, hash from privacy.seals_at(${places}::bigint[])`.execute(db);
  return new Map(rows.map(({ place, hash }) => [Number(place), hash]));
}

type Loose = { readonly waiting: string; readonly unknown: string | null; readonly incomplete: string | null };

async function looseEnds({ db }: Scope): Promise<Pick<LogVerdict, "waiting" | "fault">> {
  const { rows } = await sql<Loose>`select * from privacy.loose_ends()`.execute(db);
  const { waiting = "0", unknown = null, incomplete = null } = rows[0] ?? {};
  const kind = unknown ? "UNSEALED" : incomplete ? "INCOMPLETE" : null;
  return { waiting: Number(waiting), fault: kind && { kind, place: null, record: unknown ?? incomplete } };
}
