import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { DateScalar, QuarterScalar } from "../../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import { LifeEventDeclarationType } from "./guide.ts";

const ChildArrivalEnum = enumOf("ChildArrival", "How a child comes into a family.", {
  BIRTH: "It is born.",
  ADOPTION: "It is adopted.",
  FOSTER: "It is taken into foster care for long.",
});

const ParentRoleEnum = enumOf("ParentRole", "As what one stands to a child.", {
  MOTHER: "The mother who gives birth.",
  OTHER_PARENT: "The father, the co-parent, or an adoptive or foster parent.",
});

const InterruptionCauseEnum = enumOf("InterruptionCause", "Why one must stop.", {
  BANKRUPTCY: "Bankruptcy, of the person or of the company in which they work.",
  DISASTER: "A natural disaster, a fire, or damage.",
  ALLERGY: "An allergy caused by the trade.",
  ECONOMIC_EVENT: "A decision or event of a third party with economic impact.",
  ECONOMIC_DIFFICULTY: "Economic difficulty.",
});

@InputType("DeclaredStart", { description: "One starts, or starts again." })
export class DeclaredStart {
  @Field(() => DateScalar, { description: "The first day." })
  startsOn!: Day;
}

@InputType("DeclaredChild", { description: "A child comes into the family." })
export class DeclaredChild {
  @Field(() => DateScalar, { description: "The day, or the day that is expected." })
  arrivesOn!: Day;

  @Field(() => ChildArrivalEnum, { description: "How." })
  arrival!: string;

  @Field(() => ParentRoleEnum, { description: "As what one stands to it." })
  role!: string;
}

@InputType("DeclaredIllness", { description: "One falls ill, or somebody of the family does." })
export class DeclaredIllness {
  @Field(() => DateScalar, { description: "Since when." })
  since!: Day;

  @Field(() => Boolean, { defaultValue: false, description: "Whether it is a relative for whom one cares." })
  relative!: boolean;
}

@InputType("DeclaredPaymentDifficulty", { description: "One cannot pay." })
export class DeclaredPaymentDifficulty {
  @Field(() => [QuarterScalar], { description: "Which quarters." })
  quarters!: readonly Quarter[];
}

@InputType("DeclaredInterruption", { description: "One must stop." })
export class DeclaredInterruption {
  @Field(() => DateScalar, { description: "The day of the event." })
  happenedOn!: Day;

  @Field(() => InterruptionCauseEnum, { description: "Why." })
  cause!: string;
}

@InputType("DeclaredRetirement", { description: "One retires." })
export class DeclaredRetirement {
  @Field(() => DateScalar, { description: "From what day." })
  from!: Day;
}

@InputType("DeclaredSupplementaryPension", { description: "One wants to add to the legal pension." })
export class DeclaredSupplementaryPension {
  @Field(() => Boolean, { defaultValue: false, description: "Whether with guarantees of solidarity (social)." })
  social!: boolean;
}

@InputType("DeclaredCessation", { description: "One stops." })
export class DeclaredCessation {
  @Field(() => DateScalar, { description: "The last day." })
  stopsOn!: Day;
}

@InputType("DeclareLifeEventInput", { description: "What happens: exactly one of the members." })
export class DeclareLifeEventInput {
  @Field(() => WriteMetaInput, { description: "Key, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "To whom it happens." })
  affiliateId!: string;

  @Field(() => String, { nullable: true, description: "In one's own words, at most 2 000 characters." })
  note?: string | null;

  @Field(() => DeclaredStart, { nullable: true, description: "One starts." })
  start?: DeclaredStart | null;

  @Field(() => DeclaredChild, { nullable: true, description: "A child comes." })
  child?: DeclaredChild | null;

  @Field(() => DeclaredIllness, { nullable: true, description: "Illness." })
  illness?: DeclaredIllness | null;

  @Field(() => DeclaredPaymentDifficulty, { nullable: true, description: "One cannot pay." })
  paymentDifficulty?: DeclaredPaymentDifficulty | null;

  @Field(() => DeclaredInterruption, { nullable: true, description: "One must stop." })
  interruption?: DeclaredInterruption | null;

  @Field(() => DeclaredRetirement, { nullable: true, description: "One retires." })
  retirement?: DeclaredRetirement | null;

  @Field(() => DeclaredSupplementaryPension, { nullable: true, description: "One adds to the pension." })
  supplementaryPension?: DeclaredSupplementaryPension | null;

  @Field(() => DeclaredCessation, { nullable: true, description: "One stops." })
  cessation?: DeclaredCessation | null;
}

const DeclareLifeEventError = createUnionType({
  name: "DeclareLifeEventError",
  description: "Why nothing was declared.",
  types: () => commonErrors,
  ...byKind,
});

@ObjectType("DeclareLifeEventPayload", { description: "What was declared and opened, or why nothing was." })
@Sees("INSURED", ...STAFF)
export class DeclareLifeEventPayload {
  @Field(() => LifeEventDeclarationType, { nullable: true, description: "What was declared." })
  declaration?: LifeEventDeclarationType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [DeclareLifeEventError], { description: "Why nothing was declared; empty if it was." })
  errors!: readonly object[];
}
