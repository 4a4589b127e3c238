import { Field, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { LegalBasisType, PeriodType } from "../../../shared/plumbing/value-types.ts";
import { liabilityBases } from "../../rules/household/joint-liability.ts";
import { ContributorType } from "../contributor.ts";

const LiabilityBasisEnum = enumOf("LiabilityBasis", "Why somebody answers for another.", liabilityBases);

@About("HOUSEHOLD", (row) => (typeof row.debtorId === "string" ? row.debtorId : null))
@ObjectType("JointLiability", {
  description:
    "That somebody answers for another's contributions (hoofdelijke aansprakelijkheid / responsabilité solidaire).",
})
@Sees("INSURED", ...STAFF, "INASTI")
export class JointLiabilityType {
  @Field(() => LiabilityBasisEnum, { description: "Why." })
  basis!: string;

  @Field(() => PeriodType, { description: "For the contributions of which period." })
  period!: PeriodType;

  @Field(() => LegalBasisType, { description: "Where that is written." })
  legalBasis!: LegalBasisType;

  @Field(() => String, { description: "The name of whose contributions they are." })
  debtorName!: string;

  @Field(() => ContributorType, { nullable: true, description: "Whose contributions; absent if not yours to see." })
  debtor!: ContributorType | null;

  @Field(() => String, { nullable: true, description: "The name of who answers, where it is a person." })
  coDebtorName!: string | null;

  @Field(() => ContributorType, { nullable: true, description: "Who answers; absent if not yours to see." })
  coDebtor!: ContributorType | null;
}
