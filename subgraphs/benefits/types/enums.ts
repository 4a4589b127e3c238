import { enumOf } from "../../shared/plumbing/enum-of.ts";
import { decisiveDates, fundTasks, grantModes, regions } from "../rules/benefit.ts";

export const BenefitGrantEnum = enumOf("BenefitGrant", "How somebody comes to a benefit.", grantModes);

export const FundTaskEnum = enumOf("FundTask", "What the fund itself does for a benefit.", fundTasks);

export const DecisiveDateEnum = enumOf(
  "DecisiveDate",
  "The date by which one finds the version of the law that governs a case.",
  decisiveDates,
);

export const ChildRegionEnum = enumOf(
  "ChildRegion",
  "Where the child lives: family allowances follow the residence of the child.",
  regions,
);
