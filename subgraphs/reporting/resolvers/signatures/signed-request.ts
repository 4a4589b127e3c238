import { Arg, Args, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../../shared/plumbing/connection.ts";
import { signingRoles } from "../../../shared/plumbing/viewer.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import type { SignedRequestRow } from "../../loaders/signatures/signed-requests.ts";
import { keepSignedAnswer, keepSignedRequest } from "../../services/signatures/keep-signed.ts";
import { listSigned } from "../../services/signatures/list-signed.ts";
import {
  FOR_THE_GATEWAY,
  KeepSignedAnswerInput,
  KeepSignedAnswerPayload,
  KeepSignedRequestInput,
  KeepSignedRequestPayload,
} from "../../types/signatures/keep-signed.ts";
import {
  SIGNED_READERS,
  SignedRequestConnection,
  SignedRequestFilter,
  SignedRequestType,
} from "../../types/signatures/signed-request.ts";

@Resolver(() => SignedRequestType)
export class SignedRequestResolver {
  @Sees(...SIGNED_READERS)
  @Directive(SIZED)
  @Query(() => SignedRequestConnection, { description: "What one's own institution signed, the newest first." })
  signedRequests(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => SignedRequestFilter, { nullable: true, description: "Which of them." })
    where: SignedRequestFilter | null,
    @Ctx() context: ReportingContext,
  ) {
    return listSigned(context, page, where ?? {});
  }

  @Sees(...signingRoles)
  @Directive(FOR_THE_GATEWAY)
  @Mutation(() => KeepSignedRequestPayload, { description: "Keeps what a partner signed." })
  keepSignedRequest(
    @Arg("input", () => KeepSignedRequestInput, { description: "What." }) input: KeepSignedRequestInput,
    @Ctx() context: ReportingContext,
  ) {
    return keepSignedRequest(context, input);
  }

  @Sees(...signingRoles)
  @Directive(FOR_THE_GATEWAY)
  @Mutation(() => KeepSignedAnswerPayload, { description: "Keeps the hash of what a signed request was answered." })
  keepSignedAnswer(
    @Arg("input", () => KeepSignedAnswerInput, { description: "What." }) input: KeepSignedAnswerInput,
    @Ctx() context: ReportingContext,
  ) {
    return keepSignedAnswer(context, input);
  }

  @FieldResolver()
  answer(@Root() { id }: SignedRequestRow, @Ctx() { loaders }: ReportingContext) {
    return loaders.answerOfSignedRequest.load(id);
  }
}
