import type { Quarter } from "../../../shared/values/calendar.ts";
import type { Language } from "../../../shared/values/language.ts";
import { type Cents, formatCents } from "../../../shared/values/money.ts";

const marks: Readonly<Record<Language, readonly [thousands: string, decimals: string]>> = {
  fr: ["\u00a0", ","],
  nl: [".", ","],
  de: [".", ","],
  en: [",", "."],
};

/** An amount as one writes it: "1 990,97 €". By our own hand, so that a letter has the same bytes on every machine. */
export function euroInWords(amount: Cents, language: Language): string {
  const [thousands, decimals] = marks[language];
  const [whole = "0", cents = "00"] = formatCents(amount).split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, thousands)}${decimals}${cents}\u00a0€`;
}

const months: Readonly<Record<Language, readonly string[]>> = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  nl: "januari februari maart april mei juni juli augustus september oktober november december".split(" "),
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** A day as one writes it: "31 décembre 2026", and "1er janvier 2027". */
export function dayInWords(day: string, language: Language): string {
  const [year, month, number] = day.split("-").map(Number);
  const ordinal = language === "de" ? "." : language === "fr" && number === 1 ? "er" : "";
  return `${number}${ordinal} ${months[language][(month ?? 1) - 1]} ${year}`;
}

const quarters: Readonly<Record<Language, (number: string, year: string) => string>> = {
  fr: (number, year) => `${number}${number === "1" ? "er" : "e"} trimestre ${year}`,
  nl: (number, year) => `${number}e kwartaal ${year}`,
  de: (number, year) => `${number}. Quartal ${year}`,
  en: (number, year) => `quarter ${number} of ${year}`,
};

/** A quarter as one writes it: "4e trimestre 2026". */
export const quarterInWords = (quarter: Quarter, language: Language): string =>
  quarters[language](quarter.slice(5), quarter.slice(0, 4));
