import {
  ClaimFileResolver,
  ClaimFileStandingResolver,
  ClaimLineResolver,
  ContributorClaimFilesResolver,
  OpenClaimFilePayloadResolver,
  RecoveryStepResolver,
  TakeRecoveryStepPayloadResolver,
} from "./recovery/claim-file.ts";
import { RecoveryWorkResolver, WorkClaimFilesPayloadResolver } from "./recovery/recovery-work.ts";

/** Where recovery comes into the graph. */
export const recoveryResolvers = [
  ClaimFileResolver,
  ClaimFileStandingResolver,
  ClaimLineResolver,
  ContributorClaimFilesResolver,
  OpenClaimFilePayloadResolver,
  RecoveryStepResolver,
  RecoveryWorkResolver,
  TakeRecoveryStepPayloadResolver,
  WorkClaimFilesPayloadResolver,
];
