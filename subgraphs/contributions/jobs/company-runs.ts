import type { DailyJob } from "../../shared/plumbing/daily.ts";
import type { LateDuesWanted } from "../loaders/surcharges/late-dues.ts";
import { announceCompanyRuns } from "../services/companies/announce-company-runs.ts";
import { chargeCompanies } from "../services/companies/charge-companies.ts";
import { doCompanyRuns } from "../services/companies/do-company-runs.ts";

const AT_ONCE = 300;

/** Does the runs that bill a year to companies, as they were asked for. */
export const companyRuns: DailyJob = { name: "contributions: do company runs", run: (desk) => doCompanyRuns(desk) };

/** Puts the notices of what was billed to companies into the outbox. */
export const noticesOfCompanyRuns: DailyJob = {
  name: "contributions: announce company runs",
  run: announceCompanyRuns,
};

/** Every day: charges companies a month of delay once it has begun, and reverses what was wrong. */
export const chargeLateCompanies: DailyJob = {
  name: "contributions: charge late companies",
  run: async ({ inTransaction, log }) => {
    let [charged, reversed] = [0, 0];
    let after: string | null = "";
    while (after !== null) {
      const wanted: LateDuesWanted = { fund: null, after };
      const done = await inTransaction((context) => chargeCompanies(context, wanted, AT_ONCE));
      charged += done.charged.count;
      reversed += done.reversed.count;
      after = done.last;
    }
    log.info({ charged, reversed }, "late payment of companies was charged");
  },
};
