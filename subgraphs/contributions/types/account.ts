import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { About } from "../../shared/plumbing/privacy/about.ts";
import { StructuredCommunicationScalar } from "../../shared/plumbing/scalars.ts";

/** Those who may see the amounts of a file. */
export const MONEY_READERS = ["INSURED", "COMPANY", ...STAFF] as const;

/** Owned by the affiliates subgraph, for persons and companies alike: here stands the money, without knowing which. */
@About("ACCOUNT")
@ObjectType("Contributor", { description: "Whoever owes contributions or is owed money: a person, or a company." })
@Directive('@key(fields: "id")')
@Directive("@interfaceObject")
@Sees(...MONEY_READERS)
export class ContributorType {
  @Field(() => ID, { description: "Opaque; its prefix tells the kind." })
  id!: string;
}

@About("ACCOUNT")
@ObjectType("ContributionAccount", {
  description:
    "The account of a contributor with a fund (bijdragerekening / compte cotisant): a view over the ledger, in which nothing is stored but the number.",
})
@Sees(...MONEY_READERS)
export class ContributionAccountType {
  @Directive('@tag(name: "personal")')
  @Field(() => StructuredCommunicationScalar, {
    description: "The communication under which to pay, the same for good, whatever is paid.",
  })
  structuredCommunication!: string;
}
