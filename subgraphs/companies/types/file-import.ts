import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { connectionOf } from "../../shared/plumbing/connection.ts";
import { enumOf } from "../../shared/plumbing/enum-of.ts";
import { AboutNobody } from "../../shared/plumbing/privacy/about.ts";
import { DateScalar } from "../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, UserErrorOf, UserErrorType, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import type { Day } from "../../shared/values/calendar.ts";

export const FileImportKindEnum = enumOf("FileImportKind", "What a file holds.", {
  REGISTER: "A file of the open data of the Crossroads Bank for Enterprises.",
  MANDATES: "Mandates in the companies of one fund.",
});

export const FileImportStateEnum = enumOf("FileImportState", "How far a file is.", {
  RUNNING: "It is being read.",
  FINISHED: "All of it was read.",
  STOPPED: "It could not be read to its end; what was kept stays.",
});

export const FileImportOrderEnum = enumOf("FileImportOrder", "In what order imports are listed.", {
  NEWEST_FIRST: "The last to be begun first.",
  NAME: "By the name of the file.",
});

@ObjectType("FileImportFault", { description: "A line that was not kept, and why." })
@Sees(...STAFF, "INASTI")
export class FileImportFaultType {
  @Field(() => Int, { description: "Which line of the file, the first being 1." })
  line!: number;

  @Field(() => String, { description: "Why, free of language: MISSING, INVALID, UNKNOWN_COMPANY, OVERLAPS." })
  reason!: string;

  @Field(() => String, { nullable: true, description: "In which column; absent where it is the whole line." })
  column!: string | null;
}

export const FileImportFaultConnection = connectionOf("FileImportFault", () => FileImportFaultType);

@AboutNobody("a file, of which it tells how far it was read")
@ObjectType("FileImport", { description: "A file that comes in bit by bit, with its report (inlezing / importation)." })
@Sees(...STAFF, "INASTI")
export class FileImportType {
  @Field(() => ID, { description: "Which." })
  id!: string;

  @Field(() => FileImportKindEnum, { name: "kind", description: "What it holds." })
  importKind!: string;

  @Field(() => String, { description: "Its name." })
  fileName!: string;

  @Field(() => DateScalar, { nullable: true, description: "The day of the register's extract." })
  snapshotOn!: Day | null;

  @Field(() => DateScalar, { description: "When it was begun." })
  startedOn!: Day;

  @Field(() => FileImportStateEnum, { description: "How far it is." })
  state!: string;

  @Field(() => String, { nullable: true, description: "Why it stopped, free of language: FILE_GONE, FILE_CHANGED." })
  whyStopped!: string | null;

  @Field(() => Int, { description: "How much of it was read, in percent of its bytes." })
  progress!: number;

  @Field(() => Int, { description: "How many lines were kept." })
  kept!: number;

  @Field(() => Int, { description: "How many said nothing new, or nothing that is kept here." })
  skipped!: number;

  @Field(() => Int, { description: "How many could not be kept." })
  rejected!: number;
}

export const FileImportConnection = connectionOf("FileImport", () => FileImportType);

@InputType("FileImportFilter", { description: "Which imports: all parts must hold." })
export class FileImportFilter {
  @Field(() => [FileImportKindEnum], { nullable: true, description: "Of one of these kinds." })
  kind?: (keyof typeof FileImportKindEnum)[] | null;

  @Field(() => [FileImportStateEnum], { nullable: true, description: "In one of these states." })
  state?: (keyof typeof FileImportStateEnum)[] | null;
}

@UserErrorOf("ColumnsMissingError", "statut:columnsMissing", "The file's first line lacks columns that it must name.")
export class ColumnsMissingErrorType extends UserErrorType {
  @Field(() => String, { description: "Which, with a comma between two." })
  columns!: string;
}

@InputType("ImportMandatesInput", { description: "A file of mandates in companies of one's fund." })
export class ImportMandatesInput {
  @Field(() => WriteMetaInput, { description: "Key, version 0 as there is no import yet, dry run." })
  meta!: WriteMetaInput;

  @Field(() => String, { description: "Its name, at most 200 characters." })
  fileName!: string;

  @Field(() => String, {
    description:
      "Its bytes in base64, at most ten million: CSV in UTF-8 with the columns EnterpriseNumber, HolderSsin, HolderName, Role, Paid, StartsOn, EndsOn, Evidence.",
  })
  content!: string;
}

const ImportMandatesError = createUnionType({
  name: "ImportMandatesError",
  description: "Why the file is not taken in.",
  types: () => [...commonErrors, ColumnsMissingErrorType] as const,
  ...byKind,
});

@ObjectType("ImportMandatesPayload", { description: "The import as it begins, or why it does not." })
@Sees(...STAFF)
export class ImportMandatesPayload {
  @Field(() => FileImportType, { nullable: true, description: "The import." })
  fileImport?: FileImportType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [ImportMandatesError], { description: "Why nothing is taken in; empty if it is." })
  errors!: readonly object[];
}

@InputType("ImportRegisterInput", { description: "An extract of the register's open data." })
export class ImportRegisterInput {
  @Field(() => WriteMetaInput, { description: "Key, version 0 as there is no import yet, dry run." })
  meta!: WriteMetaInput;

  @Field(() => String, { description: "Its folder, as the operator laid it down." })
  extract!: string;
}

const ImportRegisterError = createUnionType({
  name: "ImportRegisterError",
  description: "Why the extract is not taken in.",
  types: () => [...commonErrors, ColumnsMissingErrorType] as const,
  ...byKind,
});

@ObjectType("ImportRegisterPayload", { description: "The imports of an extract's files, or why there are none." })
@Sees(...STAFF)
export class ImportRegisterPayload {
  @Directive("@listSize(assumedSize: 6)")
  @Field(() => [FileImportType], { description: "One for each file, in the order in which they are read." })
  fileImports!: readonly FileImportType[];

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [ImportRegisterError], { description: "Why nothing is taken in; empty if it is." })
  errors!: readonly object[];
}
