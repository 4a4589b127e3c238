import { Directive, Field, ID } from "type-graphql";
import { DateScalar, QuarterScalar } from "../../../shared/plumbing/scalars.ts";
import { UserErrorOf, UserErrorType } from "../../../shared/plumbing/user-error.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import { ClaimStateEnum } from "./enums.ts";

@UserErrorOf("ClaimStateError", "statut:claimState", "The claim is in a state in which that is not done.")
export class ClaimStateErrorType extends UserErrorType {
  @Field(() => ClaimStateEnum, { description: "The state that it is in." })
  state!: string;
}

@UserErrorOf("ClaimOpenError", "statut:claimOpen", "The same benefit is claimed already for that fact.")
export class ClaimOpenErrorType extends UserErrorType {
  @Field(() => ID, { description: "The claim that is open." })
  claimId!: string;
}

@UserErrorOf("ClaimNotDecidableError", "statut:claimNotDecidable", "Too little is known to decide.")
export class ClaimNotDecidableErrorType extends UserErrorType {
  @Directive("@listSize(assumedSize: 5)")
  @Field(() => [ID], { description: "The codes of what is missing." })
  missing!: readonly string[];

  @Directive("@listSize(assumedSize: 5)")
  @Field(() => [QuarterScalar], { description: "The quarters of which nobody knows how they are treated." })
  quarters!: readonly Quarter[];

  @Field(() => DateScalar, {
    nullable: true,
    description: "From when one decides on what there is; absent while the person was not asked.",
  })
  decidableFrom!: Day | null;
}

@UserErrorOf("FigureUnknownError", "statut:figureUnknown", "A figure of the law that is needed is not known.")
export class FigureUnknownErrorType extends UserErrorType {
  @Field(() => String, { description: "The table of the law that knows none." })
  lawTable!: string;

  @Field(() => DateScalar, { description: "The day for which it knows none." })
  lawDay!: Day;
}
