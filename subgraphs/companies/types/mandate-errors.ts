import { Field, ID } from "type-graphql";
import { DateScalar } from "../../shared/plumbing/scalars.ts";
import { UserErrorOf, UserErrorType } from "../../shared/plumbing/user-error.ts";
import type { Day } from "../../shared/values/calendar.ts";

@UserErrorOf("MandateOverlapsError", "statut:mandateOverlaps", "The same person holds that role at the same time.")
export class MandateOverlapsErrorType extends UserErrorType {
  @Field(() => ID, { description: "The mandate that is there already." })
  otherMandateId!: string;
}

@UserErrorOf("MandateAlreadyEndedError", "statut:mandateAlreadyEnded", "The mandate has an end already.")
export class MandateAlreadyEndedErrorType extends UserErrorType {
  @Field(() => DateScalar, { description: "On which day it ended." })
  endedOn!: Day;
}

@UserErrorOf("PresumptionStandsError", "statut:presumptionStands", "The mandate is paid, at least in part.")
export class PresumptionStandsErrorType extends UserErrorType {}
