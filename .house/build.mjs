import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { alone } from "./alone.mjs";

const STAMP = ".build/stamp";
const SOURCES = ["subgraphs", "gateway", "schema", "test"];
const ALSO = ["tsconfig.json", "package-lock.json"];

function* sourcesIn(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sourcesIn(path);
    else if (entry.name.endsWith(".ts")) yield path;
  }
}

/** Every source with its age and size: two equal pictures need no second build. */
function picture() {
  const paths = [...SOURCES.flatMap((folder) => [...sourcesIn(folder)]), ...ALSO].sort();
  return paths.map((path) => {
    const { mtimeMs, size } = statSync(path);
    return `${path}\t${mtimeMs}\t${size}`;
  });
}

const lastPicture = () => (existsSync(STAMP) ? readFileSync(STAMP, "utf8").split("\n") : []);

/** A source that is gone must not go on living as its own emitted file. */
function clearWhenSourcesAreGone(before, now) {
  const paths = new Set(now.map((line) => line.split("\t")[0]));
  if (before.some((line) => !paths.has(line.split("\t")[0]))) rmSync(".build", { recursive: true, force: true });
}

/** Checks the types of every source and emits it into .build/; says what is wrong, or "" where nothing is. */
export function compile(node) {
  return alone("build", () => {
    const now = picture();
    clearWhenSourcesAreGone(lastPicture(), now);
    const tsc = ["node_modules/typescript/bin/tsc", "-p", "tsconfig.json", "--tsBuildInfoFile", ".build/emitted"];
    const { status, stdout, stderr, error } = spawnSync(node, tsc, { encoding: "utf8", maxBuffer: 1 << 28 });
    if (status !== 0) return `${stdout}${stderr}${error?.message ?? ""}`.trim() || "the compiler failed without a word";
    mkdirSync(".build", { recursive: true });
    writeFileSync(STAMP, now.join("\n"));
    return "";
  });
}

/** Compiles only when a source has changed, come or gone since the last build that succeeded. */
export async function build(node) {
  return picture().join("\n") === lastPicture().join("\n") ? "" : compile(node);
}
