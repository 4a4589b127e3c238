import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf, SIZED } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, DateTimeScalar } from "../../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import {
  type ExportFailure,
  type ExportFormat,
  type ExportState,
  exportFailures,
  exportFormats,
  exportStates,
} from "../../rules/exports/export-plan.ts";

/** Who has lists gathered whole: the staff of a fund, and its partners. */
export const EXPORTERS = [...STAFF, "HEALTH_FUND", "INASTI", "FPS_FINANCE"] as const;

const StateEnum = enumOf("ExportState", "Where an export stands.", exportStates);
const FailureEnum = enumOf("ExportFailure", "Why an export was given up.", exportFailures);
const FormatEnum = enumOf("ExportFormat", "How rows are written.", exportFormats);

@AboutNobody("Rows that their reader asked for before: of whom they tell was recorded when they were gathered.")
@ObjectType("BulkExportPart", { description: "Some of the rows of an export, as they stand in its file." })
@Sees(...EXPORTERS)
export class BulkExportPartType {
  @Field(() => Int, { description: "Which, from nought." })
  place!: number;

  @Field(() => Int, { description: "How many rows." })
  rows!: number;

  @Field(() => Int, { description: "At which byte of the file it begins." })
  startsAt!: number;

  @Field(() => String, { description: "Its text; the file is all of them, one after the other, in UTF-8." })
  content!: string;
}

export const BulkExportPartConnection = connectionOf("BulkExportPart", () => BulkExportPartType);

@AboutNobody("What somebody asked to be gathered, and how far it is.")
@ObjectType("BulkExport", {
  description:
    "A list gathered whole (uitvoer / exportation), in the right of whoever asked and for nobody else, to be fetched for a week.",
})
@Sees(...EXPORTERS)
export class BulkExportType {
  @Field(() => ID, { description: "Which." })
  id!: string;

  @Field(() => String, { description: "The question, as it was asked." })
  question!: string;

  @Field(() => FormatEnum, { description: "How its rows are written." })
  format!: ExportFormat;

  @Field(() => StateEnum, { description: "Where it stands." })
  state!: ExportState;

  @Field(() => FailureEnum, { nullable: true, description: "Why it was given up, if it was." })
  failedBecause!: ExportFailure | null;

  @Field(() => Int, { description: "How many rows there are so far." })
  rows!: number;

  @Field(() => Int, { description: "How many bytes there are so far." })
  bytes?: number;

  @Field(() => [String], {
    description: "The codes of errors that stood in the answers: FORBIDDEN where a field was withheld.",
  })
  withheld!: readonly string[];

  @Field(() => String, { nullable: true, description: "The SHA-256 of the whole file, once it is complete." })
  sha256!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The instant of which all of it is a picture, in every part of the graph.",
  })
  knownAt!: string | null;

  @Field(() => Int, {
    description: "How often it was begun: again, at a later instant, where its picture was lost half-way.",
  })
  beginnings!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was complete, or given up." })
  endedAt!: string | null;

  @Field(() => String, {
    description: "The place of one's feed when it was asked for: go on from there for what changed since.",
  })
  changesCursor?: string;

  @Field(() => DateScalar, { description: "The last day on which it may be fetched." })
  expiresOn!: Day;

  @Directive(SIZED)
  @Field(() => BulkExportPartConnection, {
    description:
      "Its file, part by part; nothing before it is complete. Whole it is at /exports/<id> of the same host.",
  })
  parts?: object;
}

@InputType("StartExportInput", { description: "Which list is to be gathered whole." })
export class StartExportInput {
  @Field(() => WriteMetaInput, { description: "Key, dry run." })
  meta!: WriteMetaInput;

  @Field(() => String, {
    description:
      "One GraphQL query with one list of which `nodes` is asked, with its filter and order; lists within its rows are read to their end.",
  })
  query!: string;

  @Field(() => String, { nullable: true, description: "The values of its variables: an object in JSON." })
  variables?: string | null;

  @Field(() => FormatEnum, { defaultValue: "JSONL", description: "How rows are written." })
  format!: ExportFormat;
}

const StartExportError = createUnionType({
  name: "StartExportError",
  description: "Why it was not begun.",
  types: () => [...commonErrors] as const,
  ...byKind,
});

@ObjectType("StartExportPayload", { description: "The export, or why there is none." })
@Sees(...EXPORTERS)
export class StartExportPayload {
  @Field(() => BulkExportType, { nullable: true, description: "The export." })
  bulkExport?: BulkExportType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [StartExportError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
