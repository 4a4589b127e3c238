import { createUnionType, Directive, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar } from "../../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { type CostKind, costKinds } from "../../rules/recovery/cost-kinds.ts";
import { MONEY_READERS } from "../account.ts";
import { ClaimFileType } from "./claim-file.ts";

const RecoveryCostKindEnum = enumOf("RecoveryCostKind", "What recovery costs.", costKinds);

@ObjectType("RecoveryCost", {
  description:
    "What recovering a claim cost: claimed by a due of its own, on which no surcharge bears, and on no tax certificate.",
})
@About("RECOVERY")
@Sees(...MONEY_READERS)
export class RecoveryCostType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => RecoveryCostKindEnum, { description: "For what." })
  kind!: CostKind;

  @Field(() => EuroScalar, { description: "How much." })
  amount!: Cents;

  @Field(() => DateScalar, { description: "The day on which it was made." })
  on!: Day;

  @Field(() => String, { description: "What proves it: the number of the writ, of the invoice." })
  evidence!: string;

  @Field(() => Boolean, { description: "Whether it was withdrawn: then it is owed no longer." })
  withdrawn!: boolean;
}

@InputType("NoteRecoveryCostInput", { description: "What recovering a claim cost." })
export class NoteRecoveryCostInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The claim file." })
  fileId!: string;

  @Field(() => RecoveryCostKindEnum, { description: "For what." })
  kind!: CostKind;

  @Field(() => EuroScalar, { description: "How much; above 0." })
  amount!: Cents;

  @Field(() => DateScalar, { description: "The day on which it was made, today at the latest." })
  on!: Day;

  @Field(() => String, { description: "What proves it; at most 200 characters." })
  evidence!: string;
}

@InputType("WithdrawRecoveryCostInput", { description: "Which cost was noted wrongly." })
export class WithdrawRecoveryCostInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run; and why." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The cost." })
  costId!: string;
}

const RecoveryCostError = createUnionType({
  name: "RecoveryCostError",
  description: "Why nothing was done.",
  types: () => [...commonErrors] as const,
  ...byKind,
});

@ObjectType("RecoveryCostPayload", { description: "The file with its costs, or why nothing was done." })
@Sees(...STAFF)
export class RecoveryCostPayload {
  @Field(() => ClaimFileType, { nullable: true, description: "The file." })
  file?: ClaimFileType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [RecoveryCostError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
