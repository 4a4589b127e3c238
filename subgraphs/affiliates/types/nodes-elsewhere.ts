import { Directive, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { NodeType } from "../../shared/plumbing/value-types.ts";
import type { Role } from "../../shared/plumbing/viewer.ts";

/** A node that another subgraph owns: here stands its id only, so that `node` can say of which type it is. */
function nodeElsewhere(name: string, who: readonly Role[]): typeof NodeType {
  @ObjectType(name, { implements: NodeType })
  @Directive('@key(fields: "id", resolvable: false)')
  @Sees(...who)
  class Elsewhere extends NodeType {}
  return Elsewhere;
}

/** Every kind of node that stands elsewhere, with who sees it there: its owner says so, and here it is the same. */
export const nodesElsewhere = [
  nodeElsewhere("Mandate", ["INSURED", "COMPANY", ...STAFF, "INASTI"]),
  nodeElsewhere("FormalNotice", ["COMPANY", ...STAFF, "INASTI"]),
  nodeElsewhere("BalanceSheet", ["COMPANY", ...STAFF, "INASTI"]),
  nodeElsewhere("DormancyCertificate", ["COMPANY", ...STAFF, "INASTI"]),
  nodeElsewhere("Due", ["INSURED", "COMPANY", ...STAFF]),
  nodeElsewhere("LedgerTransaction", ["INSURED", "COMPANY", ...STAFF]),
  nodeElsewhere("BankStatement", STAFF),
  nodeElsewhere("Payment", STAFF),
  nodeElsewhere("BenefitClaim", ["INSURED", ...STAFF]),
  nodeElsewhere("BenefitDecision", ["INSURED", ...STAFF]),
];
