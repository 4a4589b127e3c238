import { pathToFileURL } from "node:url";

/** What a container can be. Any other word is the name of a subgraph. */
const programs = {
  gateway: [".build/gateway/main.js", "--gateway"],
  migrate: [".build/subgraphs/migrate.js"],
  seed: [".build/subgraphs/seed.js"],
  verify: [".build/subgraphs/verify.js"],
};

const [what = "gateway"] = process.argv.slice(2);
const [program, ...args] = Object.hasOwn(programs, what) ? programs[what] : [".build/subgraphs/serve.js", what];

process.argv = [process.argv[0], program, ...args];
await import(pathToFileURL(program).href);
