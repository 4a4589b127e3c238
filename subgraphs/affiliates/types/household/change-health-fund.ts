import { Field, ID, InputType } from "type-graphql";
import { STAFF } from "../../../shared/plumbing/access.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import { UserErrorOf, UserErrorType, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { PeriodType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { AffiliateType } from "../affiliate.ts";
import { payloadOf } from "./payload.ts";

@InputType("ChangeHealthFundInput", { description: "With which health fund somebody is from a day on." })
export class ChangeHealthFundInput {
  @Field(() => WriteMetaInput, { description: "Key, version of the affiliate, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Who." })
  affiliateId!: string;

  @Field(() => String, { description: "The health fund's number, three digits." })
  healthFund!: string;

  @Field(() => DateScalar, { description: "From what day, at most a year ahead; the old one ends the day before." })
  startsOn!: Day;
}

@UserErrorOf("MembershipStandsError", "statut:membershipStands", "Another membership stands in the way.")
class MembershipStandsErrorType extends UserErrorType {
  @Field(() => PeriodType, { description: "For how long that one runs." })
  otherPeriod!: PeriodType;
}

/** What the mutation answers. */
export const ChangeHealthFundPayload = payloadOf({
  name: "ChangeHealthFund",
  roles: STAFF,
  errors: [MembershipStandsErrorType],
  noun: ["affiliate", () => AffiliateType, "The affiliate after the change."],
});
