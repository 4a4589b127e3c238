import { Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, SsinScalar } from "../../../shared/plumbing/scalars.ts";
import { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { PeriodType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { type DependantKind, dependantKinds, type Relation, relations } from "../../rules/household/member.ts";
import { DetailSourceEnum } from "./details.ts";
import { payloadOf } from "./payload.ts";

const RelationEnum = enumOf("HouseholdRelation", "What somebody is to the insured person.", relations);
const DependantKindEnum = enumOf("DependantKind", "As what somebody depends on the insured person.", dependantKinds);

@ObjectType("DependantPeriod", { description: "For how long somebody depends (ten laste / à charge)." })
@Sees("INSURED", ...STAFF)
export class DependantPeriodType {
  @Field(() => DependantKindEnum, { description: "As what." })
  kind!: DependantKind;

  @Field(() => PeriodType, { description: "From when until when." })
  period!: PeriodType;
}

@About("HOUSEHOLD")
@ObjectType("HouseholdMember", { description: "Somebody who lives with the person (gezinslid / membre du ménage)." })
@Sees("INSURED", ...STAFF)
export class HouseholdMemberType {
  @Field(() => ID, { description: "For the mutations about them." })
  id!: string;

  @Field(() => Int, { description: "Counts up with each change." })
  version!: number;

  @Field(() => RelationEnum, { description: "What they are to the person." })
  relation!: Relation;

  @Directive('@tag(name: "personal")')
  @Field(() => SsinScalar, { nullable: true, description: "Their number, where it is known." })
  ssin!: string | null;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "First name." })
  firstName!: string;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "Last name." })
  lastName!: string;

  @Directive('@tag(name: "personal")')
  @Field(() => DateScalar, { nullable: true, description: "Birth date, where it is known." })
  birthDate!: Day | null;

  @Field(() => PeriodType, { description: "For how long they live there." })
  period!: PeriodType;

  @Field(() => DetailSourceEnum, { description: "Who said so." })
  source!: string;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [DependantPeriodType], { description: "When, and as what, they depend on the person." })
  dependant!: readonly DependantPeriodType[];
}

@InputType("RecordHouseholdMemberInput", { description: "That somebody comes to live with the person." })
export class RecordHouseholdMemberInput {
  @Field(() => WriteMetaInput, { description: "Key, version of the affiliate, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "With whom they live." })
  affiliateId!: string;

  @Field(() => RelationEnum, { description: "What they are to the person." })
  relation!: Relation;

  @Field(() => String, { nullable: true, description: "Their number, where it is known." })
  ssin?: string | null;

  @Field(() => String, { description: "First name, at most 80 characters." })
  firstName!: string;

  @Field(() => String, { description: "Last name, at most 80 characters." })
  lastName!: string;

  @Field(() => DateScalar, { nullable: true, description: "Birth date, where it is known." })
  birthDate?: Day | null;

  @Field(() => DateScalar, { description: "From what day, at most a year ahead." })
  startsOn!: Day;
}

@InputType("EndHouseholdMemberInput", { description: "That somebody lives with the person no more." })
export class EndHouseholdMemberInput {
  @Field(() => WriteMetaInput, { description: "Key, version of the affiliate, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Who." })
  memberId!: string;

  @Field(() => DateScalar, { description: "The last day." })
  endsOn!: Day;
}

@InputType("RecordDependantInput", { description: "That somebody of the household depends on the person." })
export class RecordDependantInput {
  @Field(() => WriteMetaInput, { description: "Key, version of the affiliate, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Who of the household." })
  memberId!: string;

  @Field(() => DependantKindEnum, { description: "As what." })
  kind!: DependantKind;

  @Field(() => DateScalar, { description: "The first day, within the time in the household." })
  startsOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "The last day; absent while it is not known." })
  endsOn?: Day | null;
}

const noun = ["member", () => HouseholdMemberType, "Who of the household, as kept now."] as const;
const roles = ["INSURED", ...STAFF] as const;

/** What the mutations answer. */
export const RecordHouseholdMemberPayload = payloadOf({ name: "RecordHouseholdMember", roles, noun });
export const EndHouseholdMemberPayload = payloadOf({ name: "EndHouseholdMember", roles, noun });
export const RecordDependantPayload = payloadOf({ name: "RecordDependant", roles, noun });
