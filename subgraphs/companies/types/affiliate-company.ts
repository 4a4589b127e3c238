import { createUnionType, Field, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { DateScalar } from "../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import type { Day } from "../../shared/values/calendar.ts";
import { CompanyType } from "./company.ts";
import { CompanyAlreadyAffiliatedErrorType, CompanyNotLiableErrorType } from "./company-errors.ts";
import { CompanyParticularsInput } from "./company-particulars.ts";

@InputType("AffiliateCompanyInput", { description: "Which company joins the fund of who asks." })
export class AffiliateCompanyInput extends CompanyParticularsInput {
  @Field(() => WriteMetaInput, { description: "Key, version 0 as there is no file yet, dry run." })
  meta!: WriteMetaInput;

  @Field(() => DateScalar, { nullable: true, description: "When the company asked; today if absent." })
  receivedOn?: Day | null;
}

const AffiliateCompanyError = createUnionType({
  name: "AffiliateCompanyError",
  description: "Why the company did not join.",
  types: () => [...commonErrors, CompanyAlreadyAffiliatedErrorType, CompanyNotLiableErrorType] as const,
  ...byKind,
});

@ObjectType("AffiliateCompanyPayload", { description: "The company's file, or why there is none." })
@Sees(...STAFF)
export class AffiliateCompanyPayload {
  @Field(() => CompanyType, { nullable: true, description: "The company." })
  company?: CompanyType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [AffiliateCompanyError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
