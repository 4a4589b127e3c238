import { Field, InterfaceType } from "type-graphql";
import { LanguageEnum } from "../../shared/plumbing/contributor-types.ts";
import { NodeType } from "../../shared/plumbing/value-types.ts";

/** Owned by the affiliates subgraph, which says how one finds a contributor by id. */
@InterfaceType("Contributor", {
  implements: NodeType,
  description: "Whoever owes contributions or is owed money: a self-employed person, or a company.",
})
export abstract class ContributorType extends NodeType {
  @Field(() => String, { description: "The name by which one knows them." })
  displayName!: string;

  @Field(() => LanguageEnum, { description: "The language in which they are written to." })
  language!: string;
}
