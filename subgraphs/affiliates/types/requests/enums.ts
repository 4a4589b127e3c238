import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { competentBodies, referralMatters } from "../../rules/requests/competent-body.ts";
import {
  awaitedParties,
  channels,
  messageAuthors,
  requestKinds,
  requestOutcomes,
  requestStates,
} from "../../rules/requests/request.ts";
import { requestMatters } from "../../rules/requests/request-term.ts";

export const ServiceRequestKindEnum = enumOf("ServiceRequestKind", "What sort of request it is.", requestKinds);

export const ServiceRequestMatterEnum = enumOf(
  "ServiceRequestMatter",
  "What is asked for, and so within which term it must be done.",
  requestMatters,
);

export const ContactChannelEnum = enumOf(
  "ContactChannelKind",
  "By what way a fund and those it serves speak to each other (kanaal / canal).",
  channels,
);

export const ServiceRequestStateEnum = enumOf("ServiceRequestState", "Where a request stands.", requestStates);

export const ServiceRequestOutcomeEnum = enumOf("ServiceRequestOutcome", "How a request ended.", requestOutcomes);

export const MessageAuthorEnum = enumOf("MessageAuthor", "Who speaks in a request.", messageAuthors);

export const AwaitedPartyEnum = enumOf("AwaitedParty", "For whom the fund waits after a message.", awaitedParties);

export const ReferralMatterEnum = enumOf(
  "ReferralMatter",
  "What a request is about that the fund does not decide.",
  referralMatters,
);

export const CompetentBodyCodeEnum = enumOf(
  "CompetentBodyCode",
  "Somebody other than the fund who decides on what people come to the fund for.",
  competentBodies,
);

export const ClockStandingEnum = enumOf("ClockStanding", "Where the clock of a request stands, for a list.", {
  DUE_TODAY: "Still to be done, and today is the last day.",
  AT_RISK: "Still to be done, in the fortnight before the last day.",
  BREACHED: "Not done by its last day, or done after it.",
});

export const ServiceRequestOrderEnum = enumOf("ServiceRequestOrder", "In what order requests are listed.", {
  DUE_FIRST: "By the last day of the clock, the nearest first.",
  NEWEST_FIRST: "By the day on which they were filed, the newest first.",
});
