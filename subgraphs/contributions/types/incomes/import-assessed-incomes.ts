import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";

@InputType("ImportAssessedIncomesInput", { description: "A file of incomes as the tax administration assessed them." })
export class ImportAssessedIncomesInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => String, { description: "Its name, at most 200 characters." })
  fileName!: string;

  @Field(() => String, { description: "Its bytes in base64, at most ten million of them; the README shows its lines." })
  content!: string;
}

@AboutNobody("a file of incomes: which lines, and never whose")
@ObjectType("IncomeLineFault", { description: "A line of a file that was not kept, and why." })
@Sees(...STAFF)
export class IncomeLineFaultType {
  @Field(() => Int, { description: "In which line, counted from 1." })
  line!: number;

  @Field(() => String, { description: "Why, free of language: BAD_AMOUNT, UNKNOWN_PERSON." })
  reason!: string;

  @Field(() => String, { description: "Why, in words, and what to do." })
  message!: string;
}

export const IncomeLineFaultConnection = connectionOf("IncomeLineFault", () => IncomeLineFaultType);

@AboutNobody("a file of incomes")
@ObjectType("IncomeImport", { description: "What came of a file of assessed incomes." })
@Sees(...STAFF)
export class IncomeImportType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => String, { description: "The name of the file." })
  fileName!: string;

  @Field(() => String, { description: "The hash of the file (SHA-256)." })
  sha256!: string;

  @Field(() => Boolean, { description: "Whether the very same file was handed in before." })
  handedInBefore!: boolean;

  @Field(() => DateScalar, { description: "The day on which the file was drawn up, as it says itself." })
  drawnOn!: Day;

  @Field(() => DateScalar, { description: "The day on which it was handed in: its incomes are known since then." })
  importedOn!: Day;

  @Field(() => Int, { description: "How many assessments it holds." })
  lines!: number;

  @Field(() => Int, { description: "How many were kept." })
  added!: number;

  @Field(() => Int, { description: "How many of those took the place of an earlier one." })
  superseding!: number;

  @Field(() => Int, { description: "How many were here already." })
  known!: number;

  @Field(() => Int, { description: "How many could not be kept." })
  rejected!: number;
}

export const IncomeImportConnection = connectionOf("IncomeImport", () => IncomeImportType);

const IncomeFileFaultEnum = enumOf("IncomeFileFault", "Why a file of incomes is not read at all.", {
  UNKNOWN_FORMAT: "Its first line is not that of such a file.",
  CUT_SHORT: "Its last line is missing: it was cut on its way.",
  WRONG_NUMBER_OF_LINES: "It has not as many lines as its last line says.",
});

@UserErrorOf("UnreadableIncomeFileError", "statut:unreadableIncomeFile", "The file is not whole: nothing was kept.")
class UnreadableIncomeFileErrorType extends UserErrorType {
  @Field(() => IncomeFileFaultEnum, { description: "What is wrong with it." })
  reason!: string;
}

const ImportAssessedIncomesError = createUnionType({
  name: "ImportAssessedIncomesError",
  description: "Why nothing of the file was kept.",
  types: () => [...commonErrors, UnreadableIncomeFileErrorType] as const,
  ...byKind,
});

@ObjectType("ImportAssessedIncomesPayload", { description: "What came of the file." })
@Sees(...STAFF)
export class ImportAssessedIncomesPayload {
  @Field(() => IncomeImportType, { nullable: true, description: "The report." })
  import?: IncomeImportType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [ImportAssessedIncomesError], { description: "Why nothing was kept; empty if it was." })
  errors!: readonly object[];
}
