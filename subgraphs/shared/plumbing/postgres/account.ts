import { execFileSync } from "node:child_process";
import { existsSync, lstatSync, mkdirSync, realpathSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The system user that PostgreSQL runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

function accountNamed(name: string): Account | undefined {
  try {
    const number = (flag: string) => Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }));
    return { uid: number("-u"), gid: number("-g") };
  } catch {
    return undefined;
  }
}

/**
 * Who the server must run as where we are root, which PostgreSQL refuses; `undefined` where we may run it ourselves.
 */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return accountNamed("postgres") ?? accountNamed("nobody");
}

function mayEnter(path: string, { uid, gid }: Account): boolean {
  const found = statSync(path);
  const shift = found.uid === uid ? 6 : found.gid === gid ? 3 : 0;
  return ((found.mode >> shift) & 1) === 1;
}

/** Whether the account may pass through every folder on the way to the path and, where it is a program, run it. */
export function isOpenTo(account: Account | undefined, path: string): boolean {
  if (!account) return true;
  for (let step = realpathSync(path); ; step = dirname(step)) {
    if (!mayEnter(step, account)) return false;
    if (step === dirname(step)) return true;
  }
}

/** The first folder of the system that the account can reach. */
export function commonFolder(account: Account | undefined, folders: readonly string[]): string {
  return folders.find((folder) => existsSync(folder) && isOpenTo(account, folder)) ?? tmpdir();
}

/** A folder of ours under a folder that everybody writes to, or `undefined` where somebody else made it first. */
export function ourFolder(parent: string, name: string): string | undefined {
  const folder = join(parent, name);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const found = lstatSync(folder);
  const isOurs = found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
  return isOurs ? folder : undefined;
}

/** Gives a folder, with all that is in it, to the account. */
export function giveTo(account: Account | undefined, folder: string): void {
  if (!account || statSync(folder).uid === account.uid) return;
  execFileSync("chown", ["-R", `${account.uid}:${account.gid}`, folder]);
}
