import type { Dataset } from "../dataset.ts";
import { affiliations } from "./affiliations.ts";
import { careers } from "./careers.ts";
import { dues } from "./dues.ts";

/** What can be asked of statistics. */
export const datasets: readonly Dataset[] = [affiliations, careers, dues];
