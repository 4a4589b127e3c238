import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../shared/plumbing/scalars.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { InsolvencyKind } from "../rules/insolvency.ts";
import { InsolvencyKindEnum } from "./enums.ts";

@InputType("CompanyFilter", { description: "Which companies: all parts must hold." })
export class CompanyFilter {
  @Field(() => String, { nullable: true, description: "The name begins so." })
  nameStartsWith?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "A name with slips and without accents; or the enterprise number, however written.",
  })
  text?: string | null;

  @Field(() => [ID], { nullable: true, description: "Of one of these legal forms, by code." })
  legalForm?: string[] | null;

  @Field(() => [InsolvencyKindEnum], { nullable: true, description: "In one of these states on the day." })
  insolvency?: InsolvencyKind[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which insolvency is looked at; today if absent.",
  })
  on?: Day | null;
}
