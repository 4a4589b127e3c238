import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

const LONGEST_WORK = 120_000;

/** The code of a system fault, such as "ENOENT"; `undefined` for any other fault, whichever realm it comes from. */
export function faultCode(fault: unknown): string | undefined {
  if (typeof fault !== "object" || fault === null || !("code" in fault)) return undefined;
  return typeof fault.code === "string" ? fault.code : undefined;
}

/** Whether a process with this number runs, be it another user's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return faultCode(fault) === "EPERM";
  }
}

/** Takes the lock, or says who has it. A link appears at once with its content, so a lock is never seen empty. */
function take(lock: string): number | null {
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, lock);
    return null;
  } catch (fault) {
    if (faultCode(fault) !== "EEXIST") throw fault;
    return holderOf(lock);
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Zero, which is always alive, when the lock was let go of meanwhile: the asker then simply asks again. */
function holderOf(lock: string): number {
  try {
    return Number(readFileSync(lock, "utf8"));
  } catch (fault) {
    if (faultCode(fault) === "ENOENT") return 0;
    throw fault;
  }
}

/** Its holder was killed; or is so old that its number must have passed to another process. */
function isVoid(lock: string, holder: number): boolean {
  if (!isAlive(holder)) return true;
  const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  return since !== undefined && Date.now() - since > LONGEST_WORK;
}

/** Does a work that two processes of this machine must not do at once. The lock of a killed process is void. */
export async function alone<Result>(lock: string, work: () => Promise<Result>): Promise<Result> {
  for (let holder = take(lock); holder !== null; holder = take(lock)) {
    if (isVoid(lock, holder)) rmSync(lock, { force: true });
    else await pause(25);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}
