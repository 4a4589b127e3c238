import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { About } from "../../shared/plumbing/privacy/about.ts";

/** Owned by the affiliates subgraph. */
@About("TRANSMISSION")
@ObjectType("Affiliate")
@Directive('@key(fields: "id")')
@Sees("INSURED", ...STAFF)
export class AffiliateType {
  @Field(() => ID, { description: "Opaque; its prefix tells the kind." })
  id!: string;
}
