import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { connectionOf } from "../../shared/plumbing/connection.ts";
import { AddressType, LanguageEnum } from "../../shared/plumbing/contributor-types.ts";
import { About } from "../../shared/plumbing/privacy/about.ts";
import { DateScalar, SsinScalar } from "../../shared/plumbing/scalars.ts";
import { NodeType, PeriodType } from "../../shared/plumbing/value-types.ts";
import type { Day } from "../../shared/values/calendar.ts";
import { ContributorType } from "./contributor.ts";
import { FundType } from "./fund.ts";

/** Those who may see more of a person than the number. */
const FILE_READERS = ["INSURED", ...STAFF, "INASTI"] as const;

@About("HEALTH_INSURANCE")
@ObjectType("HealthFundMembership", {
  description: "With which health fund (ziekenfonds / mutualité) somebody is, and for how long.",
})
@Sees(...FILE_READERS, "HEALTH_FUND")
export class HealthFundMembershipType {
  @Field(() => String, { description: "The health fund's number, three digits." })
  healthFund!: string;

  @Field(() => PeriodType, { description: "From when until when." })
  period!: PeriodType;
}

@About("IDENTITY")
@ObjectType("Affiliate", {
  implements: [ContributorType, NodeType],
  description: "A person who is, or was, affiliated with a fund as self-employed (aangeslotene / affilié).",
})
@Directive('@key(fields: "id")')
@Directive('@key(fields: "ssin")')
@Sees(...FILE_READERS, "HEALTH_FUND", "COMPANY")
export class AffiliateType extends ContributorType {
  @Sees(...FILE_READERS)
  @Field(() => Int, { description: "Counts up with each change, for `expectedVersion`." })
  version!: number;

  @Directive('@tag(name: "personal")')
  @Sees(...FILE_READERS, "HEALTH_FUND")
  @Field(() => SsinScalar, { description: "The number in the national or the bis register." })
  ssin!: string;

  @Sees(...FILE_READERS)
  @Field(() => String, { description: "First and last name." })
  override displayName!: string;

  @Sees(...FILE_READERS)
  @Field(() => LanguageEnum, { description: "The language in which they are written to." })
  override language!: string;

  @Directive('@tag(name: "personal")')
  @Sees(...FILE_READERS)
  @Field(() => String, { description: "First name." })
  firstName!: string;

  @Directive('@tag(name: "personal")')
  @Sees(...FILE_READERS)
  @Field(() => String, { description: "Last name." })
  lastName!: string;

  @Directive('@tag(name: "personal")')
  @Sees(...FILE_READERS)
  @Field(() => DateScalar, { nullable: true, description: "From the register; absent where it knows no whole date." })
  birthDate!: Day | null;

  @Sees(...FILE_READERS)
  @Field(() => FundType, { description: "The fund of today." })
  fund!: FundType;

  @Directive('@tag(name: "personal")')
  @Sees(...FILE_READERS)
  @Field(() => AddressType, { description: "Where they live." })
  address!: AddressType;

  @Sees(...FILE_READERS, "HEALTH_FUND")
  @Field(() => HealthFundMembershipType, { nullable: true, description: "The health fund of the day." })
  healthFund!: HealthFundMembershipType | null;
}

export const AffiliateConnection = connectionOf("Affiliate", () => AffiliateType);
