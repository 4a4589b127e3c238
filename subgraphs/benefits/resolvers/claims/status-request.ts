import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { decideStatusRequest } from "../../services/claims/note-redirected-outcome.ts";
import { DecideStatusRequestPayload } from "../../types/claims/decide-status-request.ts";
import { DecideStatusRequestInput } from "../../types/claims/write-decisions.ts";

@Resolver(() => DecideStatusRequestPayload)
export class StatusRequestResolver {
  @Sees("INASTI")
  @Mutation(() => DecideStatusRequestPayload, {
    description: "Says what the institute decided of a request that was passed on to it; quarters follow.",
  })
  decideStatusRequest(
    @Arg("input", () => DecideStatusRequestInput, { description: "Of which, and what." })
    input: DecideStatusRequestInput,
    @Ctx() context: BenefitsContext,
  ) {
    return decideStatusRequest(context, input);
  }

  @FieldResolver()
  decision(@Root() { claimId }: { readonly claimId?: string }, @Ctx() { loaders }: BenefitsContext) {
    return claimId ? loaders.outcomeOfRedirected.clear(claimId).load(claimId) : null;
  }
}
