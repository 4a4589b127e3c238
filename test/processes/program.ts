import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { roomOfRun } from "../harness/run.ts";

const LONGEST_START = 60_000;
const alive = new Set<ChildProcess>();

/** Ends whatever a test has started and not ended. */
export async function killAll(): Promise<void> {
  const gone = [...alive].map((child) => once(child, "close"));
  for (const child of alive) child.kill("SIGKILL");
  await Promise.all(gone);
}

/** A port that nobody uses just now. */
export async function freePort(): Promise<string> {
  const probe = createServer();
  await new Promise<void>((up) => probe.listen(0, "127.0.0.1", up));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return String(port);
}

/** How a program ended: its exit code, and the signal where it was killed. */
export interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A program of the house that runs as a process of its own. */
export interface Running {
  readonly out: () => string;
  readonly err: () => string;
  /** The hosts that it tried to connect to. */
  readonly connections: ReadonlySet<string>;
  /** Waits until it has printed something of this form. */
  readonly says: (form: RegExp) => Promise<RegExpExecArray>;
  readonly signal: (signal: NodeJS.Signals) => void;
  /** Asks it to stop as an operator does, and waits until it has. */
  readonly stop: () => Promise<End>;
  readonly ended: Promise<End>;
}

/** Everything that came out of a pipe so far. */
function heard(pipe: Readable | null): () => string {
  let all = "";
  pipe?.setEncoding("utf8").on("data", (text: string) => {
    all += text;
  });
  return () => all;
}

/** Starts a program of `.build/` with nothing of the test's own environment but what is given. */
export function start(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Running {
  const { PATH, HOME, SystemRoot } = process.env;
  const [program = "", ...rest] = args;
  const preload = ["--import", "./.build/test/processes/preload.js"];
  const child = spawn(process.execPath, [...preload, `.build/${program}`, ...rest], {
    env: {
      ...{ PATH, HOME, SystemRoot, NODE_COMPILE_CACHE: ".data/compile-cache" },
      STATUT_ANCHORS: join(roomOfRun(), "anchors"),
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  alive.add(child);
  const out = heard(child.stdout);
  const err = heard(child.stderr);
  const connections = new Set<string>();
  child.on("message", ({ connects }: { connects: string }) => void connections.add(connects));
  const ended = new Promise<End>((resolve) => {
    child.once("close", (code, signal) => {
      alive.delete(child);
      resolve({ code, signal });
    });
  });

  async function says(form: RegExp): Promise<RegExpExecArray> {
    const until = performance.now() + LONGEST_START;
    while (alive.has(child) && performance.now() < until) {
      const found = form.exec(out());
      if (found) return found;
      await pause(20);
    }
    throw new Error(`${args.join(" ")} did not say ${form}: ${out()}${err()}`);
  }

  return {
    out,
    err,
    connections,
    says,
    signal: (signal) => void child.kill(signal),
    stop: () => {
      child.kill("SIGTERM");
      return ended;
    },
    ended,
  };
}
