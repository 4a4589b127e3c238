import type { DailyJob } from "../../shared/plumbing/daily.ts";
import { makeStatements } from "../services/statements/make-statements.ts";

const AT_ONCE = 1_000;

/** Every day: makes the statements of account that the policy asks for by then. Killed it goes on where it was. */
export const makeStatementsDaily: DailyJob = {
  name: "contributions: make statements of account",
  run: async ({ inTransaction }) => {
    while (await inTransaction((context) => makeStatements(context, AT_ONCE)));
  },
};
