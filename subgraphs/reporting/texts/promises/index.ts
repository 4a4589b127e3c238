import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

/** The words of the promises, by language. */
export const promises = { fr, nl, de, en };
