import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { claimChannels, claimOrigins, claimStates } from "../../rules/claims/claim-state.ts";
import { decisionVerdicts, mentionCodes, repaymentMentionCodes, revisionGrounds } from "../../rules/claims/decision.ts";

export const ClaimStateEnum = enumOf("ClaimState", "Where a claim stands.", claimStates);
export const ClaimOriginEnum = enumOf("ClaimOrigin", "How a claim came to be.", claimOrigins);
export const ClaimChannelEnum = enumOf(
  "ClaimChannel",
  "By what way a claim comes in or a decision goes out.",
  claimChannels,
);
export const DecisionVerdictEnum = enumOf("DecisionVerdict", "What a decision says.", decisionVerdicts);
export const RevisionGroundEnum = enumOf(
  "RevisionGround",
  "Why a decision takes the place of another.",
  revisionGrounds,
);
export const DecisionMentionCodeEnum = enumOf("DecisionMentionCode", "What a decision must mention.", {
  ...mentionCodes,
  ...repaymentMentionCodes,
});
export const ClaimClockEnum = enumOf("ClaimClock", "How the clock of a claim stands.", {
  DUE_TODAY: "Today is its last day.",
  AT_RISK: "Its last fortnight has begun.",
  BREACHED: "Its last day has passed without a decision.",
});
