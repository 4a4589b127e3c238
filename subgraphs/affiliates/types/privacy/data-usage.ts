import { Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { type Topic, topics } from "../../../shared/plumbing/privacy/topics.ts";
import { DateScalar, DateTimeScalar, SsinScalar } from "../../../shared/plumbing/scalars.ts";
import { LegalBasisType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";

const OFFICER = "DATA_PROTECTION_OFFICER";

export const DataUsageTopicEnum = enumOf("DataUsageTopic", "What of a person's file can be looked at.", topics);

@About("USAGE")
@ObjectType("DataUsage", {
  description: "That somebody looked into a file, or tried to (raadpleging / consultation): one for each question.",
})
@Sees("INSURED", OFFICER)
export class DataUsageType {
  @Field(() => ID, { description: "The number of its record in the usage log." })
  id!: string;

  @Field(() => DateTimeScalar, { description: "When." })
  at!: string;

  @Field(() => String, { description: "What was done, in the reader's language." })
  action!: string;

  @Field(() => [DataUsageTopicEnum], { description: "What was looked at, free of language; empty where nothing was." })
  topics!: readonly Topic[];

  @Field(() => Boolean, { description: "Whether anything was told; not where the file is none of theirs." })
  told!: boolean;

  @Field(() => String, { description: "The code of the fund or institution for which it was done." })
  receiver!: string;

  @Field(() => String, { description: "The name of that fund or institution, in the reader's language." })
  receiverName!: string;

  @Field(() => String, { description: "Why, free of language: as declared, or else what the quality is there for." })
  purpose!: string;

  @Field(() => String, { description: "Why, in the reader's language." })
  purposeInWords!: string;

  @Field(() => LegalBasisType, { description: "On what text it rests." })
  basis!: Source;

  @Sees(OFFICER)
  @Field(() => String, {
    nullable: true,
    description: "Who did it; absent where it was done for another fund or institution.",
  })
  actor!: string | null;

  @Sees(OFFICER)
  @Field(() => ID, {
    nullable: true,
    description: "Of whom; absent where the person is none of the fund’s, or where nobody has the number.",
  })
  affiliateId!: string | null;
}

export const DataUsageConnection = connectionOf("DataUsage", () => DataUsageType);

@InputType("DataUsageFilter", { description: "Which looks into a file: all parts must hold." })
export class DataUsageFilter {
  @Field(() => DateScalar, { nullable: true, description: "On this day or later." })
  from?: Day | null;

  @Field(() => DateScalar, { nullable: true, description: "On this day or before." })
  until?: Day | null;

  @Field(() => String, { nullable: true, description: "For this fund or institution, by its code." })
  receiver?: string | null;
}

@InputType("DataUsageSearch", { description: "Which looks into files of the fund: all parts must hold." })
export class DataUsageSearch extends DataUsageFilter {
  @Field(() => ID, { nullable: true, description: "Into the file of this person." })
  affiliateId?: string | null;

  @Field(() => SsinScalar, { nullable: true, description: "Into the file of the person with this number." })
  ssin?: string | null;

  @Field(() => String, { nullable: true, description: "By this person or machine, as the token names them." })
  actor?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Only those that were told something, or only those that were not.",
  })
  told?: boolean | null;
}
