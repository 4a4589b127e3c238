import type { DailyJob } from "../../shared/plumbing/daily.ts";
import type { Hearing } from "../../shared/plumbing/hear.ts";
import type { BenefitsContext } from "../loaders/index.ts";
import { answerAnew, answerWaiting } from "../services/insurability/answer-questions.ts";

/** Answers what health funds ask: soon after they do, and on every business day. */
export const answerHealthFunds: DailyJob = {
  name: "benefits: answer whether members are insured",
  run: async ({ inTransaction }) => {
    let after: string | null = "";
    while (after !== null) {
      const from: string = after;
      after = await inTransaction((context) => answerWaiting(context as BenefitsContext, from));
    }
  },
};

/** What changes an answer: it is looked at again once careers and quarters are kept. */
export const hearWhatInsures: readonly Hearing[] = ["CareerChanged", "QuarterSettled"].map(
  (type): Hearing => ({ type, keep: (context, facts) => answerAnew(context as BenefitsContext, facts) }),
);
