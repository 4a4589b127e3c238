import { Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About, AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar } from "../../../shared/plumbing/scalars.ts";
import { CalculationType, LegalBasisType } from "../../../shared/plumbing/value-types.ts";
import type { Calculation } from "../../../shared/values/calculation.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { companyTiers } from "../../rules/companies/company-contribution.ts";
import { companyExemptions } from "../../rules/companies/company-exemption.ts";
import { DueType } from "../due.ts";
import { ReckoningRefusalType } from "../simulation.ts";

export const CompanyTierEnum = enumOf("CompanyTier", "Which of two amounts a company owes.", companyTiers);
export const CompanyExemptionEnum = enumOf(
  "CompanyExemptionCode",
  "Why a company owes nothing for a year (vrijstelling / exonération).",
  companyExemptions,
);

/** Owned by the companies subgraph: the company, the year, and what its contribution rests on. */
@AboutNobody("a company")
@ObjectType("CompanyYear", { description: "One company in one year, and what it owes for it." })
@Directive('@key(fields: "id")')
@Sees("COMPANY", ...STAFF, "INASTI")
export class CompanyYearType {
  @Field(() => ID, { description: "Natural: the company and the year." })
  id!: string;
}

/** Owned by the companies subgraph. */
@About("MANDATE")
@ObjectType("Mandate", { description: "Who acts for a company or works in it as a partner." })
@Directive('@key(fields: "id")')
@Sees("INSURED", "COMPANY", ...STAFF, "INASTI")
export class MandateType {
  @Field(() => ID, { description: "Opaque." })
  id!: string;
}

@AboutNobody("a company")
@ObjectType("CompanyExemption", { description: "Why a company owes nothing for a year." })
@Sees("ANYBODY")
export class CompanyExemptionType {
  @Field(() => CompanyExemptionEnum, { description: "Why." })
  code!: string;

  @Field(() => DateScalar, { description: "Since when; a liquidation since its publication." })
  since!: Day;

  @Field(() => Boolean, {
    description: "Whether what was paid is given back; if not, what had come in by that day is kept.",
  })
  refunded!: boolean;

  @Field(() => LegalBasisType, { description: "Where it is written." })
  basis!: Source;
}

@AboutNobody("a company")
@ObjectType("CompanyContribution", {
  description:
    "What a company owes for a year by what is known today (jaarlijkse vennootschapsbijdrage / cotisation annuelle des sociétés).",
})
@Sees("COMPANY", ...STAFF)
export class CompanyContributionType {
  @Field(() => CompanyTierEnum, { nullable: true, description: "Which amount; absent where none can be named." })
  tier?: string | null;

  @Field(() => CompanyExemptionType, { nullable: true, description: "Why it is exempt, if it is." })
  exemption?: CompanyExemptionType | null;

  @Field(() => DateScalar, { nullable: true, description: "The last day to pay: the money is on the fund's account." })
  dueOn?: Day | null;

  @Field(() => CalculationType, { nullable: true, description: "The amount, and how it is reckoned." })
  calculation?: Calculation | null;

  @Field(() => ReckoningRefusalType, { nullable: true, description: "Why no amount can be named." })
  refusal?: ReckoningRefusalType | null;

  @Field(() => DueType, { nullable: true, description: "The due that stands for it; absent before it is billed." })
  due?: DueType | null;
}

@InputType("SimulateCompanyContributionInput", { description: "A company, as somebody supposes it." })
export class SimulateCompanyContributionInput {
  @Field(() => Int, { description: "The year." })
  year!: number;

  @Field(() => DateScalar, { description: "Since when it has legal personality." })
  legalPersonalityOn!: Day;

  @Field(() => EuroScalar, {
    nullable: true,
    description: "The balance total of the last but one accounting year closed on 1 January; absent if there is none.",
  })
  balanceTotal?: Cents | null;

  @Field(() => CompanyExemptionEnum, { nullable: true, description: "Why it would be exempt, if it would." })
  exemption?: keyof typeof companyExemptions | null;

  @Field(() => DateScalar, { nullable: true, description: "When all of it would reach the fund's account." })
  paidOn?: Day | null;
}

@AboutNobody("a supposition")
@ObjectType("CompanySimulation", { description: "What a company would owe for a year." })
@Sees("ANYBODY")
export class CompanySimulationType {
  @Field(() => CompanyTierEnum, { nullable: true, description: "Which amount." })
  tier?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The last day to pay." })
  dueOn?: Day | null;

  @Field(() => CalculationType, { nullable: true, description: "The amount, and how it is reckoned." })
  calculation?: Calculation | null;

  @Field(() => Int, { description: "How many calendar months the payment would be late." })
  monthsLate!: number;

  @Field(() => EuroScalar, { description: "What that would add." })
  surcharge!: Cents;

  @Field(() => ReckoningRefusalType, { nullable: true, description: "Why no amount can be named." })
  refusal?: ReckoningRefusalType | null;
}
