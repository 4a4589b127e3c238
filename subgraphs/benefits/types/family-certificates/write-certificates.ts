import { createUnionType, Directive, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { DateScalar, SsinScalar } from "../../../shared/plumbing/scalars.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { CERTIFICATE_ASKERS, FamilyCertificateType } from "./family-certificate.ts";

@UserErrorOf(
  "FamilyAllowancesMovedError",
  "statut:familyAllowancesMoved",
  "The funds have not been competent for family allowances since 1 July 2014.",
)
export class FamilyAllowancesMovedErrorType extends UserErrorType {
  @Field(() => DateScalar, { description: "The last day of which a fund may certify something." })
  lastDay!: Day;

  @Field(() => String, { description: "The text by which the competence moved." })
  article!: string;
}

@InputType("AskFamilyCertificateInput", { description: "Of whom a certificate is asked, and of which fund." })
export class AskFamilyCertificateInput {
  @Field(() => WriteMetaInput, { description: "Key, dry run." })
  meta!: WriteMetaInput;

  @Field(() => SsinScalar, { description: "The number of the person in whose name the allowances were paid." })
  ssin!: string;

  @Field(() => ID, { description: "Code of the fund that paid them." })
  fund!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Code of the family-allowance fund to which it goes; one that asks for itself leaves it out.",
  })
  institution?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Under which the family-allowance fund knows its request, 3 to 100 characters, each once.",
  })
  reference?: string | null;
}

@InputType("ArchivedCertificateInput", { description: "What the archive says of one change of fund." })
export class ArchivedCertificateInput {
  @Field(() => String, { description: "What moved the competence, as the archive has it: 3 to 300 characters." })
  circumstance!: string;

  @Field(() => DateScalar, { description: "The day of that: not after 30 June 2014." })
  circumstanceOn!: Day;

  @Field(() => DateScalar, { description: "From which day the other fund was competent: 1 July 2014 at the latest." })
  competenceMovedOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "The last day for which this fund paid, if it ever did." })
  paidUntil?: Day | null;

  @Field(() => [SsinScalar], { nullable: true, description: "Others through whom the right came, at most 20." })
  attributaries?: string[] | null;

  @Field(() => [SsinScalar], { description: "The children, 1 to 20." })
  children!: string[];
}

@InputType("RecordFamilyCertificateInput", { description: "A certificate, as the archive of the fund has it." })
export class RecordFamilyCertificateInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { nullable: true, description: "Which one was asked for, or is corrected." })
  certificateId?: string | null;

  @Field(() => ID, { nullable: true, description: "Of whom, where nobody asked." })
  affiliateId?: string | null;

  @Field(() => ID, { nullable: true, description: "To which family-allowance fund it goes, where nobody asked." })
  institution?: string | null;

  @Field(() => ArchivedCertificateInput, { description: "What the archive says." })
  found!: ArchivedCertificateInput;
}

@InputType("DeclineFamilyCertificateInput", { description: "That the archive of the fund has no such file." })
export class DeclineFamilyCertificateInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which." })
  certificateId!: string;
}

const WriteError = createUnionType({
  name: "FamilyCertificateWriteError",
  description: "Why nothing was done about a certificate.",
  types: () => [...commonErrors, FamilyAllowancesMovedErrorType] as const,
  ...byKind,
});

@ObjectType("FamilyCertificatePayload", { description: "The certificate as it stands now, or why nothing was done." })
@Sees(...CERTIFICATE_ASKERS)
export class FamilyCertificatePayload {
  @Field(() => FamilyCertificateType, {
    nullable: true,
    description: "The certificate; absent where nothing was done.",
  })
  certificate!: FamilyCertificateType | null;

  @Directive("@listSize(assumedSize: 3)")
  @Field(() => [WriteError], { description: "Why nothing was done; empty where something was." })
  errors!: readonly object[];

  @Field(() => Boolean, { description: "Whether it is the answer to an earlier question with the same key." })
  replayed!: boolean;
}
