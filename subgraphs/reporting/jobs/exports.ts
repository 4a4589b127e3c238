import type { DailyJob } from "../../shared/plumbing/daily.ts";
import type { SteadyJob } from "../../shared/plumbing/steady.ts";
import { forgetExports, gatherExports } from "../services/exports/gather.ts";
import { letGoOfPictures } from "../services/exports/pictures.ts";

/** Gathers what was asked to be exported. */
export const gatherWhatIsAsked: SteadyJob = {
  name: "reporting: gather exports",
  run: gatherExports,
  end: letGoOfPictures,
};

/** Exports are kept for a week. */
export const letGoOfExports: DailyJob = { name: "reporting: let go of old exports", run: forgetExports };
