import {
  ClaimFileResolver,
  ClaimFileStandingResolver,
  ClaimLineResolver,
  ContributorClaimFilesResolver,
  OpenClaimFilePayloadResolver,
  RecoveryStepResolver,
  TakeRecoveryStepPayloadResolver,
} from "./recovery/claim-file.ts";

/** Where recovery comes into the graph. */
export const recoveryResolvers = [
  ClaimFileResolver,
  ClaimFileStandingResolver,
  ClaimLineResolver,
  ContributorClaimFilesResolver,
  OpenClaimFilePayloadResolver,
  RecoveryStepResolver,
  TakeRecoveryStepPayloadResolver,
];
