import type { Dataset } from "../dataset.ts";
import { fund } from "../dimensions.ts";

const steps = {
  REMINDER: "A reminder.",
  STATEMENT: "A statement of what is owed.",
  RECOVERY_LETTER: "A letter that names the ways out.",
  CONTACT: "The fund spoke with the debtor.",
  CONTACT_ATTEMPT: "An attempt to reach the debtor.",
  LAST_REMINDER: "The last reminder, by registered post.",
  CONSTRAINT_ISSUED: "A constraint (dwangbevel / contrainte) was issued.",
  CONSTRAINT_SERVED: "A bailiff served it.",
  SUMMONS: "A summons before the labour court.",
  JUDGMENT: "A judgment.",
  ENFORCEMENT: "A bailiff enforces the title.",
  INSOLVENCY: "An insolvency.",
  WRITTEN_OFF: "The claim was given up.",
  CLOSED: "The file is closed.",
};

/** The steps of recovery of a year. */
export const recovery: Dataset = {
  name: "RECOVERY",
  description: "Steps of recovery (invordering / recouvrement), in the year in which they became known.",
  period: "YEAR",
  since: "2018",
  source: "counted_recovery",
  dimensions: {
    FUND: fund,
    STEP: { type: "CountedRecoveryStep", description: "Which step; lesser ones are told in none.", values: steps },
  },
  measures: {},
};
