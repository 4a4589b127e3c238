import { runProgram } from "./shared/plumbing/program.ts";
import { openDatabase, readSettings } from "./shared/plumbing/settings.ts";
import { migrateAll } from "./tables.ts";

await runProgram(async () => {
  const database = await openDatabase(readSettings(process.env));
  const done = await migrateAll(database.url, (line) => console.log(line)).finally(database.leave);
  console.log(done.length === 0 ? "Nothing to do: the tables are up to date." : `${done.length} migrations done.`);
});
