import type { Samples } from "../sample.ts";
import { samples as affiliates } from "./affiliates.ts";
import { samples as benefits } from "./benefits.ts";
import { samples as companies } from "./companies.ts";
import { samples as contributions } from "./contributions.ts";
import { samples as reporting } from "./reporting.ts";

/** One valid way to ask each mutation of each subgraph. To add a mutation: its line in the file of its subgraph. */
export const samples: Readonly<Record<string, Samples>> = { affiliates, benefits, companies, contributions, reporting };
