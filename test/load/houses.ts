import { type ChildProcess, fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { plans } from "../../subgraphs/index.ts";

/** A house that runs in processes of its own, as an office would run it. */
export interface RunningHouse {
  readonly url: string;
  /** What each of its processes has computed so far, in milliseconds. */
  readonly cpuMs: () => Promise<Readonly<Record<string, number>>>;
  readonly stop: () => Promise<void>;
}

/** Where a house finds its rows, and whom it believes. */
export interface HouseWish {
  readonly databaseUrl: string;
  readonly env: Readonly<Record<string, string>>;
  /** A folder for profiles of where the time goes; none are made without it. */
  readonly profiles?: string;
}

type Usage = { readonly cpuMs: number; readonly rssMb: number };

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}

interface Program {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
  readonly port: number;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Nothing that was started here outlives the benches, however they end. */
const children = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of children) child.kill("SIGKILL");
});

class Running {
  private constructor(
    readonly name: string,
    private readonly child: ChildProcess,
  ) {}

  static async start({ name, script, args, port, cwd, env }: Program, wish: HouseWish): Promise<Running> {
    const profiling = wish.profiles ? ["--cpu-prof", `--cpu-prof-dir=${resolve(wish.profiles, name)}`] : [];
    const child = fork(resolve(".build", script), [...args], {
      cwd,
      execArgv: [...profiling, "--import", pathToFileURL(resolve(".build/test/load/usage.js")).href],
      env: {
        ...process.env,
        LOG_LEVEL: "info",
        DATABASE_URL: wish.databaseUrl,
        ...wish.env,
        ...env,
        PORT: String(port),
      },
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    children.add(child);
    child.once("exit", () => children.delete(child));
    const running = new Running(name, child);
    await running.ready(port);
    return running;
  }

  private async ready(port: number): Promise<void> {
    for (;;) {
      if (this.child.exitCode !== null) throw new Error(`${this.name} ended before it was ready`);
      const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
      if (answer?.ok) return;
      await pause(50);
    }
  }

  async cpuMs(): Promise<number> {
    const told = once(this.child, "message");
    this.child.send("usage");
    const [usage] = (await told) as [Usage];
    return usage.cpuMs;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = once(this.child, "exit");
    this.child.kill("SIGTERM");
    await ended;
  }
}

const allOf = (running: readonly Running[], url: string, after = () => {}): RunningHouse => ({
  url,
  cpuMs: async () => Object.fromEntries(await Promise.all(running.map(async (one) => [one.name, await one.cpuMs()]))),
  stop: async () => {
    for (const one of running) await one.stop();
    after();
  },
});

/** The whole house in one process, with its jobs. */
export async function startOneProcess(wish: HouseWish): Promise<RunningHouse> {
  const port = await freePort();
  const house = await Running.start({ name: "house", script: "gateway/main.js", args: [], port }, wish);
  return allOf([house], `http://127.0.0.1:${port}/graphql`);
}

/** Each subgraph in a process of its own, and the gateway in another. */
export async function startDistributed(wish: HouseWish): Promise<RunningHouse> {
  const env = { STATUT_GATEWAY_SECRET: randomBytes(24).toString("hex") };
  const running: Running[] = [];
  const ports = new Map<string, number>();
  for (const { name } of plans) {
    const port = await freePort();
    ports.set(name, port);
    running.push(await Running.start({ name, script: "subgraphs/serve.js", args: [name], port, env }, wish));
  }
  const folder = folderWithSupergraph(ports);
  const port = await freePort();
  const gateway = { name: "gateway", script: "gateway/main.js", args: ["--gateway"], port, cwd: folder, env };
  running.unshift(await Running.start(gateway, wish));
  return allOf(running, `http://127.0.0.1:${port}/graphql`, () => rmSync(folder, { recursive: true, force: true }));
}

/** A place to start the gateway from, with a supergraph that knows on which ports its subgraphs are this time. */
function folderWithSupergraph(ports: ReadonlyMap<string, number>): string {
  const folder = mkdtempSync(join(tmpdir(), "statut-bench-gateway-"));
  const text = [...ports].reduce(
    (sdl, [name, port]) =>
      sdl.replace(new RegExp(`(name: "${name}", url: )"[^"]*"`), `$1"http://127.0.0.1:${port}/graphql"`),
    readFileSync("schema/supergraph.graphql", "utf8"),
  );
  mkdirSync(join(folder, "schema"));
  writeFileSync(join(folder, "schema/supergraph.graphql"), text);
  return folder;
}
