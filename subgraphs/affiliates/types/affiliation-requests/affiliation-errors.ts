import { Directive, Field, ID } from "type-graphql";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import { UserErrorOf, UserErrorType } from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { AffiliationRequestStateEnum } from "./enums.ts";

@UserErrorOf(
  "AffiliationRequestStateError",
  "statut:affiliationRequestState",
  "The request is in a state in which that is not done.",
)
export class AffiliationRequestStateErrorType extends UserErrorType {
  @Field(() => AffiliationRequestStateEnum, { description: "The state that it is in." })
  state!: string;
}

@UserErrorOf("AffiliationRequestOpenError", "statut:affiliationRequestOpen", "The fund has an open request already.")
export class AffiliationRequestOpenErrorType extends UserErrorType {
  @Field(() => ID, { description: "The request that is open." })
  affiliationRequestId!: string;
}

@UserErrorOf("AffiliationTooEarlyError", "statut:affiliationTooEarly", "A start is declared six months ahead at most.")
export class AffiliationTooEarlyErrorType extends UserErrorType {
  @Field(() => DateScalar, { description: "The first day on which that start may be declared." })
  earliestOn!: Day;
}

@UserErrorOf("AffiliationBlockedError", "statut:affiliationBlocked", "Something stands in the way of the affiliation.")
export class AffiliationBlockedErrorType extends UserErrorType {
  @Directive("@listSize(assumedSize: 3)")
  @Field(() => [ID], { description: "The codes of the checks that stand in the way." })
  blocking!: readonly string[];
}

@UserErrorOf("PersonAlreadyAffiliatedError", "statut:personAlreadyAffiliated", "The person is affiliated already.")
export class PersonAlreadyAffiliatedErrorType extends UserErrorType {}

@UserErrorOf(
  "PersonMayStillJoinError",
  "statut:personMayStillJoin",
  "The person is not late yet, and may still choose a fund.",
)
export class PersonMayStillJoinErrorType extends UserErrorType {
  @Field(() => DateScalar, { description: "The last day on which the person joins in time." })
  dueOn!: Day;
}

@UserErrorOf(
  "AffiliationNoticeRunningError",
  "statut:affiliationNoticeRunning",
  "A formal notice to the person is running already.",
)
export class AffiliationNoticeRunningErrorType extends UserErrorType {
  @Field(() => DateScalar, { description: "The last day of that notice." })
  dueOn!: Day;
}
