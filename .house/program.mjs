import { spawn } from "node:child_process";
import { constants } from "node:os";

const ONE_KEYSTROKE = 1000;

/** On a terminal, Ctrl-C has already reached the whole group: passing the first one on would ask twice. */
function passSignalsTo(child) {
  const onTerminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
  let firstAt;
  const pass = (signal) => {
    const isFirst = firstAt === undefined;
    if (!isFirst && performance.now() - firstAt < ONE_KEYSTROKE) return;
    firstAt = performance.now();
    if (!(isFirst && onTerminal && signal === "SIGINT")) child.kill(signal);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, pass);
  child.on("close", () => {
    for (const signal of signals) process.off(signal, pass);
  });
}

/** Runs a program in the foreground until it ends, and answers its exit code. */
export function runProgram(node, args, env = {}) {
  const child = spawn(node, args, {
    stdio: "inherit",
    env: { NODE_COMPILE_CACHE: ".data/compile-cache", ...process.env, ...env },
  });
  passSignalsTo(child);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}
