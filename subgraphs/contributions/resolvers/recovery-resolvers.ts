import { DuePrescriptionResolver, NoteDebtActPayloadResolver } from "./prescription.ts";
import {
  ClaimFileResolver,
  ClaimFileStandingResolver,
  ClaimLineResolver,
  ContributorClaimFilesResolver,
  OpenClaimFilePayloadResolver,
  RecoveryStepResolver,
  TakeRecoveryStepPayloadResolver,
} from "./recovery/claim-file.ts";
import {
  AssignedClaimResolver,
  ClaimFilePartiesResolver,
  ClaimPartyResolver,
  RecoveryPartyPayloadResolver,
  RecoveryProgressPayloadResolver,
} from "./recovery/claim-party.ts";
import { ClaimFileDeclarationResolver } from "./recovery/declaration.ts";
import {
  ClaimFileCostsResolver,
  RecoveryCostDueResolver,
  RecoveryCostPayloadResolver,
} from "./recovery/recovery-cost.ts";
import { RecoveryLetterResolver, RecoveryStepLetterResolver } from "./recovery/recovery-letter.ts";
import { RecoveryWorkResolver, WorkClaimFilesPayloadResolver } from "./recovery/recovery-work.ts";

/** Where recovery, and the prescription that bounds it, come into the graph. */
export const recoveryResolvers = [
  DuePrescriptionResolver,
  NoteDebtActPayloadResolver,
  ClaimFileResolver,
  ClaimFileStandingResolver,
  ClaimLineResolver,
  ContributorClaimFilesResolver,
  OpenClaimFilePayloadResolver,
  RecoveryStepResolver,
  ClaimFileCostsResolver,
  ClaimFilePartiesResolver,
  ClaimPartyResolver,
  AssignedClaimResolver,
  RecoveryPartyPayloadResolver,
  RecoveryProgressPayloadResolver,
  ClaimFileDeclarationResolver,
  RecoveryCostDueResolver,
  RecoveryCostPayloadResolver,
  RecoveryLetterResolver,
  RecoveryStepLetterResolver,
  RecoveryWorkResolver,
  TakeRecoveryStepPayloadResolver,
  WorkClaimFilesPayloadResolver,
];
