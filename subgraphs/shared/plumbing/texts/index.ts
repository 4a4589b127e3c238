import type { Texts } from "../plan.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";
import { privacy } from "./privacy.ts";

const everyTextOf = (own: Texts): Texts => ({
  fr: { ...fr, ...privacy.fr, ...own.fr },
  nl: { ...nl, ...privacy.nl, ...own.nl },
  de: { ...de, ...privacy.de, ...own.de },
  en: { ...en, ...privacy.en, ...own.en },
});

const joined = new WeakMap<Texts, Texts>();

/** A subgraph's own texts, with those that every subgraph needs: put together once, however often it is opened. */
export function allTexts(own: Texts): Texts {
  const known = joined.get(own);
  if (known) return known;
  const texts = everyTextOf(own);
  joined.set(own, texts);
  return texts;
}
