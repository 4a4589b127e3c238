import type { DailyJob } from "../../shared/plumbing/daily.ts";
import { endPrimostarters } from "../services/career/end-primostarters.ts";
import { lapseStudents } from "../services/rights/lapse-students.ts";
import { warnStudents } from "../services/rights/warn-students.ts";

/** Every day: whose quarters as a primostarter are over. */
export const endPrimostartersDaily: DailyJob = {
  name: "affiliates: end primostarters",
  run: async ({ inTransaction, log }) => {
    log.info({ ended: await inTransaction(endPrimostarters) }, "primostarters were ended");
  },
};

/** Every day: which students did not hand in what was due. */
export const lapseStudentsDaily: DailyJob = {
  name: "affiliates: lapse students",
  run: async ({ inTransaction, log }) => {
    log.info({ lapsed: await inTransaction(lapseStudents) }, "students without proof were looked at");
  },
};

/** Every day: which students are too old for the status from the next quarter on. */
export const warnStudentsDaily: DailyJob = {
  name: "affiliates: warn students of their age",
  run: async ({ inTransaction, log }) => {
    log.info({ warned: await inTransaction(warnStudents) }, "students near the age limit were looked at");
  },
};
