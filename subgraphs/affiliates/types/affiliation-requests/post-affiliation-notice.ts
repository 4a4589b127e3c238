import { createUnionType, Field, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { DateScalar, SsinScalar } from "../../../shared/plumbing/scalars.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { AffiliationKind } from "../../rules/affiliation-requests/affiliation-kind.ts";
import {
  AffiliationNoticeRunningErrorType,
  PersonAlreadyAffiliatedErrorType,
  PersonMayStillJoinErrorType,
} from "./affiliation-errors.ts";
import { AffiliationNoticeType } from "./affiliation-notice.ts";
import { AffiliationKindEnum } from "./enums.ts";
import { AffiliationAnswerInput } from "./write-affiliation-requests.ts";

@InputType("PostAffiliationNoticeInput", { description: "Who was told by registered letter to choose a fund." })
export class PostAffiliationNoticeInput {
  @Field(() => WriteMetaInput, { description: "Key, version 0 as there is no notice yet, dry run." })
  meta!: WriteMetaInput;

  @Field(() => SsinScalar, { description: "The number of the person." })
  ssin!: string;

  @Field(() => AffiliationKindEnum, { description: "As what the person should be affiliated." })
  kind!: AffiliationKind;

  @Field(() => DateScalar, { description: "When the letter was posted." })
  postedOn!: Day;

  @Field(() => String, { description: "The number of the registered item, at most 50 characters." })
  registeredItem!: string;

  @Field(() => [AffiliationAnswerInput], {
    description: "What the institute knows: name, address, language and start at least, by the fields of the form.",
  })
  answers!: AffiliationAnswerInput[];
}

@UserErrorOf(
  "NoticeNotYoursError",
  "statut:noticeNotYours",
  "Only the auxiliary fund, which is part of the institute, posts formal notices.",
)
class NoticeNotYoursErrorType extends UserErrorType {}

const PostAffiliationNoticeError = createUnionType({
  name: "PostAffiliationNoticeError",
  description: "Why no notice was recorded.",
  types: () =>
    [
      ...commonErrors,
      NoticeNotYoursErrorType,
      PersonAlreadyAffiliatedErrorType,
      PersonMayStillJoinErrorType,
      AffiliationNoticeRunningErrorType,
    ] as const,
  ...byKind,
});

@ObjectType("PostAffiliationNoticePayload", { description: "The notice as recorded, or why not." })
@Sees(...STAFF)
export class PostAffiliationNoticePayload {
  @Field(() => AffiliationNoticeType, { nullable: true, description: "The notice." })
  notice?: AffiliationNoticeType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [PostAffiliationNoticeError], { description: "Why nothing was recorded; empty if it was." })
  errors!: readonly object[];
}
