import { createUnionType, Directive, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { type InsurabilityKind, insurabilityKinds } from "../../rules/insurability/insurability.ts";

const InsurabilityKindEnum = enumOf("InsurabilityKind", "For what somebody is insured, or not.", insurabilityKinds);

@About("HEALTH_INSURANCE")
@ObjectType("InsurabilityQuestion", {
  description:
    "A health fund’s question whether a member is insured. The answers are messages about its id: `transmissions`.",
})
@Sees("HEALTH_FUND")
export class InsurabilityQuestionType {
  @Field(() => ID, { description: "What the answers are about." })
  id!: string;

  @Field(() => InsurabilityKindEnum, { description: "For what." })
  kind!: InsurabilityKind;

  @Field(() => DateScalar, { description: "From which day on." })
  startsOn!: Day;

  @Field(() => String, { description: "Under which the health fund knows it." })
  reference!: string;

  @Field(() => DateScalar, { description: "On what day it was asked." })
  askedOn!: Day;
}

@InputType("AskInsurabilityInput", { description: "Whether a member is insured for an incapacity or a leave." })
export class AskInsurabilityInput {
  @Field(() => WriteMetaInput, { description: "Key, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Who." })
  affiliateId!: string;

  @Field(() => InsurabilityKindEnum, { description: "For what." })
  kind!: InsurabilityKind;

  @Field(() => DateScalar, { description: "Its first day: at most three years ago, or half a year ahead." })
  startsOn!: Day;

  @Field(() => String, { description: "Under which you know it, 3 to 100 characters: each once." })
  reference!: string;
}

const AskInsurabilityError = createUnionType({
  name: "AskInsurabilityError",
  description: "Why nothing was asked.",
  types: () => commonErrors,
  ...byKind,
});

@ObjectType("AskInsurabilityPayload", { description: "The question, or why nothing was asked." })
@Sees("HEALTH_FUND")
export class AskInsurabilityPayload {
  @Field(() => InsurabilityQuestionType, { nullable: true, description: "The question; absent where none was asked." })
  question!: InsurabilityQuestionType | null;

  @Directive("@listSize(assumedSize: 3)")
  @Field(() => [AskInsurabilityError], { description: "Why nothing was asked; empty where something was." })
  errors!: readonly object[];

  @Field(() => Boolean, { description: "Whether it is the answer to an earlier question with the same key." })
  replayed!: boolean;
}
