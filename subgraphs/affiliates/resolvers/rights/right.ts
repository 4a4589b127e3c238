import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { RightRequestRow } from "../../loaders/rights/right-requests.ts";
import { decideRight, waiveRight } from "../../services/rights/decide-right.ts";
import { requestRight } from "../../services/rights/request-right.ts";
import { proofsOf, rightBasis, rightClock } from "../../services/rights/show-right.ts";
import { AffiliateType } from "../../types/affiliate.ts";
import {
  DecideRightInput,
  RequestRightInput,
  RightPayload,
  RightRequestType,
  WaiveRightInput,
} from "../../types/rights/right.ts";

@Resolver(() => AffiliateType)
export class AffiliateRightsResolver {
  @Sees("INSURED", ...STAFF)
  @Directive("@listSize(assumedSize: 3)")
  @FieldResolver(() => [RightRequestType], { description: "The rights that were asked, the newest first." })
  rightRequests(@Root() { id }: { readonly id: string }, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.rightRequestsOfAffiliate.load(id);
  }
}

@Resolver(() => RightRequestType)
export class RightRequestResolver {
  @FieldResolver()
  fund(@Root() { fundCode }: RightRequestRow, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.fundByCode.load(fundCode);
  }

  @FieldResolver()
  basis(@Root() request: RightRequestRow) {
    return rightBasis(request);
  }

  @FieldResolver()
  clock(@Root() request: RightRequestRow, @Ctx() context: AffiliatesContext) {
    return rightClock(context, request);
  }

  @FieldResolver()
  proofs(@Root() request: RightRequestRow, @Ctx() context: AffiliatesContext) {
    return proofsOf(context, request);
  }

  @FieldResolver()
  evidence(@Root() { id }: RightRequestRow, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.evidenceOfMatter.load(id);
  }
}

@Resolver(() => RightPayload)
export class WriteRightsResolver {
  @Sees("INSURED", ...STAFF)
  @Mutation(() => RightPayload, { description: "Asks for a right that nobody grants of office." })
  requestRight(
    @Arg("input", () => RequestRightInput, { description: "For whom, which, and from when." }) input: RequestRightInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return requestRight(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => RightPayload, { description: "Grants or refuses a right; what it changes of the career is told." })
  decideRight(
    @Arg("input", () => DecideRightInput, { description: "Which, and how." }) input: DecideRightInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return decideRight(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => RightPayload, { description: "Keeps that somebody gives a right up, on their signed word." })
  waiveRight(
    @Arg("input", () => WaiveRightInput, { description: "Which." }) input: WaiveRightInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return waiveRight(context, input);
  }

  @FieldResolver()
  rightRequest(
    @Root() { rightRequestId }: { readonly rightRequestId?: string },
    @Ctx() { loaders }: AffiliatesContext,
  ) {
    return rightRequestId ? loaders.rightRequestById.load(rightRequestId) : null;
  }
}
