import { Field } from "type-graphql";
import { DateScalar } from "../../shared/plumbing/scalars.ts";
import { UserErrorOf, UserErrorType } from "../../shared/plumbing/user-error.ts";
import type { Day } from "../../shared/values/calendar.ts";

@UserErrorOf("FundStayTooShortError", "statut:fundStayTooShort", "The company has not been long enough with its fund.")
export class FundStayTooShortErrorType extends UserErrorType {
  @Field(() => DateScalar, { description: "The first 1 January on which it may be elsewhere." })
  earliestOn!: Day;
}

@UserErrorOf("FundChangePendingError", "statut:fundChangePending", "A change of fund is announced already.")
export class FundChangePendingErrorType extends UserErrorType {
  @Field(() => DateScalar, { description: "When that one acts." })
  actsOn!: Day;
}

@UserErrorOf("FundChangeEndedError", "statut:fundChangeEnded", "The change was done, or came to nothing, already.")
export class FundChangeEndedErrorType extends UserErrorType {
  @Field(() => DateScalar, { description: "When." })
  endedOn!: Day;
}
