import { dice } from "../facts/dice.ts";

/** Chance in the words of who makes people up: the same seed makes the same people. */
export interface Chance {
  /** A whole number from the first to the last, both included. */
  readonly from: (first: number, last: number) => number;
  /** Whether it happens that happens so many times in a thousand. */
  readonly happens: (inThousand: number) => boolean;
  readonly oneOf: <One>(all: readonly One[]) => One;
  /** One of several, each as often as its weight says. */
  readonly weighted: <One>(all: readonly (readonly [one: One, weight: number])[]) => One;
}

/** Opens a chance that can be repeated. */
export function chance(seed: number): Chance {
  const roll = dice(seed);
  const from = (first: number, last: number): number => first + Math.floor(roll() * (last - first + 1));
  const oneOf = <One>(all: readonly One[]): One => all[from(0, all.length - 1)] as One;
  return {
    from,
    happens: (inThousand) => from(1, 1_000) <= inThousand,
    oneOf,
    weighted(all) {
      let left = from(
        1,
        all.reduce((sum, [, weight]) => sum + weight, 0),
      );
      for (const [one, weight] of all) {
        left -= weight;
        if (left <= 0) return one;
      }
      throw new RangeError("there is nothing to choose from");
    },
  };
}
