import { runProgram } from "./shared/plumbing/program.ts";
import { openDatabase, readSettings } from "./shared/plumbing/settings.ts";
import { migrateAll } from "./tables.ts";

await runProgram(async (later) => {
  const database = await openDatabase(readSettings(process.env));
  later(database.leave);
  const done = await migrateAll(database.url, (line) => console.log(line));
  console.log(done.length === 0 ? "Nothing to do: the tables are up to date." : `${done.length} migrations done.`);
});
