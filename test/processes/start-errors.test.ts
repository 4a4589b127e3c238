import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:net";
import { command } from "../harness/cluster.ts";
import { type FreshDatabase, freshDatabase } from "../harness/database.ts";
import { killAll, type Running, start } from "./program.ts";

type Environment = Readonly<Record<string, string>>;

let database: FreshDatabase;
let newer: FreshDatabase;
let taken: Server;
beforeAll(async () => {
  [database, newer] = await Promise.all([freshDatabase(), freshDatabase()]);
  await command(newer.url, "insert into companies.migration (name) values ('Migration20991231000000_from_tomorrow')");
  taken = createServer();
  await new Promise<void>((up) => taken.listen(0, "127.0.0.1", up));
}, 120_000);
afterAll(async () => {
  await killAll();
  taken?.close();
  await Promise.all([database?.drop(), newer?.drop()]);
});

const portTaken = (): string => String((taken.address() as AddressInfo).port);
const WHOLE = ["gateway/main.js"];
const GATEWAY = ["gateway/main.js", "--gateway"];
const COMPANIES = ["subgraphs/serve.js", "companies"];

const sane = (): Environment => ({
  DATABASE_URL: database.url,
  PORT: "0",
  STATUT_GATEWAY_SECRET: "a secret for the gateway and its subgraphs",
  STATUT_ISSUER: "https://provider.test",
  STATUT_AUDIENCE: "statut",
  STATUT_JWKS_URL: "http://127.0.0.1:9/keys",
});

/** The address of the database with something else in it. */
function databaseWith(change: Partial<Record<"hostname" | "port" | "password" | "pathname", string>>): string {
  return Object.assign(new URL(database.url), change).href;
}

const NEWER =
  "The tables of companies come from a newer version of Statut. Start that version, or use another database.";
const OUT_OF_REACH = "The database does not answer. Start it, or correct DATABASE_URL.";
const NO_PASSWORD = "The database refuses the password. Correct DATABASE_URL.";
const IN_USE = /^Port \d+ is in use\. Stop what listens there, or set PORT to another one\.$/;

type Mistake = readonly [string, readonly string[], () => Environment, string | RegExp];

/** Who is started, with what wrong, and the one line that is said: each in a process of its own. */
const late: readonly Mistake[] = [
  ["a subgraph, whose port is in use", COMPANIES, () => ({ PORT: portTaken() }), IN_USE],
  ["the gateway, whose port is in use", GATEWAY, () => ({ PORT: portTaken() }), IN_USE],
  ["the whole house, whose port is in use", WHOLE, () => ({ PORT: portTaken() }), IN_USE],
];

/** What is wrong is found before anybody serves: many such starts are made in one process. */
const early: readonly Mistake[] = [
  [
    "a subgraph, whose database is down",
    COMPANIES,
    () => ({ DATABASE_URL: databaseWith({ port: "9" }) }),
    OUT_OF_REACH,
  ],
  [
    "the whole house, whose database is down",
    WHOLE,
    () => ({ DATABASE_URL: databaseWith({ port: "9" }) }),
    OUT_OF_REACH,
  ],
  [
    "a subgraph, whose database is nowhere",
    COMPANIES,
    () => ({ DATABASE_URL: databaseWith({ hostname: "nowhere.invalid" }) }),
    "The database's host is not known. Correct DATABASE_URL.",
  ],
  [
    "a subgraph with a wrong password",
    COMPANIES,
    () => ({ DATABASE_URL: databaseWith({ password: "wrong" }) }),
    NO_PASSWORD,
  ],
  [
    "a subgraph, whose database was never made",
    COMPANIES,
    () => ({ DATABASE_URL: databaseWith({ pathname: "/never_made" }) }),
    "The database does not exist. Create it, or correct DATABASE_URL.",
  ],
  [
    "a subgraph, whose tables were never made",
    COMPANIES,
    () => ({ DATABASE_URL: databaseWith({ pathname: "/postgres" }) }),
    "The tables of facts are not up to date. Run npm run migrate.",
  ],
  [
    "a subgraph without a secret",
    COMPANIES,
    () => ({ STATUT_GATEWAY_SECRET: "" }),
    "STATUT_GATEWAY_SECRET is not set. Give the subgraphs the gateway's secret.",
  ],
  [
    "the gateway without a secret",
    GATEWAY,
    () => ({ STATUT_GATEWAY_SECRET: "" }),
    "STATUT_GATEWAY_SECRET is not set. Give it the subgraphs' secret.",
  ],
  [
    "a subgraph that is none",
    ["subgraphs/serve.js", "taxes"],
    () => ({}),
    'There is no subgraph "taxes". Say one of: affiliates, companies, contributions, benefits, reporting.',
  ],
  [
    "the gateway over a subgraph that is none",
    GATEWAY,
    () => ({ STATUT_SUBGRAPH_URLS: "taxes=http://127.0.0.1:4006/graphql" }),
    'STATUT_SUBGRAPH_URLS names "taxes", which is no subgraph. Say one of: affiliates, companies, contributions, benefits, reporting.',
  ],
  [
    "the gateway in production, with nobody to say who asks",
    GATEWAY,
    () => ({ NODE_ENV: "production", STATUT_JWKS_URL: "" }),
    "Nobody could sign in: STATUT_JWKS_URL is not set. Set STATUT_ISSUER, STATUT_AUDIENCE and STATUT_JWKS_URL to your provider's, or STATUT_SANDBOX to on.",
  ],
  ...[WHOLE, COMPANIES, ["subgraphs/migrate.js"]].map(
    (args): Mistake => [
      `${args.join(" ")} on tables of a newer version`,
      args,
      () => ({ DATABASE_URL: newer.url }),
      NEWER,
    ],
  ),
];

const hasStack = (text: string): boolean => /^\s+at /m.test(text);
const complaint = (line: string | RegExp) => ({
  code: 1,
  err: typeof line === "string" ? line : expect.stringMatching(line),
  stack: false,
});

test.each(late)("%s says so in one line, and ends", async (_, args, env, line) => {
  const running = start(args, { ...sane(), ...env() });
  const { code } = await running.ended;
  const said = { code, err: running.err().trimEnd(), stack: hasStack(running.out() + running.err()) };
  expect(said).toEqual(complaint(line));
});

describe("in one process", () => {
  let all: Running;
  beforeAll(async () => {
    const starts = early.map(([, args, env]) => ({ args, env: { ...sane(), ...env() } }));
    all = start(["test/processes/many-starts.js"], { STARTS: JSON.stringify(starts) });
    await all.ended;
  });

  test.each(early.map(([what, , , line], i) => [what, i, line] as const))("%s says so in one line", (_, i, line) => {
    const [, said] = new RegExp(`^start ${i}: (.*)$`, "m").exec(all.out()) ?? [];
    const { code, out, err } = JSON.parse(said ?? JSON.stringify(all.err())) as {
      code: number;
      out: string;
      err: string;
    };
    expect({ code, err: err.trimEnd(), stack: hasStack(out + err) }).toEqual(complaint(line));
  });

  test("none leaves anything running, which would keep the process from its end", async () => {
    expect(await all.ended).toEqual({ code: 0, signal: null });
    expect(all.err()).toBe("");
  });
});
