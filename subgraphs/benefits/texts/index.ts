import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import { fr } from "./fr/index.ts";
import { nl } from "./nl/index.ts";

/** The texts of this subgraph, by language. */
export const texts = { fr, nl, de, en };
