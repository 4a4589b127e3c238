import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { RectificationRow } from "../../loaders/privacy/rectifications.ts";
import { askRectification } from "../../services/privacy/ask-rectification.ts";
import {
  decideRectification,
  extendRectification,
  remediesInWords,
} from "../../services/privacy/decide-rectification.ts";
import {
  AskRectificationInput,
  DecideRectificationInput,
  ExtendRectificationInput,
  RECTIFICATION_READERS,
  RectificationType,
} from "../../types/privacy/rectification.ts";
import { ServiceRequestType } from "../../types/requests/service-request.ts";
import { ServiceRequestPayload } from "../../types/requests/write-requests.ts";

@Resolver(() => RectificationType)
export class RectificationResolver {
  @Sees(...RECTIFICATION_READERS)
  @Mutation(() => ServiceRequestPayload, { description: "Asks that wrong data be put right (GDPR, art. 16)." })
  askRectification(
    @Arg("input", () => AskRectificationInput, { description: "Whose, and what." }) input: AskRectificationInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return askRectification(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => ServiceRequestPayload, {
    description: "Puts the term of such a request off by two months, once, and tells the person why.",
  })
  extendRectification(
    @Arg("input", () => ExtendRectificationInput, { description: "Which, and why." }) input: ExtendRectificationInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return extendRectification(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => ServiceRequestPayload, {
    description: "Decides on such a request, with reasons; whoever is refused is told where to go.",
  })
  decideRectification(
    @Arg("input", () => DecideRectificationInput, { description: "Which, what, and why." })
    input: DecideRectificationInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return decideRectification(context, input);
  }

  @FieldResolver()
  remedies(@Root() { decision }: RectificationRow, @Ctx() context: AffiliatesContext) {
    return remediesInWords(context, decision);
  }
}

/** What a request says of data that are to be put right. */
@Resolver(() => ServiceRequestType)
export class RequestRectificationResolver {
  @Sees(...RECTIFICATION_READERS)
  @FieldResolver(() => RectificationType, {
    nullable: true,
    description: "What is to be put right, where that is what is asked for.",
  })
  rectification(@Root() { id }: { readonly id: string }, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.rectificationOfRequest.load(id);
  }
}
