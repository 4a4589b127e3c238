import { writeFileSync } from "node:fs";
import { changedSchemas, printSchemas } from "./compose.ts";

/** Says which files are not what the code says. */
async function check(): Promise<number> {
  const changed = await changedSchemas();
  for (const file of changed) console.error(`${file} is not what the code says: run npm run schema, and review it.`);
  return changed.length === 0 ? 0 : 1;
}

/** Prints every subgraph's schema, and the graph that they make. */
async function print(): Promise<number> {
  for (const [file, sdl] of await printSchemas()) writeFileSync(file, sdl);
  console.log("schema/ is what the code says, and both composers accept it.");
  return 0;
}

process.exitCode = await (process.argv.includes("--check") ? check() : print());
