import type { DailyJob } from "../../shared/plumbing/daily.ts";
import type { Hearing } from "../../shared/plumbing/hear.ts";
import { hearAffiliations } from "../services/transmissions/owe-affiliations.ts";
import { hearInsurability } from "../services/transmissions/owe-insurability.ts";
import { hearRequests, requestFacts } from "../services/transmissions/owe-requests.ts";
import { hearReceipts } from "../services/transmissions/owe-tax-certificates.ts";
import { hearCareersChanged, hearSettled } from "../services/transmissions/owe-years.ts";
import { sendTransmissions } from "../services/transmissions/send-transmissions.ts";

/** What makes an institution be owed a message. Careers are kept before: these come after `hearCareers`. */
export const hearWhatIsOwed: readonly Hearing[] = [
  { type: "QuarterSettled", keep: (context, facts) => hearSettled(context, facts) },
  { type: "CareerChanged", keep: (context, facts) => hearCareersChanged(context, facts) },
  { type: "CareerChanged", keep: (context, facts) => hearAffiliations(context, facts) },
  { type: "YearReceiptsKnown", keep: (context, facts) => hearReceipts(context, facts) },
  { type: "InsurabilityAnswered", keep: (context, facts) => hearInsurability(context, facts) },
  ...requestFacts.map((type): Hearing => ({ type, keep: (context, facts) => hearRequests(context, facts) })),
];

/** Sends what is owed to institutions: soon after it is, and on every business day. */
export const sendWhatIsOwed: DailyJob = {
  name: "reporting: send what is owed to institutions",
  run: sendTransmissions,
};
