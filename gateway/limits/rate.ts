import { Fault } from "../../subgraphs/shared/plumbing/faults.ts";

/** What one caller may spend: a store that fills again by the second. */
export interface RateLimits {
  readonly store: number;
  readonly perSecond: number;
  /** What any request costs at least, so that many small ones count too. */
  readonly least: number;
}

/** What each caller may spend where nothing else is given. */
export const defaultRate: RateLimits = { store: 50_000, perSecond: 5_000, least: 5 };

const CALLERS = 10_000;

interface Purse {
  left: number;
  at: number;
}

/**
 * Lets each caller spend cost at a rate; throws, with the seconds to wait, when the store is empty.
 *
 * Who spends too much is slowed down alone: nobody else's store is touched.
 */
export function openRate({ store, perSecond, least }: RateLimits, now = (): number => performance.now()) {
  const purses = new Map<string, Purse>();
  return (caller: string, cost: number): void => {
    const at = now();
    const before = purses.get(caller) ?? { left: store, at };
    const left = Math.min(store, before.left + ((at - before.at) / 1_000) * perSecond);
    const price = Math.min(store, Math.max(least, cost));
    purses.delete(caller);
    purses.set(caller, { left: left < price ? left : left - price, at });
    const [oldest] = purses.keys();
    if (purses.size > CALLERS && oldest !== undefined) purses.delete(oldest);
    if (left < price) throw new Fault("TOO_MANY_REQUESTS", { seconds: Math.ceil((price - left) / perSecond) });
  };
}
