import { Field, Int, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import { type LogVerdict, logFaults } from "../../../shared/plumbing/privacy/verify.ts";
import { DateTimeScalar } from "../../../shared/plumbing/scalars.ts";

const UsageLogFaultEnum = enumOf("UsageLogFaultKind", "What is wrong with the usage log.", logFaults);

const OFFICER = "DATA_PROTECTION_OFFICER";

@AboutNobody("how the log itself stands, and not who looked at whom")
@ObjectType("UsageLogSeal", { description: "A place in the chain of seals, and what stands there." })
@Sees(OFFICER)
export class UsageLogSealType {
  @Field(() => Int, { description: "Its place, counted from 1." })
  place!: number;

  @Field(() => String, { description: "The SHA-256 over the seal before it and its record, in hexadecimal." })
  hash!: string;
}

@AboutNobody("how the log itself stands, and not who looked at whom")
@ObjectType("UsageLogAnchor", { description: "A seal that was written down outside the database." })
@Sees(OFFICER)
export class UsageLogAnchorType {
  @Field(() => Int, { description: "Its place in the chain." })
  place!: number;

  @Field(() => DateTimeScalar, { description: "When it was written down." })
  at!: string;
}

@AboutNobody("how the log itself stands, and not who looked at whom")
@ObjectType("UsageLogFault", { description: "The first record of the usage log that is wrong." })
@Sees(OFFICER)
export class UsageLogFaultType {
  @Field(() => UsageLogFaultEnum, { description: "What is wrong." })
  kind!: keyof typeof logFaults;

  @Field(() => Int, { nullable: true, description: "The place in the chain; absent where what is wrong has none." })
  place!: number | null;

  @Field(() => String, { nullable: true, description: "The number of the record, where one is known." })
  record!: string | null;

  @Field(() => String, { description: "What it means, in the reader's language." })
  message!: string;
}

@AboutNobody("how the log itself stands, and not who looked at whom")
@ObjectType("UsageLogCheck", {
  description: "Whether the log of who looked into which file (raadplegingslog / journal des consultations) is whole.",
})
@Sees(OFFICER)
export class UsageLogCheckType {
  @Field(() => Boolean, { description: "Whether nothing is wrong as far as it was walked." })
  whole!: boolean;

  @Field(() => Int, { description: "How many seals were reckoned anew." })
  walked!: number;

  @Field(() => UsageLogSealType, { description: "The last seal that was reached." })
  head!: LogVerdict["head"];

  @Field(() => UsageLogAnchorType, { nullable: true, description: "The newest anchor that agrees; absent if none." })
  anchored!: LogVerdict["anchored"];

  @Field(() => Int, { description: "How many records wait for their seal." })
  waiting!: number;

  @Field(() => UsageLogFaultType, { nullable: true, description: "What is wrong first; absent where nothing is." })
  fault!: LogVerdict["fault"];

  @Field(() => Int, { nullable: true, description: "After which place to go on; absent where the end was reached." })
  nextAfter!: number | null;
}
