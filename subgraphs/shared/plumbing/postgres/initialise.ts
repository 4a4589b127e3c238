import { execFile } from "node:child_process";
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { BARE, type Workplace } from "./server.ts";

const run = promisify(execFile);

/** Tests connect some thousands of times, with a password that lives as long as their run: nobody guesses at it. */
const HASTE = ["--no-sync", "--set", "scram_iterations=1"];

/** Prepares an empty room, aside: one that was cut short by a kill is never taken for a whole one. */
export async function initialise({ room, initdb, account, forTests }: Workplace, owner: string, password: string) {
  const aside = `${room}.new`;
  const passwordFile = `${room}.secret`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { mode: 0o700 });
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) for (const path of [aside, passwordFile]) chownSync(path, account.uid, account.gid);
  const identity = ["-U", owner, "-A", "scram-sha-256", "--pwfile", passwordFile];
  const language = ["-E", "UTF8", "--locale-provider=builtin", "--locale=C.UTF-8"];
  try {
    await run(initdb, ["-D", aside, ...identity, ...language, ...(forTests ? HASTE : [])], {
      env: BARE,
      ...account,
    });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(aside, room);
}
