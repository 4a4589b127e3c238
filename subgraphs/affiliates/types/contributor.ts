import { Directive, Field, InterfaceType, ObjectType } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { LanguageEnum } from "../../shared/plumbing/contributor-types.ts";
import { AboutNobody } from "../../shared/plumbing/privacy/about.ts";
import { NodeType } from "../../shared/plumbing/value-types.ts";

/** Whoever owes or is owed money. The contributions subgraph adds the money, without knowing which of the two it is. */
@InterfaceType("Contributor", {
  implements: NodeType,
  description: "Whoever owes contributions or is owed money: a self-employed person, or a company.",
  resolveType: (value: { kind: string }) => value.kind,
})
@Directive('@key(fields: "id")')
export abstract class ContributorType extends NodeType {
  @Field(() => String, { description: "The name by which one knows them." })
  displayName!: string;

  @Field(() => LanguageEnum, { description: "The language in which they are written to." })
  language!: string;
}

/** Owned by the companies subgraph: every kind of contributor must stand where the interface does. */
@AboutNobody("a company")
@ObjectType("Company", { implements: [ContributorType, NodeType] })
@Directive('@key(fields: "id")')
@Sees("COMPANY", "CASE_HANDLER", "SUPERVISOR", "INASTI", "INSURED")
export class CompanyType extends ContributorType {
  @Directive("@external")
  @Field(() => String, { description: "The name by which one knows them." })
  override displayName!: string;

  @Directive("@external")
  @Field(() => LanguageEnum, { description: "The language in which they are written to." })
  override language!: string;
}
