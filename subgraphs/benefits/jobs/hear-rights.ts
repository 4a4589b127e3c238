import type { Hearing } from "../../shared/plumbing/hear.ts";
import type { BenefitsContext } from "../loaders/index.ts";
import { claimByEvents } from "../services/claims/claim-by-event.ts";
import { keepAccounts, keepAddressees, keepDeaths, keepFiles, keepSettlements } from "../services/keep-heard.ts";

/** What rights follow from, as the affiliates and contributions tell it. */
export const hearRights: readonly Hearing[] = [
  { type: "CareerChanged", keep: (context, facts) => keepFiles(context, "CAREER", facts) },
  { type: "HouseholdChanged", keep: (context, facts) => keepFiles(context, "HOUSEHOLD", facts) },
  { type: "ContributorKnown", keep: (context, facts) => keepAddressees(context, facts) },
  { type: "BenefitAccountChanged", keep: (context, facts) => keepAccounts(context, facts) },
  { type: "AffiliateDied", keep: (context, facts) => keepDeaths(context, facts) },
  { type: "LifeEventDeclared", keep: (context, facts) => claimByEvents(context as BenefitsContext, facts) },
  { type: "QuarterSettled", keep: (context, facts) => keepSettlements(context, facts) },
];
