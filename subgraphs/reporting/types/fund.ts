import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";

/** Owned by the affiliates subgraph. What it promised, and how far it kept that, is added in `resolvers/fund.ts`. */
@ObjectType("Fund", { description: "A social insurance fund for the self-employed, and how it keeps its promises." })
@Directive('@key(fields: "code")')
@Sees("ANYBODY")
export class FundType {
  @Field(() => ID, { description: "Its short name, as tokens and tables use it." })
  code!: string;
}
