import type { Texts } from "../plan.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";
import { privacy } from "./privacy.ts";

/** A subgraph's own texts, with those that every subgraph needs. */
export const allTexts = (own: Texts): Texts => ({
  fr: { ...fr, ...privacy.fr, ...own.fr },
  nl: { ...nl, ...privacy.nl, ...own.nl },
  de: { ...de, ...privacy.de, ...own.de },
  en: { ...en, ...privacy.en, ...own.en },
});
