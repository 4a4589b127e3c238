import { Directive, Field, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { LegalBasisType, PeriodType } from "../../shared/plumbing/value-types.ts";
import type { Source } from "../../shared/values/law.ts";

@ObjectType("MandatePresumption", {
  description:
    "Whether a mandate makes its holder self-employed (vermoeden / présomption), and where that was rebutted.",
})
@Sees("INSURED", "COMPANY", ...STAFF, "INASTI")
export class MandatePresumptionType {
  @Field(() => Boolean, { description: "Whether the presumption stands today." })
  stands!: boolean;

  @Directive("@listSize(assumedSize: 3)")
  @Field(() => [PeriodType], { description: "When it is proven, in law and in fact, that the mandate is unpaid." })
  rebutted!: readonly PeriodType[];

  @Field(() => String, { nullable: true, description: "The proof in law, if there is one." })
  proofInLaw!: string | null;

  @Field(() => String, { nullable: true, description: "The proof in fact, if there is one." })
  proofInFact!: string | null;

  @Field(() => LegalBasisType, { description: "Where it is written." })
  basis!: Source;
}
