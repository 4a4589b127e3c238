import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import { EuroScalar, QuarterScalar } from "../../../shared/plumbing/scalars.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import type { Quarter } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { RegularisationStatementType } from "./statement.ts";

const RegularisationFaultEnum = enumOf("RegularisationFault", "Why a year cannot be regularised.", {
  INCOME_UNKNOWN: "The income of the year is not known.",
  NOTHING_CLAIMED: "Nothing was claimed for the year.",
  CAREER_DIFFERS: "A quarter was claimed in another category, or with another fund, than the career says by now.",
  PRESCRIBED: "The year can no longer be claimed or given back.",
  LAW_UNKNOWN: "A figure of the law is not known, and none is guessed.",
});

@InputType("RegulariseYearInput", { description: "Whose year is to be regularised." })
export class RegulariseYearInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Who." })
  contributorId!: string;

  @Field(() => Int, { description: "The contribution year." })
  year!: number;
}

@InputType("RegulariseKnownIncomesInput", { description: "How many years are to be regularised at once." })
export class RegulariseKnownIncomesInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run: that one shows the totals and changes nothing." })
  meta!: WriteMetaInput;

  @Field(() => Int, { defaultValue: 200, description: "At most so many, up to a thousand; the next call goes on." })
  most!: number;
}

@UserErrorOf("RegularisationImpossibleError", "statut:regularisationImpossible", "The year cannot be regularised.")
class RegularisationImpossibleErrorType extends UserErrorType {
  @Field(() => RegularisationFaultEnum, { description: "Why." })
  why!: string;

  @Field(() => QuarterScalar, { nullable: true, description: "The quarter that differs from the career." })
  quarter!: Quarter | null;

  @Field(() => String, { nullable: true, description: "The table of the law that lacks a figure." })
  lawTable!: string | null;
}

const RegulariseYearError = createUnionType({
  name: "RegulariseYearError",
  description: "Why there is no statement.",
  types: () => [...commonErrors, RegularisationImpossibleErrorType] as const,
  ...byKind,
});

const RegulariseKnownIncomesError = createUnionType({
  name: "RegulariseKnownIncomesError",
  description: "Why nothing was regularised.",
  types: () => [...commonErrors] as const,
  ...byKind,
});

@ObjectType("RegulariseYearPayload", { description: "The statement of the year, or why there is none." })
@Sees(...STAFF)
export class RegulariseYearPayload {
  @Field(() => RegularisationStatementType, { nullable: true, description: "The statement." })
  statement?: RegularisationStatementType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [RegulariseYearError], { description: "Why there is none; empty if there is." })
  errors!: readonly object[];
}

@AboutNobody("a count and a sum")
@ObjectType("RegularisationTally", { description: "How many statements, and how much they come to." })
@Sees(...STAFF)
export class RegularisationTallyType {
  @Field(() => Int, { description: "How many." })
  count!: number;

  @Field(() => EuroScalar, { description: "How much in all; below zero where it is given back." })
  amount!: Cents;
}

@AboutNobody("a reason and a count")
@ObjectType("RegularisationSkipped", { description: "Years that could not be regularised, for one reason." })
@Sees(...STAFF)
export class RegularisationSkippedType {
  @Field(() => RegularisationFaultEnum, { description: "Why." })
  why!: string;

  @Field(() => Int, { description: "How many years." })
  count!: number;
}

@ObjectType("RegulariseKnownIncomesPayload", { description: "What came of a run." })
@Sees(...STAFF)
export class RegulariseKnownIncomesPayload {
  @Field(() => Int, { description: "How many years were stated." })
  stated!: number;

  @Field(() => RegularisationTallyType, { description: "Those of which more is claimed." })
  supplements!: RegularisationTallyType;

  @Field(() => RegularisationTallyType, { description: "Those of which something is given back." })
  refunds!: RegularisationTallyType;

  @Directive("@listSize(assumedSize: 5)")
  @Field(() => [RegularisationSkippedType], { description: "What could not be regularised, by reason." })
  skipped!: readonly RegularisationSkippedType[];

  @Field(() => Boolean, { description: "Whether there is more to do." })
  remaining!: boolean;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [RegulariseKnownIncomesError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
