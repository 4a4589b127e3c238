import { Field, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { SsinScalar } from "../../../shared/plumbing/scalars.ts";
import { ContributionVoucherType } from "../contribution-voucher.ts";

@About("HEALTH_INSURANCE")
@ObjectType("InsuredMember", {
  description: "What a health fund is told of one of the numbers that it asked for, in the order asked.",
})
@Sees("HEALTH_FUND")
export class InsuredMemberType {
  @Field(() => SsinScalar, { description: "The number that was asked for." })
  asked!: string;

  @Field(() => ContributionVoucherType, {
    nullable: true,
    description: "The voucher of the year; absent of whoever is no member of the asker, and of a number nobody has.",
  })
  voucher!: object | null;
}
