import { Field, ID, InputType, Int } from "type-graphql";
import { EuroScalar } from "../../../shared/plumbing/scalars.ts";
import { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { GrantedKindEnum } from "../enums.ts";

@InputType("AskProvisionalChangeInput", { description: "On which income one wants to contribute provisionally." })
export class AskProvisionalChangeInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run: a dry run shows everything beforehand." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Whose." })
  contributorId!: string;

  @Field(() => Int, { description: "The contribution year." })
  year!: number;

  @Field(() => GrantedKindEnum, { description: "More, or less." })
  kind!: "INCREASED" | "REDUCED";

  @Field(() => EuroScalar, { description: "The yearly income that is expected." })
  expectedIncome!: Cents;

  @Field(() => String, { description: "The objective elements that show it, at most 2,000 characters." })
  elements!: string;
}

@InputType("DecideProvisionalChangeInput", { description: "What the fund decides." })
export class DecideProvisionalChangeInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run; and the reason of a refusal." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The request." })
  changeId!: string;

  @Field(() => Boolean, { description: "Whether it is granted." })
  granted!: boolean;
}
