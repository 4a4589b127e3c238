import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { BenefitDefinitionType } from "../benefit-definition.ts";
import { BenefitEvidenceType, CompetentBodyType } from "../benefit-parts.ts";
import { CaseFieldType } from "../case-form.ts";
import { CLAIM_READERS } from "./decision.ts";

@ObjectType("ClaimFormField", { description: "A field of a claim, with what is answered." })
@Sees(...CLAIM_READERS)
export class ClaimFormFieldType {
  @Field(() => CaseFieldType, { description: "What is asked." })
  field!: CaseFieldType;

  @Directive('@tag(name: "personal")')
  @Field(() => [String], { nullable: true, description: "What is answered, or known; absent while nothing is." })
  values!: readonly string[] | null;

  @Field(() => Boolean, { description: "Whether an authentic source answered it, so that nobody is asked." })
  prefilled!: boolean;
}

@About("BENEFIT")
@ObjectType("ClaimForm", { description: "The form of a claim, filled with what the fund knows: data is asked once." })
@Sees(...CLAIM_READERS)
export class ClaimFormType {
  @Field(() => ID, { description: "Of whom." })
  affiliateId!: string;

  @Field(() => BenefitDefinitionType, { description: "Of which benefit, under the law of the day of the fact." })
  benefit!: BenefitDefinitionType;

  @Directive("@listSize(assumedSize: 12)")
  @Field(() => [ClaimFormFieldType], { description: "What is asked, in order." })
  fields!: readonly ClaimFormFieldType[];

  @Directive("@listSize(assumedSize: 8)")
  @Field(() => [ID], { description: "The codes of what must still be answered." })
  missing!: readonly string[];

  @Directive("@listSize(assumedSize: 3)")
  @Field(() => [BenefitEvidenceType], { description: "The documents that must be handed in." })
  missingEvidence!: readonly BenefitEvidenceType[];

  @Field(() => CompetentBodyType, { nullable: true, description: "To whom a claim is passed on; absent if to nobody." })
  passedOnTo!: CompetentBodyType | null;
}
