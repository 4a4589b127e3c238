import { Directive, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, SsinScalar } from "../../../shared/plumbing/scalars.ts";
import { UserErrorOf, UserErrorType, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { AffiliateType } from "../affiliate.ts";
import { DetailSourceEnum } from "./details.ts";
import { payloadOf } from "./payload.ts";

@About("IDENTITY")
@ObjectType("ReplacedNumber", {
  description: "A number that the person had before (vervangen nummer / numéro remplacé), under which one still asks.",
})
@Sees("INSURED", ...STAFF, "INASTI", "HEALTH_FUND")
export class ReplacedNumberType {
  @Directive('@tag(name: "personal")')
  @Field(() => SsinScalar, { description: "The number." })
  ssin!: string;

  @Field(() => DateScalar, { description: "From when another took its place." })
  replacedOn!: Day;

  @Field(() => DetailSourceEnum, { description: "Who said so." })
  source!: string;
}

@InputType("ReplaceNumberInput", { description: "The number that took the place of the one that somebody had." })
export class ReplaceNumberInput {
  @Field(() => WriteMetaInput, { description: "Key, version of the affiliate, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Who." })
  affiliateId!: string;

  @Field(() => String, { description: "The new number, of the national or the bis register." })
  ssin!: string;

  @Field(() => DateScalar, { description: "From what day, not later than today." })
  replacedOn!: Day;
}

@UserErrorOf("NumberTakenError", "statut:numberTaken", "Somebody else has that number, or had it.")
class NumberTakenErrorType extends UserErrorType {}

/** What the mutation answers. */
export const ReplaceNumberPayload = payloadOf({
  name: "ReplaceNumber",
  roles: STAFF,
  errors: [NumberTakenErrorType],
  noun: ["affiliate", () => AffiliateType, "The affiliate after the change."],
});
