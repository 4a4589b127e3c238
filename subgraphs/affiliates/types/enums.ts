import { enumOf } from "../../shared/plumbing/enum-of.ts";
import { capacities, contributorCategories } from "../../shared/values/career.ts";

export const ContributorCategoryEnum = enumOf(
  "ContributorCategory",
  "As what somebody contributes (bijdragecategorie / catégorie de cotisant).",
  contributorCategories,
);

export const CapacityEnum = enumOf(
  "Capacity",
  "In what capacity somebody is self-employed (hoedanigheid / qualité).",
  capacities,
);
