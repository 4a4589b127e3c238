import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { DeadlineType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Deadline } from "../../../shared/values/deadline.ts";
import { type FileExportState, fileExportStates } from "../../rules/privacy/file-export.ts";

/** Whoever may ask for a whole file. */
export const FILE_ASKERS = ["INSURED", "DATA_PROTECTION_OFFICER"] as const;

const FileExportStateEnum = enumOf("FileExportState", "How far a file has come.", fileExportStates);

@About("USAGE")
@ObjectType("FileExport", {
  description: "The whole file of a person, drawn up for that person (recht van inzage / droit d’accès).",
})
@Sees(...FILE_ASKERS)
export class FileExportType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => FileExportStateEnum, { description: "How far it has come." })
  state!: FileExportState;

  @Field(() => DateScalar, { description: "The day on which it was asked for." })
  askedOn!: Day;

  @Field(() => DeadlineType, { description: "By when it must be there." })
  clock!: Deadline;

  @Field(() => Int, { description: "Of how many parts of the house something is expected; 0 until they are asked." })
  expected!: number;

  @Field(() => Int, { description: "How many of them have brought their part." })
  gathered!: number;

  @Field(() => DateScalar, { nullable: true, description: "The last day on which it can be taken." })
  expiresOn!: Day | null;

  @Field(() => Int, { nullable: true, description: "How many bytes `content` has." })
  bytes!: number | null;

  @Field(() => String, { nullable: true, description: "The SHA-256 of `content` in UTF-8, in hexadecimal." })
  sha256!: string | null;

  @Directive('@tag(name: "personal")')
  @Directive('@cost(weight: "100")')
  @Sees("INSURED")
  @Field(() => String, {
    nullable: true,
    description: "All of it as JSON; only for the person, while it can be taken.",
  })
  content!: string | null;

  @Directive('@tag(name: "personal")')
  @Directive('@cost(weight: "100")')
  @Sees("INSURED")
  @Field(() => String, { nullable: true, description: "All of it as a text to read; only for the person." })
  readable!: string | null;
}

@InputType("ExportMyFileInput", { description: "Whose whole file is asked for." })
export class ExportMyFileInput {
  @Field(() => WriteMetaInput, { description: "Key, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { nullable: true, description: "The person; the insured need not say so of themselves." })
  affiliateId?: string | null;
}

const ExportMyFileError = createUnionType({
  name: "ExportMyFileError",
  description: "Why no file is drawn up.",
  types: () => [...commonErrors] as const,
  ...byKind,
});

@ObjectType("ExportMyFilePayload", { description: "The file as far as it has come, or why none is drawn up." })
@Sees(...FILE_ASKERS)
export class ExportMyFilePayload {
  @Field(() => FileExportType, { nullable: true, description: "The file that is drawn up." })
  fileExport?: FileExportType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [ExportMyFileError], { description: "Why none is drawn up; empty if one is." })
  errors!: readonly object[];
}
