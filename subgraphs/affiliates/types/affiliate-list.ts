import { Field, InputType, registerEnumType } from "type-graphql";
import { DateScalar } from "../../shared/plumbing/scalars.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { ContributorCategory } from "../rules/category.ts";
import { ContributorCategoryEnum } from "./enums.ts";

export const AffiliateOrder = { NAME: "NAME", AFFILIATED_SINCE: "AFFILIATED_SINCE" } as const;
registerEnumType(AffiliateOrder, {
  name: "AffiliateOrder",
  description: "In what order affiliates are listed.",
  valuesConfig: {
    NAME: { description: "By last and first name." },
    AFFILIATED_SINCE: { description: "By id, which sorts by age of the file." },
  },
});

@InputType("AffiliateFilter", { description: "Which affiliates: all parts must hold." })
export class AffiliateFilter {
  @Field(() => [ContributorCategoryEnum], { nullable: true, description: "In one of these categories on the day." })
  category?: ContributorCategory[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day on which the category is looked at; today if absent.",
  })
  on?: Day | null;

  @Field(() => String, { nullable: true, description: "The last name begins so." })
  lastNameStartsWith?: string | null;
}
