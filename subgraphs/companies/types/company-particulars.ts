import { Field, ID, InputType } from "type-graphql";
import { LanguageEnum } from "../../shared/plumbing/contributor-types.ts";
import { DateScalar, EnterpriseNumberScalar } from "../../shared/plumbing/scalars.ts";
import type { Day } from "../../shared/values/calendar.ts";

/** What is said of a company that has no file yet. What the register knows need not be said again. */
@InputType("CompanyParticulars", { description: "What is said of a company that has no file yet." })
export abstract class CompanyParticularsInput {
  @Field(() => EnterpriseNumberScalar, { description: "Its number." })
  enterpriseNumber!: string;

  @Field(() => LanguageEnum, { description: "The language in which it wants to be written to." })
  language!: string;

  @Field(() => String, { nullable: true, description: "Its name, without the form; else as registered." })
  name?: string | null;

  @Field(() => ID, { nullable: true, description: "The code of its legal form; else as registered." })
  legalForm?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "When its deed was filed; else as registered." })
  legalPersonalityOn?: Day | null;

  @Field(() => String, { nullable: true, description: "Street and number of its seat; else as registered." })
  street?: string | null;

  @Field(() => String, { nullable: true, description: "Postal code of its seat; else as registered." })
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: "Municipality of its seat; else as registered." })
  municipality?: string | null;
}
