const BELGIAN = /^[1-9]\d{3}$/;

/** Whether a text can be a postal code in a country (ISO 3166): in Belgium four digits, elsewhere whatever stands. */
export const isPostalCode = (text: string, country: string): boolean => country !== "BE" || BELGIAN.test(text.trim());
