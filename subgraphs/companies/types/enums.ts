import { enumOf } from "../../shared/plumbing/enum-of.ts";
import { balanceStandings } from "../../shared/values/balance-that-counts.ts";
import { affiliationOrigins } from "../rules/company-affiliation.ts";
import { dissolutionGrounds } from "../rules/dissolution.ts";
import { insolvencyKinds } from "../rules/insolvency.ts";
import { mandateRoles } from "../rules/mandate.ts";
import { activityClassifications } from "../rules/nace.ts";
import { starterOutcomes } from "../rules/starter-exemption.ts";

export const MandateRoleEnum = enumOf("MandateRole", "In what role somebody acts for a company.", mandateRoles);

export const InsolvencyKindEnum = enumOf("InsolvencyKind", "How a company is insolvent or ends.", insolvencyKinds);

export const CompanyOrderEnum = enumOf("CompanyOrder", "In what order companies are listed.", {
  NAME: "By name.",
  BEST_MATCH: "By how near the name is to the text, the nearest first.",
  OLDEST_FIRST: "By the day on which they came to be, the oldest first.",
});

export const CompanyAffiliationOriginEnum = enumOf(
  "CompanyAffiliationOrigin",
  "How a company came to be with its fund.",
  affiliationOrigins,
);

export const DissolutionGroundEnum = enumOf(
  "DissolutionGround",
  "How a company ceased to exist (ontbinding / dissolution).",
  dissolutionGrounds,
);

export const ActivityClassificationEnum = enumOf(
  "ActivityClassification",
  "What weight an activity has in the register.",
  activityClassifications,
);

export const BalanceStandingEnum = enumOf(
  "BalanceStanding",
  "Whether there is a balance total to look at.",
  balanceStandings,
);

export const BalanceSheetSourceEnum = enumOf("BalanceSheetSource", "Who told us of accounts.", {
  NATIONAL_BANK: "The National Bank, through its file.",
  COMPANY: "The company itself.",
});

export const StarterOutcomeEnum = enumOf(
  "StarterOutcome",
  "What comes of looking at a starter's year.",
  starterOutcomes,
);
