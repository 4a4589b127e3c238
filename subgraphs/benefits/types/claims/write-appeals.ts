import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { AppealRulingCode, AppealTeller } from "../../rules/claims/appeal.ts";
import { AppealRulingCodeEnum, AppealTellerEnum } from "./appeal.ts";
import { BenefitDecisionType, CLAIM_READERS } from "./decision.ts";

@InputType("RecordAppealInput", { description: "That a decision is appealed against." })
export class RecordAppealInput {
  @Field(() => WriteMetaInput, { description: "Key, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Against which decision." })
  decisionId!: string;

  @Field(() => DateScalar, { description: "The day on which the petition was sent or handed in." })
  filedOn!: Day;

  @Field(() => String, { description: "The court: Arbeidsrechtbank Gent." })
  court!: string;

  @Field(() => String, { nullable: true, description: "The number of the case, once the court gave one." })
  number?: string | null;

  @Field(() => AppealTellerEnum, {
    nullable: true,
    description: "For case handlers: who told of it; the registry if absent. A person speaks for herself.",
  })
  toldBy?: AppealTeller | null;
}

@InputType("NoteAppealRulingInput", { description: "What a court said of an appeal." })
export class NoteAppealRulingInput {
  @Field(() => WriteMetaInput, { description: "Key, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The decision that was appealed against." })
  decisionId!: string;

  @Field(() => AppealRulingCodeEnum, { description: "What it said." })
  ruling!: AppealRulingCode;

  @Field(() => DateScalar, { description: "On what day." })
  ruledOn!: Day;

  @Field(() => String, { description: "Which court." })
  court!: string;

  @Field(() => String, { description: "The number of the judgment." })
  reference!: string;
}

const AppealError = createUnionType({
  name: "AppealError",
  description: "Why nothing was noted of an appeal.",
  types: () => commonErrors,
  ...byKind,
});

@ObjectType("AppealPayload", { description: "The decision with its appeal, or why nothing was noted." })
@Sees(...CLAIM_READERS)
export class AppealPayload {
  @Field(() => BenefitDecisionType, { nullable: true, description: "The decision; absent where nothing was noted." })
  decision!: BenefitDecisionType | null;

  @Field(() => [AppealError], { description: "Why nothing was noted; empty where something was." })
  errors!: readonly object[];

  @Field(() => Boolean, { description: "Whether it is the answer to an earlier question with the same key." })
  replayed!: boolean;
}
