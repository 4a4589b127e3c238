import { createUnionType, Directive, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { DateScalar, EuroScalar, QuarterScalar } from "../../../shared/plumbing/scalars.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { waiverFaults } from "../../rules/waivers/waiver-request.ts";
import { MONEY_READERS } from "../account.ts";
import { SurchargeWaiverType, WaiverGroundEnum } from "./waiver.ts";

const WaiverFaultEnum = enumOf("SurchargeWaiverFault", "Why nothing was done.", waiverFaults);

@InputType("AskSurchargeWaiverInput", { description: "Of which quarters surcharges are to be let off, and why." })
export class AskSurchargeWaiverInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Whose surcharges." })
  contributorId!: string;

  @Field(() => [QuarterScalar], { description: "Of which quarters, at most forty; each must be paid in full." })
  quarters!: Quarter[];

  @Field(() => WaiverGroundEnum, { description: "On what ground." })
  ground!: string;

  @Field(() => String, { description: "Why, at most 4,000 characters." })
  motive!: string;

  @Field(() => [String], { defaultValue: [], description: "What proves it: names of documents or references." })
  evidence!: string[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether one asks who answers for the debt with the debtor.",
  })
  forJointDebtor!: boolean;
}

@InputType("SendSurchargeWaiverInput", { description: "Which request goes to INASTI." })
export class SendSurchargeWaiverInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The request." })
  waiverId!: string;
}

@InputType("DecideSurchargeWaiverInput", { description: "What INASTI decided." })
export class DecideSurchargeWaiverInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run; and why, where less than all is let off." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The request." })
  waiverId!: string;

  @Field(() => EuroScalar, { description: "What is let off in all, the earliest surcharges first; 0.00 refuses." })
  amount!: Cents;

  @Field(() => DateScalar, { description: "The day of the decision." })
  decidedOn!: Day;

  @Field(() => String, { description: "INASTI's reference of it." })
  reference!: string;
}

@InputType("ApproveSurchargeWaiverInput", { description: "Which decision, noted by another, is approved." })
export class ApproveSurchargeWaiverInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The request." })
  waiverId!: string;
}

@UserErrorOf("SurchargeWaiverError", "statut:surchargeWaiver", "The request cannot be made, or not brought further.")
class SurchargeWaiverErrorType extends UserErrorType {
  @Field(() => WaiverFaultEnum, { description: "Why." })
  why!: string;

  @Field(() => QuarterScalar, { nullable: true, description: "The quarter that is concerned." })
  quarter!: Quarter | null;
}

const errorsOf = (name: string) =>
  createUnionType({
    name,
    description: "Why nothing was done.",
    types: () => [...commonErrors, SurchargeWaiverErrorType] as const,
    ...byKind,
  });

const AskSurchargeWaiverError = errorsOf("AskSurchargeWaiverError");
const SendSurchargeWaiverError = errorsOf("SendSurchargeWaiverError");
const DecideSurchargeWaiverError = errorsOf("DecideSurchargeWaiverError");
const ApproveSurchargeWaiverError = errorsOf("ApproveSurchargeWaiverError");

@ObjectType("AskSurchargeWaiverPayload", { description: "The request, or why there is none." })
@Sees(...MONEY_READERS)
export class AskSurchargeWaiverPayload {
  @Field(() => SurchargeWaiverType, { nullable: true, description: "The request." })
  waiver?: SurchargeWaiverType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [AskSurchargeWaiverError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}

@ObjectType("SendSurchargeWaiverPayload", { description: "The request that went, or why it did not." })
@Sees(...STAFF)
export class SendSurchargeWaiverPayload {
  @Field(() => SurchargeWaiverType, { nullable: true, description: "The request." })
  waiver?: SurchargeWaiverType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [SendSurchargeWaiverError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}

@ObjectType("DecideSurchargeWaiverPayload", { description: "The request as decided, or why it was not." })
@Sees(...STAFF, "INASTI")
export class DecideSurchargeWaiverPayload {
  @Field(() => SurchargeWaiverType, { nullable: true, description: "The request." })
  waiver?: SurchargeWaiverType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [DecideSurchargeWaiverError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}

@ObjectType("ApproveSurchargeWaiverPayload", { description: "The request as approved, or why it was not." })
@Sees("SUPERVISOR")
export class ApproveSurchargeWaiverPayload {
  @Field(() => SurchargeWaiverType, { nullable: true, description: "The request." })
  waiver?: SurchargeWaiverType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [ApproveSurchargeWaiverError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
