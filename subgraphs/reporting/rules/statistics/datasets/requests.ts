import { promises } from "../../commitments/promises.ts";
import type { Dataset } from "../dataset.ts";
import { fund } from "../dimensions.ts";

const clocks = new Set(promises.flatMap((promise) => ("clocks" in promise ? promise.clocks : [])));

const kinds = [...clocks]
  .filter((clock) => !clock.startsWith("TRANSMISSION_"))
  .map((clock) => [
    clock,
    `${clock
      .toLowerCase()
      .replaceAll("_", " ")
      .replace(/^./, (a) => a.toUpperCase())}.`,
  ]);

/** What the funds had to do for somebody within a term, and did or dropped in a quarter. */
export const requests: Dataset = {
  name: "REQUESTS",
  description: "Requests, contacts and decisions that have a term and were dealt with in a quarter (vraag / demande).",
  period: "QUARTER",
  since: "2024Q1",
  source: "counted_requests",
  dimensions: {
    FUND: fund,
    KIND: { type: "CountedRequestKind", description: "What was to be done.", values: Object.fromEntries(kinds) },
    SERVED: {
      type: "CountedServed",
      description: "For whom.",
      values: { PERSON: "A person.", COMPANY: "A company." },
    },
    OUTCOME: {
      type: "CountedOutcome",
      description: "What came of it.",
      values: { MET: "It was done.", DROPPED: "It was owed no longer: withdrawn, or replaced." },
    },
  },
  measures: {
    DAYS: { kind: "DAYS", description: "How many days it took" },
    IN_TIME: { kind: "SHARE", description: "Dealt with by the last day of its term" },
  },
};
