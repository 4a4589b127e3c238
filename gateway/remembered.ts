/** Keeps what was found out dearly, under a key and until an instant; the least lately asked for goes first. */
export interface Remembered<Value> {
  get(key: string, now: number): Value | undefined;
  set(key: string, value: Value, until: number): void;
  readonly size: number;
}

/** A memory for so many values and no more, so that nobody can fill the house by asking. */
export function remembered<Value>(limit: number): Remembered<Value> {
  const kept = new Map<string, { readonly value: Value; readonly until: number }>();
  return {
    get(key, now) {
      const found = kept.get(key);
      if (!found) return undefined;
      kept.delete(key);
      if (found.until <= now) return undefined;
      // A map keeps its keys in the order in which they came: taken out and put back, this one is the youngest again.
      kept.set(key, found);
      return found.value;
    },
    set(key, value, until) {
      kept.delete(key);
      kept.set(key, { value, until });
      const [oldest] = kept.keys();
      if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
    },
    get size() {
      return kept.size;
    },
  };
}
