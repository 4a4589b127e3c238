import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { DateScalar, EuroScalar, IbanScalar } from "../../../shared/plumbing/scalars.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { garnishmentFaults } from "../../rules/payments/garnishment.ts";
import { CreditorEnum } from "../payments/seizable.ts";
import { GarnishmentType } from "./garnishment.ts";

export const GarnishmentFaultEnum = enumOf(
  "BenefitGarnishmentFault",
  "Why nothing is done to a garnishment.",
  garnishmentFaults,
);

@UserErrorOf("GarnishmentError", "statut:garnishment", "Nothing is done to a garnishment.")
export class GarnishmentErrorType extends UserErrorType {
  @Field(() => GarnishmentFaultEnum, { description: "Why." })
  why!: string;
}

@InputType("GarnishmentEvidenceInput", { description: "A document that proves it: the writ, the judgment." })
export class GarnishmentEvidenceInput {
  @Field(() => String, { description: "The name of the file, at most 200 characters." })
  fileName!: string;

  @Field(() => String, { description: "Its bytes in base64: a PDF, PNG or JPEG of at most 5 MB." })
  content!: string;
}

@InputType("NoteGarnishmentInput", { description: "A garnishment of a person, as the fund was told of it." })
export class NoteGarnishmentInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Whose benefits." })
  affiliateId!: string;

  @Field(() => CreditorEnum, { description: "Who seizes." })
  kind!: keyof typeof CreditorEnum;

  @Field(() => String, { description: "The creditor, or the bailiff who takes it for him: 2 to 70 characters." })
  creditor!: string;

  @Field(() => IbanScalar, { description: "To which account it is paid." })
  iban!: string;

  @Field(() => String, { description: "Under which reference: at most 100 characters." })
  reference!: string;

  @Field(() => DateScalar, { description: "When the fund was told." })
  noticedOn!: Day;

  @Field(() => DateScalar, { description: "From which day on it is withheld: not before the fund was told." })
  startsOn!: Day;

  @Field(() => EuroScalar, { nullable: true, description: "What is owed in all, with interest and costs." })
  owed?: Cents | null;

  @Field(() => EuroScalar, { nullable: true, description: "What is owed for each month, as for maintenance." })
  monthly?: Cents | null;

  @Field(() => Int, { defaultValue: 0, description: "How many children at charge the person declared." })
  children!: number;

  @Field(() => GarnishmentEvidenceInput, { description: "What proves it." })
  evidence!: GarnishmentEvidenceInput;
}

@InputType("ChangeGarnishmentInput", { description: "What of a garnishment is otherwise; what is absent stays." })
export class ChangeGarnishmentInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which." })
  garnishmentId!: string;

  @Field(() => IbanScalar, { nullable: true, description: "To which account it is paid." })
  iban?: string | null;

  @Field(() => EuroScalar, { nullable: true, description: "What is owed in all: never less than was taken." })
  owed?: Cents | null;

  @Field(() => EuroScalar, { nullable: true, description: "What is owed for each month." })
  monthly?: Cents | null;

  @Field(() => Int, { nullable: true, description: "How many children at charge the person declared." })
  children?: number | null;

  @Field(() => GarnishmentEvidenceInput, { nullable: true, description: "What proves it." })
  evidence?: GarnishmentEvidenceInput | null;
}

@InputType("EndGarnishmentInput", { description: "That a garnishment ends." })
export class EndGarnishmentInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which." })
  garnishmentId!: string;

  @Field(() => DateScalar, { description: "Its last day: payments of later days are whole." })
  endsOn!: Day;

  @Field(() => GarnishmentEvidenceInput, { nullable: true, description: "What proves it." })
  evidence?: GarnishmentEvidenceInput | null;
}

const WriteError = createUnionType({
  name: "BenefitGarnishmentWriteError",
  description: "Why nothing was done to a garnishment.",
  types: () => [...commonErrors, GarnishmentErrorType] as const,
  ...byKind,
});

@ObjectType("BenefitGarnishmentPayload", { description: "The garnishment as it stands now, or why nothing was done." })
@Sees(...STAFF)
export class GarnishmentPayload {
  @Field(() => GarnishmentType, { nullable: true, description: "The garnishment; absent where nothing was done." })
  garnishment!: GarnishmentType | null;

  @Field(() => [WriteError], { description: "Why nothing was done; empty where something was." })
  errors!: readonly object[];

  @Field(() => Boolean, { description: "Whether it is the answer to an earlier question with the same key." })
  replayed!: boolean;
}
