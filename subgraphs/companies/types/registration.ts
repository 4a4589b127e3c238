import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { AboutNobody } from "../../shared/plumbing/privacy/about.ts";
import { DateScalar, EnterpriseNumberScalar } from "../../shared/plumbing/scalars.ts";
import { PeriodType } from "../../shared/plumbing/value-types.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { ActivityClassification } from "../rules/nace.ts";
import { EconomicActivityType } from "./company.ts";
import { ActivityClassificationEnum } from "./enums.ts";
import { LegalFormType } from "./legal-form.ts";

@ObjectType("RegisteredStatus", { description: "In what state the register showed an enterprise." })
@Sees("ANYBODY")
export class RegisteredStatusType {
  @Field(() => String, { description: "The register's code: AC for active." })
  status!: string;

  @Field(() => String, { description: "The register's code of the legal situation: 000 for a normal one." })
  situation!: string;

  @Field(() => String, { nullable: true, description: "What the situation means, in the register's own words." })
  meaning!: string | null;

  @Field(() => PeriodType, { description: "From the first extract that showed it to the last." })
  period!: PeriodType;
}

@ObjectType("Establishment", {
  description: "A place where an enterprise works (vestigingseenheid / unité d'établissement).",
})
@Sees("ANYBODY")
export class EstablishmentType {
  @Field(() => ID, { description: "Its number, ten digits of which the first is 2 to 8." })
  number!: string;

  @Field(() => PeriodType, { description: "From when until when it is there." })
  period!: PeriodType;

  @Field(() => String, { nullable: true, description: "Street and number." })
  street!: string | null;

  @Field(() => String, { nullable: true, description: "Postal code." })
  postalCode!: string | null;

  @Field(() => String, { nullable: true, description: "Municipality." })
  municipality!: string | null;
}

@ObjectType("RegisteredActivity", { description: "What an enterprise does, as the register has it." })
@Sees("ANYBODY")
export class RegisteredActivityType {
  @Field(() => EconomicActivityType, { description: "The code, with the version of its nomenclature." })
  activity!: EconomicActivityType;

  @Field(() => String, { nullable: true, description: "What the code means, in the register's own words." })
  description!: string | null;

  @Field(() => String, { description: "In which group of the register: 001 for VAT, 003 for the register itself." })
  group!: string;

  @Field(() => ActivityClassificationEnum, { description: "What weight it has." })
  classification!: ActivityClassification;

  @Field(() => ID, { nullable: true, description: "At which establishment; absent where it is the enterprise's own." })
  establishmentNumber!: string | null;

  @Field(() => PeriodType, { description: "From the first extract that showed it to the last." })
  period!: PeriodType;
}

@AboutNobody("what the register publishes of an enterprise")
@ObjectType("CompanyRegistration", {
  description: "What the Crossroads Bank for Enterprises (KBO / BCE) publishes of an enterprise.",
})
@Sees("COMPANY", "INSURED", ...STAFF, "INASTI")
export class CompanyRegistrationType {
  @Field(() => EnterpriseNumberScalar, { description: "Its number." })
  enterpriseNumber!: string;

  @Field(() => [String], { description: "Its names, the registered one first." })
  names!: readonly string[];

  @Field(() => String, { nullable: true, description: "The register's number of its legal form." })
  formCode!: string | null;

  @Field(() => LegalFormType, {
    nullable: true,
    description: "The legal form that this number stands for, if we know.",
  })
  legalForm!: LegalFormType | null;

  @Field(() => DateScalar, { description: "Since when it is registered." })
  startsOn!: Day;

  @Field(() => DateScalar, { description: "The extract that showed it last." })
  lastSeenOn!: Day;

  @Directive("@listSize(assumedSize: 3)")
  @Field(() => [RegisteredStatusType], { description: "Its states, oldest first." })
  statuses!: readonly RegisteredStatusType[];

  @Directive("@listSize(assumedSize: 5)")
  @Field(() => [EstablishmentType], { description: "Where it works." })
  establishments!: readonly EstablishmentType[];

  @Directive("@listSize(assumedSize: 10)")
  @Field(() => [RegisteredActivityType], { description: "What it does, main activities first." })
  activities!: readonly RegisteredActivityType[];
}
