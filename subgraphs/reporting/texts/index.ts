import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

/** The texts of this subgraph, by language. */
export const texts = { fr, nl, de, en };
