import {
  ClaimFileResolver,
  ClaimFileStandingResolver,
  ClaimLineResolver,
  ContributorClaimFilesResolver,
  OpenClaimFilePayloadResolver,
  RecoveryStepResolver,
  TakeRecoveryStepPayloadResolver,
} from "./recovery/claim-file.ts";
import { RecoveryLetterResolver, RecoveryStepLetterResolver } from "./recovery/recovery-letter.ts";
import { RecoveryWorkResolver, WorkClaimFilesPayloadResolver } from "./recovery/recovery-work.ts";

/** Where recovery comes into the graph. */
export const recoveryResolvers = [
  ClaimFileResolver,
  ClaimFileStandingResolver,
  ClaimLineResolver,
  ContributorClaimFilesResolver,
  OpenClaimFilePayloadResolver,
  RecoveryStepResolver,
  RecoveryLetterResolver,
  RecoveryStepLetterResolver,
  RecoveryWorkResolver,
  TakeRecoveryStepPayloadResolver,
  WorkClaimFilesPayloadResolver,
];
