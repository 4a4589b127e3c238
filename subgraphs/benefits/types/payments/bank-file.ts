import { createUnionType, Directive, Field, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { EuroScalar } from "../../../shared/plumbing/scalars.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { bankFileFaults } from "../../rules/payments/bank-answer.ts";
import { BenefitPaymentType } from "./payment.ts";

const BankFileFaultEnum = enumOf("BenefitBankFileFault", "Why nothing of a file is taken in.", bankFileFaults);

@InputType("ImportBenefitBankFileInput", { description: "A file in which the bank tells of payments of benefits." })
export class ImportBenefitBankFileInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => String, { description: "Its name, at most 200 characters." })
  fileName!: string;

  @Field(() => String, {
    description: "Its bytes in base64, at most ten million of them: pain.002, camt.053 or camt.054.",
  })
  content!: string;
}

@UserErrorOf("BenefitBankFileError", "statut:benefitBankFile", "Nothing of a file of the bank is taken in.")
export class BenefitBankFileErrorType extends UserErrorType {
  @Field(() => BankFileFaultEnum, { description: "Why." })
  why!: string;

  @Directive("@listSize(assumedSize: 20)")
  @Field(() => [String], { description: "Where in the file, at most twenty places: “Ntry 3”, “TxInfAndSts 2”." })
  places!: readonly string[];

  @Field(() => Int, { description: "At how many places in all." })
  many!: number;
}

const BankFileError = createUnionType({
  name: "ImportBenefitBankFileError",
  description: "Why nothing of a file is taken in.",
  types: () => [...commonErrors, BenefitBankFileErrorType] as const,
  ...byKind,
});

@ObjectType("BenefitBankFilePayload", { description: "What came of a file, or why nothing of it was taken in." })
@Sees(...STAFF)
export class BenefitBankFilePayload {
  @Field(() => Int, { description: "How many payments the bank booked by it." })
  paid!: number;

  @Field(() => Int, { description: "How many it refused." })
  rejected!: number;

  @Field(() => Int, { description: "How many came back." })
  returned!: number;

  @Field(() => EuroScalar, { description: "What was booked, together." })
  paidTotal!: Cents;

  @Field(() => EuroScalar, { description: "What was refused or came back, together." })
  failedTotal!: Cents;

  @Field(() => Int, { description: "How much of it was known already, and changed nothing." })
  known!: number;

  @Field(() => Int, { description: "How many bookings are not about payments of benefits: they are left alone." })
  others!: number;

  @Directive("@listSize(assumedSize: 100)")
  @Field(() => [BenefitPaymentType], { description: "The payments of which it told something new." })
  payments!: readonly BenefitPaymentType[];

  @Field(() => [BankFileError], { description: "Why nothing was taken in; empty where something was." })
  errors!: readonly object[];

  @Field(() => Boolean, { description: "Whether it is the answer to an earlier question with the same key." })
  replayed!: boolean;
}
