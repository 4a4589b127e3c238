const MODULUS = 97n;
const LETTER = /[A-Z]/g;

/** What is left of a number after division by 97: most Belgian numbers are checked with it. */
const remainder97 = (digits: string): number => Number(BigInt(digits) % MODULUS);

/** Two digits, of which the first may be a zero. */
export const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** The check of national and enterprise numbers: what 97 exceeds the remainder by, from 01 to 97. */
export const complement97 = (digits: string): string => twoDigits(97 - remainder97(digits));

/** The check of communications and Belgian accounts: the remainder itself, where 97 stands for nought. */
export const check97 = (digits: string): string => twoDigits(remainder97(digits) || 97);

/**
 * The check of ISO 7064 (mod 97-10) that IBANs, creditor references and creditor identifiers bear behind `prefix`.
 *
 * Letters count as 10 to 35. The result lies between 02 and 98, so that of three pairs of digits that leave
 * the same remainder only one is right.
 */
export function isoCheck(prefix: string, rest: string): string {
  const digits = `${rest}${prefix}00`.replace(LETTER, (letter) => String(letter.charCodeAt(0) - 55));
  return twoDigits(98 - remainder97(digits));
}

/** Writes a text in groups of four characters, as banks print it. */
export const inFours = (text: string): string => text.replace(/(.{4})(?=.)/g, "$1 ");

/** Takes the blanks out of a text and writes its letters as capitals, as numbers of accounts are kept. */
export const compact = (text: string): string => text.replace(/[ \u00a0]/g, "").toUpperCase();
