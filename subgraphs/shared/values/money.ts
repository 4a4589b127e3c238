/** An amount of money in whole euro cents. Never a float: a cent that is lost is lost for somebody. */
export type Cents = bigint;

/** A rate in ten-thousandths: 20.5 % is `2050n`. */
export type Rate = bigint;

const RATE_UNIT = 10_000n;

/** Divides and rounds to the nearest whole number, half away from zero (RD of 19-12-1967, art. 53: "5 goes up"). */
export function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  if (divisor <= 0n) throw new RangeError("divideHalfUp: the divisor must be positive");
  const magnitude = dividend < 0n ? -dividend : dividend;
  const rounded = (2n * magnitude + divisor) / (2n * divisor);
  return dividend < 0n ? -rounded : rounded;
}

/** The part of an amount that a rate takes, rounded to the cent. */
export const share = (base: Cents, rate: Rate): Cents => divideHalfUp(base * rate, RATE_UNIT);

/** The least of some amounts. */
export const min = (...amounts: [Cents, ...Cents[]]): Cents => amounts.reduce((a, b) => (b < a ? b : a));
/** The most of some amounts. */
export const max = (...amounts: [Cents, ...Cents[]]): Cents => amounts.reduce((a, b) => (b > a ? b : a));
/** What some amounts make together; nothing makes 0. */
export const sum = (amounts: Iterable<Cents>): Cents => [...amounts].reduce((a, b) => a + b, 0n);

/** Writes a whole number of units of 10^-scale as a decimal: `decimal(89042n, 2)` is "890.42". */
export function decimal(units: bigint, scale: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  return `${units < 0n ? "-" : ""}${whole}${scale > 0 ? `.${digits.slice(-scale)}` : ""}`;
}

/** Cents as the world sees them: "890.42". */
export const formatCents = (cents: Cents): string => decimal(cents, 2);

/** A rate as the world sees it, as a fraction of one: 20.5 % is "0.2050". */
export const formatRate = (rate: Rate): string => decimal(rate, 4);

const EURO = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/;

/** Reads "890.42", "890.4" or "890"; `null` where that is not an amount of euros and cents. */
export function readCents(text: string): Cents | null {
  const match = EURO.exec(text);
  if (!match) return null;
  const [, sign, whole = "", part = ""] = match;
  const cents = BigInt(whole) * 100n + BigInt(part.padEnd(2, "0"));
  return sign ? -cents : cents;
}

/** Reads an amount that our own code wrote; throws where it is none. */
export function parseCents(text: string): Cents {
  const cents = readCents(text);
  if (cents === null) throw new RangeError("not an amount in euros and cents");
  return cents;
}
