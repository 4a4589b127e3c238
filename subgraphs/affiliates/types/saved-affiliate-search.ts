import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { connectionOf } from "../../shared/plumbing/connection.ts";
import { AboutNobody } from "../../shared/plumbing/privacy/about.ts";
import { DateScalar } from "../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import type { Day } from "../../shared/values/calendar.ts";
import { AffiliateFilter, AffiliateOrderEnum } from "./affiliate-list.ts";

@AboutNobody("what a clerk looks for")
@ObjectType("SavedAffiliateSearch", {
  description: "A search for affiliates that a clerk keeps (bewaarde zoekopdracht / recherche enregistrée).",
})
@Sees(...STAFF)
export class SavedAffiliateSearchType {
  @Field(() => ID, { description: "Which." })
  id!: string;

  @Field(() => Int, { description: "Counts up with each change." })
  version!: number;

  @Field(() => String, { description: "Under what name it is kept." })
  name!: string;

  @Field(() => String, { description: "The filter as it was given, as JSON." })
  where!: string;

  @Field(() => AffiliateOrderEnum, { description: "In what order." })
  orderBy!: string;

  @Field(() => Boolean, { description: "Whether all of the fund may use it." })
  shared!: boolean;

  @Field(() => Boolean, { description: "Whether it is one's own." })
  isOwn!: boolean;

  @Field(() => DateScalar, { description: "When it was saved last." })
  savedOn!: Day;
}

export const SavedAffiliateSearchConnection = connectionOf("SavedAffiliateSearch", () => SavedAffiliateSearchType);

@InputType("SaveAffiliateSearchInput", { description: "What to look for, and under what name it is kept." })
export class SaveAffiliateSearchInput {
  @Field(() => WriteMetaInput, { description: "Key, the version of one's search of that name or 0, dry run." })
  meta!: WriteMetaInput;

  @Field(() => String, { description: "Its name, at most 100 characters: one's own search of that name is replaced." })
  name!: string;

  @Field(() => AffiliateFilter, { nullable: true, description: "Which affiliates." })
  where?: AffiliateFilter | null;

  @Field(() => AffiliateOrderEnum, { defaultValue: "NAME", description: "In what order." })
  orderBy!: keyof typeof AffiliateOrderEnum;

  @Field(() => Boolean, { defaultValue: false, description: "Whether all of the fund may use it." })
  shared!: boolean;
}

const SaveAffiliateSearchError = createUnionType({
  name: "SaveAffiliateSearchError",
  description: "Why the search was not saved.",
  types: () => [...commonErrors] as const,
  ...byKind,
});

@ObjectType("SaveAffiliateSearchPayload", { description: "The search as it is kept, or why not." })
@Sees(...STAFF)
export class SaveAffiliateSearchPayload {
  @Field(() => SavedAffiliateSearchType, { nullable: true, description: "The search." })
  savedSearch?: SavedAffiliateSearchType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [SaveAffiliateSearchError], { description: "Why nothing was saved; empty if it was." })
  errors!: readonly object[];
}

@InputType("ForgetAffiliateSearchInput", { description: "Which search is kept no more." })
export class ForgetAffiliateSearchInput {
  @Field(() => WriteMetaInput, { description: "Key, the search's version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which; only one's own." })
  savedSearchId!: string;
}

const ForgetAffiliateSearchError = createUnionType({
  name: "ForgetAffiliateSearchError",
  description: "Why the search is kept.",
  types: () => [...commonErrors] as const,
  ...byKind,
});

@ObjectType("ForgetAffiliateSearchPayload", { description: "What is kept no more, or why it is." })
@Sees(...STAFF)
export class ForgetAffiliateSearchPayload {
  @Field(() => ID, { nullable: true, description: "Which search it was." })
  forgottenId?: string | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [ForgetAffiliateSearchError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
