import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { affiliationKinds } from "../../rules/affiliation-requests/affiliation-kind.ts";
import { checkWeights } from "../../rules/affiliation-requests/checks.ts";
import { answerTypes, formSections } from "../../rules/affiliation-requests/form.ts";
import {
  affiliationOrigins,
  affiliationRequestStates,
  refusalGrounds,
} from "../../rules/affiliation-requests/request-state.ts";

export const AffiliationKindEnum = enumOf(
  "AffiliationKind",
  "As what somebody asks to be affiliated.",
  affiliationKinds,
);

export const AffiliationRequestStateEnum = enumOf(
  "AffiliationRequestState",
  "Where a request for affiliation stands.",
  affiliationRequestStates,
);

export const AffiliationOriginEnum = enumOf(
  "AffiliationOrigin",
  "How a request for affiliation came to be.",
  affiliationOrigins,
);

export const AffiliationRefusalGroundEnum = enumOf(
  "AffiliationRefusalGround",
  "Why an affiliation is refused.",
  refusalGrounds,
);

export const AffiliationCheckWeightEnum = enumOf("AffiliationCheckWeight", "How much a finding weighs.", checkWeights);

export const AffiliationAnswerTypeEnum = enumOf("AffiliationAnswerType", "Of what sort an answer is.", answerTypes);

export const AffiliationFormSectionEnum = enumOf(
  "AffiliationFormSection",
  "Under which heading a field stands.",
  formSections,
);

export const AffiliationRequestOrderEnum = enumOf(
  "AffiliationRequestOrder",
  "In what order requests for affiliation are listed.",
  {
    DUE_FIRST: "By the last day of the clock, the nearest first.",
    NEWEST_FIRST: "By the day on which they came in, the newest first.",
  },
);
