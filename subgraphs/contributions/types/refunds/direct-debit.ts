import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
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
import { collectionStates } from "../../rules/direct-debit/collection.ts";
import { MONEY_READERS } from "../account.ts";

const MandateStateEnum = enumOf("DirectDebitMandateState", "Whether one may collect under a mandate.", {
  ACTIVE: "It runs.",
  CANCELLED: "It has ended.",
});

const SignatureKindEnum = enumOf("MandateSignature", "How a mandate was signed.", {
  PAPER: "By hand, on paper.",
  ELECTRONIC: "Electronically.",
});

const CollectionStateEnum = enumOf("CollectionState", "Where a collection stands.", collectionStates);

const SequenceTypeEnum = enumOf("CollectionSequence", "Which collection under its mandate it is.", {
  FRST: "The first.",
  RCUR: "One of those that follow.",
});

@ObjectType("DirectDebitMandate", {
  description: "A mandate to collect from an account (domiciliëring / domiciliation), SEPA Core.",
})
@About("ACCOUNT")
@Sees(...MONEY_READERS)
export class DirectDebitMandateType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "Counts up with each change, for `expectedVersion`." })
  version!: number;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "Its unique reference." })
  reference!: string;

  @Directive('@tag(name: "personal")')
  @Field(() => IbanScalar, { description: "From which account." })
  iban!: string;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "Whose account it is." })
  holderName!: string;

  @Field(() => DateScalar, { description: "The day of the signature." })
  signedOn!: Day;

  @Field(() => SignatureKindEnum, { description: "How it was signed." })
  signedHow!: string;

  @Field(() => String, { description: "The SHA-256 of what proves the signature." })
  evidenceSha256!: string;

  @Field(() => MandateStateEnum, { description: "Whether it runs." })
  state!: string;

  @Field(() => DateScalar, { nullable: true, description: "The day on which it ended." })
  cancelledOn!: Day | null;

  @Field(() => String, { nullable: true, description: "Why it ended: the bank’s code, or somebody’s words." })
  cancelledWhy!: string | null;
}

@ObjectType("Collection", { description: "A due that is collected under a mandate (inning / encaissement)." })
@About("ACCOUNT")
@Sees(...MONEY_READERS)
export class CollectionType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => EuroScalar, { description: "How much." })
  amount!: Cents;

  @Field(() => SequenceTypeEnum, { description: "Whether it is the first under its mandate." })
  sequenceType!: string;

  @Field(() => DateScalar, { description: "The day on which it was announced." })
  announcedOn!: Day;

  @Field(() => DateScalar, { description: "The day on which the bank collects." })
  collectOn!: Day;

  @Field(() => CollectionStateEnum, { description: "Where it stands." })
  state!: string;

  @Field(() => String, { nullable: true, description: "The bank’s reason, where it came to nothing (ISO 20022)." })
  reason!: string | null;
}

@InputType("SignDirectDebitMandateInput", { description: "A mandate that was signed." })
export class SignMandateInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Whose dues are collected under it." })
  contributorId!: string;

  @Field(() => IbanScalar, { description: "From which account." })
  iban!: string;

  @Field(() => String, { description: "Whose account it is, at most 70 characters." })
  holderName!: string;

  @Field(() => DateScalar, { description: "The day of the signature." })
  signedOn!: Day;

  @Field(() => SignatureKindEnum, { description: "How it was signed." })
  signedHow!: "PAPER" | "ELECTRONIC";

  @Field(() => String, { description: "The SHA-256 of the signed paper or of the electronic proof, in hexadecimal." })
  evidenceSha256!: string;
}

@InputType("CancelDirectDebitMandateInput", { description: "Which mandate ends." })
export class CancelMandateInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run; and why." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The mandate." })
  mandateId!: string;
}

@UserErrorOf("MandateStateError", "statut:mandateState", "The mandate stands where this cannot be done.")
class MandateStateErrorType extends UserErrorType {
  @Field(() => MandateStateEnum, { description: "Where it stands." })
  state!: string;
}

const DirectDebitMandateError = createUnionType({
  name: "DirectDebitMandateError",
  description: "Why nothing was done.",
  types: () => [...commonErrors, MandateStateErrorType] as const,
  ...byKind,
});

@ObjectType("DirectDebitMandatePayload", { description: "The mandate as it stands, or why nothing was done." })
@Sees(...MONEY_READERS)
export class DirectDebitMandatePayload {
  @Field(() => DirectDebitMandateType, { nullable: true, description: "The mandate." })
  mandate?: DirectDebitMandateType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [DirectDebitMandateError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
