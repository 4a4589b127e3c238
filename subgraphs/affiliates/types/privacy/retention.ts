import { Field, ID, Int, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About, AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import { LegalBasisType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import { countedFrom, type RecordKind, recordKinds } from "../../rules/privacy/retention.ts";

const RecordKindEnum = enumOf("RecordKind", "What is kept of a person, sort by sort.", recordKinds);

const RetentionStartEnum = enumOf("RetentionStart", "From what day a term of keeping is counted.", countedFrom);

@ObjectType("RetentionRule", {
  description: "How long a sort of thing is kept (bewaartermijn / délai de conservation), and by what right.",
})
@Sees("ANYBODY")
export class RetentionRuleType {
  @Field(() => RecordKindEnum, { description: "What." })
  kind!: RecordKind;

  @Field(() => String, { nullable: true, description: "For how long, in ISO 8601: P10Y; absent where it has no term." })
  keptFor!: string | null;

  @Field(() => RetentionStartEnum, { description: "From what day it is counted." })
  countedFrom!: keyof typeof countedFrom;

  @Field(() => LegalBasisType, { description: "Where it is written, and how sure we are of it." })
  basis!: Source;
}

@AboutNobody("how many things there are, and not whose")
@ObjectType("RetentionCount", { description: "How many things of a sort a day’s run would destroy of one’s fund." })
@Sees("DATA_PROTECTION_OFFICER")
export class RetentionCountType {
  @Field(() => RecordKindEnum, { description: "What." })
  kind!: RecordKind;

  @Field(() => Int, { description: "How many are still there and would be destroyed." })
  due!: number;

  @Field(() => Int, {
    description: "How many would be, but are held: a matter of the person is open, or staff hold it.",
  })
  held!: number;

  @Field(() => Int, { nullable: true, description: "How many bytes they have, where that is known." })
  bytes!: number | null;

  @Field(() => Int, { nullable: true, description: "How many were destroyed until now, where that is recorded." })
  destroyed!: number | null;

  @Field(() => DateScalar, { nullable: true, description: "When the last of them was destroyed." })
  lastDestroyedOn!: Day | null;
}

@About("USAGE")
@ObjectType("DestroyedRecord", { description: "That something of the own file was destroyed, and by what right." })
@Sees("INSURED")
export class DestroyedRecordType {
  @Field(() => RecordKindEnum, { description: "What sort of thing." })
  kind!: RecordKind;

  @Field(() => ID, { description: "The id that it had." })
  subjectId!: string;

  @Field(() => String, { nullable: true, description: "The SHA-256 of its bytes, in hexadecimal." })
  sha256!: string | null;

  @Field(() => String, { description: "Under which rule." })
  basis!: string;

  @Field(() => DateScalar, { description: "On what day." })
  destroyedOn!: Day;
}
