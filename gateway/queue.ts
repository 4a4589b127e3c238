import { Fault } from "../subgraphs/shared/plumbing/faults.ts";

/** How much may be under way at once, how much may wait for it, and how long. */
export interface QueueLimits {
  readonly running: number;
  readonly waiting: number;
  readonly patienceMs: number;
}

interface Waiting {
  readonly enter: () => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * A queue with an end: what finds no place in time is told so, instead of waiting for ever.
 *
 * `enter` answers the way out, to be called once when the work is done.
 */
export function openQueue({ running, waiting, patienceMs }: QueueLimits) {
  const line = new Set<Waiting>();
  let busy = 0;

  function leave(): void {
    const [next] = line;
    if (!next) {
      busy -= 1;
      return;
    }
    line.delete(next);
    clearTimeout(next.timer);
    next.enter();
  }

  function enter(withinMs = patienceMs): Promise<() => void> {
    if (busy < running) {
      busy += 1;
      return Promise.resolve(leave);
    }
    if (line.size >= waiting) return Promise.reject(new Fault("OVERLOADED"));
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => {
          line.delete(place);
          reject(new Fault("OVERLOADED"));
        },
        Math.min(patienceMs, withinMs),
      );
      const place: Waiting = { enter: () => resolve(leave), timer };
      line.add(place);
    });
  }

  return { enter, busy: () => busy, waiting: () => line.size };
}
