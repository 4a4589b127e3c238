import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";
import { promises } from "./promises/index.ts";

/** The texts of this subgraph, by language. */
export const texts = {
  fr: { ...fr, ...promises.fr },
  nl: { ...nl, ...promises.nl },
  de: { ...de, ...promises.de },
  en: { ...en, ...promises.en },
};
