import { build } from "./.house/build.mjs";
import { say } from "./.house/house.mjs";

/** Tests are worth running even where a type does not fit. */
const complaint = await build(process.execPath);
if (complaint) say(complaint);

/** Tests run from what was built, in Node as it is: nothing is compiled, or loaded anew, for each file. */
export default {
  testEnvironment: "node",
  runner: ["jest-light-runner", { runtime: "child_process" }],
  globalSetup: "<rootDir>/.build/test/harness/global-setup.js",
  globalTeardown: "<rootDir>/.build/test/harness/global-teardown.js",
  setupFilesAfterEnv: ["<rootDir>/.build/test/harness/set-up.js"],
  testSequencer: "<rootDir>/test/harness/longest-first.mjs",
  maxWorkers: 2,
  testMatch: ["<rootDir>/.build/{subgraphs,gateway,schema,test}/**/*.test.js", "<rootDir>/.house/**/*.test.ts"],
  transform: {},
  modulePathIgnorePatterns: ["<rootDir>/.data/"],
};
