const OGM = /(?:\+{3}|\*{3}) ?(\d{3}) ?\/ ?(\d{4}) ?\/ ?(\d{5}) ?(?:\+{3}|\*{3})/g;
const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;
const CREDITOR_REFERENCE = /^RF\d{2}[A-Z0-9]{1,21}$/;

/** The twelve digits of a structured communication; `null` where their check is wrong. */
export function readStructured(text: string): string | null {
  const digits = text.replace(/[\s+*/]/g, "");
  if (!/^\d{12}$/.test(digits)) return null;
  const check = Number(digits.slice(0, 10)) % 97 || 97;
  return check === Number(digits.slice(10)) ? digits : null;
}

/** The structured communications that stand in a free text in their printed form, each once. */
export function structuredIn(text: string): string[] {
  if (!text.includes("/")) return [];
  const found = [...text.matchAll(OGM)].map(([, a, b, c]) => readStructured(`${a}${b}${c}`));
  return [...new Set(found.filter((digits) => digits !== null))];
}

/** An IBAN without spaces whose check digits are right, and for a Belgian one those of its number; else `null`. */
export function readIban(text: string): string | null {
  const iban = text.replace(/\s/g, "").toUpperCase();
  if (!IBAN.test(iban) || remainder97(iban.slice(4) + iban.slice(0, 4)) !== 1) return null;
  return iban.startsWith("BE") && !belgianNumber(iban.slice(4)) ? null : iban;
}

/** The IBAN of a Belgian account number of twelve digits; `null` where its check is wrong. */
export function ibanOfBelgianNumber(number: string): string | null {
  if (!belgianNumber(number)) return null;
  const check = 98 - remainder97(`${number}BE00`);
  return `BE${String(check).padStart(2, "0")}${number}`;
}

/** An international creditor reference whose check digits are right; else `null`. */
export function readCreditorReference(text: string): string | null {
  const reference = text.replace(/\s/g, "").toUpperCase();
  if (!CREDITOR_REFERENCE.test(reference)) return null;
  return remainder97(reference.slice(4) + reference.slice(0, 4)) === 1 ? reference : null;
}

const belgianNumber = (digits: string): boolean =>
  /^\d{12}$/.test(digits) && (Number(digits.slice(0, 10)) % 97 || 97) === Number(digits.slice(10));

// ISO 7064: letters count as 10 to 35, and the remainder is carried from digit to digit.
function remainder97(text: string): number {
  let remainder = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    remainder = code < 65 ? (remainder * 10 + code - 48) % 97 : (remainder * 100 + code - 55) % 97;
  }
  return remainder;
}
