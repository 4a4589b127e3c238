import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "../values/language.ts";
import type { Texts } from "./plan.ts";

const compiled = new Map<string, IntlMessageFormat>();

/** Says a message in the reader's language. A message that nobody wrote shows its code, and a test finds it. */
export function say(texts: Texts, language: Language, code: string, facts: object = {}): string {
  const text = texts[language][code] ?? texts.fr[code];
  if (text === undefined) return code;
  const key = `${language} ${text}`;
  const message = compiled.get(key) ?? new IntlMessageFormat(text, language);
  compiled.set(key, message);
  return String(message.format(facts as Record<string, string>));
}
