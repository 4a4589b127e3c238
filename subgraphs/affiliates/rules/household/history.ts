import { addDays, type Day } from "../../../shared/values/calendar.ts";

/** What of a person changes in a life, and is kept with the day from which it held. */
export const detailKinds = {
  NAME: "First and last name.",
  ADDRESS: "Where they live.",
  LANGUAGE: "The language in which they are written to.",
  CIVIL_STATUS: "Whether they are married, and to whom.",
} as const;

export type DetailKind = keyof typeof detailKinds;

/** Who said so. */
export const detailSources = {
  FILE: "It stood in the file when it was opened.",
  INSURED: "The insured person.",
  FUND: "The staff of the fund.",
  REGISTER: "The National Register (Rijksregister / Registre national).",
} as const;

export type DetailSource = keyof typeof detailSources;

/** One telling of what held from a day on. It is never edited: what was wrong is told again. */
export interface Version {
  /** Counts up with every telling of the same thing. */
  readonly place: number;
  /** From when it held; `null` is as far back as is known. */
  readonly startsOn: Day | null;
  /** When it was written down; `null` is before versions were kept. */
  readonly recordedOn: Day | null;
}

/** A version with the last day on which it held; `null` while it holds. */
export type Stretch<V extends Version> = V & { readonly endsOn: Day | null };

const BEFORE_ALL = "";

/**
 * What held when, as it was known at the end of a day: of two tellings with one first day the later counts, and each
 * holds until the next begins.
 */
export function stretches<V extends Version>(versions: readonly V[], knownOn: Day): Stretch<V>[] {
  const known = versions.filter(({ recordedOn }) => (recordedOn ?? BEFORE_ALL) <= knownOn);
  const newest = new Map<string, V>();
  for (const version of known) {
    const start = version.startsOn ?? BEFORE_ALL;
    if ((newest.get(start)?.place ?? -1) < version.place) newest.set(start, version);
  }
  const inOrder = [...newest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, version]) => version);
  return inOrder.map((version, i) => {
    const next = inOrder[i + 1]?.startsOn;
    return { ...version, endsOn: next ? addDays(next, -1) : null };
  });
}

/** What held on a day, as it was known on another; `null` where nothing is known of it. */
export const heldOn = <V extends Version>(versions: readonly V[], day: Day, knownOn: Day): Stretch<V> | null =>
  stretches(versions, knownOn).findLast(({ startsOn }) => (startsOn ?? BEFORE_ALL) <= day) ?? null;

const LONGEST_AHEAD_DAYS = 366;

/** Whether a change may be told to begin then: within a year from now, or at any day of a life before. */
export const mayBegin = (startsOn: Day, today: Day): boolean =>
  startsOn >= "1900-01-01" && startsOn <= addDays(today, LONGEST_AHEAD_DAYS);
