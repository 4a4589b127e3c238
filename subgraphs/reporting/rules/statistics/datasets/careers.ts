import { settlementStates } from "../../../../shared/values/career.ts";
import type { Dataset } from "../dataset.ts";
import { capacity, category, fund } from "../dimensions.ts";

const { PAID, UNPAID, ...others } = settlementStates;

/** Quarters of careers, as they stood on the last day of the quarter. */
export const careers: Dataset = {
  name: "CAREERS",
  description:
    "The quarters of careers (loopbaankwartaal / trimestre de carrière): who was insured on the last day of each.",
  period: "QUARTER",
  since: "2018Q1",
  source: "counted_careers",
  dimensions: {
    FUND: fund,
    CATEGORY: category,
    CAPACITY: capacity,
    STATE: {
      type: "CountedQuarterState",
      lasting: true,
      description: "How far the quarter was settled when it was counted.",
      values: { PAID, UNPAID, ...others, NOT_TOLD: "Nothing was told of it." },
    },
    MINIMUM: {
      type: "CountedMinimum",
      lasting: true,
      description: "Whether the contribution is paid, and reaches the minimum or is deemed to.",
      values: { REACHED: "It is.", NOT_REACHED: "It is not, or nothing was told of it." },
    },
  },
  measures: {},
};
