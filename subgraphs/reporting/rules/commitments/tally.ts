import type { CountedPromise, Served } from "./promises.ts";

/** How a case stands to the promise that it counts for. */
export const caseStandings = {
  KEPT: "It was done by its last day.",
  BROKEN: "Its last day went by before it was done.",
  RUNNING: "It is not done yet, and its last day has not gone by.",
} as const;

export type CaseStanding = keyof typeof caseStandings;

/** What was counted of one term at one fund, for people or for companies. */
export interface ClockCount {
  readonly fund: string;
  readonly clock: string;
  readonly served: Served;
  readonly kept: number;
  readonly broken: number;
  readonly running: number;
}

/** What was counted for a promise. */
export interface Tally {
  readonly kept: number;
  readonly broken: number;
  readonly running: number;
  /** Of those that are over, how many were in time, as an exact decimal of four places; absent where none is over. */
  readonly shareInTime: string | null;
}

const PARTS = 10_000;

/** Adds up what counts for a promise. The share is rounded down: it says that all was in time only where it was. */
export function tallyOf({ clocks, served }: CountedPromise, counts: readonly ClockCount[]): Tally {
  const own = counts.filter((count) => clocks.includes(count.clock) && (served === null || count.served === served));
  const sum = (of: "kept" | "broken" | "running"): number => own.reduce((total, count) => total + count[of], 0);
  const [kept, broken] = [sum("kept"), sum("broken")];
  const over = kept + broken;
  const parts = over === 0 ? 0 : Math.floor((kept * PARTS) / over);
  return {
    ...{ kept, broken, running: sum("running") },
    shareInTime: over === 0 ? null : `${Math.floor(parts / PARTS)}.${String(parts % PARTS).padStart(4, "0")}`,
  };
}
