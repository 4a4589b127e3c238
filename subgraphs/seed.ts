import { openAll } from "./open-all.ts";
import { businessDay } from "./shared/plumbing/business-day.ts";
import { openLog } from "./shared/plumbing/log.ts";
import { runProgram } from "./shared/plumbing/program.ts";
import { isEmpty, seedOffice } from "./shared/plumbing/seed.ts";
import { openDatabase, readSettings } from "./shared/plumbing/settings.ts";
import { migrateAll } from "./tables.ts";

await runProgram(async (later) => {
  const database = await openDatabase(readSettings(process.env));
  later(database.leave);
  await migrateAll(database.url);
  const house = await openAll(database.url, openLog("seed", { level: "warn" }));
  later(house.close);
  const today = businessDay(new Date());
  const [first] = house.subgraphs;
  if (first && (await isEmpty(first, today))) await seedOffice(house.subgraphs, today, (line) => console.log(line));
  else console.log("Nothing to do: somebody is there already.");
});
