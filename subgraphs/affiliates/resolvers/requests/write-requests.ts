import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { addMessage } from "../../services/requests/add-message.ts";
import { attachDocument } from "../../services/requests/attach-document.ts";
import {
  answerServiceRequest,
  closeServiceRequest,
  rateServiceRequest,
  referServiceRequest,
} from "../../services/requests/end-request.ts";
import { openServiceRequest } from "../../services/requests/open-service-request.ts";
import { REQUEST_READERS } from "../../types/requests/service-request.ts";
import {
  AddMessageInput,
  AnswerServiceRequestInput,
  AttachDocumentInput,
  CloseServiceRequestInput,
  OpenServiceRequestInput,
  RateServiceRequestInput,
  ReferServiceRequestInput,
  ServiceRequestPayload,
} from "../../types/requests/write-requests.ts";

@Resolver(() => ServiceRequestPayload)
export class WriteRequestsResolver {
  @Sees(...REQUEST_READERS)
  @Mutation(() => ServiceRequestPayload, { description: "Files a question, a request or a complaint." })
  openServiceRequest(
    @Arg("input", () => OpenServiceRequestInput, { description: "Whose, and what." }) input: OpenServiceRequestInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return openServiceRequest(context, input);
  }

  @Sees(...REQUEST_READERS)
  @Mutation(() => ServiceRequestPayload, { description: "Says something in a request." })
  addMessage(
    @Arg("input", () => AddMessageInput, { description: "In which, and what." }) input: AddMessageInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return addMessage(context, input);
  }

  @Sees(...REQUEST_READERS)
  @Mutation(() => ServiceRequestPayload, { description: "Attaches a document to a request." })
  attachDocument(
    @Arg("input", () => AttachDocumentInput, { description: "To which, and what." }) input: AttachDocumentInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return attachDocument(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => ServiceRequestPayload, { description: "Answers a request, and stops its clock." })
  answerServiceRequest(
    @Arg("input", () => AnswerServiceRequestInput, { description: "Which, and how." }) input: AnswerServiceRequestInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return answerServiceRequest(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => ServiceRequestPayload, { description: "Closes a request that was answered, or withdrawn." })
  closeServiceRequest(
    @Arg("input", () => CloseServiceRequestInput, { description: "Which." }) input: CloseServiceRequestInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return closeServiceRequest(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => ServiceRequestPayload, {
    description: "Sends a request on to whoever is competent; it keeps the day of filing (law of 11-04-1995, art. 9).",
  })
  referServiceRequest(
    @Arg("input", () => ReferServiceRequestInput, { description: "Which, and to whom." })
    input: ReferServiceRequestInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return referServiceRequest(context, input);
  }

  @Sees("INSURED", "COMPANY")
  @Mutation(() => ServiceRequestPayload, { description: "Says how content one was with an answer." })
  rateServiceRequest(
    @Arg("input", () => RateServiceRequestInput, { description: "Which, and how." }) input: RateServiceRequestInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return rateServiceRequest(context, input);
  }

  @FieldResolver()
  serviceRequest(
    @Root() { serviceRequestId }: { readonly serviceRequestId?: string },
    @Ctx() { loaders }: AffiliatesContext,
  ) {
    return serviceRequestId ? loaders.serviceRequestById.load(serviceRequestId) : null;
  }
}
