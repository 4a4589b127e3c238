import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { AboutNobody } from "../../shared/plumbing/privacy/about.ts";
import { byKind, commonErrors, UserErrorOf, UserErrorType, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import { BankStatementType } from "./bank.ts";

@InputType("ImportBankStatementInput", { description: "A file as the bank handed it over." })
export class ImportBankStatementInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => String, { description: "Its name, at most 200 characters." })
  fileName!: string;

  @Field(() => String, {
    description: "Its bytes in base64, at most ten million of them: CODA 2.6, camt.053 or camt.054.",
  })
  content!: string;
}

@ObjectType("FileFaultFact", { description: "A figure that helps to find what is wrong with a file." })
@Sees(...STAFF)
export class FileFaultFactType {
  @Field(() => String, { description: "What it is." })
  name!: string;

  @Field(() => String, { description: "Its value; never a name, an account or a communication." })
  value!: string;
}

@AboutNobody("a file of the bank")
@ObjectType("FileFault", { description: "One thing that is wrong with a file." })
@Sees(...STAFF)
export class FileFaultType {
  @Field(() => String, { description: "What, free of language: CUT_SHORT, BALANCE_DOES_NOT_ADD_UP." })
  reason!: string;

  @Field(() => Int, { nullable: true, description: "In which line, counted from 1, where the form has lines." })
  line!: number | null;

  @Directive("@listSize(assumedSize: 3)")
  @Field(() => [FileFaultFactType], { description: "Figures that help to find it." })
  facts!: readonly FileFaultFactType[];
}

@UserErrorOf(
  "UnreadableFileError",
  "statut:unreadableFile",
  "The file is not whole, or not what it says: nothing was booked.",
)
/** A file that is not what it says it is. */
export class UnreadableFileErrorType extends UserErrorType {
  @Directive("@listSize(assumedSize: 20)")
  @Field(() => [FileFaultType], { description: "What is wrong, at most twenty things." })
  fileFaults!: readonly FileFaultType[];
}

@UserErrorOf(
  "UnknownBankAccountError",
  "statut:unknownBankAccount",
  "The file is about an account that is not the fund's.",
)
class UnknownBankAccountErrorType extends UserErrorType {
  @Field(() => Int, { description: "How many accounts of the file are not the fund's." })
  accounts!: number;
}

@UserErrorOf(
  "StatementContradictedError",
  "statut:statementContradicted",
  "Another statement with the same number came in before, and says otherwise.",
)
class StatementContradictedErrorType extends UserErrorType {
  @Field(() => Int, { description: "The year of both." })
  year!: number;

  @Field(() => String, { description: "The number of both." })
  number!: string;

  @Field(() => ID, { description: "The one that came in before." })
  statementId!: string;
}

/** Why a file of the bank was not booked. */
export const ImportBankStatementError = createUnionType({
  name: "ImportBankStatementError",
  description: "Why nothing of the file was booked.",
  types: () =>
    [...commonErrors, UnreadableFileErrorType, UnknownBankAccountErrorType, StatementContradictedErrorType] as const,
  ...byKind,
});

@ObjectType("ImportBankStatementPayload", { description: "What came of a file." })
@Sees(...STAFF)
export class ImportBankStatementPayload {
  @Directive("@listSize(assumedSize: 5)")
  @Field(() => [BankStatementType], { description: "The statements that the file holds, known ones among them." })
  statements!: readonly BankStatementType[];

  @Field(() => Int, { description: "How many sums found their account, or undid a payment that came back." })
  matched!: number;

  @Field(() => Int, { description: "How many wait in suspense for a case handler." })
  suspended!: number;

  @Field(() => Int, {
    description: "How many were known already, or are only announced (camt.054): they change nothing.",
  })
  ignored!: number;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [ImportBankStatementError], { description: "Why nothing was booked; empty if it was." })
  errors!: readonly object[];
}
