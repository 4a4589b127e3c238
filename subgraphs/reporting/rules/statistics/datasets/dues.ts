import type { Dataset } from "../dataset.ts";
import { category, fund } from "../dimensions.ts";

const natures = {
  PROVISIONAL: "The provisional contribution of a quarter.",
  SURCHARGE: "A surcharge (verhoging / majoration) for paying late.",
  REGULARISATION: "What a definitive income made more.",
  COMPANY_ANNUAL: "The annual contribution of a company.",
  RECOVERY_COST: "A cost of recovery.",
};

/** What was claimed in a year. */
export const dues: Dataset = {
  name: "DUES",
  description: "What was claimed (bijdragevordering / cotisation due), in the year in which it became known.",
  period: "YEAR",
  since: "2018",
  source: "counted_dues",
  dimensions: {
    FUND: fund,
    NATURE: { type: "CountedDueNature", lasting: true, description: "What is claimed.", values: natures },
    CATEGORY: {
      ...category,
      type: "CountedDueCategory",
      values: { ...category.values, COMPANY: "Of a company as such." },
    },
  },
  apart: { dimension: "CATEGORY", values: ["COMPANY"] },
  measures: { AMOUNT: { kind: "AMOUNT", description: "What is claimed" } },
};
