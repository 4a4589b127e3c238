import type { DailyJob } from "../../shared/plumbing/daily.ts";
import type { Hearing } from "../../shared/plumbing/hear.ts";
import { countPeriods } from "../services/statistics/count-periods.ts";
import { keepCompanies } from "../services/statistics/keep-companies.ts";
import { keepDues } from "../services/statistics/keep-dues.ts";
import { keepEvents } from "../services/statistics/keep-events.ts";

/** What is heard to be counted, and for nothing else. */
export const hearWhatIsCounted: readonly Hearing[] = [
  { type: "DueIssued", keep: (context, facts) => keepDues(context, facts) },
  { type: "BenefitDecided", keep: (context, facts) => keepEvents(context, "BENEFIT", facts) },
  { type: "RecoveryStepTaken", keep: (context, facts) => keepEvents(context, "RECOVERY", facts) },
  { type: "CompanyStandingChanged", keep: (context, facts) => keepCompanies(context, facts) },
];

/** Counts the periods that are over. */
export const countWhatIsOver: DailyJob = { name: "reporting: count the periods that are over", run: countPeriods };
