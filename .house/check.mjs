import { spawnSync } from "node:child_process";
import { build, compile } from "./build.mjs";
import { say, secondsSince } from "./house.mjs";
import { lockFaults } from "./lock.mjs";
import { runProgram } from "./program.mjs";

const HOUSES = ["subgraphs", "gateway", "schema"];
const EMITTED = HOUSES.map((house) => `.build/${house}`);

/** Runs a tool in silence; answers what it said where it failed, and "" where it passed. */
function quietly(node, ...args) {
  const { status, stdout, stderr, error } = spawnSync(node, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status === 0) return "";
  return `${stdout}${stderr}${error?.message ?? ""}`.trim() || `it ended with exit code ${status}`;
}

function lint(node) {
  const colors = process.stderr.isTTY ? "force" : "off";
  return quietly(node, "node_modules/@biomejs/biome/bin/biome", "ci", "--error-on-warnings", `--colors=${colors}`, ".");
}

/** Also in what was emitted: imports of types alone are gone there, and some rules let those through. */
async function imports(node) {
  if (await build(node)) return "the imports are read from a program whose types do not fit";
  const rules = ["--config", ".dependency-cruiser.cjs"];
  return quietly(node, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs", ...rules, ...HOUSES, ...EMITTED);
}

async function schema(node) {
  if (await build(node)) return "the schema is printed by a program whose types do not fit";
  return quietly(node, ".build/schema/print.js", "--check");
}

async function tests(node) {
  const code = await runProgram(node, ["node_modules/jest/bin/jest.js"]);
  return code === 0 ? "" : `jest ended with exit code ${code}`;
}

const PARTS = { types: compile, lint, imports, lock: () => lockFaults().join("\n"), schema, tests };

/** Which parts: all, all but those named with --no-, or those named. */
function chosen(args) {
  const named = args.filter((arg) => arg in PARTS);
  const parts = named.length > 0 ? named : Object.keys(PARTS);
  return parts.filter((part) => !args.includes(`--no-${part}`));
}

/** Everything that must hold before a change is taken in; goes through to the end, and fails if one part failed. */
export async function check(node, args) {
  const failed = [];
  for (const part of chosen(args)) {
    const start = performance.now();
    const complaint = await PARTS[part](node);
    if (complaint) {
      failed.push(part);
      say(complaint);
    }
    say(`${complaint ? "✘ failed" : "✔ passed"}  ${part.padEnd(8)} ${secondsSince(start)}`);
  }
  if (failed.length > 0) say(`The check failed: ${failed.join(", ")}.`);
  return failed.length > 0 ? 1 : 0;
}
