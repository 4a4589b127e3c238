import { Field, InputType } from "type-graphql";
import { enumOf } from "../../shared/plumbing/enum-of.ts";
import { DateScalar } from "../../shared/plumbing/scalars.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { ContributorCategory } from "../../shared/values/career.ts";
import { ContributorCategoryEnum } from "./enums.ts";

export const AffiliateOrderEnum = enumOf("AffiliateOrder", "In what order affiliates are listed.", {
  NAME: "By last and first name.",
  BEST_MATCH: "By how near the name is to the text, the nearest first.",
  OLDEST_FIRST: "By the age of the file, the oldest first.",
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

  @Field(() => String, {
    nullable: true,
    description:
      "A name with slips and without accents; or a national number or a birth date, however written. For a structured communication ask `contributorByCommunication`.",
  })
  text?: string | null;

  @Field(() => String, { nullable: true, description: "The last name begins so." })
  lastNameStartsWith?: string | null;
}
