import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { CessationCause } from "../../rules/cessation/cessation.ts";
import { CareerImpossibleErrorType } from "../career/write-career.ts";
import { CessationCauseEnum, CessationStateEnum, CessationType } from "./cessation.ts";

@InputType("DeclareCessationInput", { description: "That somebody stops, or stopped." })
export class DeclareCessationInput {
  @Field(() => WriteMetaInput, { description: "Key, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Who." })
  affiliateId!: string;

  @Field(() => DateScalar, { description: "The last day of the activity." })
  endsOn!: Day;

  @Field(() => CessationCauseEnum, { description: "Why." })
  cause!: CessationCause;
}

@InputType("DecideCessationInput", { description: "What the fund decides of a declared end." })
export class DecideCessationInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run; the reason of a refusal." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which." })
  cessationId!: string;

  @Field(() => Boolean, { description: "Whether it is confirmed; else it is refused, and a reason must be given." })
  confirmed!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      "Where the proof is found if no document was handed in: a register, a publication; at most 200 characters.",
  })
  proof?: string | null;
}

@InputType("ReopenCessationInput", { description: "An end that turned out not to be one." })
export class ReopenCessationInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run; why, which must be said." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which." })
  cessationId!: string;
}

@UserErrorOf(
  "CessationStateError",
  "statut:cessationState",
  "The declared end is in a state in which that is not done.",
)
class CessationStateErrorType extends UserErrorType {
  @Field(() => CessationStateEnum, { description: "The state that it is in." })
  state!: string;
}

const WriteCessationError = createUnionType({
  name: "CessationError",
  description: "Why nothing was done about an end.",
  types: () => [...commonErrors, CessationStateErrorType, CareerImpossibleErrorType] as const,
  ...byKind,
});

@ObjectType("CessationPayload", { description: "The declared end as it stands now, or why nothing was done." })
@Sees("INSURED", ...STAFF)
export class CessationPayload {
  @Field(() => CessationType, { nullable: true, description: "The end, after the change." })
  cessation?: CessationType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [WriteCessationError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
