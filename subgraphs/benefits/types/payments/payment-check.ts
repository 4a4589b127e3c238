import { Field, Int, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { AboutNobody } from "../../../shared/plumbing/privacy/about.ts";

@AboutNobody("counts of what is wrong")
@ObjectType("BenefitPaymentCheck", { description: "Something that must hold of all payments, and whether it does." })
@Sees("SUPERVISOR", "INASTI")
export class BenefitPaymentCheckType {
  @Field(() => String, { description: "Its name: P1." })
  code!: string;

  @Field(() => String, { description: "What must hold, in the reader’s language." })
  description!: string;

  @Field(() => Int, { description: "How many are otherwise: none, or something is wrong with the house." })
  faults!: number;
}
