/** A number without loss: so many parts of one in `whole`. The denominator is above nought. */
export interface Fraction {
  readonly parts: bigint;
  readonly whole: bigint;
}

const DECIMAL = /^(-?\d+)(?:\.(\d+))?$/;

/** Reads a decimal of any length; `null` where the text is none. */
export function readDecimal(text: string): Fraction | null {
  const [, integer, rest = ""] = DECIMAL.exec(text) ?? [];
  return integer === undefined ? null : { parts: BigInt(integer + rest), whole: 10n ** BigInt(rest.length) };
}

/** How many decimals a text that was read as a decimal has. */
export const decimalsOf = (text: string): number => text.split(".")[1]?.length ?? 0;

/** The two together. */
export const plus = (a: Fraction, b: Fraction): Fraction => ({
  parts: a.parts * b.whole + b.parts * a.whole,
  whole: a.whole * b.whole,
});
/** The first without the second. */
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { parts: -b.parts, whole: b.whole });
/** The one by the other. */
export const times = (a: Fraction, b: Fraction): Fraction => ({ parts: a.parts * b.parts, whole: a.whole * b.whole });

/** The first by the second; `null` where the second is nought. */
export function over(a: Fraction, b: Fraction): Fraction | null {
  if (b.parts === 0n) return null;
  const sign = b.parts < 0n ? -1n : 1n;
  return { parts: sign * a.parts * b.whole, whole: sign * b.parts * a.whole };
}

/** Below nought where the first is less, above where it is more, nought where they are equal. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = minus(a, b).parts;
  return difference < 0n ? -1 : Number(difference > 0n);
}
