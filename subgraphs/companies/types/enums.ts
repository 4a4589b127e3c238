import { enumOf } from "../../shared/plumbing/enum-of.ts";
import { insolvencyKinds } from "../rules/insolvency.ts";
import { mandateRoles } from "../rules/mandate.ts";

export const MandateRoleEnum = enumOf("MandateRole", "In what role somebody acts for a company.", mandateRoles);

export const InsolvencyKindEnum = enumOf("InsolvencyKind", "How a company is insolvent or ends.", insolvencyKinds);

export const CompanyOrderEnum = enumOf("CompanyOrder", "In what order companies are listed.", {
  NAME: "By name.",
  OLDEST_FIRST: "By the day on which they came to be, the oldest first.",
});
