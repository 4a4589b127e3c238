import type { Bench } from "../office.ts";
import type { Report } from "../report.ts";
import { attacksRefused } from "./attacks.ts";
import { bankFile } from "./bank-file.ts";
import { benefitPayments } from "./benefit-payments.ts";
import { checks } from "./checks.ts";
import { dossier } from "./dossier.ts";
import { facts } from "./facts.ts";
import { lists } from "./lists.ts";
import { quarter } from "./quarter.ts";
import { rowSecurity } from "./row-security.ts";
import { statistics } from "./statistics.ts";
import { surcharges } from "./surcharges.ts";

/** Every bench by the name under which it is asked for, in the order in which they run. */
export const benches: Readonly<Record<string, (bench: Bench) => Promise<readonly Report[]>>> = {
  dossier,
  lists,
  "bank-file": bankFile,
  "benefit-payments": benefitPayments,
  quarter,
  surcharges,
  "row-security": rowSecurity,
  attacks: attacksRefused,
  facts,
  checks,
  statistics,
};
