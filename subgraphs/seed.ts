import { emptyDemo, moveIn } from "./demo.ts";
import { openAll } from "./open-all.ts";
import { businessDay } from "./shared/plumbing/business-day.ts";
import { openLog } from "./shared/plumbing/log.ts";
import { runProgram } from "./shared/plumbing/program.ts";
import { openDatabase, readSettings } from "./shared/plumbing/settings.ts";
import { migrateAll } from "./tables.ts";

/** Lets the demo office move in; with `--again`, after everything that was done in it has been forgotten. */
await runProgram(async (later) => {
  const { url, leave } = await openDatabase(readSettings(process.env));
  later(leave);
  if (process.argv.includes("--again")) await emptyDemo(url);
  await migrateAll(url);
  const house = await openAll(url, openLog("seed", { level: "warn" }));
  later(house.close);
  const say = (line: string): void => console.log(line);
  const moved = await moveIn(house.subgraphs, { url, day: businessDay(new Date()), say });
  if (!moved) say("Nothing to do: somebody is there already. To start anew: npm run seed -- --again");
});
