import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar } from "../../../shared/plumbing/scalars.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { companyTiers } from "../../rules/companies/company-contribution.ts";
import { companyExemptions } from "../../rules/companies/company-exemption.ts";
import { BillingSealType } from "../billing/billing-run.ts";
import { RefusalReasonEnum } from "../enums.ts";

const CompanyOutcomeEnum = enumOf("CompanyOutcome", "What came of a company's year: an amount, or an exemption.", {
  ...companyTiers,
  ...companyExemptions,
});

const CompanyRunStateEnum = enumOf("CompanyRunState", "Where a run of companies stands.", {
  WAITING: "Asked for; no worker has begun it.",
  RUNNING: "Under way, or left half-way by a worker that was killed: the next goes on.",
  SEALED: "Done. Nothing of it changes any more.",
});

@AboutNobody("a sum over companies")
@ObjectType("CompanyTally", { description: "What a run came to, for one amount or exemption." })
@Sees(...STAFF)
export class CompanyTallyType {
  @Field(() => CompanyOutcomeEnum, { description: "Which amount, or why exempt." })
  outcome!: string;

  @Field(() => Int, { description: "How many companies." })
  count!: number;

  @Field(() => EuroScalar, { description: "What they owe together." })
  amount!: Cents;
}

@AboutNobody("a number of companies")
@ObjectType("CompanyRefusalCount", { description: "For how many companies a run could name no amount, and why." })
@Sees(...STAFF)
export class CompanyRefusalCountType {
  @Field(() => RefusalReasonEnum, { description: "The reason." })
  reason!: string;

  @Field(() => String, { nullable: true, description: "The table of the law that knows no figure." })
  lawTable!: string | null;

  @Field(() => Int, { description: "How many." })
  count!: number;
}

@AboutNobody("the work of a fund")
@ObjectType("CompanyBillingRun", {
  description: "The annual contribution, for all companies of a fund (facturatie / facturation), or a rehearsal of it.",
})
@Sees(...STAFF)
export class CompanyBillingRunType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "The year that is billed." })
  year!: number;

  @Field(() => Boolean, { description: "Whether it only reckons, and books nothing." })
  rehearsal!: boolean;

  @Field(() => CompanyRunStateEnum, { description: "Where it stands." })
  state!: string;

  @Field(() => DateScalar, { description: "The day on which it was asked for, which is the day of its dues." })
  askedOn!: Day;

  @Field(() => String, { description: "The rules by which it reckons." })
  engineVersion!: string;

  @Field(() => Int, { description: "How many companies it is about, counted when it began." })
  expected!: number;

  @Field(() => Int, { description: "How many of them it has seen so far." })
  seen!: number;

  @Field(() => Int, { description: "How many were passed by, for their year was claimed before." })
  standing!: number;

  @Directive("@listSize(assumedSize: 7)")
  @Field(() => [CompanyTallyType], { description: "What it came to so far." })
  tallies!: readonly CompanyTallyType[];

  @Directive("@listSize(assumedSize: 5)")
  @Field(() => [CompanyRefusalCountType], { description: "For how many no amount can be named." })
  refusals!: readonly CompanyRefusalCountType[];

  @Field(() => BillingSealType, { nullable: true, description: "What it was sealed with, once it is." })
  seal!: BillingSealType | null;
}

export const CompanyBillingRunConnection = connectionOf("CompanyBillingRun", () => CompanyBillingRunType);

@InputType("StartCompanyBillingRunInput", { description: "Which year is to be billed to the companies of one's fund." })
export class StartCompanyBillingRunInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => Int, { description: "The year, up to the running one." })
  year!: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Reckons everything, shows what it would come to and who would be refused, and books nothing.",
  })
  rehearsal!: boolean;
}

@UserErrorOf("CompanyRunUnderWayError", "statut:companyRunUnderWay", "A run of this year is under way.")
class CompanyRunUnderWayErrorType extends UserErrorType {
  @Field(() => ID, { nullable: true, description: "The run that is under way." })
  runId!: string | null;
}

const StartCompanyBillingRunError = createUnionType({
  name: "StartCompanyBillingRunError",
  description: "Why no run was started.",
  types: () => [...commonErrors, CompanyRunUnderWayErrorType] as const,
  ...byKind,
});

@ObjectType("StartCompanyBillingRunPayload", { description: "The run that was started, or why none was." })
@Sees("SUPERVISOR")
export class StartCompanyBillingRunPayload {
  @Field(() => CompanyBillingRunType, { nullable: true, description: "The run." })
  run?: CompanyBillingRunType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [StartCompanyBillingRunError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
