import { createUnionType, Field, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { DateScalar } from "../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import type { Day } from "../../shared/values/calendar.ts";
import { FormalNoticeType } from "./company-affiliation.ts";
import {
  AffiliationTermRunningErrorType,
  CompanyAlreadyAffiliatedErrorType,
  CompanyNotLiableErrorType,
  NotAuxiliaryFundErrorType,
  NoticeRunningErrorType,
} from "./company-errors.ts";
import { CompanyParticularsInput } from "./company-particulars.ts";

@InputType("PostFormalNoticeInput", { description: "Which company without a fund was written to, and when." })
export class PostFormalNoticeInput extends CompanyParticularsInput {
  @Field(() => WriteMetaInput, { description: "Key, version 0 as there is no notice yet, dry run." })
  meta!: WriteMetaInput;

  @Field(() => DateScalar, { description: "When the letter was posted." })
  postedOn!: Day;

  @Field(() => String, { description: "The number of the registered item, at most 50 characters." })
  registeredItem!: string;
}

const PostFormalNoticeError = createUnionType({
  name: "PostFormalNoticeError",
  description: "Why no notice was recorded.",
  types: () =>
    [
      ...commonErrors,
      AffiliationTermRunningErrorType,
      CompanyAlreadyAffiliatedErrorType,
      CompanyNotLiableErrorType,
      NotAuxiliaryFundErrorType,
      NoticeRunningErrorType,
    ] as const,
  ...byKind,
});

@ObjectType("PostFormalNoticePayload", { description: "The notice as recorded, or why not." })
@Sees(...STAFF)
export class PostFormalNoticePayload {
  @Field(() => FormalNoticeType, { nullable: true, description: "The notice." })
  notice?: FormalNoticeType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [PostFormalNoticeError], { description: "Why nothing was recorded; empty if it was." })
  errors!: readonly object[];
}
