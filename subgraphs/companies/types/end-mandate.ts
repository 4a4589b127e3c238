import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { DateScalar } from "../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import type { Day } from "../../shared/values/calendar.ts";
import { MandateType } from "./mandate.ts";
import { MandateAlreadyEndedErrorType } from "./mandate-errors.ts";

@InputType("EndMandateInput", { description: "Which mandate ended, and when." })
export class EndMandateInput {
  @Field(() => WriteMetaInput, { description: "Key, the mandate's version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which." })
  mandateId!: string;

  @Field(() => DateScalar, { description: "The last day." })
  endsOn!: Day;
}

const EndMandateError = createUnionType({
  name: "EndMandateError",
  description: "Why a mandate was not ended.",
  types: () => [...commonErrors, MandateAlreadyEndedErrorType] as const,
  ...byKind,
});

@ObjectType("EndMandatePayload", { description: "The mandate as ended, or why not." })
@Sees(...STAFF)
export class EndMandatePayload {
  @Field(() => MandateType, { nullable: true, description: "The mandate after the change." })
  mandate?: MandateType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [EndMandateError], { description: "Why nothing was changed; empty if it was." })
  errors!: readonly object[];
}
