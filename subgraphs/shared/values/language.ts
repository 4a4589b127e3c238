/** A language in which a person may read us: the three of the country, and English. */
export type Language = "fr" | "nl" | "de" | "en";

/** Every language, the one for whoever states none first. */
export const languages: readonly Language[] = ["fr", "nl", "de", "en"];

const RANGE = /^\s*([a-z]{1,8}(?:-[a-z0-9]{1,8})*|\*)\s*(?:;\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/i;

const isLanguage = (text: string): text is Language => languages.some((language) => language === text);

interface Wish {
  readonly range: string;
  readonly weight: number;
}

function wishes(header: string): Wish[] {
  return header.split(",").flatMap((part) => {
    const [match, range = "", weight = "1"] = RANGE.exec(part) ?? [];
    return match === undefined ? [] : [{ range: range.toLowerCase().split("-")[0] ?? "", weight: Number(weight) }];
  });
}

/**
 * The language that a reader would rather have, by the `Accept-Language` of the request.
 *
 * The greatest weight wins, and the first of equals. A region does not matter: "nl-BE" is Dutch. Where nothing that
 * we write is asked for, French answers.
 */
export function preferredLanguage(acceptLanguage: string | null | undefined): Language {
  const wished = wishes(acceptLanguage ?? "");
  const named = new Set(wished.map(({ range }) => range));
  const other = languages.find((language) => !named.has(language));
  const ranked = wished.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  const found = ranked.map(({ range }) => (range === "*" ? (other ?? "") : range)).find(isLanguage);
  return found ?? "fr";
}

/**
 * A part of a message that depends on a fact: `choice("why", { TOO_LATE: "it is too late" })`. For a value that nobody
 * thought of, the value itself stands there.
 */
export const choice = (fact: string, words: Readonly<Record<string, string>>, otherwise = `{${fact}}`): string => {
  const cases = Object.entries({ ...words, other: otherwise }).map(([value, said]) => `${value} {${said}}`);
  return `{${fact}, select, ${cases.join(" ")}}`;
};
