import { benefits } from "./benefits.ts";
import { claims } from "./claims.ts";
import { conditions } from "./conditions.ts";
import { forms } from "./forms.ts";
import { overpayments } from "./overpayments.ts";
import { payments } from "./payments.ts";
import { reasons } from "./reasons.ts";
import { ways } from "./ways.ts";
import { workings } from "./workings.ts";

/** What this subgraph says by itself, in Dutch; the words that all share stand in the plumbing. */
export const nl = {
  ...benefits,
  ...conditions,
  ...ways,
  ...workings,
  ...reasons,
  ...forms,
  ...claims,
  ...overpayments,
  ...payments,
};
