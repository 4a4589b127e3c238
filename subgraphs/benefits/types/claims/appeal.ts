import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import { DeadlineType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Deadline } from "../../../shared/values/deadline.ts";
import { appealRulings, appealTellers } from "../../rules/claims/appeal.ts";
import { CLAIM_READERS } from "./decision.ts";

export const AppealTellerEnum = enumOf("AppealTeller", "Who told the fund of an appeal.", appealTellers);
export const AppealRulingCodeEnum = enumOf("AppealRulingCode", "What became of an appeal.", appealRulings);

@ObjectType("AppealRuling", { description: "What a court said of an appeal (uitspraak / jugement)." })
@Sees(...CLAIM_READERS)
export class AppealRulingType {
  @Field(() => AppealRulingCodeEnum, { description: "What it said." })
  ruling!: string;

  @Field(() => DateScalar, { description: "On what day." })
  ruledOn!: Day;

  @Field(() => String, { description: "Which court." })
  court!: string;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "The number of the judgment." })
  reference!: string;
}

@About("BENEFIT")
@ObjectType("DecisionAppeal", { description: "An appeal before a court against a decision (beroep / recours)." })
@Sees(...CLAIM_READERS)
export class DecisionAppealType {
  @Field(() => DateScalar, { description: "The day on which it was filed." })
  filedOn!: Day;

  @Field(() => String, { description: "Before which court." })
  court!: string;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { nullable: true, description: "The number of the case, as far as it was told." })
  number!: string | null;

  @Field(() => AppealTellerEnum, { description: "Who told of it." })
  toldBy!: string;

  @Field(() => DateScalar, { description: "The day on which the fund noted it." })
  recordedOn!: Day;

  @Field(() => DeadlineType, {
    nullable: true,
    description: "Whether it was filed in time; absent where no time runs. The court alone says that it came too late.",
  })
  deadline!: Deadline | null;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [AppealRulingType], {
    description: "What courts said of it, the oldest first; empty while it is pending.",
  })
  rulings!: readonly AppealRulingType[];

  @Field(() => Boolean, { description: "Whether the fund must still decide anew, as the newest ruling has it." })
  awaitsDecision!: boolean;

  @Field(() => ID, { nullable: true, description: "The decision by which the fund carried the judgment out." })
  revisedBy!: string | null;
}
