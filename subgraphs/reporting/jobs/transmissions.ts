import type { DailyJob } from "../../shared/plumbing/daily.ts";
import type { Hearing } from "../../shared/plumbing/hear.ts";
import { hearRecognitions, hearWithheldSums } from "../services/transmissions/keep-received.ts";
import { hearAffiliations } from "../services/transmissions/owe-affiliations.ts";
import { hearPaidYears } from "../services/transmissions/owe-benefit-slips.ts";
import { hearFamilyCertificates } from "../services/transmissions/owe-family-certificates.ts";
import { hearInsurability } from "../services/transmissions/owe-insurability.ts";
import { hearDecided, hearRequests, requestFacts } from "../services/transmissions/owe-requests.ts";
import { hearServiceVouchers } from "../services/transmissions/owe-service-vouchers.ts";
import { hearReceipts } from "../services/transmissions/owe-tax-certificates.ts";
import { hearCareersChanged, hearFreed, hearHealthFunds, hearSettled } from "../services/transmissions/owe-years.ts";
import { sendTransmissions } from "../services/transmissions/send-transmissions.ts";

/** What makes an institution be owed a message. Careers are kept before: these come after `hearCareers`. */
export const hearWhatIsOwed: readonly Hearing[] = [
  { type: "QuarterSettled", keep: (context, facts) => hearSettled(context, facts) },
  { type: "QuartersFreed", keep: (context, facts) => hearFreed(context, facts) },
  { type: "ContributorKnown", keep: (context, facts) => hearHealthFunds(context, facts) },
  { type: "CareerChanged", keep: (context, facts) => hearCareersChanged(context, facts) },
  { type: "CareerChanged", keep: (context, facts) => hearAffiliations(context, facts) },
  { type: "YearReceiptsKnown", keep: (context, facts) => hearReceipts(context, facts) },
  { type: "InsurabilityAnswered", keep: (context, facts) => hearInsurability(context, facts) },
  { type: "RecognitionReported", keep: (context, facts) => hearRecognitions(context, facts) },
  { type: "WithheldSumReported", keep: (context, facts) => hearWithheldSums(context, facts) },
  { type: "BenefitYearPaid", keep: (context, facts) => hearPaidYears(context, facts) },
  { type: "ServiceVouchersGranted", keep: (context, facts) => hearServiceVouchers(context, facts) },
  { type: "FamilyCertificateChanged", keep: (context, facts) => hearFamilyCertificates(context, facts) },
  { type: "RedirectedOutcomeNoted", keep: (context, facts) => hearDecided(context, facts) },
  ...requestFacts.map((type): Hearing => ({ type, keep: (context, facts) => hearRequests(context, facts) })),
];

/** Sends what is owed to institutions: soon after it is, and on every business day. */
export const sendWhatIsOwed: DailyJob = {
  name: "reporting: send what is owed to institutions",
  run: sendTransmissions,
};
