import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar } from "../../../shared/plumbing/scalars.ts";
import { LegalBasisType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import type { StepKind } from "../../rules/recovery/step-kinds.ts";
import { RecoveryStepKindEnum } from "./claim-file.ts";

@ObjectType("RecoveryPolicy", {
  description: "How a fund recovers where no text says how (invorderingsbeleid / politique de recouvrement).",
})
@AboutNobody("the fund’s own choices, about no person")
@Sees(...STAFF)
export class RecoveryPolicyType {
  @Field(() => DateScalar, { description: "From which day on it holds." })
  validFrom!: Day;

  @Field(() => Int, { description: "So many days after its day a due that is open opens a claim file." })
  graceDays!: number;

  @Field(() => EuroScalar, { description: "Below this sum no file is opened." })
  leastClaim!: Cents;

  @Field(() => Int, { description: "So many attempts on different days stand for a personal contact." })
  attempts!: number;

  @Field(() => Int, { description: "So many months after its day a due calls for the letter with the ways out." })
  monthsBeforeLetter!: number;

  @Directive("@listSize(assumedSize: 4)")
  @Field(() => [RecoveryStepKindEnum], { description: "What the day’s work takes by itself." })
  byItself!: readonly StepKind[];

  @Field(() => Int, { description: "So many days the day’s work leaves after a step before it writes again." })
  daysBetween!: number;

  @Field(() => Int, { description: "A step that may be taken, and was not for longer, is breached." })
  daysToAct!: number;

  @Field(() => Int, { description: "So many months before something is prescribed its file is at risk." })
  monthsAtRisk!: number;

  @Field(() => LegalBasisType, { description: "Where it is written, and how sure that is." })
  basis!: Source;
}
