import fc from "fast-check";
import { addDays } from "../../subgraphs/shared/values/calendar.ts";

/** The seed of a failure is printed with it, and `PROPERTY_SEED` throws the same dice again. */
const seed = process.env.PROPERTY_SEED ? { seed: Number(process.env.PROPERTY_SEED) } : {};
fc.configureGlobal({ numRuns: Number(process.env.PROPERTY_RUNS ?? 200), ...seed });

export const cents = (most: bigint, least = 0n) => fc.bigInt({ min: least, max: most });
export const dayOf2026 = fc.integer({ min: 0, max: 364 }).map((days) => addDays("2026-01-01", days));
export const quarterOf2026 = fc.constantFrom("2026Q1", "2026Q2", "2026Q3", "2026Q4");
/** What a fraction comes to in whole cents, "5 goes up", worked out apart from the house. */
export const halfUp = (dividend: bigint, divisor: bigint): bigint =>
  dividend / divisor + (2n * (dividend % divisor) >= divisor ? 1n : 0n);
export const holds = <Ts extends [unknown, ...unknown[]]>(...given: Parameters<typeof fc.property<Ts>>): void =>
  fc.assert(fc.property(...given));
