import type { Dataset } from "../dataset.ts";
import { capacity, category, fund } from "../dimensions.ts";

/** What made a period of affiliation begin or end. */
const movements = {
  BEGAN: "Became self-employed (starter / débutant): nothing came before.",
  CEASED: "Stopped (stopzetting / cessation): nothing follows.",
  CHANGED: "Goes on with the same fund in another category or capacity.",
  CAME: "Came from another fund.",
};

/** Who began, stopped, changed and moved in a year. */
export const affiliations: Dataset = {
  name: "AFFILIATIONS",
  description: "Affiliations that began, ended or changed in a year (aansluiting / affiliation).",
  period: "YEAR",
  since: "2018",
  source: "counted_affiliations",
  dimensions: {
    FUND: fund,
    MOVEMENT: { type: "AffiliationMovement", description: "What happened.", values: movements },
    CATEGORY: category,
    CAPACITY: capacity,
  },
  measures: {},
};
