import { readSettings } from "./settings.ts";

test("nothing needs to be set: the house is then tried out, on loopback", () => {
  expect(readSettings({})).toEqual({
    port: 4000,
    host: "127.0.0.1",
    databaseUrl: undefined,
    secret: undefined,
    subgraphUrls: new Map(),
    gatewayUrl: "http://localhost:4000/graphql",
    sandbox: true,
    introspection: true,
    metricsPort: undefined,
    logLevel: "warn",
  });
});

test("in production nobody can be tried as, unless that is said", () => {
  const production = { NODE_ENV: "production" };
  expect(readSettings(production)).toMatchObject({ sandbox: false, introspection: false, logLevel: "info" });
  expect(readSettings({ ...production, STATUT_SANDBOX: "on" })).toMatchObject({ sandbox: true, introspection: true });
});

test("the addresses of subgraphs are told in one line", () => {
  const text = "companies=http://10.0.0.2:4002/graphql, benefits=https://benefits.test/graphql?a=b";
  expect([...readSettings({ STATUT_SUBGRAPH_URLS: text }).subgraphUrls]).toEqual([
    ["companies", "http://10.0.0.2:4002/graphql"],
    ["benefits", "https://benefits.test/graphql?a=b"],
  ]);
});

test.each([
  [{ PORT: "http" }, 'PORT is no port: "http".'],
  [{ PORT: "70000" }, 'PORT is no port: "70000".'],
  [{ DATABASE_URL: "localhost:5432" }, "DATABASE_URL cannot be read."],
  [{ DATABASE_URL: "mysql://localhost/statut" }, "DATABASE_URL cannot be read."],
  [{ DATABASE_URL: "postgres://localhost:5432" }, "DATABASE_URL cannot be read."],
  [{ METRICS_PORT: "-1" }, 'METRICS_PORT is no port: "-1".'],
  [
    { STATUT_SUBGRAPH_URLS: "companies=10.0.0.2:4002" },
    'STATUT_SUBGRAPH_URLS cannot be read at "companies=10.0.0.2:4002".',
  ],
  [{ STATUT_SUBGRAPH_URLS: "http://10.0.0.2:4002" }, 'STATUT_SUBGRAPH_URLS cannot be read at "http://10.0.0.2:4002".'],
])("%j cannot be read, and the house says so", (env, message) => {
  expect(() => readSettings(env)).toThrow(message);
});
