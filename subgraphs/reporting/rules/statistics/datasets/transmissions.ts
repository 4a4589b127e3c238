import { transmissionKinds } from "../../transmissions/kinds/index.ts";
import { transmissionActions, transmissionStates } from "../../transmissions/transmission-state.ts";
import type { Dataset } from "../dataset.ts";
import { fund } from "../dimensions.ts";

const { SENT, ACKNOWLEDGED, REJECTED, CORRECTED } = transmissionStates;
const outgoing = transmissionKinds.filter(({ direction }) => direction === "OUT");

/** What was sent to institutions in a quarter. */
export const transmissions: Dataset = {
  name: "TRANSMISSIONS",
  description: "Messages that left for an institution in a quarter (gegevensmelding / transmission).",
  period: "QUARTER",
  since: "2024Q1",
  source: "counted_transmissions",
  dimensions: {
    FUND: fund,
    KIND: {
      type: "CountedTransmissionKind",
      description: "Of which kind.",
      values: Object.fromEntries(outgoing.map(({ code, flow }) => [code, `${flow} of the register.`])),
    },
    ACTION: {
      type: "CountedTransmissionAction",
      description: "What it does to the one before.",
      values: transmissionActions,
    },
    STATE: {
      type: "CountedTransmissionState",
      description: "Where it stood when it was counted.",
      values: { ACKNOWLEDGED, SENT, CORRECTED, REJECTED },
    },
  },
  measures: {
    DAYS: { kind: "DAYS", description: "How many days after what caused it it left" },
    IN_TIME: { kind: "SHARE", description: "Left by the last day of its term, or has none" },
  },
};
