import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { NodeType } from "../../shared/plumbing/value-types.ts";

@ObjectType("Fund", {
  implements: NodeType,
  description:
    "A social insurance fund for the self-employed (sociaal verzekeringsfonds / caisse d'assurances sociales).",
})
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@Sees("ANYBODY")
export class FundType extends NodeType {
  @Field(() => ID, { description: "Its short name, as tokens and tables use it." })
  code!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => Boolean, { description: "Whether it is the fund where one lands who chooses none." })
  auxiliary!: boolean;
}
