import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { DateScalar } from "../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { DissolutionGround } from "../rules/dissolution.ts";
import { CompanyType } from "./company.ts";
import { CompanyDissolvedErrorType } from "./company-errors.ts";
import { DissolutionGroundEnum } from "./enums.ts";

@InputType("DissolveCompanyInput", { description: "Which company ceased to exist, when and how." })
export class DissolveCompanyInput {
  @Field(() => WriteMetaInput, { description: "Key, the company's version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which company." })
  companyId!: string;

  @Field(() => DateScalar, { description: "The last day of its legal personality." })
  dissolvedOn!: Day;

  @Field(() => DissolutionGroundEnum, { description: "How." })
  ground!: DissolutionGround;
}

const DissolveCompanyError = createUnionType({
  name: "DissolveCompanyError",
  description: "Why nothing was recorded.",
  types: () => [...commonErrors, CompanyDissolvedErrorType] as const,
  ...byKind,
});

@ObjectType("DissolveCompanyPayload", { description: "The company as it ended, or why nothing was recorded." })
@Sees(...STAFF)
export class DissolveCompanyPayload {
  @Field(() => CompanyType, { nullable: true, description: "The company." })
  company?: CompanyType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [DissolveCompanyError], { description: "Why nothing was recorded; empty if it was." })
  errors!: readonly object[];
}
