import { Directive, ObjectType } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { NodeType } from "../../shared/plumbing/value-types.ts";

/** A node that another subgraph owns: here stands its id only, so that `node` can say of which type it is. */
function nodeElsewhere(name: string): typeof NodeType {
  @ObjectType(name, { implements: NodeType })
  @Directive('@key(fields: "id", resolvable: false)')
  @Sees("KNOWN")
  class Elsewhere extends NodeType {}
  return Elsewhere;
}

/** Every kind of node that stands elsewhere. */
export const nodesElsewhere = ["Mandate", "Due", "LedgerTransaction", "BankStatement", "Payment"].map(nodeElsewhere);
