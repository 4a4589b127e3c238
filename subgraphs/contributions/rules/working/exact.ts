import { type Cents, decimal, divideHalfUp } from "../../../shared/values/money.ts";

/** A decimal without loss: so many units of 10^-scale. */
export interface Exact {
  readonly units: bigint;
  readonly scale: number;
}

/** How many decimals a quotient keeps that never ends, such as one by 142.75. */
const QUOTIENT_DECIMALS = 12;

const power = (scale: number): bigint => 10n ** BigInt(scale);
const unitsAt = ({ units, scale }: Exact, wanted: number): bigint => units * power(wanted - scale);

function aligned(a: Exact, b: Exact): { readonly x: bigint; readonly y: bigint; readonly scale: number } {
  const scale = Math.max(a.scale, b.scale);
  return { x: unitsAt(a, scale), y: unitsAt(b, scale), scale };
}

/** Reads a decimal that our own tables wrote: "142.75". */
export function exact(text: string): Exact {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new RangeError("not a decimal");
  const [, whole = "0", part = ""] = match;
  return { units: BigInt(whole + part), scale: part.length };
}

/** An amount of money as a decimal. */
export const exactCents = (cents: Cents): Exact => ({ units: cents, scale: 2 });

/** The two together. */
export function plus(a: Exact, b: Exact): Exact {
  const { x, y, scale } = aligned(a, b);
  return { units: x + y, scale };
}

/** The first without the second. */
export function minus(a: Exact, b: Exact): Exact {
  const { x, y, scale } = aligned(a, b);
  return { units: x - y, scale };
}

/** The one by the other. */
export const times = (a: Exact, b: Exact): Exact => ({ units: a.units * b.units, scale: a.scale + b.scale });

/**
 * Divides. A quotient that does not end is cut off after twelve decimals.
 *
 * Cutting rather than rounding keeps the next rounding honest: a half that was not reached is never reached by it.
 */
export function over(a: Exact, b: Exact): Exact {
  const scale = Math.max(QUOTIENT_DECIMALS, a.scale);
  return trimmed({ units: (a.units * power(scale - a.scale + b.scale)) / b.units, scale }, 0);
}

/** Negative where the first is less, zero where they are equal. */
export function compare(a: Exact, b: Exact): number {
  const { x, y } = aligned(a, b);
  return x < y ? -1 : Number(x > y);
}

/** Rounds half up to the cent (RD of 19-12-1967, art. 53). */
export function roundedToCents({ units, scale }: Exact): Exact {
  return scale <= 2 ? { units: units * power(2 - scale), scale: 2 } : exactCents(divideHalfUp(units, power(scale - 2)));
}

/** The amount in cents; throws where a part of a cent is left, for that should have been rounded by a step. */
export function toCents(amount: Exact): Cents {
  const { units, scale } = trimmed(amount, 2);
  if (scale > 2) throw new RangeError("an amount is left with a part of a cent");
  return units * power(2 - scale);
}

function trimmed({ units, scale }: Exact, least: number): Exact {
  let kept = { units, scale };
  while (kept.scale > least && kept.units % 10n === 0n) kept = { units: kept.units / 10n, scale: kept.scale - 1 };
  return kept;
}

/** Writes the decimal whole, with at least so many decimals: an amount of money has two. */
export function writeExact(value: Exact, least: number): string {
  const { units, scale } = trimmed(value, least);
  return scale < least ? decimal(units * power(least - scale), least) : decimal(units, scale);
}
