import type { Dataset } from "../dataset.ts";
import { affiliations } from "./affiliations.ts";
import { benefits } from "./benefits.ts";
import { careers } from "./careers.ts";
import { companies } from "./companies.ts";
import { dues } from "./dues.ts";
import { ledger } from "./ledger.ts";
import { recovery } from "./recovery.ts";
import { requests } from "./requests.ts";
import { transmissions } from "./transmissions.ts";

/** What can be asked of statistics. */
export const datasets: readonly Dataset[] = [
  affiliations,
  careers,
  dues,
  ledger,
  recovery,
  benefits,
  requests,
  transmissions,
  companies,
];
