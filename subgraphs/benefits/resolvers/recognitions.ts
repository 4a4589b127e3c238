import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import type { BenefitsContext } from "../loaders/index.ts";
import { reportRecognition } from "../services/recognitions/report-recognition.ts";
import { AffiliateType } from "../types/entitlement.ts";
import {
  HealthRecognitionType,
  RECOGNISERS,
  ReportRecognitionInput,
  ReportRecognitionPayload,
} from "../types/recognitions/recognition.ts";

@Resolver(() => ReportRecognitionPayload)
export class RecognitionResolver {
  @Sees(...RECOGNISERS)
  @Mutation(() => ReportRecognitionPayload, {
    description:
      "Tells what a health fund recognised of a member: maternity leave, incapacity. It replaces by telling anew.",
  })
  reportRecognition(
    @Arg("input", () => ReportRecognitionInput, { description: "Of whom, and what." }) input: ReportRecognitionInput,
    @Ctx() context: BenefitsContext,
  ) {
    return reportRecognition(context, input);
  }

  @FieldResolver()
  recognition(@Root() { recognitionId }: { readonly recognitionId?: string }, @Ctx() { loaders }: BenefitsContext) {
    return recognitionId ? loaders.recognitionById.clear(recognitionId).load(recognitionId) : null;
  }
}

@Resolver(() => AffiliateType)
export class AffiliateRecognitionsResolver {
  @Sees("INSURED", ...STAFF)
  @Directive("@listSize(assumedSize: 5)")
  @FieldResolver(() => [HealthRecognitionType], {
    nullable: true,
    description: "What the health fund recognised and told the fund, the newest first.",
  })
  healthRecognitions(@Root() { id }: AffiliateType, @Ctx() { loaders }: BenefitsContext) {
    return loaders.recognitionsOfAffiliate.load(id);
  }
}
