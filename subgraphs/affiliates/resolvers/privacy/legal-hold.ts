import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { liftLegalHold, placeLegalHold } from "../../services/privacy/hold-file.ts";
import { AffiliateType } from "../../types/affiliate.ts";
import {
  LegalHoldType,
  LiftLegalHoldInput,
  LiftLegalHoldPayload,
  PlaceLegalHoldInput,
  PlaceLegalHoldPayload,
} from "../../types/privacy/legal-hold.ts";

interface Written {
  readonly legalHoldId?: string;
}

const holdOf = ({ legalHoldId }: Written, { loaders }: AffiliatesContext) =>
  legalHoldId ? loaders.legalHoldById.load(legalHoldId) : null;

@Resolver(() => AffiliateType)
export class AffiliateHoldsResolver {
  @Sees("INSURED", ...STAFF)
  @Directive("@listSize(assumedSize: 1)")
  @FieldResolver(() => [LegalHoldType], { description: "What holds or held the file, the newest first." })
  legalHolds(@Root() { id }: { readonly id: string }, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.legalHoldsOfAffiliate.load(id);
  }
}

@Resolver(() => PlaceLegalHoldPayload)
export class PlaceLegalHoldResolver {
  @Sees(...STAFF)
  @Mutation(() => PlaceLegalHoldPayload, { description: "Holds a file, so that nothing of it is destroyed." })
  placeLegalHold(
    @Arg("input", () => PlaceLegalHoldInput, { description: "Whose, and why." }) input: PlaceLegalHoldInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return placeLegalHold(context, input);
  }

  @FieldResolver()
  legalHold(@Root() written: Written, @Ctx() context: AffiliatesContext) {
    return holdOf(written, context);
  }
}

@Resolver(() => LiftLegalHoldPayload)
export class LiftLegalHoldResolver {
  @Sees(...STAFF)
  @Mutation(() => LiftLegalHoldPayload, { description: "Lifts what held a file." })
  liftLegalHold(
    @Arg("input", () => LiftLegalHoldInput, { description: "Which." }) input: LiftLegalHoldInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return liftLegalHold(context, input);
  }

  @FieldResolver()
  legalHold(@Root() written: Written, @Ctx() context: AffiliatesContext) {
    return holdOf(written, context);
  }
}
