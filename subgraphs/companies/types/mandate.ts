import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { connectionOf } from "../../shared/plumbing/connection.ts";
import { About } from "../../shared/plumbing/privacy/about.ts";
import { NodeType, PeriodType } from "../../shared/plumbing/value-types.ts";
import { CompanyType } from "./company.ts";
import { MandateRoleEnum } from "./enums.ts";

/** Owned by the affiliates subgraph. */
@About("MANDATE")
@ObjectType("Affiliate")
@Directive('@key(fields: "id")')
@Sees("INSURED", "COMPANY", ...STAFF, "HEALTH_FUND", "INASTI")
export class AffiliateType {
  @Field(() => ID, { description: "Opaque; its prefix tells the kind." })
  id!: string;
}

@About("MANDATE")
@ObjectType("Mandate", {
  implements: NodeType,
  description:
    "Who acts for a company or works in it as a partner (mandaat / mandat). It makes one self-employed, unless the contrary is proven.",
})
@Directive('@key(fields: "id")')
@Sees("INSURED", "COMPANY", ...STAFF, "INASTI")
export class MandateType extends NodeType {
  @Field(() => Int, { description: "Counts up with each change." })
  version!: number;

  @Field(() => CompanyType, { nullable: true, description: "In which company; absent if that is not yours to see." })
  company!: CompanyType | null;

  @Sees("INSURED", ...STAFF, "INASTI")
  @Field(() => AffiliateType, { nullable: true, description: "The holder's file; absent if it is not yours to see." })
  holder!: AffiliateType | null;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "The holder's name, as published." })
  holderName!: string;

  @Field(() => MandateRoleEnum, { description: "In what role." })
  role!: string;

  @Field(() => Boolean, { description: "Whether it is paid; an unpaid one must be so in law and in fact." })
  paid!: boolean;

  @Field(() => PeriodType, { description: "From when until when." })
  period!: PeriodType;

  @Field(() => String, { description: "Where it was published, or is registered." })
  evidence!: string;
}

export const MandateConnection = connectionOf("Mandate", () => MandateType);
