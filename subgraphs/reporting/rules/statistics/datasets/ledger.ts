import type { Dataset } from "../dataset.ts";
import { fund } from "../dimensions.ts";

const movements = {
  CONTRIBUTIONS: "Received for contributions.",
  SURCHARGES_AND_COSTS: "Received for surcharges and costs of recovery.",
  REFUNDED: "Given back.",
};

/** What was received of persons in a year, and given back, as the bank booked it. */
export const ledger: Dataset = {
  name: "LEDGER",
  description: "What was received of persons in a year, and given back, on a cash basis (ontvangst / recette).",
  period: "YEAR",
  since: "2018",
  source: "counted_ledger",
  dimensions: {
    FUND: fund,
    MOVEMENT: {
      type: "CountedMovement",
      lasting: true,
      description: "Which way the money went, and for what.",
      values: movements,
    },
  },
  measures: { AMOUNT: { kind: "AMOUNT", description: "What was received or given back" } },
};
