import { Field, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { FundStub } from "../../../shared/plumbing/contributor-types.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { EuroScalar } from "../../../shared/plumbing/scalars.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { BenefitDefinitionType } from "../benefit-definition.ts";
import { CLAIM_READERS } from "../claims/decision.ts";

@About("BENEFIT")
@ObjectType("BenefitPaidYear", {
  description:
    "What a person was paid of one benefit in a year, as the bank booked it: what a tax slip tells (fiche / fiche).",
})
@Sees(...CLAIM_READERS)
export class BenefitPaidYearType {
  @Field(() => FundStub, { description: "Which fund paid it." })
  fund!: FundStub;

  @Field(() => BenefitDefinitionType, { description: "Of which benefit." })
  benefit!: BenefitDefinitionType;

  @Field(() => EuroScalar, { description: "What the bank booked to the person or to who seizes it, without interest." })
  paid!: Cents;

  @Field(() => EuroScalar, { description: "What was kept back of payments, for what had been paid without right." })
  keptBack!: Cents;

  @Field(() => EuroScalar, { description: "What the bank brought back in the year, whenever it was paid." })
  cameBack!: Cents;

  @Field(() => EuroScalar, { description: "Paid and kept back, less what came back: below zero where more did." })
  total!: Cents;

  @Field(() => EuroScalar, { description: "Interest on what was paid late, apart from the benefit." })
  interest!: Cents;
}
