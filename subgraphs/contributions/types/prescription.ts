import { createUnionType, Directive, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { enumOf } from "../../shared/plumbing/enum-of.ts";
import { DateScalar } from "../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import { LegalBasisType } from "../../shared/plumbing/value-types.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { Source } from "../../shared/values/law.ts";
import { debtActs } from "../rules/prescription.ts";
import { MONEY_READERS } from "./account.ts";
import { DueType } from "./due.ts";

const DebtActEnum = enumOf("DebtAct", "What was done about a debt.", debtActs);

@ObjectType("DebtActDone", { description: "Something that was done about a debt." })
@Sees(...MONEY_READERS)
export class DebtActDoneType {
  @Field(() => DebtActEnum, { description: "What." })
  act!: string;

  @Field(() => DateScalar, { description: "On what day." })
  on!: Day;

  @Field(() => Boolean, { description: "Whether it opens five new years; a plain letter does not." })
  interrupts!: boolean;
}

@ObjectType("Prescription", {
  description: "Until when a debt can be claimed (verjaring / prescription), from the list of what was done about it.",
})
@Sees(...MONEY_READERS)
export class PrescriptionType {
  @Field(() => DateScalar, { description: "The last day on which it can be claimed or interrupted." })
  lastDay!: Day;

  @Field(() => Boolean, {
    description: "Whether that day has passed. That it is so a person confirms, before it counts.",
  })
  passed!: boolean;

  @Directive("@listSize(assumedSize: 5)")
  @Field(() => [DebtActDoneType], { description: "What was done about it, the oldest first." })
  acts!: readonly DebtActDoneType[];

  @Field(() => LegalBasisType, { description: "Where the term is written." })
  basis!: Source;
}

@InputType("NoteDebtActInput", { description: "What was done about a debt." })
export class NoteDebtActInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The due." })
  dueId!: string;

  @Field(() => DebtActEnum, { description: "What was done." })
  act!: keyof typeof debtActs;

  @Field(() => DateScalar, { description: "On what day." })
  doneOn!: Day;
}

const NoteDebtActError = createUnionType({
  name: "NoteDebtActError",
  description: "Why nothing was noted.",
  types: () => [...commonErrors] as const,
  ...byKind,
});

@ObjectType("NoteDebtActPayload", { description: "The due with what was done about it, or why nothing was noted." })
@Sees(...STAFF)
export class NoteDebtActPayload {
  @Field(() => DueType, { nullable: true, description: "The due." })
  due?: DueType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [NoteDebtActError], { description: "Why nothing was noted; empty if it was." })
  errors!: readonly object[];
}
