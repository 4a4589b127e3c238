import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { About, AboutNobody, personOf } from "../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar } from "../../shared/plumbing/scalars.ts";
import { LegalBasisType, NodeType, PeriodType } from "../../shared/plumbing/value-types.ts";
import type { BalanceStanding } from "../../shared/values/balance-that-counts.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { Source } from "../../shared/values/law.ts";
import type { Cents } from "../../shared/values/money.ts";
import type { StarterOutcome } from "../rules/starter-exemption.ts";
import { CompanyType } from "./company.ts";
import { BalanceSheetSourceEnum, BalanceStandingEnum, StarterOutcomeEnum } from "./enums.ts";
import { MandateType } from "./mandate.ts";

@AboutNobody("a company")
@ObjectType("BalanceSheet", {
  implements: NodeType,
  description: "The annual accounts of one accounting year, as filed (jaarrekening / comptes annuels).",
})
@Directive('@key(fields: "id")')
@Sees("COMPANY", ...STAFF, "INASTI")
export class BalanceSheetType extends NodeType {
  @Field(() => PeriodType, { description: "The accounting year." })
  accountingYear!: PeriodType;

  @Field(() => EuroScalar, { description: "The balance total: item 20/58." })
  balanceTotal!: Cents;

  @Field(() => DateScalar, { description: "When it was filed with the National Bank." })
  filedOn!: Day;

  @Field(() => BalanceSheetSourceEnum, { description: "Who told us of it." })
  source!: string;

  @Field(() => String, { description: "Under what number, or where it stands." })
  reference!: string;

  @Field(() => DateScalar, { description: "When we came to know of it." })
  receivedOn!: Day;

  @Field(() => BalanceSheetType, { nullable: true, description: "The accounts that correct it, if any do." })
  correctedBy!: BalanceSheetType | null;
}

@AboutNobody("a company")
@ObjectType("DormancyCertificate", {
  implements: NodeType,
  description:
    "The tax service's word that a company did nothing in a year (attest van niet-activiteit / non-activité).",
})
@Directive('@key(fields: "id")')
@Sees("COMPANY", ...STAFF, "INASTI")
export class DormancyCertificateType extends NodeType {
  @Field(() => Int, { description: "For which year." })
  year!: number;

  @Field(() => DateScalar, { description: "When it was issued: never before the year is over." })
  issuedOn!: Day;

  @Field(() => String, { description: "Its own number." })
  reference!: string;

  @Field(() => DateScalar, { description: "When it came in." })
  receivedOn!: Day;

  @Field(() => String, { description: "The name of the file." })
  fileName!: string;

  @Field(() => Int, { description: "The size of the file, in bytes." })
  bytes!: number;

  @Field(() => String, { description: "The SHA-256 of the file, in hexadecimal: it is kept byte for byte." })
  sha256!: string;
}

@About("CAREER", ({ mandate }) => personOf((mandate as { affiliateId?: string }).affiliateId))
@ObjectType("StarterPerson", { description: "Somebody whose career a starter's exemption rests on." })
@Sees("COMPANY", ...STAFF, "INASTI")
export class StarterPersonType {
  @Field(() => MandateType, { description: "As what." })
  mandate!: MandateType;

  @Field(() => Boolean, { description: "Whether as one who manages; else as a working partner." })
  asManager!: boolean;

  @Sees(...STAFF, "INASTI")
  @Field(() => Int, { nullable: true, description: "Insured quarters among the forty before; absent if not known." })
  insuredQuarters!: number | null;

  @Field(() => Boolean, { nullable: true, description: "Whether within the limit; absent if not known." })
  withinLimit!: boolean | null;
}

@ObjectType("StarterEvidence", {
  description: "Whether a company may be exempt as a starter in a year (startersvrijstelling / exonération starter).",
})
@Sees("COMPANY", ...STAFF, "INASTI")
export class StarterEvidenceType {
  @Field(() => StarterOutcomeEnum, { description: "What comes of it." })
  outcome!: StarterOutcome;

  @Field(() => Boolean, { description: "Whether the year still runs, so that it may come otherwise." })
  provisional!: boolean;

  @Field(() => Int, { description: "The most quarters that somebody may have been insured." })
  mostQuarters!: number;

  @Directive("@listSize(assumedSize: 4)")
  @Field(() => [StarterPersonType], { description: "What was found of each person." })
  people!: readonly StarterPersonType[];

  @Field(() => LegalBasisType, { description: "Where it is written." })
  basis!: Source;
}

@AboutNobody("a company")
@ObjectType("CompanyYear", {
  description: "One company in one year (bijdragejaar / année de cotisation): what its contribution rests on.",
})
@Directive('@key(fields: "id")')
@Sees("COMPANY", ...STAFF, "INASTI")
export class CompanyYearType {
  @Field(() => ID, { description: "Natural: the company and the year." })
  id!: string;

  @Field(() => Int, { description: "The year." })
  year!: number;

  @Field(() => CompanyType, { description: "The company." })
  company!: CompanyType;

  @Field(() => EuroScalar, {
    nullable: true,
    description: "The balance total that counts: of the last but one accounting year closed on 1 January.",
  })
  balanceTotal!: Cents | null;

  @Field(() => BalanceStandingEnum, { description: "Whether there is a balance total, and if not, why." })
  balanceStanding!: BalanceStanding;

  @Field(() => DateScalar, { nullable: true, description: "The last day of the accounting year that counts." })
  accountingYearEndsOn!: Day | null;

  @Field(() => BalanceSheetType, { nullable: true, description: "The accounts that count." })
  balanceSheet!: BalanceSheetType | null;

  @Field(() => LegalBasisType, { description: "Where it is written which accounts count." })
  balanceBasis!: Source;

  @Field(() => StarterEvidenceType, { description: "Whether it may be exempt as a starter." })
  starter!: StarterEvidenceType;

  @Field(() => DormancyCertificateType, { nullable: true, description: "The certificate of dormancy, if one came in." })
  dormancyCertificate!: DormancyCertificateType | null;
}
