import { benefit } from "../benefit.ts";
import { evidence } from "./evidence.ts";
import { OLDER, promised } from "./promises.ts";
import {
  applyBy,
  BRIDGING_RIGHT_OF_2017,
  BRIDGING_RIGHT_OF_2023,
  derived,
  labourCourt,
  unconfirmed,
  when,
} from "./sources.ts";

/** The bridging right. Which of its two laws governs a case says the date of the fact, not that of the request. */
export const bridgingRight = benefit(
  {
    code: "BRIDGING_RIGHT",
    decisiveDate: "FACT",
    decidedBy: "FUND",
    paidBy: "FUND",
    fundTask: "FULL_FILE",
    grant: "ON_REQUEST",
    conditions: [],
    evidence: evidence(
      "BANKRUPTCY_JUDGMENT",
      "DEREGISTRATION",
      "RESIDENCE",
      "CAREER",
      "CONTRIBUTIONS",
      "PROOF_OF_INTERRUPTION",
      "PROOF_OF_ECONOMIC_DIFFICULTY",
      "HOUSEHOLD",
      "DECLARATION_ON_HONOUR",
    ),
    applyBy: applyBy("END_OF_SECOND_QUARTER_AFTER_FACT", BRIDGING_RIGHT_OF_2023),
    appeal: labourCourt("FUND"),
    basis: [],
    promises: [...promised(OLDER, ["E2", "1e", "2a"], "BANKRUPTCY_INSURANCE"), ...promised(["UCM"], ["E2", "1e"])],
  },
  [
    {
      from: "2017-01-01",
      until: "2022-12-31",
      validity: BRIDGING_RIGHT_OF_2017,
      words: "BRIDGING_RIGHT_FOUR_PILLARS",
      facts: { months: 12, quarters: 4 },
      conditions: [
        ...when(
          BRIDGING_RIGHT_OF_2017,
          "FACT_OF_FOUR_PILLARS",
          "RESIDENCE_BELGIUM",
          "MAIN_STATUS_FOUR_QUARTERS",
          "FOUR_PAID_OF_SIXTEEN",
          "NO_ACTIVITY",
          "NO_REPLACEMENT_INCOME",
          "EIGHT_PENSION_QUARTERS",
        ),
        ...when(derived(BRIDGING_RIGHT_OF_2017), "BELOW_PENSION_AGE"),
        ...when(unconfirmed(BRIDGING_RIGHT_OF_2017), "NO_CONVICTION"),
      ],
      applyBy: applyBy("END_OF_SECOND_QUARTER_AFTER_FACT", BRIDGING_RIGHT_OF_2017),
      basis: [BRIDGING_RIGHT_OF_2017],
    },
    {
      from: "2023-01-01",
      until: null,
      validity: BRIDGING_RIGHT_OF_2023,
      words: "BRIDGING_RIGHT_TWO_GATES",
      facts: { months: 12, quarters: 4 },
      conditions: [
        ...when(
          BRIDGING_RIGHT_OF_2023,
          "FACT_OF_TWO_GATES",
          "RESIDENCE_BELGIUM",
          "MAIN_LEVEL_FOUR_QUARTERS",
          "FOUR_PAID_OR_ASSIMILATED_OF_SIXTEEN",
          "INTERRUPTED_FOR_SEVEN_DAYS",
          "REPLACEMENT_INCOME_WITHIN_LIMIT",
          "EIGHT_PENSION_QUARTERS",
        ),
        ...when(derived(BRIDGING_RIGHT_OF_2023), "BELOW_PENSION_AGE"),
        ...when(unconfirmed(BRIDGING_RIGHT_OF_2023), "NO_CONVICTION"),
      ],
      basis: [BRIDGING_RIGHT_OF_2023],
    },
  ],
);
