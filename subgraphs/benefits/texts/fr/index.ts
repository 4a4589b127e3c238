import { benefits } from "./benefits.ts";
import { conditions } from "./conditions.ts";
import { ways } from "./ways.ts";

/** What this subgraph says by itself, in French; the words that all share stand in the plumbing. */
export const fr = { ...benefits, ...conditions, ...ways };
