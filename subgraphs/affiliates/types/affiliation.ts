import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { connectionOf } from "../../shared/plumbing/connection.ts";
import { About } from "../../shared/plumbing/privacy/about.ts";
import { NodeType, PeriodType } from "../../shared/plumbing/value-types.ts";
import { SelfEmployedActivityType } from "./career/career-period.ts";
import { CapacityEnum, ContributorCategoryEnum } from "./enums.ts";
import { FundType } from "./fund.ts";

@About("CAREER")
@ObjectType("Affiliation", {
  implements: NodeType,
  description: "A period with one fund in one category (aansluiting / affiliation).",
})
@Directive('@key(fields: "id")')
@Sees("INSURED", ...STAFF, "INASTI")
export class AffiliationType extends NodeType {
  @Field(() => Int, { description: "Counts up with each change." })
  version!: number;

  @Field(() => FundType, { description: "The fund." })
  fund!: FundType;

  @Field(() => ContributorCategoryEnum, { description: "As what they contribute." })
  category!: string;

  @Field(() => CapacityEnum, { description: "In what capacity they are self-employed." })
  capacity!: string;

  @Field(() => PeriodType, { description: "From when until when." })
  period!: PeriodType;

  @Field(() => SelfEmployedActivityType, { nullable: true, description: "What the person does, where that is known." })
  activity!: SelfEmployedActivityType | null;

  @Field(() => String, { nullable: true, description: "Why it begins, free of language; absent where nobody said." })
  startReason!: string | null;

  @Field(() => String, { nullable: true, description: "Why it ended." })
  endReason!: string | null;
}

export const AffiliationConnection = connectionOf("Affiliation", () => AffiliationType);
