import type { Texts } from "../plan.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

/** A subgraph's own texts, with those that every subgraph needs. */
export const allTexts = (own: Texts): Texts => ({
  fr: { ...fr, ...own.fr },
  nl: { ...nl, ...own.nl },
  de: { ...de, ...own.de },
  en: { ...en, ...own.en },
});
