import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { type AttestationKind, attestationFaults, attestationKinds } from "../../rules/attestations/attestation.ts";
import { FundType } from "../fund.ts";
import { UnknownChoiceErrorType } from "../unknown-choice.ts";

/** Who has an attestation issued, and reads it: the person, and staff of the fund. */
export const ATTESTATION_READERS = ["INSURED", ...STAFF] as const;

export const AttestationKindEnum = enumOf("AttestationKind", "What a fund may attest of a person.", attestationKinds);

const AttestationFaultEnum = enumOf("AttestationFault", "Why there is nothing to attest.", attestationFaults);

@About("ACCOUNT")
@ObjectType("Attestation", {
  description:
    "What a fund attests of a person (attest / attestation): data, and the same as a letter. It never changes.",
})
@Sees(...ATTESTATION_READERS)
export class AttestationType {
  @Field(() => ID, { description: "Which." })
  id!: string;

  @Field(() => AttestationKindEnum, { description: "What it attests." })
  kind!: AttestationKind;

  @Field(() => FundType, { description: "The fund that attests it." })
  fund!: FundType;

  @Field(() => ID, { description: "Of whom." })
  affiliateId!: string;

  @Field(() => Int, { nullable: true, description: "Of which year; absent where it is of none." })
  year!: number | null;

  @Field(() => DateScalar, { description: "When it was issued." })
  issuedOn!: Day;

  @Directive("@listSize(assumedSize: 8)")
  @Field(() => [String], { description: "What it says, sentence by sentence, in the reader's language." })
  statements!: readonly string[];

  @Field(() => String, { description: "With this code whoever holds the paper may check it." })
  code!: string;

  @Field(() => String, { description: "The SHA-256 of the letter, in hexadecimal." })
  sha256!: string;

  @Directive('@cost(weight: "20")')
  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "The letter in base64: a PDF in the person's language." })
  letter!: string;
}

export const AttestationConnection = connectionOf("Attestation", () => AttestationType);

@ObjectType("VerifiedAttestation", {
  description:
    "What the paper with a code says, for whoever holds it: compare it with the paper, or its hash with the file.",
})
@Sees("ANYBODY")
export class VerifiedAttestationType {
  @Field(() => AttestationKindEnum, { description: "What it attests." })
  kind!: AttestationKind;

  @Field(() => FundType, { description: "The fund that attests it." })
  fund!: FundType;

  @Field(() => Int, { nullable: true, description: "Of which year; absent where it is of none." })
  year!: number | null;

  @Field(() => DateScalar, { description: "When it was issued: it says nothing of later days." })
  issuedOn!: Day;

  @Field(() => String, { description: "The initials of the person; neither name, number nor address is told." })
  initials!: string;

  @Directive("@listSize(assumedSize: 8)")
  @Field(() => [String], { description: "What it says, sentence by sentence, in the reader's language." })
  statements!: readonly string[];

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Since when it is known that one of its sentences is not so; absent while it holds. What ran on its day may end later.",
  })
  outdatedOn!: Day | null;

  @Field(() => String, { description: "The SHA-256 of the letter, in hexadecimal." })
  sha256!: string;
}

@UserErrorOf("AttestationImpossibleError", "statut:attestationImpossible", "There is nothing to attest.")
export class AttestationImpossibleErrorType extends UserErrorType {
  @Field(() => AttestationFaultEnum, { description: "Why." })
  why!: keyof typeof attestationFaults;
}

@InputType("IssueAttestationInput", { description: "What is to be attested, of whom." })
export class IssueAttestationInput {
  @Field(() => WriteMetaInput, { description: "Key, dry run; an attestation has no version." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Of whom." })
  affiliateId!: string;

  @Field(() => AttestationKindEnum, { description: "What." })
  kind!: AttestationKind;

  @Field(() => Int, { nullable: true, description: "Of which year: for a tax certificate, and for nothing else." })
  year?: number | null;
}

const IssueAttestationError = createUnionType({
  name: "IssueAttestationError",
  description: "Why nothing was issued.",
  types: () => [...commonErrors, AttestationImpossibleErrorType, UnknownChoiceErrorType] as const,
  ...byKind,
});

@ObjectType("IssueAttestationPayload", { description: "The attestation, or why there is none." })
@Sees(...ATTESTATION_READERS)
export class IssueAttestationPayload {
  @Field(() => AttestationType, { nullable: true, description: "The attestation." })
  attestation?: AttestationType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [IssueAttestationError], { description: "Why nothing was issued; empty if it was." })
  errors!: readonly object[];
}
