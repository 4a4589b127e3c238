import { Directive, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import type { Topic } from "../../../shared/plumbing/privacy/topics.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { type RectificationDecision, rectificationDecisions } from "../../rules/privacy/rectification.ts";
import { DataUsageTopicEnum } from "./data-usage.ts";

/** The person, and those who decide. */
export const RECTIFICATION_READERS = ["INSURED", ...STAFF] as const;

const RectificationDecisionEnum = enumOf(
  "RectificationDecision",
  "What was decided on a request to put data right.",
  rectificationDecisions,
);

@ObjectType("Rectification", {
  description: "What a request to put data right (rectificatie / rectification) says, and what was decided.",
})
@Sees(...RECTIFICATION_READERS)
export class RectificationType {
  @Field(() => DataUsageTopicEnum, { description: "In what part of the file." })
  topic!: Topic;

  @Field(() => ID, { nullable: true, description: "The thing that is wrong, where it has an id." })
  aboutId!: string | null;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "What is said there." })
  isSaid!: string;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "What should be." })
  shouldBe!: string;

  @Field(() => DateScalar, { nullable: true, description: "The day on which the term was put off, if it was." })
  extendedOn!: Day | null;

  @Field(() => String, { nullable: true, description: "Why it was put off." })
  extendedWhy!: string | null;

  @Field(() => RectificationDecisionEnum, { nullable: true, description: "What was decided; absent until it is." })
  decision!: RectificationDecision | null;

  @Field(() => DateScalar, { nullable: true, description: "The day of the decision." })
  decidedOn!: Day | null;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { nullable: true, description: "Why it was decided so." })
  reasons!: string | null;

  @Field(() => ID, { nullable: true, description: "The thing that was put right." })
  correctedId!: string | null;

  @Field(() => [String], { description: "Where one may go after a refusal, whole or in part, in the reader's words." })
  remedies!: readonly string[];
}

@InputType("AskRectificationInput", { description: "Whose data are wrong, what is said and what should be." })
export class AskRectificationInput {
  @Field(() => WriteMetaInput, { description: "Key, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The person." })
  affiliateId!: string;

  @Field(() => DataUsageTopicEnum, { description: "In what part of the file." })
  topic!: Topic;

  @Field(() => ID, { nullable: true, description: "The thing that is wrong, where it has an id." })
  aboutId?: string | null;

  @Field(() => String, { description: "What is said there, at most 2 000 characters." })
  isSaid!: string;

  @Field(() => String, { description: "What should be, at most 2 000 characters." })
  shouldBe!: string;

  @Field(() => String, { description: "Why, and how one may know, at most 10 000 characters." })
  grounds!: string;

  @Field(() => DateScalar, { nullable: true, description: "The day on which it reached the fund; for staff only." })
  filedOn?: Day | null;
}

@InputType("ExtendRectificationInput", { description: "Of which request the term is put off, and why." })
export class ExtendRectificationInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which request." })
  serviceRequestId!: string;

  @Field(() => String, { description: "Why, at most 2 000 characters; the person reads it." })
  reasons!: string;
}

@InputType("DecideRectificationInput", { description: "What is decided on which request, and why." })
export class DecideRectificationInput extends ExtendRectificationInput {
  @Field(() => RectificationDecisionEnum, { description: "What is decided." })
  decision!: RectificationDecision;

  @Field(() => ID, { nullable: true, description: "The thing that was put right, by the write that is its own." })
  correctedId?: string | null;
}
