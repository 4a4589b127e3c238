/** Tests run as CommonJS through SWC: half the time of ESM mode, and no flags. */
export default {
  testEnvironment: "node",
  globalSetup: "<rootDir>/test/harness/global-setup.ts",
  globalTeardown: "<rootDir>/test/harness/global-teardown.ts",
  testSequencer: "<rootDir>/test/harness/longest-first.mjs",
  maxWorkers: 2,
  testTimeout: 120_000,
  testMatch: ["<rootDir>/{subgraphs,gateway,schema,test,.house}/**/*.test.ts"],
  extensionsToTreatAsEsm: [],
  transform: {
    "^.+\\.(ts|js|mjs)$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", decorators: true },
          transform: { legacyDecorator: true, useDefineForClassFields: false },
          target: "es2024",
          keepClassNames: true,
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [
    "/node_modules/(?!(@mikro-orm|kysely|@apollo/server|type-graphql|graphql-scalars|jose|typeid-js|uuid|oidc-provider|graphile-worker|intl-messageformat|@formatjs|yargs|yargs-parser|y18n|cliui)/)",
  ],
  modulePathIgnorePatterns: ["<rootDir>/.build/", "<rootDir>/.data/"],
};
