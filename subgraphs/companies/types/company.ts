import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { connectionOf } from "../../shared/plumbing/connection.ts";
import { AddressType, FundStub } from "../../shared/plumbing/contributor-types.ts";
import { AboutNobody } from "../../shared/plumbing/privacy/about.ts";
import { DateScalar, EnterpriseNumberScalar } from "../../shared/plumbing/scalars.ts";
import { NodeType, PeriodType } from "../../shared/plumbing/value-types.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { DissolutionGround } from "../rules/dissolution.ts";
import { ContributorType } from "./contributor.ts";
import { DissolutionGroundEnum, InsolvencyKindEnum } from "./enums.ts";
import { LegalFormType } from "./legal-form.ts";

const COMPANY_READERS = ["COMPANY", "INSURED", ...STAFF, "INASTI"] as const;

@ObjectType("EconomicActivity", { description: "What a company does, by the Belgian version of NACE." })
@Sees("ANYBODY")
export class EconomicActivityType {
  @Field(() => ID, { description: "The code, two to seven digits." })
  code!: string;

  @Field(() => String, { description: "The year of the nomenclature: 2008 or 2025." })
  nomenclature!: string;
}

@ObjectType("Insolvency", {
  description: "A stretch in which a company is insolvent or winds up (insolventie / insolvabilité).",
})
@Sees(...COMPANY_READERS)
export class InsolvencyType {
  @Field(() => InsolvencyKindEnum, { name: "kind", description: "Of what kind." })
  insolvency!: string;

  @Field(() => PeriodType, { description: "From the judgment or the decision until it is closed." })
  period!: PeriodType;

  @Field(() => String, { nullable: true, description: "Who was appointed: curator, or judicial delegate." })
  curator!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "When it stood in the annexes to the Moniteur belge: for a liquidation, that year counts.",
  })
  publishedOn!: Day | null;

  @Field(() => String, { nullable: true, description: "The judgment or the deed, as one cites it." })
  reference!: string | null;
}

@AboutNobody("a company")
@ObjectType("Company", {
  implements: [ContributorType, NodeType],
  description: "A company affiliated with a fund (vennootschap / société). Its contribution gives nobody any right.",
})
@Directive('@key(fields: "id")')
@Directive('@key(fields: "enterpriseNumber")')
@Sees(...COMPANY_READERS)
export class CompanyType extends ContributorType {
  @Field(() => Int, { description: "Counts up with each change of the company or of its mandates." })
  version!: number;

  @Field(() => String, { description: "The name by which one knows it, with its form." })
  override displayName!: string;

  @Field(() => EnterpriseNumberScalar, { description: "Its number in the Crossroads Bank for Enterprises." })
  enterpriseNumber!: string;

  @Field(() => String, { description: "Its name, without the form." })
  name!: string;

  @Field(() => LegalFormType, { description: "Its legal form, under the name of the day." })
  legalForm!: LegalFormType;

  @Field(() => DateScalar, {
    description:
      "When its deed was filed: from then on it owes the contribution (rechtspersoonlijkheid / personnalité juridique).",
  })
  legalPersonalityOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "When it ceased to exist; absent while it is there." })
  dissolvedOn!: Day | null;

  @Field(() => DissolutionGroundEnum, { nullable: true, description: "How it ceased to exist." })
  dissolutionGround!: DissolutionGround | null;

  @Field(() => FundStub, { description: "Its fund." })
  fund!: FundStub;

  @Field(() => AddressType, { description: "Its seat." })
  address!: AddressType;

  @Field(() => EconomicActivityType, { nullable: true, description: "What it does, where it is known." })
  activity!: EconomicActivityType | null;
}

export const CompanyConnection = connectionOf("Company", () => CompanyType);
