import { capacities, contributorCategories } from "../../../shared/values/career.ts";
import type { Dimension } from "./dataset.ts";

/** The fund; what is told of one is told of nobody else. */
export const fund: Dimension = {
  type: "Fund",
  lasting: true,
  description: "The fund (sociaal verzekeringsfonds / caisse d'assurances sociales).",
  values: {
    SECUREX: "Securex Integrity.",
    UCM: "UCM.",
    GROUPS: "Groupe S.",
    PARTENA: "Partena.",
    CNA: "The national auxiliary fund.",
  },
};

const { MAIN, SECONDARY, PENSION_PAID, STUDENT, ...rarer } = contributorCategories;

/** As what somebody contributes. */
export const category: Dimension = {
  type: "ContributorCategory",
  lasting: true,
  description: "As what somebody contributes.",
  values: { MAIN, SECONDARY, PENSION_PAID, STUDENT, ...rarer },
};

const { SELF_EMPLOYED, MANDATE_HOLDER, ...helping } = capacities;

/** In what capacity somebody is self-employed. */
export const capacity: Dimension = {
  type: "Capacity",
  lasting: true,
  description: "In what capacity somebody is self-employed.",
  values: { SELF_EMPLOYED, MANDATE_HOLDER, ...helping },
};
