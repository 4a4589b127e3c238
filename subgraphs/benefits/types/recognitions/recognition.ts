import { createUnionType, Directive, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { type RecognitionKind, recognitionKinds } from "../../rules/recognitions/recognition.ts";

/** Who tells of what a health fund recognised: that fund, and staff who have it on paper. */
export const RECOGNISERS = ["HEALTH_FUND", ...STAFF] as const;
/** Who reads it: those, and the person. */
export const RECOGNITION_READERS = ["INSURED", ...RECOGNISERS] as const;

export const RecognitionKindEnum = enumOf("HealthRecognitionKind", "What a health fund recognises.", recognitionKinds);

@About("HEALTH_INSURANCE")
@ObjectType("HealthRecognition", {
  description: "What a health fund recognised (erkenning / reconnaissance): rights with the fund follow from it.",
})
@Sees(...RECOGNITION_READERS)
export class HealthRecognitionType {
  @Field(() => ID, { description: "To name where another takes its place." })
  id!: string;

  @Field(() => RecognitionKindEnum, { description: "What." })
  kind!: RecognitionKind;

  @Field(() => DateScalar, { description: "Its first day." })
  startsOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "Its last day; absent while nobody knows." })
  endsOn!: Day | null;

  @Field(() => String, { description: "Under which the health fund knows it." })
  reference!: string;

  @Field(() => DateScalar, { description: "On what day it was told." })
  toldOn!: Day;

  @Field(() => Boolean, { description: "Whether it holds: nothing took its place, and it was not withdrawn." })
  holds!: boolean;
}

@InputType("ReportRecognitionInput", { description: "What a health fund recognised of a member of its own." })
export class ReportRecognitionInput {
  @Field(() => WriteMetaInput, { description: "Key, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Of whom." })
  affiliateId!: string;

  @Field(() => RecognitionKindEnum, { description: "What." })
  kind!: RecognitionKind;

  @Field(() => DateScalar, { description: "Its first day." })
  startsOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "Its last day; of maternity leave always." })
  endsOn?: Day | null;

  @Field(() => String, { description: "Under which the health fund knows it, 3 to 100 characters." })
  reference!: string;

  @Field(() => ID, { nullable: true, description: "What was told before, whose place this takes." })
  replaces?: string | null;

  @Field(() => Boolean, { nullable: true, description: "That what was told before is no longer recognised." })
  withdrawn?: boolean | null;
}

const ReportRecognitionError = createUnionType({
  name: "ReportRecognitionError",
  description: "Why nothing was taken in.",
  types: () => commonErrors,
  ...byKind,
});

@ObjectType("ReportRecognitionPayload", { description: "What was taken in, or why nothing was." })
@Sees(...RECOGNISERS)
export class ReportRecognitionPayload {
  @Field(() => HealthRecognitionType, { nullable: true, description: "As it was taken in; absent where it was not." })
  recognition!: HealthRecognitionType | null;

  @Directive("@listSize(assumedSize: 3)")
  @Field(() => [ReportRecognitionError], { description: "Why nothing was taken in; empty where something was." })
  errors!: readonly object[];

  @Field(() => Boolean, { description: "Whether it is the answer to an earlier question with the same key." })
  replayed!: boolean;
}
