import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { letters } from "./letters.ts";
import { nl } from "./nl.ts";
import { privacy } from "./privacy.ts";

/** The texts of this subgraph, by language. */
export const texts = {
  fr: { ...fr, ...privacy.fr, ...letters.fr },
  nl: { ...nl, ...privacy.nl, ...letters.nl },
  de: { ...de, ...privacy.de, ...letters.de },
  en: { ...en, ...privacy.en, ...letters.en },
};
