import { existsSync } from "node:fs";
import { build } from "./build.mjs";
import { check } from "./check.mjs";
import { house, Stop, say } from "./house.mjs";
import { install } from "./install.mjs";
import { rightNode } from "./node.mjs";
import { runProgram } from "./program.mjs";

/** What each npm script runs, once the packages, Node and the build are in place. */
const PROGRAMS = {
  start: [".build/gateway/main.js"],
  "start:gateway": [".build/gateway/main.js", "--gateway"],
  "start:subgraph": [".build/subgraphs/serve.js"],
  migrate: [".build/subgraphs/migrate.js"],
  seed: [".build/subgraphs/seed.js"],
  verify: [".build/subgraphs/verify.js"],
  token: [".build/gateway/token.js"],
  schema: [".build/schema/print.js"],
  bench: [".build/test/load/bench.js"],
};

/**
 * How Node runs every program. Runs read a thousand people at a time, which live as long as their part: with a young heap of 64 MB
 * most of them die in it, and clearing memory takes less than half of what it takes with Node's own 16.
 */
const NODE_FLAGS = ["--enable-source-maps", "--max-semi-space-size=64"];

async function runBuilt([program, ...first], node, args) {
  const complaint = await build(node);
  if (complaint) throw new Stop(`${complaint}\nThe types do not fit: put the above right first.`);
  if (!existsSync(program)) throw new Stop(`There is no ${program.replace(".build/", "").replace(".js", ".ts")}.`);
  return runProgram(node, [...NODE_FLAGS, program, ...first, ...args]);
}

/** Where a type does not fit, jest says so before it runs the tests; the run then fails. */
async function runTests(node, args) {
  const complaint = await build(node);
  const code = await runProgram(node, ["node_modules/jest/bin/jest.js", ...args]);
  if (complaint) say("The types do not fit (see above the tests): the run counts as failed.");
  return complaint ? code || 1 : code;
}

async function run(task, args) {
  process.chdir(house);
  await install();
  const node = rightNode();
  if (task === "test") return runTests(node, args);
  if (task === "check") return check(node, args);
  if (Object.hasOwn(PROGRAMS, task ?? "")) return runBuilt(PROGRAMS[task], node, args);
  throw new Stop(`Say what to run: ${[...Object.keys(PROGRAMS), "test", "check"].join(", ")}.`);
}

const [task, ...args] = process.argv.slice(2);
try {
  process.exitCode = await run(task, args);
} catch (fault) {
  const isOurs = fault instanceof Stop;
  const isDenied = ["EACCES", "EPERM", "EROFS"].includes(fault.code);
  if (!isOurs && !isDenied) throw fault;
  say(
    isOurs ? fault.message : `${fault.path ?? "The checkout"} cannot be written by this user: make the checkout yours.`,
  );
  process.exitCode = 1;
}
