import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import {
  askForMissingAnswers,
  completeAffiliationRequest,
} from "../../services/affiliation-requests/complete-affiliation-request.ts";
import {
  confirmAffiliationRequest,
  judgeAffiliationProposal,
  refuseAffiliationRequest,
  withdrawAffiliationRequest,
} from "../../services/affiliation-requests/decide-affiliation-request.ts";
import { requestAffiliation } from "../../services/affiliation-requests/request-affiliation.ts";
import { AFFILIATION_READERS } from "../../types/affiliation-requests/affiliation-request.ts";
import {
  AffiliationRequestPayload,
  AskForMissingAnswersInput,
  CompleteAffiliationRequestInput,
  ConfirmAffiliationRequestInput,
  JudgeAffiliationProposalInput,
  RefuseAffiliationRequestInput,
  RequestAffiliationInput,
  WithdrawAffiliationRequestInput,
} from "../../types/affiliation-requests/write-affiliation-requests.ts";

@Resolver(() => AffiliationRequestPayload)
export class WriteAffiliationRequestsResolver {
  @Sees(...AFFILIATION_READERS)
  @Mutation(() => AffiliationRequestPayload, {
    description: "Asks to be affiliated; a file is not needed yet. What the file knows need not be answered.",
  })
  requestAffiliation(
    @Arg("input", () => RequestAffiliationInput, { description: "Who, where, as what." })
    input: RequestAffiliationInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return requestAffiliation(context, input);
  }

  @Sees(...AFFILIATION_READERS)
  @Mutation(() => AffiliationRequestPayload, { description: "Answers what was missing, or anew." })
  completeAffiliationRequest(
    @Arg("input", () => CompleteAffiliationRequestInput, { description: "Which, and what." })
    input: CompleteAffiliationRequestInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return completeAffiliationRequest(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => AffiliationRequestPayload, {
    description: "Asks the person for what is missing; the clock stands still until it comes.",
  })
  askForMissingAnswers(
    @Arg("input", () => AskForMissingAnswersInput, { description: "Which, and for what." })
    input: AskForMissingAnswersInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return askForMissingAnswers(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => AffiliationRequestPayload, {
    description: "Confirms a complete request: the person is affiliated, and has the certificate.",
  })
  confirmAffiliationRequest(
    @Arg("input", () => ConfirmAffiliationRequestInput, { description: "Which, and as what." })
    input: ConfirmAffiliationRequestInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return confirmAffiliationRequest(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => AffiliationRequestPayload, { description: "Refuses a request, with reasons and ways of appeal." })
  refuseAffiliationRequest(
    @Arg("input", () => RefuseAffiliationRequestInput, { description: "Which, and why." })
    input: RefuseAffiliationRequestInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return refuseAffiliationRequest(context, input);
  }

  @Sees(...AFFILIATION_READERS)
  @Mutation(() => AffiliationRequestPayload, { description: "Withdraws a request that was not decided yet." })
  withdrawAffiliationRequest(
    @Arg("input", () => WithdrawAffiliationRequestInput, { description: "Which." })
    input: WithdrawAffiliationRequestInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return withdrawAffiliationRequest(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => AffiliationRequestPayload, {
    description: "Takes up what was proposed because of a mandate, or finds it groundless.",
  })
  judgeAffiliationProposal(
    @Arg("input", () => JudgeAffiliationProposalInput, { description: "Which, and how." })
    input: JudgeAffiliationProposalInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return judgeAffiliationProposal(context, input);
  }

  @FieldResolver()
  affiliationRequest(
    @Root() { affiliationRequestId }: { readonly affiliationRequestId?: string },
    @Ctx() { loaders }: AffiliatesContext,
  ) {
    return affiliationRequestId ? loaders.affiliationRequestById.load(affiliationRequestId) : null;
  }
}
